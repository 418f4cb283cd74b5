#include "views/rollouts/detailpage.h"

#include "metrics/metricsfeed.h"
#include "views/charts/canarycharts.h"
#include "views/common/label.h"
#include "views/common/pane.h"
#include "views/common/panel.h"
#include "views/common/segmented.h"
#include "views/common/spacing.h"
#include "views/rollouts/actionsslot.h"
#include "views/rollouts/canarycurves.h"
#include "views/rollouts/detailheader.h"
#include "views/rollouts/detailtabs.h"
#include "views/rollouts/runstory.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>

namespace Flightdeck::Views {

namespace {

constexpr int compactActions = 190; ///< a menu instead of the list

} // namespace

DetailPage::DetailPage(Rollouts::RolloutBoard *board, Metrics::MetricsFeed *feed, Rollouts::ActionDesk *desk,
                       const Core::Clock *clock, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_clock(clock)
    , m_header(new DetailHeader(this))
    , m_charts(new CanaryCharts(this))
    , m_curves(new CanaryCurves(board, feed, clock, m_charts, this))
    , m_actions(new ActionsSlot(desk, clock, this))
    , m_side(new QScrollArea(this))
    , m_hasActions(desk != nullptr)
    , m_choice(new Segmented(tr("Show"), this))
    , m_choiceRow(new QWidget(this))
    , m_caption(new Label({}, TextSize::Dense, Role::Text3, QFont::Normal, this))
    , m_tabs(new DetailTabs(feed, this))
{
    buildBody();
    markPane(m_header);
    markPane(m_chartPanel);
    markPane(m_tabs);
    connect(m_header, &DetailHeader::backRequested, this, &DetailPage::closed);
    connect(m_choice, &Segmented::currentChanged, this,
            [this](int index) { choose(m_compact ? index - 1 : index); });
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &DetailPage::closed);
    connect(board, &Rollouts::RolloutBoard::rolloutChanged, this, [this](const QString &key) {
        if (key == m_key)
            refresh();
    });
    connect(board, &Rollouts::RolloutBoard::clusterChanged, this, &DetailPage::refresh);
    if (feed)
        connect(feed, &Metrics::MetricsFeed::changed, this, &DetailPage::refresh);
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, this, &DetailPage::refresh);
    fitWidth();
    showNames();
}

void DetailPage::buildBody()
{
    auto *chartPanel = new Panel(this);
    chartPanel->body()->addWidget(m_charts);
    m_chartPanel = chartPanel;
    auto *row = new QHBoxLayout(m_choiceRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Panel);
    row->addWidget(m_choice);
    row->addWidget(m_caption, 1);
    m_caption->setElided(true);

    m_split = new QSplitter(Qt::Vertical, this);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(Spacing::Panel);
    m_split->addWidget(m_chartPanel);
    m_split->addWidget(m_tabs);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({360, 240});
    auto *side = new QWidget;
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins({});
    sideColumn->addWidget(m_actions);
    sideColumn->addStretch(1);
    m_side->setWidget(side);
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFocusPolicy(Qt::NoFocus);
    m_side->setFixedWidth(ActionsSlot::Width + m_side->verticalScrollBar()->sizeHint().width());
    side->setAutoFillBackground(false);
    m_side->viewport()->setAutoFillBackground(false);
    auto *below = new QHBoxLayout;
    below->setSpacing(Spacing::Panel);
    below->addWidget(m_split, 1);
    below->addWidget(m_side);
    m_column = new QVBoxLayout(this);
    m_column->setSpacing(Spacing::Panel);
    m_column->addWidget(m_header);
    m_column->addLayout(below, 1);
}

