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
    /// Words at a corner of the staircase.
    struct Label
    {
        QPointF corner;
        QString text;
        QString note;
        bool projected = false;
        bool rises = false;
        bool falls = false;
        qreal free = 0; ///< from the corner on nothing is drawn above the step up to here
    };
    /// In the order in which they get their places: a label that finds none is left out.
    QList<Label> stepLabels() const;
    void describe();

    WeightHistory m_weights;
};

} // namespace Flightdeck::Views
