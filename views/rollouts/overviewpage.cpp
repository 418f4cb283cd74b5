#include "views/rollouts/overviewpage.h"

#include "views/common/attentionstrip.h"
#include "views/common/buttonkind.h"
#include "views/common/icons.h"
#include "views/common/notice.h"
#include "views/common/pane.h"
#include "views/common/panel.h"
#include "views/common/searchfield.h"
#include "views/common/segmented.h"
#include "views/common/spacing.h"
#include "views/common/statepage.h"
#include "views/rollouts/attentionitems.h"
#include "views/rollouts/clusterstrip.h"
#include "views/rollouts/legend.h"
#include "views/rollouts/namespacebutton.h"
#include "views/rollouts/rolloutflash.h"
#include "views/rollouts/rollouttable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>

namespace Flightdeck::Views {

namespace {

constexpr int manyRows = 1'000;
constexpr int manyRowsRefreshMs = 250;

QString favouritesKey()
{
    return QStringLiteral("rollouts/favourites");
}

} // namespace

OverviewPage::OverviewPage(Rollouts::RolloutBoard *board, const Core::Clock *clock, QSettings *settings,
                           QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_model(board->model())
    , m_clock(clock)
    , m_filter(new RolloutFilter(m_model, clock, this))
    , m_columns(new TableColumns(this))
    , m_settings(settings)
    , m_search(new SearchField(tr("Filter name, namespace, phase"), this))
    , m_groups(new Segmented(tr("Group"), this))
    , m_namespaces(new NamespaceButton(this))
    , m_favourites(new QPushButton(tr("Favourites"), this))
    , m_sorting(new QPushButton(this))
    , m_columnsButton(new QPushButton(tr("Columns"), this))
    , m_export(new QPushButton(tr("Export…"), this))
    , m_table(new RolloutTable(m_filter, m_columns, new RolloutFlash(m_model, this), clock, this))
    , m_panel(new Panel(this))
    , m_legend(new Legend(this))
    , m_state(new StatePage(this))
    , m_strip(new AttentionStrip(this))
    , m_clusters(new ClusterStrip(this))
    , m_notice(new Notice(Tone::Note, Notice::Shape::Strip, this))
{
    if (m_settings)
        m_filter->setFavourites(m_settings->value(favouritesKey()).toStringList());
    connect(m_notice->addButton(tr("Close")), &QPushButton::clicked, m_notice, &QWidget::hide);
    m_notice->hide();

    m_panel->body()->addWidget(m_notice);
    m_panel->body()->addWidget(m_table, 1);
    m_panel->body()->addWidget(m_state, 1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Spacing::Grid);
    column->addWidget(m_strip);
    column->addWidget(m_clusters);
    column->addLayout(makeToolbar());
    column->addWidget(m_panel, 1);
    column->addWidget(m_legend);
    markPane(m_search);
    markPane(m_table);
    markPane(m_strip);

    connect(m_table, &RolloutTable::opened, this, &OverviewPage::opened);
    connect(m_table, &RolloutTable::selectionMoved, this, &OverviewPage::statusChanged);
    connect(m_table, &RolloutTable::focusChanged, this,
            [this](bool focused) { m_panel->setEdge(focused ? Panel::Edge::Accent : Panel::Edge::Plain); });
    connect(m_state, &StatePage::primaryTriggered, this, &OverviewPage::retryRequested);
    connect(m_state, &StatePage::secondaryTriggered, this, [this] {
        m_search->clear();
        m_groups->setCurrent(int(RolloutFilter::Group::All));
        m_namespaces->setChosen({});
        m_favourites->setChecked(false);
    });
    connect(m_strip, &AttentionStrip::activated, this, [this](int index) {
        const QString key = m_attentionKeys.value(index);
        if (key.isEmpty())
            Q_EMIT retryRequested();
        else
            Q_EMIT opened(key);
    });
    connect(m_strip, &AttentionStrip::showAllRequested, this,
            [this] { m_groups->setCurrent(int(RolloutFilter::Group::NeedAttention)); });
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &OverviewPage::refresh);
    // Counting goes over all rows, which are too many to do it at every change.
    const auto refreshSoon = [this] {
        if (!m_refresh.isActive())
            m_refresh.start(m_model->rowCount() > manyRows ? manyRowsRefreshMs : 0);
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, refreshSoon);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, refreshSoon);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, refreshSoon);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, refreshSoon);
    connect(m_model, &QAbstractItemModel::dataChanged, this, refreshSoon);
    connect(m_filter, &RolloutFilter::favouritesChanged, this, [this] {
        if (m_settings)
            m_settings->setValue(favouritesKey(), m_filter->favourites());
        showRightPage();
    });
    connect(board, &Rollouts::RolloutBoard::clusterChanged, this, refreshSoon);
    connect(m_table, &RolloutTable::columnsRequested, this, &OverviewPage::showColumnsDialog);
    connect(m_columns, &TableColumns::changed, this, &OverviewPage::saveChoices);
    connect(m_filter, &RolloutFilter::sortingChanged, this, [this] {
        showSorting();
        saveChoices();
    });
    auto *slash = new QShortcut(QKeySequence(Qt::Key_Slash), this);
    slash->setContext(Qt::WidgetWithChildrenShortcut);
    connect(slash, &QShortcut::activated, this, &OverviewPage::focusFilter);
    loadChoices();
    showSorting();
    refresh();
    fitWidth();
    // The members are made in the order of Tab; only these buttons come later.
    QWidget *last = m_search;
    for (auto *button : m_groups->findChildren<QAbstractButton *>()) {
        QWidget::setTabOrder(last, button);
        last = button;
    }
}

