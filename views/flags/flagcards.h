#pragma once

#include "flags/edit.h"
#include "flags/preview.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace Flightdeck::Views {

class OrderedCard;
class RolloutCard;
class RuleCard;
class VariantList;

/// A flag's rules or rollouts in their order, to drag, and its variants. Built for one shape of a flag (which
/// rules, segments, variants); values of the same shape are taken over in place.
class FlagCards : public QWidget
{
    Q_OBJECT
public:
    explicit FlagCards(const Flags::Flag &flag, QWidget *parent = nullptr);

    /// What has to be the same for setFlag().
    static QString shapeOf(const Flags::Flag &flag);
    /// `head` is the tip's flag, null when there is none.
    void setFlag(const Flags::Flag &flag, const Flags::Flag *head);
    void setCounts(const Flags::Flag &flag, const QHash<QString, Flags::SegmentPreview> &counts);
    void focusCard(int index);

Q_SIGNALS:
    /// Of the flag; namespace and key are left to the receiver.
    void editRequested(const Flightdeck::Flags::Edit &edit);
    /// Other segments for an entry, or a new one where `index` is one past the last.
    void segmentsRequested(int index);
    void segmentChosen(const QString &key);
    /// A variant to change, empty for a new one.
    void variantRequested(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addCard(OrderedCard *card, bool rule);
    void addButtons(const Flags::Flag &flag);
    /// Place between the cards for a pointer, from 0 to their number.
    int gapAt(const QPoint &position) const;
    void drag(int index, const QPoint &position);
    void drop(int index, const QPoint &position, bool given);

    QVBoxLayout *m_layout;
    std::vector<OrderedCard *> m_cards;
    std::vector<RuleCard *> m_rules;
    std::vector<RolloutCard *> m_rollouts;
    VariantList *m_variants = nullptr;
    bool m_areRules = true;
    int m_gap = -1; ///< where the dragged card would go
};

} // namespace Flightdeck::Views
