#include "views/rollouts/podsview.h"

#include "rollouts/podlistmodel.h"
#include "views/common/spacing.h"
#include "views/common/statepage.h"
#include "views/rollouts/detailtable.h"
#include "views/rollouts/factsview.h"
#include "views/rollouts/poddelegate.h"
#include "views/rollouts/specfacts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

namespace Flightdeck::Views {

using Rollouts::PodListModel;

namespace {

constexpr int imagesWidth = 330;

} // namespace

PodsView::PodsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new PodListModel(this))
    , m_table(makeDetailTable(m_model, tr("Pods of the new revision and of the primary"), this))
    , m_state(new StatePage(this))
    , m_images(new FactsView(tr("Pods wanted and images"), this))
{
    m_table->setItemDelegate(new PodDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setFixedHeight(26);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    const QHash<int, int> widths = {{PodListModel::Side, 76},     {PodListModel::Name, 250},
                                    {PodListModel::Ready, 60},    {PodListModel::State, 150},
                                    {PodListModel::Restarts, 64}, {PodListModel::Age, 60},
                                    {PodListModel::Image, 240},   {PodListModel::Node, 110}};
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        m_table->setColumnWidth(width.key(), width.value());
    m_images->setFixedWidth(imagesWidth);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_table, 1);
    left->addWidget(m_state, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(m_images);
}

void PodsView::present(const Rollouts::RolloutDetail &detail, const QDateTime &now)
{
    m_model->setPods(detail, now);
    m_images->setSections(imageFacts(detail));
    const bool pods = m_model->rowCount() > 0;
    if (!pods)
        showState(detail);
    m_table->setVisible(pods);
    m_state->setVisible(!pods);
}

void PodsView::showState(const Rollouts::RolloutDetail &detail)
{
    using Kind = StateContent::Kind;
    const Core::Freshness &freshness = detail.of(Kubernetes::Resource::Pods);
    const QString &nameSpace = detail.row.canary->meta.nameSpace;
    StateContent content;
    switch (freshness.state) {
    case Core::FreshnessState::Denied:
        content = {Kind::Denied, tr("You may not read pods in %1").arg(nameSpace), freshness.reason, {}, {}};
        break;
    case Core::FreshnessState::Loading:
        content = {Kind::Loading, tr("Reading pods"), nameSpace, {}, {}};
        break;
    case Core::FreshnessState::Live:
        content = {Kind::Empty,
                   tr("No pods"),
                   tr("Both sides are scaled to zero, or their pods carry other labels."),
                   {},
                   {}};
        break;
    default:
        content = {Kind::Error, tr("Pods are not known"), freshness.reason, {}, {}};
    }
    if (!(content == m_state->content()))
        m_state->setContent(content);
}

} // namespace Flightdeck::Views
