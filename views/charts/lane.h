#pragma once

#include "views/charts/axisbounds.h"
#include "views/charts/timescale.h"
#include "views/common/theme.h"

#include <QtCharts/QChartView>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

namespace Flightdeck::Views {

/// A piece of the readout: words that share one look.
struct ReadoutPiece
{
    QString text;
    Role role = Role::Text;
    bool strong = false;
    int drop = 0; ///< left out when room is short: 1 goes first, then 2; 0 stays
};

/// A point the crosshair meets.
struct CrosshairDot
{
    QPointF position; ///< in the lane
    Role role = Role::AccentFill;
};

/// One row of the detail chart: words at the left, a plot whose left edge and width are those of every lane,
/// the time axis hidden (TimeStrip shows it once). Below about 125 pixels a QChart shows "..." for labels, so
/// what is written is painted here.
class Lane : public QChartView
{
    Q_OBJECT
public:
    static constexpr qreal headerWidth = 146;
    static constexpr qreal rightMargin = 14;

    explicit Lane(QWidget *parent = nullptr);

    /// Takes the data of this lane out of `charts`.
    void present(const ChartData &charts, const TimeScale &scale);
    virtual QList<CrosshairDot> dotsAt(qint64 timeMs) const;
    /// What this lane says about a moment.
    virtual QList<ReadoutPiece> readoutAt(qint64 timeMs) const = 0;

    QRectF plot() const { return m_plot; }

protected:
    virtual void rebuild(const ChartData &charts) = 0;
    virtual void paintHeader(QPainter &painter, const QRectF &area) const = 0;
    virtual void paintPlot(QPainter &painter) const = 0;

    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    /// Of a picture that is kept: the crosshair above uncovers the lanes with each move of the pointer.
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    void setBounds(const AxisBounds &bounds);
    /// Forgets all series; their axes stay.
    void clearSeries();
    /// A line over the shared axes; the chart owns it.
    QLineSeries *addLine(const QList<QPointF> &points, const QPen &pen);
    void attach(QAbstractSeries *series);
    QPointF at(qint64 timeMs, double value) const;
    const TimeScale &scale() const { return m_scale; }
    const AxisBounds &bounds() const { return m_bounds; }
    qint64 nowMs() const { return m_nowMs; }
    /// Title and caption at the left. @param titleRoom pixels kept free at the right of the title.
    void paintWords(QPainter &painter, const QRectF &area, const QString &title, const QString &caption,
                    qreal titleRoom = 0) const;
    /// A sign and a sentence in the middle of the plot, for a state without lines.
    void paintState(QPainter &painter, LaneState state, const QString &text) const;

private:
    void placePlot();
    void repaintPicture();

    QDateTimeAxis *m_time;
    QValueAxis *m_value;
    TimeScale m_scale;
    AxisBounds m_bounds;
    QRectF m_plot;
    qint64 m_nowMs = 0;
    QPixmap m_picture; ///< null: to be painted
};

} // namespace Flightdeck::Views
