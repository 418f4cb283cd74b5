#pragma once

#include "core/clock.h"
#include "views/common/sparkline.h"
#include "views/common/theme.h"
#include "views/rollouts/rolloutfilter.h"

#include <QStyledItemDelegate>

namespace Flightdeck::Views {

/// Paints every cell of the rollouts table: two lines, a split bar, pips, sparklines. What is painted is also
/// said: the item's accessible text is a sentence (RolloutFilter's model gives it).
class RolloutDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// @param filter, clock must outlive the delegate.
    RolloutDelegate(const RolloutFilter *filter, const Core::Clock *clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// The place of the star in the first column, for clicks.
    static QRect starRect(const QRect &cell);

private:
    void paintName(QPainter &painter, const QRectF &cell, const Rollouts::RolloutRow &row) const;
    void paintTraffic(QPainter &painter, const QRectF &cell, const Rollouts::RolloutRow &row) const;
    void paintLivesCell(QPainter &painter, const QRectF &cell, const Rollouts::RolloutRow &row) const;
    void paintMetric(QPainter &painter, const QRectF &cell, const QString &key,
                     const Rollouts::MetricCell &metric, bool percent) const;
    void paintTwoLines(QPainter &painter, const QRectF &cell, const QString &first, Role firstRole,
                       const QString &second, Role secondRole) const;

    const RolloutFilter *m_filter;
    const Core::Clock *m_clock;
    mutable QHash<QString, Sparkline> m_sparklines; ///< by rollout and metric
};

} // namespace Flightdeck::Views
