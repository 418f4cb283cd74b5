#pragma once

#include "views/charts/lane.h"

namespace Flightdeck::Views {

/// Rows over the same time: checks, other events, phases, flag commits.
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
    enum Row { Checks, Events, Phases, Flags, RowCount };
    QRectF rowArea(Row row) const;
    void paintChecks(QPainter &painter) const;
    void paintEvents(QPainter &painter) const;
    void paintPhases(QPainter &painter) const;
    void paintFlags(QPainter &painter) const;

    Marks m_marks;
};

} // namespace Flightdeck::Views
