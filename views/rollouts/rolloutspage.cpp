#include "views/rollouts/rolloutspage.h"

#include "metrics/metricsfeed.h"
#include "rollouts/eventlistmodel.h"
#include "views/charts/canarycharts.h"
#include "views/common/panel.h"
#include "views/common/spacing.h"
#include "views/rollouts/canarycurves.h"
#include "views/rollouts/checkspanel.h"
#include "views/rollouts/detailheader.h"
#include "views/rollouts/eventdelegate.h"
#include "views/rollouts/overviewpage.h"
#include "views/rollouts/rolloutwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>

namespace Flightdeck::Views {

RolloutsPage::RolloutsPage(Rollouts::RolloutBoard *board, Metrics::MetricsFeed *feed,
                           const Core::Clock *clock, QSettings *settings, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_feed(feed)
    , m_clock(clock)
    , m_overview(new OverviewPage(board->model(), clock, settings, this))
    , m_pages(new QStackedLayout(this))
{
    m_pages->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(m_overview);
    m_pages->addWidget(makeDetail());
    connect(m_overview, &OverviewPage::opened, this, &RolloutsPage::open);
    connect(m_overview, &OverviewPage::statusChanged, this, &RolloutsPage::statusChanged);
    connect(m_overview, &OverviewPage::retryRequested, this, &RolloutsPage::retryRequested);
    connect(board, &Rollouts::RolloutBoard::rolloutChanged, this, [this](const QString &key) {
        if (key == m_key)
            refreshDetail();
    });
    if (m_feed)
        connect(m_feed, &Metrics::MetricsFeed::changed, this, &RolloutsPage::refreshDetail);
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, this, &RolloutsPage::refreshDetail);
}

RolloutsPage::~RolloutsPage() = default;

QWidget *RolloutsPage::makeDetail()
{
    auto *detail = new QWidget(this);
    m_header = new DetailHeader(detail);
    m_charts = new CanaryCharts(detail);
    m_curves = new CanaryCurves(m_board, m_feed, m_clock, m_charts, this);
    m_checks = new ChecksPanel(m_feed, detail);
    m_checks->setFixedWidth(300);
    m_events = new Rollouts::EventListModel(this);
    m_eventView = new QTableView(detail);
    m_eventView->setModel(m_events);
    m_eventView->setItemDelegate(new EventDelegate(m_eventView));
    m_eventView->setAccessibleName(tr("Events, newest first"));
    m_eventView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_eventView->setShowGrid(false);
    m_eventView->setFrameShape(QFrame::NoFrame);
    m_eventView->setTabKeyNavigation(false);
    m_eventView->horizontalHeader()->hide();
    m_eventView->verticalHeader()->hide();
    m_eventView->verticalHeader()->setDefaultSectionSize(30);
    m_eventView->horizontalHeader()->setSectionResizeMode(Rollouts::EventListModel::Message,
                                                          QHeaderView::Stretch);
    m_eventView->setColumnWidth(Rollouts::EventListModel::Time, 84);
    m_eventView->setColumnWidth(Rollouts::EventListModel::Count, 60);
    m_eventView->setColumnWidth(Rollouts::EventListModel::Source, 90);

    auto *eventPanel = new Panel(tr("Events"), detail);
    eventPanel->setCaption(
        tr("newest first; Kubernetes folds similar events, so this is never the whole history"));
    eventPanel->body()->addWidget(m_eventView);
    auto *chartPanel = new Panel(detail);
    chartPanel->body()->addWidget(m_charts);

    auto *left = new QVBoxLayout;
    left->setSpacing(Spacing::Panel);
    left->addWidget(chartPanel, 3);
    left->addWidget(eventPanel, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(Spacing::Panel);
    below->addLayout(left, 1);
    below->addWidget(m_checks);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(Spacing::Page, Spacing::Page, Spacing::Page, Spacing::Page);
    column->setSpacing(Spacing::Panel);
    column->addWidget(m_header);
    column->addLayout(below, 1);

    connect(m_header, &DetailHeader::backRequested, this, &RolloutsPage::showOverview);
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), detail);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &RolloutsPage::showOverview);
    return detail;
}

void RolloutsPage::setFreshness(const Core::Freshness &freshness)
{
    m_overview->setFreshness(freshness);
}

void RolloutsPage::setFlagMarks(const QList<FlagMark> &marks)
{
    m_curves->setFlagMarks(marks);
}

void RolloutsPage::open(const QString &rolloutKey)
{
    if (m_board->model()->rowOf(rolloutKey) < 0)
        return;
    m_key = rolloutKey;
    m_events->follow(m_board, rolloutKey);
    m_curves->show(rolloutKey);
    m_seconds.start();
    refreshDetail();
    m_pages->setCurrentIndex(1);
    Q_EMIT statusChanged();
}

void RolloutsPage::showOverview()
{
    m_key.clear();
    m_seconds.stop();
    m_curves->show({});
    m_pages->setCurrentIndex(0);
    Q_EMIT statusChanged();
}

void RolloutsPage::refreshDetail()
{
    if (m_key.isEmpty())
        return;
    const int row = m_board->model()->rowOf(m_key);
    if (row < 0) {
        showOverview(); // the Canary was deleted
        return;
    }
    m_header->show(m_board->model()->row(row), m_clock->now());
    m_checks->show(m_board->model()->row(row));
}

int RolloutsPage::attentionCount() const
{
    return m_overview->attentionCount();
}

QString RolloutsPage::statusText() const
{
    const int row = m_key.isEmpty() ? -1 : m_board->model()->rowOf(m_key);
    if (row < 0)
        return m_overview->statusText();
    const Rollouts::RolloutRow &rollout = m_board->model()->row(row);
    return tr("%1 · Canary and VirtualService as of %2")
        .arg(rollout.canary->meta.name, RolloutWords::localTime(rollout.freshness.lastSeen));
}

} // namespace Flightdeck::Views
