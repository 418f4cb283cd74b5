#include "views/rollouts/overviewpage.h"

#include "views/common/attentionstrip.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/panel.h"
#include "views/common/searchfield.h"
#include "views/common/segmented.h"
#include "views/common/spacing.h"
#include "views/common/statepage.h"
#include "views/common/style.h"
#include "views/rollouts/attentionitems.h"
#include "views/rollouts/legend.h"
#include "views/rollouts/rollouttable.h"
#include "views/rollouts/rolloutwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedLayout>

namespace Flightdeck::Views {

namespace {

QString favouritesKey()
{
    return QStringLiteral("rollouts/favourites");
}

} // namespace

OverviewPage::OverviewPage(Rollouts::RolloutListModel *model, const Core::Clock *clock, QSettings *settings,
                           QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new RolloutFilter(model, this))
    , m_settings(settings)
    , m_strip(new AttentionStrip(this))
    , m_table(new RolloutTable(m_filter, clock, this))
    , m_search(new SearchField(tr("Filter name, namespace, phase"), this))
    , m_groups(new Segmented(tr("Group"), this))
    , m_namespaces(new QComboBox(this))
    , m_favourites(new QPushButton(tr("Favourites"), this))
    , m_legend(new Legend(this))
    , m_state(new StatePage(this))
    , m_pages(new QStackedLayout)
{
    if (m_settings)
        m_filter->setFavourites(m_settings->value(favouritesKey()).toStringList());

    auto *panel = new Panel(this);
    panel->body()->addLayout(m_pages);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_state);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Page, Spacing::Page, Spacing::Page, Spacing::Page);
    column->setSpacing(Spacing::Grid);
    column->addWidget(m_strip);
    column->addWidget(makeToolbar());
    column->addWidget(panel, 1);
    column->addWidget(m_legend);

    connect(m_table, &RolloutTable::opened, this, &OverviewPage::opened);
    connect(m_table, &RolloutTable::selectionMoved, this, &OverviewPage::statusChanged);
    connect(m_state, &StatePage::primaryTriggered, this, &OverviewPage::retryRequested);
    connect(m_strip, &AttentionStrip::activated, this, [this](int index) {
        const QList<RolloutAttention> items = rolloutAttention(*m_model);
        if (index < items.size())
            Q_EMIT opened(items[index].key);
    });
    connect(m_strip, &AttentionStrip::showAllRequested, this,
            [this] { m_groups->setCurrent(int(RolloutFilter::Group::NeedAttention)); });
    connect(model, &QAbstractItemModel::modelReset, this, &OverviewPage::refresh);
    connect(model, &QAbstractItemModel::rowsInserted, this, &OverviewPage::refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &OverviewPage::refresh);
    connect(model, &QAbstractItemModel::dataChanged, this, &OverviewPage::refresh);
    connect(m_filter, &RolloutFilter::favouritesChanged, this, [this] {
        if (m_settings)
            m_settings->setValue(favouritesKey(), m_filter->favourites());
    });
    auto *slash = new QShortcut(QKeySequence(Qt::Key_Slash), this);
    slash->setContext(Qt::WidgetWithChildrenShortcut);
    connect(slash, &QShortcut::activated, this, &OverviewPage::focusFilter);
    refresh();
}

QWidget *OverviewPage::makeToolbar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Grid);
    m_search->setFixedWidth(290);
    m_namespaces->setAccessibleName(tr("Namespace"));
    m_namespaces->setMinimumWidth(160);
    m_favourites->setIcon(icon(Icon::Star, Role::Text2));
    m_favourites->setCheckable(true);
    row->addWidget(m_search);
    row->addWidget(m_groups);
    row->addWidget(m_namespaces);
    row->addWidget(m_favourites);
    row->addStretch(1);
    row->addWidget(new Label(tr("Worst first"), TextSize::Dense, Role::Text3, QFont::Normal, bar));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showRightPage();
    });
    connect(m_groups, &Segmented::currentChanged, this, [this](int index) {
        m_filter->setGroup(RolloutFilter::Group(index));
        showRightPage();
    });
    connect(m_namespaces, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setNamespace(index <= 0 ? QString() : m_namespaces->itemData(index).toString());
        showRightPage();
    });
    connect(m_favourites, &QPushButton::toggled, this, [this](bool only) {
        m_filter->setFavouritesOnly(only);
        showRightPage();
    });
    return bar;
}

