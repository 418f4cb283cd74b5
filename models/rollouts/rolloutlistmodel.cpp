#include "rollouts/rolloutlistmodel.h"

#include <QMetaEnum>

#include <algorithm>

namespace Flightdeck::Rollouts {

namespace {

template<typename T> QVariant known(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

QVariant known(const QDateTime &time)
{
    return time.isValid() ? QVariant(time) : QVariant();
}

QVariant text(const RolloutRow &row, int column)
{
    const Projection &p = row.projection;
    switch (column) {
    case RolloutListModel::Name:
        return row.canary->meta.name;
    case RolloutListModel::Phase:
        return row.canary->status.phaseName;
    case RolloutListModel::Traffic:
        return row.split ? QStringLiteral("%1 / %2").arg(row.split->primary).arg(row.split->canary)
                         : RolloutListModel::tr("Unknown");
    case RolloutListModel::Step:
        return p.step ? QStringLiteral("%1/%2").arg(*p.step).arg(p.steps) : QStringLiteral("–");
    case RolloutListModel::Lives:
        return p.livesLeft ? RolloutListModel::tr("%1 of %2").arg(*p.livesLeft).arg(p.lives)
                           : QStringLiteral("–");
    case RolloutListModel::NextTick:
        return known(p.nextTick);
    case RolloutListModel::Promotion:
        return known(p.promotion);
    case RolloutListModel::Reason:
        return p.blocker.text;
    case RolloutListModel::Cluster:
        return row.cluster;
    case RolloutListModel::StrategyColumn:
        return strategyTitle(p.strategy);
    case RolloutListModel::Rollback:
        return known(p.rollback);
    default:
        return {};
    }
}

} // namespace

RolloutListModel::RolloutListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int RolloutListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RolloutListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RolloutListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RolloutRow &r = row(index.row());
    const Projection &p = r.projection;
    switch (role) {
    case Qt::DisplayRole:
        return text(r, index.column());
    case KeyRole:
        return r.key;
    case ClusterRole:
        return r.cluster;
    case NamespaceRole:
        return r.canary->meta.nameSpace;
    case NameRole:
        return r.canary->meta.name;
    case PhaseRole:
        return int(r.canary->status.phase);
    case PhaseNameRole:
        return r.canary->status.phaseName;
    case StrategyRole:
        return int(p.strategy);
    case PrimaryWeightRole:
        return r.split ? QVariant(r.split->primary) : QVariant();
    case CanaryWeightRole:
        return r.split ? QVariant(r.split->canary) : QVariant();
    case StepRole:
        return known(p.step);
    case StepsRole:
        return p.steps;
    case LivesLeftRole:
        return known(p.livesLeft);
    case LivesRole:
        return p.lives;
    case NextTickRole:
        return known(p.nextTick);
    case PromotionRole:
        return known(p.promotion);
    case RollbackRole:
        return known(p.rollback);
    case BlockerRole:
        return p.blocker.text;
    case BlockerKindRole:
        return int(p.blocker.kind);
    case AttentionRole:
        return int(p.attention);
    case SuspendedRole:
        return r.canary->suspended;
    case FreshnessRole:
        return int(r.freshness.state);
    case SearchRole:
        return QString(r.canary->meta.name + QLatin1Char(' ') + r.canary->meta.nameSpace + QLatin1Char(' ') +
                       r.canary->status.phaseName + QLatin1Char(' ') + r.cluster);
    default:
        return {};
    }
}

QVariant RolloutListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Canary");
    case Phase:
        return tr("Phase");
    case Traffic:
        return tr("Traffic, live");
    case Step:
        return tr("Step");
    case Lives:
        return tr("Lives left");
    case SuccessRate:
        return tr("Success rate");
    case Duration:
        return tr("p99 latency");
    case NextTick:
        return tr("Next tick");
    case Promotion:
        return tr("Promotion");
    case Reason:
        return tr("Why it waits");
    case Cluster:
        return tr("Cluster");
    case StrategyColumn:
        return tr("Strategy");
    case Rollback:
        return tr("Rollback");
    default:
        return {};
    }
}

QHash<int, QByteArray> RolloutListModel::roleNames() const
{
    auto names = QAbstractTableModel::roleNames();
    const QMetaEnum roles = QMetaEnum::fromType<Role>();
    for (int i = 0; i < roles.keyCount(); ++i)
        names.insert(roles.value(i), roles.key(i));
    return names;
}

bool RolloutListModel::isBefore(const Entry &a, const Entry &b)
{
    return sortsBefore(*a, *b);
}

int RolloutListModel::lowerBound(const RolloutRow &row) const
{
    const auto at =
        std::lower_bound(m_rows.begin(), m_rows.end(), row, [](const Entry &entry, const RolloutRow &wanted) {
            return sortsBefore(*entry, wanted);
        });
    return int(at - m_rows.begin());
}

int RolloutListModel::rowOf(const QString &key) const
{
    const Entry entry = m_byKey.value(key);
    return entry ? lowerBound(*entry) : -1;
}

