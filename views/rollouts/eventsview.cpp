#include "views/rollouts/eventsview.h"

#include "rollouts/eventlistmodel.h"
#include "views/common/statepage.h"
#include "views/rollouts/detailtable.h"
#include "views/rollouts/eventdelegate.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace Flightdeck::Views {

using Rollouts::EventListModel;

EventsView::EventsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new EventListModel(this))
    , m_table(makeDetailTable(m_model, tr("Events, newest first"), this))
    , m_state(new StatePage(this))
{
    m_table->setItemDelegate(new EventDelegate(m_table));
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(EventListModel::Message, QHeaderView::Stretch);
    m_table->setColumnWidth(EventListModel::Time, 84);
    m_table->setColumnWidth(EventListModel::Count, 56);
    m_table->setColumnWidth(EventListModel::Source, 86);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_state, 1);
}

void EventsView::follow(Rollouts::RolloutBoard *board, const QString &rolloutKey)
{
    m_model->follow(rolloutKey.isEmpty() ? nullptr : board, rolloutKey);
}

int EventsView::count() const
{
    return m_model->rowCount();
}

void EventsView::present(const Core::Freshness &freshness)
{
    using Kind = StateContent::Kind;
    const bool events = m_model->rowCount() > 0;
    StateContent content;
    switch (freshness.state) {
    case Core::FreshnessState::Denied:
        content = {Kind::Denied, tr("You may not read events"), freshness.reason, {}, {}};
        break;
    case Core::FreshnessState::Loading:
        content = {Kind::Loading, tr("Reading events"), {}, {}, {}};
        break;
    case Core::FreshnessState::Live:
        content = {Kind::Empty,
                   tr("No events"),
                   tr("Kubernetes keeps them for an hour or so. Phase and weights are known without them."),
                   {},
                   {}};
        break;
    default:
        content = {Kind::Error, tr("Events are not known"), freshness.reason, {}, {}};
    }
    if (!events && !(content == m_state->content()))
        m_state->setContent(content);
    m_table->setVisible(events);
    m_state->setVisible(!events);
}

} // namespace Flightdeck::Views
