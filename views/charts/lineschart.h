#pragma once

#include "metrics/series.h"
#include "views/charts/timescale.h"
#include "views/common/theme.h"

#include <QPainterPath>
#include <QWidget>

#include <optional>

namespace Flightdeck::Views {

/// One line of a LinesChart.
struct ChartLine
{
    QString name; ///< plain text
    Metrics::Series series;
};

/// Lines over one time axis, with their names and values beside them: for a page of many charts, where a
/// QChart each would cost three times the frame. A line is told by its colour and by its dashes. Left and
/// right move the moment whose values are shown.
class LinesChart : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostLines = 8;

    explicit LinesChart(QWidget *parent = nullptr);

    /// Lines are drawn in this order, at most the first `mostLines`; the rest is counted in words.
    /// @param unit "%", "s", "/s" or empty. @param stepMs distance of the samples.
    void present(const QList<ChartLine> &lines, const QString &unit, qint64 startMs, qint64 endMs,
                 qint64 stepMs);
    /// What stands in the legend: name and value at the chosen moment, else the newest.
    QStringList legend() const;

    QSize sizeHint() const override { return {360, 150}; }
    QSize minimumSizeHint() const override { return {220, 120}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void choose(std::optional<qint64> timeMs);
    qreal y(double value) const;
    std::optional<double> valueOf(const Metrics::Series &series) const;
    QString valueText(std::optional<double> value) const;
    QPen pen(int line) const;
    void paintAxes(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void describe();

    QList<ChartLine> m_lines;
    QString m_unit;
    qint64 m_startMs = 0;
    qint64 m_endMs = 1;
    qint64 m_stepMs = 0;
    int m_left = 0; ///< lines that are not drawn
    QRectF m_plot;
    TimeScale m_scale;
    QList<qint64> m_ticks;
    double m_high = 1;
    QList<QPainterPath> m_paths; ///< of m_lines, kept between paints
    std::optional<qint64> m_timeMs;
};

} // namespace Flightdeck::Views
