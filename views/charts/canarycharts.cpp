#include "views/charts/canarycharts.h"

#include "views/charts/charttablemodel.h"
#include "views/charts/crosshair.h"
#include "views/charts/eventlane.h"
#include "views/charts/forecaststrip.h"
#include "views/charts/metricchart.h"
#include "views/charts/rangechooser.h"
#include "views/charts/readout.h"
#include "views/charts/timestrip.h"
#include "views/charts/weightlane.h"
#include "views/common/accessible.h"
#include "views/common/icons.h"
#include "views/common/style.h"

#include <QBuffer>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace Flightdeck::Views {

namespace {

// Heights of the lanes at 1440 x 900 are also their shares of more room; the minima are those of 1280 x 720.
constexpr int weightHeight = 84;
constexpr int weightMinimum = 64;
constexpr int metricHeight = 108;
constexpr int metricMinimum = 76;
constexpr int eventHeight = 92;
constexpr int eventMinimum = 72;
constexpr int gatherMs = 10;        ///< answers come in groups: a group is drawn once
constexpr qsizetype lanesATurn = 4; ///< of twenty, so that no frame waits for all

} // namespace

CanaryCharts::CanaryCharts(QWidget *parent)
    : QWidget(parent)
    , m_readout(new Readout)
    , m_forecast(new ForecastStrip)
    , m_range(new RangeChooser)
    , m_stack(new QStackedLayout)
    , m_sheet(new QWidget)
    , m_rows(new QVBoxLayout(m_sheet))
    , m_weights(new WeightLane)
    , m_events(new EventLane)
    , m_strip(new TimeStrip)
    , m_crosshair(new Crosshair(m_sheet))
    , m_table(new ChartTableModel(this))
    , m_tableView(new QTableView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHeader(layout);
    layout->addWidget(m_forecast);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(m_weights, weightHeight);
    m_rows->addWidget(m_events, eventHeight);
    m_rows->addWidget(m_strip);
    m_weights->setMinimumHeight(weightMinimum);
    m_events->setMinimumHeight(eventMinimum);
    m_tableView->setModel(m_table);
    m_tableView->setAccessibleName(tr("Data of the charts"));
    m_tableView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tableView->verticalHeader()->hide();
    m_tableView->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tableView->horizontalHeader()->setStretchLastSection(true);
    m_tableView->verticalHeader()->setDefaultSectionSize(24);
    m_tableView->setShowGrid(false);
    m_tableView->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(m_sheet);
    m_stack->addWidget(m_tableView);
    layout->addLayout(m_stack, 1);
    m_apply.setSingleShot(true);
    connect(&m_apply, &QTimer::timeout, this, &CanaryCharts::applyPart);
    connect(m_crosshair, &Crosshair::moved, this, &CanaryCharts::showReadout);
    connect(m_crosshair, &Crosshair::windowAsked, this, [this](qint64 startMs, qint64 endMs) {
        Q_EMIT windowAsked(chartWindow(startMs, endMs, m_data.nowMs));
    });
    connect(m_crosshair, &Crosshair::liveAsked, this, [this] { Q_EMIT windowAsked({}); });
    connect(m_range, &RangeChooser::chosen, this, &CanaryCharts::windowAsked);
    connect(&Theme::instance(), &Theme::changed, this, &CanaryCharts::applySoon);
}

CanaryCharts::~CanaryCharts() = default;

void CanaryCharts::buildHeader(QVBoxLayout *layout)
{
    auto *header = new QHBoxLayout;
    header->setContentsMargins(0, 2, 4, 2);
    header->setSpacing(8);
    header->addWidget(m_readout, 1);
    header->addWidget(m_range);
    m_tableButton = new QPushButton(tr("Table"));
    m_tableButton->setCheckable(true);
    setSmall(m_tableButton);
    m_tableButton->setToolTip(tr("The same data as a table"));
    connect(m_tableButton, &QPushButton::toggled, this, &CanaryCharts::showTable);
    header->addWidget(m_tableButton);
    auto *exportButton = new QPushButton(icon(Icon::Export), tr("Export"));
    setSmall(exportButton);
    auto *menu = new QMenu(exportButton);
    menu->addAction(tr("Data as CSV..."), this, [this] {
        exportTo(tr("CSV files (*.csv)"), QStringLiteral("csv"), [this] { return toCsv(table()); });
    });
    menu->addAction(tr("Picture as PNG..."), this, [this] {
        exportTo(tr("PNG files (*.png)"), QStringLiteral("png"), [this] {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            picture().save(&buffer, "PNG");
            return bytes;
        });
    });
    exportButton->setMenu(menu);
    header->addWidget(exportButton);
    layout->addLayout(header);
    layout->addSpacing(1); // the hairline of paintEvent
}

void CanaryCharts::setWindow(qint64 startMs, qint64 endMs)
{
    m_data.startMs = startMs;
    m_data.endMs = endMs;
    applySoon();
}

void CanaryCharts::setNow(qint64 nowMs)
{
    m_data.nowMs = nowMs;
    applySoon();
}

void CanaryCharts::showRange(const ChartWindow &window)
{
    m_range->present(window);
}

void CanaryCharts::setWeights(const WeightHistory &weights)
{
    m_data.weights = weights;
    applySoon();
}

void CanaryCharts::setLanes(const QList<MetricLane> &lanes)
{
    m_data.lanes = lanes;
    applySoon();
}

void CanaryCharts::setMarks(const Marks &marks)
{
    m_data.marks = marks;
    applySoon();
}

void CanaryCharts::setNextTick(const NextTick &tick)
{
    m_nextTick = tick;
    applySoon();
}

void CanaryCharts::setSubject(const QString &name)
{
    m_subject = name;
}

