#include "core/activitymodel.h"

#include <algorithm>

namespace Flightdeck::Core {

namespace {
constexpr qsizetype mostEntries = 5000;
}

QString activityKindTitle(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Rollout:
        return ActivityModel::tr("Rollout");
    case ActivityKind::FlagCommit:
        return ActivityModel::tr("Flag commit");
    case ActivityKind::Kill:
        return ActivityModel::tr("Kill");
    case ActivityKind::Console:
        return ActivityModel::tr("Console");
    }
    return {};
}

QString activityWord(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Rollout:
        return QStringLiteral("rollout");
    case ActivityKind::FlagCommit:
        return QStringLiteral("flagCommit");
    case ActivityKind::Kill:
        return QStringLiteral("kill");
    case ActivityKind::Console:
        return QStringLiteral("console");
    }
    return {};
}

QString activityWord(ActivityOutcome outcome)
{
    switch (outcome) {
    case ActivityOutcome::Running:
        return QStringLiteral("running");
    case ActivityOutcome::Good:
        return QStringLiteral("good");
    case ActivityOutcome::Bad:
        return QStringLiteral("bad");
    case ActivityOutcome::Waiting:
        return QStringLiteral("waiting");
    case ActivityOutcome::Note:
        return QStringLiteral("note");
    }
    return {};
}

ActivityModel::ActivityModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityEntry &entry = m_entries[index.row()];
    switch (role) {
    case AtRole:
        return entry.at;
    case KindRole:
        return int(entry.kind);
    case OutcomeRole:
        return int(entry.outcome);
    case SearchRole:
        return QStringList{entry.object, entry.text, entry.by, entry.state}.join(u' ');
    case Qt::ToolTipRole:
        return index.column() == Time ? entry.at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"))
                                      : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Time:
        return entry.at.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
    case Kind:
        return activityKindTitle(entry.kind);
    case Object:
        return entry.object;
    case Text:
        return entry.text;
    case By:
        return entry.by;
    case State:
        return entry.state;
    }
    return {};
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Local time");
    case Kind:
        return tr("Kind");
    case Object:
        return tr("Object");
    case Text:
        return tr("What happened");
    case By:
        return tr("By");
    case State:
        return tr("State");
    }
    return {};
}

int ActivityModel::rowOf(const QString &id) const
{
    const auto time = m_times.constFind(id);
    if (time == m_times.cend())
        return -1;
    auto entry = std::lower_bound(m_entries.cbegin(), m_entries.cend(), *time,
                                  [](const ActivityEntry &one, const QDateTime &at) { return one.at > at; });
    while (entry->id != id)
        ++entry; // there, among those of the same moment
    return int(entry - m_entries.cbegin());
}

void ActivityModel::put(const ActivityEntry &entry)
{
    if (const int row = rowOf(entry.id); row >= 0) {
        if (m_entries[row] == entry)
            return;
        if (m_entries[row].at == entry.at) {
            m_entries[row] = entry;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            Q_EMIT entryPut(entry);
            return;
        }
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        m_times.remove(entry.id);
        endRemoveRows();
    }
    const auto place =
        std::lower_bound(m_entries.cbegin(), m_entries.cend(), entry.at,
                         [](const ActivityEntry &other, const QDateTime &at) { return other.at > at; });
    const int row = int(place - m_entries.cbegin());
    if (row >= mostEntries)
        return;
    beginInsertRows({}, row, row);
    m_entries.insert(row, entry);
    m_times.insert(entry.id, entry.at);
    endInsertRows();
    if (m_entries.size() > mostEntries) {
        beginRemoveRows({}, int(mostEntries), int(mostEntries));
        m_times.remove(m_entries.last().id);
        m_entries.removeLast();
        endRemoveRows();
    }
    Q_EMIT entryPut(entry);
}

} // namespace Flightdeck::Core
