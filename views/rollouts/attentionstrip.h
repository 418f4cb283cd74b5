#pragma once

#include "core/clock.h"
#include "rollouts/rolloutlistmodel.h"

#include <QWidget>

class QHBoxLayout;

namespace Flightdeck::Views {

/// What needs a person, as at most four cards above the table, worst first. Hidden when there is nothing.
class AttentionStrip : public QWidget
{
    Q_OBJECT
public:
    /// @param model must outlive the strip.
    explicit AttentionStrip(const Rollouts::RolloutListModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const QString &rolloutKey);

private:
    struct Card
    {
        QString key;
        QString headline;
        QString reason;
        Rollouts::Attention attention;
        bool stale;
        bool operator==(const Card &) const = default;
    };
    void rebuild();

    const Rollouts::RolloutListModel *m_model;
    QHBoxLayout *m_row;
    QList<Card> m_cards;
};

} // namespace Flightdeck::Views