int CanaryCharts::plotWidth() const
{
    return std::max(1, int(m_sheet->width() - Lane::headerWidth - Lane::rightMargin));
}

QList<Lane *> CanaryCharts::lanes() const
{
    QList<Lane *> all = {m_weights};
    all += m_metrics;
    all += m_events;
    return all;
}

void CanaryCharts::matchLanes()
{
    bool changed = m_metrics.size() > m_data.lanes.size();
    while (m_metrics.size() > m_data.lanes.size())
        delete m_metrics.takeLast();
    while (m_metrics.size() < m_data.lanes.size()) {
        auto *lane = new MetricChart(int(m_metrics.size()));
        lane->setMinimumHeight(metricMinimum);
        m_rows->insertWidget(1 + int(m_metrics.size()), lane, metricHeight);
        m_metrics.append(lane);
        lane->show(); // now, not a turn of the event loop later: the picture is taken at once
        changed = true;
    }
    if (changed)
        m_rows->activate();
    m_crosshair->raise();
}

void CanaryCharts::applySoon()
{
    m_changed = true;
    if (!m_apply.isActive())
        m_apply.start(gatherMs);
}

void CanaryCharts::apply()
{
    m_applied = 0;
    do
        applyPart();
    while (m_applied > 0);
    m_apply.stop();
}

void CanaryCharts::applyPart()
{
    if (m_applied == 0) {
        m_changed = false;
        m_forecast->present(m_nextTick, m_data.nowMs);
        layout()->activate(); // now, not a turn later: the picture is taken at once
        matchLanes();
        m_scale = timeScaleFor(m_data.startMs, m_data.endMs, Lane::headerWidth, plotWidth());
    }
    const QList<Lane *> all = lanes();
    const qsizetype end = std::min(m_applied + lanesATurn, all.size());
    while (m_applied < end)
        all[m_applied++]->present(m_data, m_scale);
    if (m_applied < all.size()) {
        m_apply.start(0);
        return;
    }
    m_applied = 0;
    presentRest();
    if (m_changed)
        m_apply.start(gatherMs);
}

void CanaryCharts::presentRest()
{
    m_strip->present(m_scale, m_data.nowMs);
    if (m_stack->currentWidget() == m_tableView)
        table();
    qint64 stepMs = 5'000;
    for (const MetricLane &lane : std::as_const(m_data.lanes))
        stepMs = lane.stepMs > 0 ? lane.stepMs : stepMs;
    QList<qint64> stops;
    for (const CheckMark &check : std::as_const(m_data.marks.checks))
        stops.append(check.timeMs);
    m_crosshair->present(lanes(), m_scale, stepMs, stops);
    placeCrosshair();
    showReadout();
}

void CanaryCharts::showReadout()
{
    const qint64 time = m_crosshair->timeMs().value_or(m_data.nowMs);
    QList<QList<ReadoutPiece>> groups;
    groups.append(m_weights->readoutAt(time));
    groups.append(m_events->readoutAt(time)); // before the metrics: it is short and must not be cut
    for (const Lane *lane : std::as_const(m_metrics))
        groups.append(lane->readoutAt(time));
    m_strip->setCrosshair(m_crosshair->timeMs());
    const QString before = m_readout->text();
    m_readout->present(time, m_data.nowMs, groups);
    setAccessibleValue(m_crosshair, m_readout->text()); // the one that has the focus is read out
    if (m_readout->text() != before)
        Q_EMIT readoutChanged(time, m_readout->text());
}

void CanaryCharts::placeCrosshair()
{
    m_crosshair->setGeometry(0, 0, m_sheet->width(), m_strip->y());
}

void CanaryCharts::showTable(bool table)
{
    m_tableButton->setChecked(table);
    if (table)
        m_table->setData(m_data);
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_tableView) : m_sheet);
}

void CanaryCharts::setCrosshair(std::optional<qint64> timeMs)
{
    apply();
    m_crosshair->setTime(timeMs);
}

const ChartTableModel &CanaryCharts::table()
{
    m_table->setData(m_data); // only on demand: thousands of rows are not merged for a hidden table
    return *m_table;
}

QString CanaryCharts::readout() const
{
    return m_readout->text();
}

QPixmap CanaryCharts::picture()
{
    apply();
    const int readout = m_readout->height();
    const int top = readout + (m_forecast->isHidden() ? 0 : m_forecast->height());
    QPixmap image((m_sheet->size() + QSize(0, top)) * devicePixelRatioF());
    image.setDevicePixelRatio(devicePixelRatioF());
    image.fill(color(Role::Surface));
    m_readout->render(&image, {}, {}, QWidget::DrawChildren);
    if (!m_forecast->isHidden())
        m_forecast->render(&image, QPoint(0, readout), {}, QWidget::DrawChildren);
    m_sheet->render(&image, QPoint(0, top));
    return image;
}

void CanaryCharts::exportTo(const QString &filter, const QString &suffix,
                            const std::function<QByteArray()> &bytes)
{
    QString name = m_subject.isEmpty() ? tr("canary") : m_subject;
    name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9-]")), QStringLiteral("_"));
    const QString file = QFileDialog::getSaveFileName(this, tr("Export"), name + u'.' + suffix, filter);
    if (file.isEmpty())
        return;
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes()) < 0 || !out.commit())
        Q_EMIT exportFailed(tr("%1 could not be written: %2").arg(file, out.errorString()));
    else
        Q_EMIT exported(file);
}

void CanaryCharts::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface));
    painter.setPen(color(Role::Line));
    painter.drawLine(0, m_readout->geometry().bottom() + 1, width(), m_readout->geometry().bottom() + 1);
}

void CanaryCharts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applySoon();
}

void CanaryCharts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        applySoon();
}

} // namespace Flightdeck::Views
