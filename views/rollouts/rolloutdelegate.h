#pragma once

#include "core/clock.h"
#include "views/common/sparkline.h"
#include "views/common/theme.h"
#include "views/rollouts/rolloutfilter.h"

#include <QStyledItemDelegate>

namespace Flightdeck::Views {

class RolloutFlash;

/// Paints every cell of the rollouts table: two lines, a split bar, pips, sparklines. What is painted is also
/// said: RolloutFilter gives it as accessible text.
class RolloutDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// @param filter, flash, clock must outlive the delegate.
    RolloutDelegate(const RolloutFilter *filter, const RolloutFlash *flash, const Core::Clock *clock,
                    QObject *parent = nullptr);

    /// The row under the pointer; -1: none.
    void setHoveredRow(int row) { m_hovered = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// The place of the star in the first column, for clicks.
    static QRect starRect(const QRect &cell);

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                     const Rollouts::RolloutRow &row) const;
    void paintReason(QPainter &painter, const QRectF &cell, const Rollouts::RolloutRow &row) const;
    void paintName(QPainter &painter, const QRectF &cell, const Rollouts::RolloutRow &row) const;
    void paintTraffic(QPainter &painter, const QRectF &cell, const Rollouts::RolloutRow &row) const;
    void paintLivesCell(QPainter &painter, const QRectF &cell, const Rollouts::RolloutRow &row) const;
    void paintMetric(QPainter &painter, const QRectF &cell, const QString &key,
                     const Rollouts::MetricCell &metric, bool percent) const;
    void paintTwoLines(QPainter &painter, const QRectF &cell, const QString &first, Role firstRole,
                       const QString &second, Role secondRole) const;

    const RolloutFilter *m_filter;
    const RolloutFlash *m_flash;
    const Core::Clock *m_clock;
    int m_hovered = -1;
    mutable QHash<QString, Sparkline> m_sparklines; ///< by rollout and metric
};

} // namespace Flightdeck::Views
