#pragma once

#include "views/charts/lane.h"

namespace Flightdeck::Views {

/// One analysis metric: canary and primary, the limit as a dashed line, the failing side hatched, failed
/// checks crossed. Lines break where samples are missing. A disc ends the canary's line, a square the
/// primary's: they are told apart without their colours.
class MetricChart : public Lane
{
    Q_OBJECT
public:
    /// @param index of its MetricLane in ChartData::lanes.
    explicit MetricChart(int index, QWidget *parent = nullptr);

    QList<CrosshairDot> dotsAt(qint64 timeMs) const override;
    QList<ReadoutPiece> readoutAt(qint64 timeMs) const override;

protected:
    void rebuild(const ChartData &charts) override;
    void paintHeader(QPainter &painter, const QRectF &area) const override;
    void paintPlot(QPainter &painter) const override;

private:
    void addBand(double from, double to);
    void addSeries(const Metrics::Series &series, const QPen &pen);
    void paintLimit(QPainter &painter, double limit) const;
    void paintFailedChecks(QPainter &painter) const;
    void paintNotes(QPainter &painter) const;
    void paintEnds(QPainter &painter) const;
    void paintAge(QPainter &painter, const QRectF &area) const;
    bool isOld() const; ///< the lines are not live
    std::optional<qint64> ageMs() const;
    qint64 newestMs() const; ///< how old the newest sample of a live line may be
    bool isLate() const;     ///< the last sample is older than it should be
    bool fails(double value) const;
    void describe();

    int m_index;
    MetricLane m_lane;
    QList<CheckMark> m_failed;
    QList<QPointF> m_lonely; ///< samples without a neighbour, as dots
};

} // namespace Flightdeck::Views