QHBoxLayout *OverviewPage::makeToolbar()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::Grid);
    m_search->setMinimumWidth(150);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_columnsButton->setIcon(icon(Icon::Columns, Role::Text2));
    m_columnsButton->setToolTip(tr("Which columns are shown, and in which order"));
    m_export->setIcon(icon(Icon::Export, Role::Text2));
    m_export->setToolTip(tr("The rows shown, as CSV"));
    setButtonKind(m_sorting, ButtonKind::Link);
    m_favourites->setIcon(icon(Icon::Star, Role::Text2));
    m_favourites->setCheckable(true);
    row->addWidget(m_search);
    row->addWidget(m_groups);
    row->addWidget(m_namespaces);
    row->addWidget(m_favourites);
    auto *dashboard = new QPushButton(tr("Dashboard"), this);
    dashboard->setToolTip(tr("Rollouts and flag evaluations over time"));
    connect(dashboard, &QPushButton::clicked, this, &OverviewPage::dashboardRequested);
    row->addWidget(dashboard);
    row->addStretch(1);
    row->addWidget(m_sorting);
    row->addWidget(m_columnsButton);
    row->addWidget(m_export);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showRightPage();
    });
    connect(m_groups, &Segmented::currentChanged, this, [this](int index) {
        m_filter->setGroup(RolloutFilter::Group(index));
        showRightPage();
    });
    connect(m_namespaces, &NamespaceButton::chosenChanged, this, [this] {
        m_filter->setNamespaces(m_namespaces->chosen());
        saveChoices();
        showRightPage();
    });
    connect(m_sorting, &QPushButton::clicked, this, [this] { m_filter->sortByColumn(-1); });
    connect(m_columnsButton, &QPushButton::clicked, this, &OverviewPage::showColumnsDialog);
    connect(m_export, &QPushButton::clicked, this, &OverviewPage::askForFile);
    connect(m_favourites, &QPushButton::toggled, this, [this](bool only) {
        m_filter->setFavouritesOnly(only);
        showRightPage();
    });
    return row;
}

void OverviewPage::refresh()
{
    using Group = RolloutFilter::Group;
    if (isKnown())
        m_groups->setTexts({tr("All %1").arg(m_filter->count(Group::All)),
                            tr("Need attention %1").arg(m_filter->count(Group::NeedAttention)),
                            tr("Moving %1").arg(m_filter->count(Group::Moving)),
                            tr("Quiet %1").arg(m_filter->count(Group::Quiet))});
    else
        m_groups->setTexts({tr("All"), tr("Need attention"), tr("Moving"), tr("Quiet")});
    m_namespaces->setAvailable(m_filter->nameSpaces());
    refreshClusters();
    m_export->setEnabled(m_model->rowCount() > 0);
    QVector<AttentionItem> items;
    m_attentionKeys.clear();
    for (const RolloutAttention &attention : rolloutAttention(*m_model, m_clock->now())) {
        items.append(attention.item);
        m_attentionKeys.append(attention.key);
    }
    m_strip->setItems(items);
    showRightPage();
    Q_EMIT statusChanged();
}

void OverviewPage::refreshClusters()
{
    const QList<Rollouts::ClusterState> clusters = m_board->clusters();
    m_clusters->setClusters(clusters, m_clock->now());
    m_table->setSeveralClusters(clusters.size() > 1);
}

