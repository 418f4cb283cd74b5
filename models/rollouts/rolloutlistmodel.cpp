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
    for (const QString &key : removedKeys)
        remove(key);
    if (!m_loaded && !changed.isEmpty()) {
        m_loaded = true;
        beginResetModel();
        for (const RolloutRow &row : changed)
            m_byKey.insert(row.key, std::make_shared<const RolloutRow>(row));
        m_rows.assign(m_byKey.cbegin(), m_byKey.cend());
        std::sort(m_rows.begin(), m_rows.end(),
                  [](const Entry &a, const Entry &b) { return sortsBefore(*a, *b); });
        endResetModel();
        return;
    }
    for (const RolloutRow &row : changed)
        insertOrMove(row);
}

void RolloutListModel::remove(const QString &key)
{
    const int at = rowOf(key);
    if (at < 0)
        return;
    beginRemoveRows({}, at, at);
    m_rows.erase(m_rows.begin() + at);
    m_byKey.remove(key);
    m_metrics.remove(key);
    endRemoveRows();
}

void RolloutListModel::insertOrMove(const RolloutRow &row)
{
    const Entry entry = std::make_shared<const RolloutRow>(row);
    const int from = rowOf(row.key);
    int to = lowerBound(row);
    if (from < 0) {
        beginInsertRows({}, to, to);
        m_rows.insert(m_rows.begin() + to, entry);
        m_byKey.insert(row.key, entry);
        endInsertRows();
        return;
    }
    if (*m_rows[std::size_t(from)] == row)
        return;
    // `to` counts the row itself: right behind itself is where it already is, as beginMoveRows() sees it too.
    const bool moves = to != from && to != from + 1;
    if (moves && beginMoveRows({}, from, from, {}, to)) {
        m_rows.erase(m_rows.begin() + from);
        to = to > from ? to - 1 : to;
        m_rows.insert(m_rows.begin() + to, entry);
        m_byKey.insert(row.key, entry);
        endMoveRows();
    } else {
        to = from;
        m_rows[std::size_t(to)] = entry;
        m_byKey.insert(row.key, entry);
    }
    Q_EMIT dataChanged(index(to, 0), index(to, ColumnCount - 1));
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
