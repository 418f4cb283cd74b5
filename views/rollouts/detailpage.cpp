#include "views/rollouts/detailpage.h"

#include "metrics/metricsfeed.h"
#include "rollouts/eventlistmodel.h"
#include "views/charts/canarycharts.h"
#include "views/common/pane.h"
#include "views/common/panel.h"
#include "views/common/segmented.h"
#include "views/common/spacing.h"
#include "views/rollouts/actionsslot.h"
#include "views/rollouts/canarycurves.h"
#include "views/rollouts/checkspanel.h"
#include "views/rollouts/detailheader.h"
#include "views/rollouts/eventdelegate.h"
#include "views/rollouts/runstory.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>

namespace Flightdeck::Views {

namespace {

enum Choice { Curves, Events };

constexpr int eventRow = 26;
constexpr int checksCompact = 260;

} // namespace

DetailPage::DetailPage(Rollouts::RolloutBoard *board, Metrics::MetricsFeed *feed, Rollouts::ActionDesk *desk,
                       const Core::Clock *clock, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_clock(clock)
    , m_header(new DetailHeader(this))
    , m_charts(new CanaryCharts(this))
    , m_curves(new CanaryCurves(board, feed, clock, m_charts, this))
    , m_checks(new ChecksPanel(feed, this))
    , m_actions(new ActionsSlot(desk, clock, this))
    , m_side(new QScrollArea(this))
    , m_events(new Rollouts::EventListModel(this))
    , m_choice(new Segmented(tr("Show"), this))
{
    auto *chartPanel = new Panel(this);
    chartPanel->body()->addWidget(m_charts);
    m_chartPanel = chartPanel;
    auto *eventPanel = new Panel(tr("Events"), this);
    eventPanel->setCaption(
        tr("newest first; Kubernetes folds similar events, so this is never the whole history"));
    eventPanel->body()->addWidget(makeEventView());
    m_eventPanel = eventPanel;
    m_choice->setTexts({tr("Curves"), tr("Events")});
    m_header->addWidget(m_choice);
    QWidget *last = m_header->backButton();
    for (auto *button : m_choice->findChildren<QAbstractButton *>()) {
        QWidget::setTabOrder(last, button);
        last = button;
    }

    auto *left = new QVBoxLayout;
    left->setSpacing(Spacing::Panel);
    left->addWidget(m_chartPanel, 3);
    left->addWidget(m_eventPanel, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(Spacing::Panel);
    below->addLayout(left, 1);
    auto *side = new QWidget;
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins({});
    sideColumn->setSpacing(Spacing::Panel);
    sideColumn->addWidget(m_actions);
    sideColumn->addWidget(m_checks, 1);
    m_side->setWidget(side);
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFocusPolicy(Qt::NoFocus);
    side->setAutoFillBackground(false);
    m_side->viewport()->setAutoFillBackground(false);
    below->addWidget(m_side);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Spacing::Panel);
    column->addWidget(m_header);
    column->addLayout(below, 1);
    markPane(m_header);
    markPane(m_chartPanel);
    markPane(m_eventPanel);

    connect(m_header, &DetailHeader::backRequested, this, &DetailPage::closed);
    connect(m_choice, &Segmented::currentChanged, this, &DetailPage::fitWidth);
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &DetailPage::closed);
    connect(board, &Rollouts::RolloutBoard::rolloutChanged, this, [this](const QString &key) {
        if (key == m_key)
            refresh();
    });
    if (feed)
        connect(feed, &Metrics::MetricsFeed::changed, this, &DetailPage::refresh);
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, this, &DetailPage::refresh);
    fitWidth();
}

QTableView *DetailPage::makeEventView()
{
    auto *view = new QTableView(this);
    view->setModel(m_events);
    view->setItemDelegate(new EventDelegate(view));
    view->setAccessibleName(tr("Events, newest first"));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setTabKeyNavigation(false);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->horizontalHeader()->hide();
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(eventRow);
    view->verticalHeader()->setDefaultSectionSize(eventRow);
    view->horizontalHeader()->setSectionResizeMode(Rollouts::EventListModel::Message, QHeaderView::Stretch);
    view->setColumnWidth(Rollouts::EventListModel::Time, 84);
    view->setColumnWidth(Rollouts::EventListModel::Count, 56);
    view->setColumnWidth(Rollouts::EventListModel::Source, 86);
    return view;
}

void DetailPage::present(const QString &rolloutKey)
{
    m_key = rolloutKey;
    m_events->follow(rolloutKey.isEmpty() ? nullptr : m_board, rolloutKey);
    m_curves->show(rolloutKey);
    m_actions->present(rolloutKey);
    if (m_key.isEmpty()) {
        m_seconds.stop();
        return;
    }
    m_seconds.start();
    refresh();
}

void DetailPage::setFlagMarks(const QList<FlagMark> &marks)
{
    m_curves->setFlagMarks(marks);
}

void DetailPage::focusFirst()
{
    m_header->backButton()->setFocus(Qt::OtherFocusReason);
}

void DetailPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

void DetailPage::fitWidth()
{
    const bool compact = width() <= Spacing::CompactWidth - Spacing::RailCompact;
    const int margin = compact ? Spacing::Panel : Spacing::Page;
    layout()->setContentsMargins(margin, compact ? Spacing::Grid : Spacing::Panel, margin, Spacing::Panel);
    layout()->setSpacing(compact ? Spacing::Grid : Spacing::Panel);
    m_side->setFixedWidth(compact ? checksCompact
                                  : ActionsSlot::Width + m_side->verticalScrollBar()->sizeHint().width());
    m_actions->setCompact(compact);
    m_choice->setVisible(compact);
    m_chartPanel->setVisible(!compact || m_choice->current() == Curves);
    m_eventPanel->setVisible(!compact || m_choice->current() == Events);
}

void DetailPage::refresh()
{
    if (m_key.isEmpty())
        return;
    const int row = m_board->model()->rowOf(m_key);
    if (row < 0) {
        Q_EMIT closed(); // the Canary was deleted
        return;
    }
    const Rollouts::RolloutRow &rollout = m_board->model()->row(row);
    const QDateTime now = m_clock->now();
    m_header->present(rollout, runStory(rollout, m_board->events(m_key), now), now);
    m_checks->present(rollout);
}

} // namespace Flightdeck::Views