void RolloutListModel::apply(const QList<RolloutRow> &changed, const QStringList &removedKeys)
{
    remove(removedKeys);
    if (!m_loaded && !changed.isEmpty()) {
        m_loaded = true;
        beginResetModel();
        for (const RolloutRow &row : changed)
            m_byKey.insert(row.key, std::make_shared<const RolloutRow>(row));
        m_rows.assign(m_byKey.cbegin(), m_byKey.cend());
        std::sort(m_rows.begin(), m_rows.end(), isBefore);
        endResetModel();
        return;
    }
    std::vector<Entry> arrived, moved;
    std::vector<int> inPlace;
    for (const RolloutRow &row : changed) {
        const Entry old = m_byKey.value(row.key);
        if (old && *old == row)
            continue;
        const Entry entry = std::make_shared<const RolloutRow>(row);
        if (!old) {
            arrived.push_back(entry);
        } else if (sortsBefore(*old, row) || sortsBefore(row, *old)) {
            moved.push_back(entry);
        } else {
            inPlace.push_back(lowerBound(*old));
            m_rows[std::size_t(inPlace.back())] = entry;
            m_byKey[row.key] = entry;
        }
    }
    announce(std::move(inPlace));
    move(std::move(moved));
    insert(std::move(arrived));
}

/// Says that rows changed, neighbours together.
void RolloutListModel::announce(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] <= rows[last] + 1)
            ++last;
        Q_EMIT dataChanged(index(rows[first], 0), index(rows[last], ColumnCount - 1));
        first = last + 1;
    }
}

void RolloutListModel::remove(const QStringList &keys)
{
    std::vector<int> rows;
    for (const QString &key : keys) {
        if (const int at = rowOf(key); at >= 0)
            rows.push_back(at);
    }
    std::sort(rows.begin(), rows.end());
    // From the end, so that the places before stay what they are; neighbours together.
    while (!rows.empty()) {
        const int last = rows.back();
        int first = last;
        for (rows.pop_back(); !rows.empty() && rows.back() >= first - 1; rows.pop_back())
            first = rows.back();
        beginRemoveRows({}, first, last);
        const auto begin = m_rows.begin() + first;
        const auto end = m_rows.begin() + last + 1;
        for (auto row = begin; row != end; ++row) {
            m_byKey.remove((*row)->key);
            m_metrics.remove((*row)->key);
        }
        m_rows.erase(begin, end);
        endRemoveRows();
    }
}

void RolloutListModel::insert(std::vector<Entry> rows)
{
    std::sort(rows.begin(), rows.end(), isBefore);
    for (auto first = rows.begin(); first != rows.end();) {
        const int to = lowerBound(**first);
        // All that come before the row that is there now.
        const auto end = to == rowCount()
                             ? rows.end()
                             : std::lower_bound(first, rows.end(), m_rows[std::size_t(to)], isBefore);
        beginInsertRows({}, to, to + int(end - first) - 1);
        for (auto row = first; row != end; ++row)
            m_byKey.insert((*row)->key, *row);
        m_rows.insert(m_rows.begin() + to, first, end);
        endInsertRows();
        first = end;
    }
}

void RolloutListModel::move(std::vector<Entry> rows)
{
    if (rows.size() == 1) {
        moveOne(rows.front());
        return;
    }
    if (rows.empty())
        return;
    // A proxy sorts and filters all rows anew for every single move: so many are one change of the order.
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QStringList keys;
    for (const QModelIndex &place : before)
        keys.append(row(place.row()).key);
    std::vector<std::size_t> from;
    for (const Entry &entry : rows) {
        from.push_back(std::size_t(rowOf(entry->key)));
        m_byKey[entry->key] = entry;
    }
    std::sort(from.begin(), from.end());
    std::sort(rows.begin(), rows.end(), isBefore);
    reorder(from, rows);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(keys[i]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    std::vector<int> places;
    for (const Entry &entry : rows)
        places.push_back(lowerBound(*entry));
    announce(std::move(places));
}

/// Takes the places `from` out and puts `rows` in, both in order. Only the rows that move are compared: with
/// ten thousand others to look at, each event would cost by their number.
void RolloutListModel::reorder(const std::vector<std::size_t> &from, const std::vector<Entry> &rows)
{
    std::size_t kept = from.front();
    for (std::size_t i = 0; i < from.size(); ++i) {
        const std::size_t next = i + 1 < from.size() ? from[i + 1] : m_rows.size();
        for (std::size_t row = from[i] + 1; row < next; ++row)
            m_rows[kept++] = std::move(m_rows[row]);
    }
    m_rows.resize(kept);
    std::vector<Entry> merged;
    merged.reserve(kept + rows.size());
    auto rest = m_rows.begin();
    for (const Entry &entry : rows) {
        const auto to = std::lower_bound(rest, m_rows.end(), entry, isBefore);
        merged.insert(merged.end(), std::make_move_iterator(rest), std::make_move_iterator(to));
        merged.push_back(entry);
        rest = to;
    }
    merged.insert(merged.end(), std::make_move_iterator(rest), std::make_move_iterator(m_rows.end()));
    m_rows = std::move(merged);
}

void RolloutListModel::moveOne(const Entry &entry)
{
    const int from = rowOf(entry->key);
    // Counts the row itself: right behind itself is where it already is, as beginMoveRows() sees it too.
    int to = lowerBound(*entry);
    const bool moves = to != from && to != from + 1;
    if (moves && beginMoveRows({}, from, from, {}, to)) {
        m_rows.erase(m_rows.begin() + from);
        to = to > from ? to - 1 : to;
        m_rows.insert(m_rows.begin() + to, entry);
        m_byKey.insert(entry->key, entry);
        endMoveRows();
    } else {
        to = from;
        m_rows[std::size_t(to)] = entry;
        m_byKey.insert(entry->key, entry);
    }
    announce({to});
}

void RolloutListModel::setMetrics(const QString &key, const MetricCells &cells)
{
    const int at = rowOf(key);
    if (at < 0 || m_metrics.value(key) == cells)
        return;
    m_metrics.insert(key, cells);
    Q_EMIT dataChanged(index(at, SuccessRate), index(at, Duration));
}

} // namespace Flightdeck::Rollouts
