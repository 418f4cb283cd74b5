#pragma once

#include "flags/flaglistmodel.h"
#include "flags/flagpreviewer.h"

#include <QWidget>

class QVBoxLayout;

namespace Flightdeck::Views {

class Label;
class Notice;
class RolloutCard;
class RuleCard;
class ToggleSwitch;

/// A flag as a product owner sees it: switch, rules in order, shares. Each gesture is the smallest change of
/// the text beside it; while Flipt would reject the text, the form shows the last good reading and changes
/// nothing.
class FlagForm : public QWidget
{
    Q_OBJECT
public:
    explicit FlagForm(Flags::FlagSession *session, QWidget *parent = nullptr);

    void setFlag(const Flags::FlagName &name);
    void setCounts(const QHash<QString, Flags::SegmentPreview> &counts);
    /// Reads the session's document; keeps the controls while rules and variants are the same ones.
    void refresh();
    ToggleSwitch *enabledSwitch() const { return m_switch; }

Q_SIGNALS:
    void segmentChosen(const QString &key);

private:
    const Flags::Flag *flag() const;
    static QString shapeOf(const Flags::Flag &flag);
    void rebuild(const Flags::Flag &flag);
    void update(const Flags::Flag &flag);
    void showCounts();
    void apply(const Flags::Edit &edit);
    Flags::Edit edit(Flags::Edit::Kind kind, int index = 0) const;
    QString explanation(const Flags::Flag &flag) const;

    Flags::FlagSession *m_session;
    Flags::FlagName m_name;
    QString m_shape;
    QHash<QString, Flags::SegmentPreview> m_counts;
    QWidget *m_head;
    ToggleSwitch *m_switch;
    Label *m_title;
    Label *m_key;
    Label *m_type;
    Label *m_explanation;
    Notice *m_notice;
    Notice *m_refusal;
    QVBoxLayout *m_slot;
    QWidget *m_cards = nullptr;
    std::vector<RuleCard *> m_rules;
    std::vector<RolloutCard *> m_rollouts;
};

} // namespace Flightdeck::Views