void OverviewPage::showSorting()
{
    const bool sorted = m_filter->sortedBy() >= 0;
    const QString column =
        sorted ? m_filter->headerData(m_filter->sortedBy(), Qt::Horizontal).toString() : QString();
    m_sorting->setText(tr("Worst first"));
    m_sorting->setEnabled(sorted);
    m_sorting->setToolTip(sorted ? tr("Sorted by %1. Order by what needs a person again.").arg(column)
                                 : tr("What needs a person most stands first"));
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

void OverviewPage::fitWidth()
{
    const bool compact = width() <= Spacing::CompactWidth - Spacing::RailCompact;
    const int margin = compact ? Spacing::Panel : Spacing::Page;
    const int edge = compact ? Spacing::Grid : Spacing::Panel;
    layout()->setContentsMargins(margin, edge, margin, edge);
    m_strip->setCompact(compact);
    m_table->setCompact(compact);
    m_search->setMaximumWidth(compact ? 200 : 290);
    m_legend->setVisible(!compact && m_state->isHidden());
}

void OverviewPage::setFreshness(const Core::Freshness &freshness)
{
    m_freshness = freshness;
    m_refresh.start(0);
}

void OverviewPage::showRightPage()
{
    const bool table = m_filter->rowCount() > 0;
    if (!table) {
        const StateContent content = stateContent();
        if (!(content == m_state->content()))
            m_state->setContent(content);
    }
    // The table's head stays: it tells what would be here.
    m_table->setMaximumHeight(table ? QWIDGETSIZE_MAX : m_table->horizontalHeader()->height());
    m_table->setFocusPolicy(table ? Qt::StrongFocus : Qt::NoFocus);
    m_state->setVisible(!table);
    fitWidth();
}

StateContent OverviewPage::stateContent() const
{
    using Kind = StateContent::Kind;
    if (m_model->rowCount() > 0 && !m_namespaces->chosen().isEmpty() && m_search->text().isEmpty() &&
        m_groups->current() == int(RolloutFilter::Group::All) && !m_favourites->isChecked())
        return {Kind::Empty,
                tr("No canary in these namespaces"),
                tr("%n canaries are in others.", nullptr, m_model->rowCount()),
                {},
                tr("Look in all namespaces")};
    if (m_model->rowCount() > 0)
        return {Kind::Empty,
                tr("No canary matches"),
                tr("%n canaries are hidden by the filter.", nullptr, m_model->rowCount()),
                {},
                tr("Show all")};
    switch (m_freshness.state) {
    case Core::FreshnessState::Loading:
        return {
            Kind::Loading, tr("Listing canaries"), tr("all namespaces of this cluster are asked"), {}, {}};
    case Core::FreshnessState::Live:
        return {Kind::Empty,
                tr("No canaries"),
                tr("The cluster answers and has no Canary in any namespace that you may see. A new one "
                   "appears within a second."),
                {},
                {}};
    case Core::FreshnessState::Denied:
        return {Kind::Denied, tr("You may not list canaries"), m_freshness.reason, tr("Try again"), {}};
    case Core::FreshnessState::NotInstalled:
        return {Kind::NotInstalled,
                tr("Flagger is not installed here"),
                tr("The cluster does not know canaries.flagger.app. It is asked again every minute."),
                tr("Try again"),
                {}};
    case Core::FreshnessState::Absent:
        if (!m_freshness.reason.isEmpty()) // one was asked for, and cannot be had
            return {Kind::Error, tr("The cluster cannot be used"), m_freshness.reason, {}, {}};
        return {Kind::Empty,
                tr("No cluster is set up"),
                tr("Choose an environment, or give a kubeconfig."),
                {},
                {}};
    case Core::FreshnessState::Reconnecting:
    case Core::FreshnessState::Stale:
        break;
    }
    return {Kind::Error, tr("The cluster does not answer"), m_freshness.reason, tr("Try again"), {}};
}

int OverviewPage::attentionCount() const
{
    return m_filter->count(RolloutFilter::Group::NeedAttention);
}

bool OverviewPage::isKnown() const
{
    return m_model->rowCount() > 0 || m_freshness.state == Core::FreshnessState::Live;
}

QString OverviewPage::statusText() const
{
    if (!isKnown())
        return stateContent().title;
    QStringList parts = {tr("%n canaries", nullptr, m_model->rowCount()) + u' ' +
                             tr("in %n namespaces", nullptr, int(m_filter->nameSpaces().size())),
                         tr("%n need attention", nullptr, attentionCount())};
    const int row = m_model->rowOf(m_table->selectedKey());
    if (row >= 0)
        parts << tr("selected: %1").arg(m_model->row(row).canary->meta.name);
    return parts.join(QStringLiteral(" · "));
}

void OverviewPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void OverviewPage::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace Flightdeck::Views
