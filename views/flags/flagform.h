#pragma once

#include "flags/flaglistmodel.h"
#include "flags/flagpreviewer.h"

#include <QWidget>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace Flightdeck::Views {

class FlagCards;
class Label;
class Notice;
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
    /// Does an edit; a refusal is shown in the form.
    void apply(const Flags::Edit &edit);

Q_SIGNALS:
    void segmentChosen(const QString &key);
    /// The flag got another key.
    void renamed(const QString &key);

private:
    const Flags::Flag *flag() const;
    void rebuild(const Flags::Flag &flag);
    void update(const Flags::Flag &flag);
    void showCounts();
    void takeSegments(int index);
    void showMenu();
    Flags::Edit edit(Flags::Edit::Kind kind, int index = 0) const;
    QString explanation(const Flags::Flag &flag) const;

    Flags::FlagSession *m_session;
    Flags::FlagName m_name;
    QString m_shape;
    quint64 m_refusedAt = 0; ///< revision of the session
    QHash<QString, Flags::SegmentPreview> m_counts;
    QWidget *m_head;
    ToggleSwitch *m_switch;
    Label *m_title;
    Label *m_key;
    Label *m_type;
    QToolButton *m_more;
    Label *m_explanation;
    QPushButton *m_calls;
    Notice *m_notice;
    Notice *m_refusal;
    QVBoxLayout *m_slot;
    FlagCards *m_cards = nullptr;
};

} // namespace Flightdeck::Views
