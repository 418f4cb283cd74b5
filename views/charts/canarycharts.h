#pragma once

#include "views/charts/chartdata.h"
#include "views/charts/chartwindow.h"
#include "views/charts/timescale.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;
class QTableView;
class QToolButton;
class QPushButton;
class QVBoxLayout;

namespace Flightdeck::Views {

class ChartTableModel;
class Crosshair;
class EventLane;
class ForecastStrip;
class Lane;
class RangeChooser;
class Readout;
class TimeStrip;
class WeightLane;

/// The lanes of one canary over one time axis: weight, each analysis metric, events; a readout above, the
/// same data as a table, export as CSV and PNG. It takes plain values and knows no source of them. Setters
/// may be called often: changes are gathered for a moment, and many lanes are drawn over several turns of the
/// event loop.
class CanaryCharts : public QWidget
{
    Q_OBJECT
public:
    explicit CanaryCharts(QWidget *parent = nullptr);
    ~CanaryCharts() override;

    /// Times in milliseconds since the epoch. The axis is widened to whole ticks.
    void setWindow(qint64 startMs, qint64 endMs);
    void setNow(qint64 nowMs);
    /// What was asked for, as the range chooser shows it.
    void showRange(const ChartWindow &window);
    void setWeights(const WeightHistory &weights);
    void setLanes(const QList<MetricLane> &lanes);
    void setMarks(const Marks &marks);
    void setNextTick(const NextTick &tick);
    /// Name of the canary: part of the names of exported files.
    void setSubject(const QString &name);

    /// Width of the plots in pixels: what a query needs to choose its step.
    int plotWidth() const;
    void showTable(bool table);
    /// Moves the crosshair; nothing shows now again.
    void setCrosshair(std::optional<qint64> timeMs);
    /// The readout as one line of plain text.
    QString readout() const;
    /// The same data as rows, brought up to date.
    const ChartTableModel &table();
    /// Readout and lanes as an image.
    QPixmap picture();

Q_SIGNALS:
    /// The crosshair stands at `timeMs` (now, when it is not shown).
    void readoutChanged(qint64 timeMs, const QString &text);
    /// Writing a file failed; the text is for people.
    void exportFailed(const QString &message);
    void exported(const QString &fileName);
    /// A person wants to see another stretch of time.
    void windowAsked(const Flightdeck::Views::ChartWindow &window);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildHeader(QVBoxLayout *layout);
    void applySoon();
    /// Everything, at once.
    void apply();
    /// The next few lanes, or what depends on all of them.
    void applyPart();
    void presentRest();
    void matchLanes();
    QList<Lane *> lanes() const;
    void showReadout();
    void placeCrosshair();
    void exportTo(const QString &filter, const QString &suffix, const std::function<QByteArray()> &bytes);

    ChartData m_data;
    QString m_subject;
    QTimer m_apply;
    TimeScale m_scale;
    qsizetype m_applied = 0; ///< lanes that have been drawn of a run through all
    bool m_changed = false;  ///< since that run began
    Readout *m_readout;
    ForecastStrip *m_forecast;
    NextTick m_nextTick;
    RangeChooser *m_range;
    QPushButton *m_tableButton = nullptr;
    QStackedLayout *m_stack;
    QWidget *m_sheet; ///< holds the lanes and the crosshair
    QVBoxLayout *m_rows;
    WeightLane *m_weights;
    QList<Lane *> m_metrics;
    EventLane *m_events;
    TimeStrip *m_strip;
    Crosshair *m_crosshair;
    ChartTableModel *m_table;
    QTableView *m_tableView;
};

} // namespace Flightdeck::Views
