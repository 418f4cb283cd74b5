#pragma once

#include "views/charts/lane.h"

#include <QWidget>

namespace Flightdeck::Views {

/// The strip above the lanes: one moment and what every lane says about it. It covers no charts.
class Readout : public QWidget
{
    Q_OBJECT
public:
    explicit Readout(QWidget *parent = nullptr);

    /// @param groups one a lane, shown with a gap between them; UTC and the words canary and primary go when
    /// room is short.
    void present(qint64 timeMs, qint64 nowMs, const QList<QList<ReadoutPiece>> &groups);
    /// The same as one line of plain text.
    QString text() const { return m_text; }

    QSize sizeHint() const override { return {400, 32}; }
    QSize minimumSizeHint() const override { return {160, 32}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Paints, or only measures without a painter; the width taken. @param dropped pieces up to this go.
    qreal layOut(int dropped, QPainter *painter) const;

    QList<QList<ReadoutPiece>> m_groups;
    QString m_text;
};

} // namespace Flightdeck::Views
