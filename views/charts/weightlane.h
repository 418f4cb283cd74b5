#pragma once

#include "views/charts/lane.h"

namespace Flightdeck::Views {

/// The canary's share of the traffic: solid steps that were, dashed steps that come if every check passes.
class WeightLane : public Lane
{
    Q_OBJECT
public:
    explicit WeightLane(QWidget *parent = nullptr);

    QList<CrosshairDot> dotsAt(qint64 timeMs) const override;
    QList<ReadoutPiece> readoutAt(qint64 timeMs) const override;

protected:
    void rebuild(const ChartData &charts) override;
    void paintHeader(QPainter &painter, const QRectF &area) const override;
    void paintPlot(QPainter &painter) const override;

private:
    void paintStepLabels(QPainter &painter, const QList<WeightPoint> &points, bool projected) const;

    WeightHistory m_weights;
};

} // namespace Flightdeck::Views
