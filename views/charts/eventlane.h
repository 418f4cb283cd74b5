#pragma once

#include "views/charts/lane.h"

namespace Flightdeck::Views {

/// Three rows over the same time: checks, phases, flag commits.
class EventLane : public Lane
{
    Q_OBJECT
public:
    explicit EventLane(QWidget *parent = nullptr);

    QList<ReadoutPiece> readoutAt(qint64 timeMs) const override;

protected:
    void rebuild(const ChartData &charts) override;
    void paintHeader(QPainter &painter, const QRectF &area) const override;
    void paintPlot(QPainter &painter) const override;

private:
    enum Row { Checks, Phases, Flags };
    QRectF rowArea(Row row) const;
    void paintChecks(QPainter &painter) const;
    void paintPhases(QPainter &painter) const;
    void paintFlags(QPainter &painter) const;

    Marks m_marks;
};

} // namespace Flightdeck::Views