void OverviewPage::refresh()
{
    using Group = RolloutFilter::Group;
    m_groups->setTexts({tr("All %1").arg(m_filter->count(Group::All)),
                        tr("Need attention %1").arg(m_filter->count(Group::NeedAttention)),
                        tr("Moving %1").arg(m_filter->count(Group::Moving)),
                        tr("Quiet %1").arg(m_filter->count(Group::Quiet))});
    const QStringList nameSpaces = m_filter->nameSpaces();
    if (m_namespaces->count() != nameSpaces.size() + 1) {
        const QString chosen = m_namespaces->currentData().toString();
        m_namespaces->clear();
        m_namespaces->addItem(tr("All namespaces (%1)").arg(nameSpaces.size()));
        for (const QString &name : nameSpaces)
            m_namespaces->addItem(name, name);
        m_namespaces->setCurrentIndex(qMax(0, m_namespaces->findData(chosen)));
    }
    QVector<AttentionItem> items;
    for (const RolloutAttention &attention : rolloutAttention(*m_model))
        items.append(attention.item);
    m_strip->setItems(items);
    m_strip->setCompact(width() <= Spacing::CompactWidth - Spacing::RailCompact);
    m_legend->setVisible(width() > Spacing::CompactWidth - Spacing::RailCompact);
    showRightPage();
    Q_EMIT statusChanged();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_strip->setCompact(width() <= Spacing::CompactWidth - Spacing::RailCompact);
    m_legend->setVisible(width() > Spacing::CompactWidth - Spacing::RailCompact);
}

void OverviewPage::setFreshness(const Core::Freshness &freshness)
{
    m_freshness = freshness;
    showRightPage();
}

void OverviewPage::showRightPage()
{
    if (m_filter->rowCount() > 0) {
        m_pages->setCurrentWidget(m_table);
        return;
    }
    StateContent content;
    using Kind = StateContent::Kind;
    if (m_model->rowCount() > 0) {
        content = {Kind::Empty,
                   tr("No canary matches"),
                   tr("%n canaries are hidden by the filter.", nullptr, m_model->rowCount()),
                   {},
                   {}};
    } else {
        switch (m_freshness.state) {
        case Core::FreshnessState::Loading:
            content = {Kind::Loading,
                       tr("Listing canaries"),
                       tr("All namespaces of this cluster are asked."),
                       {},
                       {}};
            break;
        case Core::FreshnessState::Live:
            content = {Kind::Empty,
                       tr("No canaries"),
                       tr("The cluster answers and has no Canary in any namespace that you may see."),
                       {},
                       {}};
            break;
        case Core::FreshnessState::Denied:
            content = {
                Kind::Denied, tr("You may not list canaries"), m_freshness.reason, tr("Try again"), {}};
            break;
        case Core::FreshnessState::NotInstalled:
            content = {Kind::NotInstalled,
                       tr("Flagger is not installed here"),
                       tr("The cluster does not know flagger.app/v1beta1. It is asked again every minute."),
                       tr("Try again"),
                       {}};
            break;
        case Core::FreshnessState::Absent:
            content = {Kind::Empty,
                       tr("No cluster is set up"),
                       tr("Choose an environment, or give a kubeconfig."),
                       {},
                       {}};
            break;
        case Core::FreshnessState::Reconnecting:
        case Core::FreshnessState::Stale:
            content = {
                Kind::Error, tr("The cluster does not answer"), m_freshness.reason, tr("Try again"), {}};
            break;
        }
    }
    m_state->setContent(content);
    m_pages->setCurrentWidget(m_state);
}

int OverviewPage::attentionCount() const
{
    return m_filter->count(RolloutFilter::Group::NeedAttention);
}

QString OverviewPage::statusText() const
{
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

} // namespace Flightdeck::Views
