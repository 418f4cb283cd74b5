#include "rollouts/eventlistmodel.h"

#include <QMetaEnum>

namespace Flightdeck::Rollouts {

EventListModel::EventListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int EventListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int EventListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EventListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Kubernetes::Event &e = event(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Time:
            return e.lastSeen;
        case Message:
            return e.message;
        case Count:
            return e.count;
        case Source:
            return e.source;
        default:
            return {};
        }
    case TimeRole:
        return e.lastSeen;
    case MessageRole:
        return e.message;
    case WarningRole:
        return e.warning;
    case CountRole:
        return e.count;
    case FoldedRole:
        return e.folded;
    case SourceRole:
        return e.source;
    default:
        return {};
    }
}

QVariant EventListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Message:
        return tr("Event");
    case Count:
        return tr("Count");
    case Source:
        return tr("From");
    default:
        return {};
    }
}

QHash<int, QByteArray> EventListModel::roleNames() const
{
    auto names = QAbstractTableModel::roleNames();
    const QMetaEnum roles = QMetaEnum::fromType<Role>();
    for (int i = 0; i < roles.keyCount(); ++i)
        names.insert(roles.value(i), roles.key(i));
    return names;
}

void EventListModel::follow(RolloutBoard *board, const QString &rolloutKey)
{
    disconnect(m_following);
    if (!board) {
        setEvents({});
        return;
    }
    setEvents(board->events(rolloutKey));
    m_following =
        connect(board, &RolloutBoard::rolloutChanged, this, [this, board, rolloutKey](const QString &key) {
            if (key == rolloutKey)
                setEvents(board->events(rolloutKey));
        });
}

void EventListModel::setEvents(const EventList &events)
{
    QHash<QString, std::shared_ptr<const Kubernetes::Event>> wanted;
    for (const auto &event : events)
        wanted.insert(event->meta.key(), event);
    for (int row = int(m_events.size()) - 1; row >= 0; --row) {
        // A folded event that spoke again moves to the top: it leaves its old place here and is inserted
        // below.
        const auto now = wanted.value(m_events[row]->meta.key());
        if (now && now->lastSeen == m_events[row]->lastSeen)
            continue;
        beginRemoveRows({}, row, row);
        m_events.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < int(events.size()); ++row) {
        const auto &event = events[row];
        if (row < int(m_events.size()) && m_events[row]->meta.key() == event->meta.key()) {
            if (*m_events[row] != *event) {
                m_events[row] = event;
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
            continue;
        }
        beginInsertRows({}, row, row);
        m_events.insert(row, event);
        endInsertRows();
    }
    // Equal times can leave rows whose order changed behind the wanted ones.
    if (m_events.size() > events.size()) {
        beginRemoveRows({}, int(events.size()), int(m_events.size()) - 1);
        m_events.resize(events.size());
        endRemoveRows();
    }
}

} // namespace Flightdeck::Rollouts