void DetailPage::orderTabs()
{
    QList<QWidget *> stops = {m_header->backButton()};
    const auto add = [&stops](const QWidget *part) {
        for (auto *widget : part->findChildren<QWidget *>()) {
            if (widget->focusPolicy() & Qt::TabFocus)
                stops.append(widget);
        }
    };
    const QList<QAbstractButton *> choices = m_choice->findChildren<QAbstractButton *>();
    const auto addChoices = [&] {
        for (QAbstractButton *button : choices) // only the chosen one takes the focus
            stops.append(button);
    };
    if (m_compact)
        addChoices();
    add(m_charts);
    if (!m_compact)
        addChoices();
    for (int tab = 0; tab < DetailTabs::TabCount; ++tab) {
        QWidget *page = m_tabs->page(DetailTabs::Tab(tab));
        if (page->focusPolicy() & Qt::TabFocus)
            stops.append(page);
        add(page);
    }
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

void DetailPage::choose(int tab)
{
    m_curvesChosen = tab < 0;
    if (tab >= 0)
        m_tabs->setCurrent(DetailTabs::Tab(tab));
    fitWidth();
    showNames();
}

void DetailPage::showNames()
{
    QStringList names = m_tabs->names();
    if (m_compact)
        names.prepend(tr("Curves"));
    const QSignalBlocker quiet(m_choice);
    m_choice->setTexts(names);
    m_choice->setCurrent(!m_compact ? m_tabs->current() : m_curvesChosen ? 0 : m_tabs->current() + 1);
    const bool events = m_tabs->current() == DetailTabs::Events && !(m_compact && m_curvesChosen);
    m_caption->setText(
        events ? tr("newest first; Kubernetes folds similar events, so this is never the whole history")
               : QString());
}

void DetailPage::followPods(const QString &rolloutKey)
{
    Kubernetes::ClusterData *before = m_board->clusterOf(m_key);
    Kubernetes::ClusterData *now = m_board->clusterOf(rolloutKey);
    if (before && before != now)
        before->followPods({});
    const int row = m_board->model()->rowOf(rolloutKey);
    if (now)
        now->followPods(row < 0 ? QString() : m_board->model()->row(row).canary->meta.key());
}

void DetailPage::present(const QString &rolloutKey)
{
    followPods(rolloutKey);
    m_key = rolloutKey;
    m_tabs->follow(m_board, rolloutKey);
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
    const bool moved = compact != m_compact || m_choiceRow->parentWidget() == nullptr;
    m_compact = compact;
    m_side->setVisible(m_hasActions);
    m_side->setFixedWidth(compact ? compactActions
                                  : ActionsSlot::Width + m_side->verticalScrollBar()->sizeHint().width());
    m_actions->setCompact(compact);
    m_choiceRow->layout()->setContentsMargins(compact ? 0 : Spacing::Grid, compact ? 0 : Spacing::Cell,
                                              compact ? 0 : Spacing::Grid, compact ? 0 : Spacing::Cell);
    // Wide it heads the tabs; narrow it stands above what shares one place.
    if (compact && m_column->indexOf(m_choiceRow) < 0)
        m_column->insertWidget(1, m_choiceRow);
    else if (!compact && m_tabs->body()->indexOf(m_choiceRow) < 0)
        m_tabs->body()->insertWidget(0, m_choiceRow);
    if (auto *row = qobject_cast<QHBoxLayout *>(m_choiceRow->layout());
        compact && row->indexOf(m_actions) < 0)
        row->addWidget(m_actions);
    else if (auto *side = qobject_cast<QVBoxLayout *>(m_side->widget()->layout());
             !compact && side->indexOf(m_actions) < 0)
        side->insertWidget(0, m_actions);
    m_chartPanel->setVisible(!compact || m_curvesChosen);
    m_tabs->setVisible(!compact || !m_curvesChosen);
    if (moved)
        showNames();
    orderTabs();
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
    const Rollouts::RolloutDetail detail = m_board->detail(m_key);
    const Rollouts::EventList events = m_board->events(m_key);
    const QDateTime now = m_clock->now();
    m_header->present(detail.row, runStory(detail.row, events, now), now, m_board->clusters().size() > 1);
    m_tabs->present(detail, events, now);
    showNames();
}

} // namespace Flightdeck::Views
