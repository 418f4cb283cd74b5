#include "rollouts/podlistmodel.h"

#include <QMetaEnum>

namespace Flightdeck::Rollouts {

using Kubernetes::Pod;
using Kubernetes::PodContainer;

namespace {

/// The container that tells why a pod is not well; null when all is well.
const PodContainer *waiting(const Pod &pod)
{
    for (const PodContainer &container : pod.containers) {
        if (!container.waiting.isEmpty())
            return &container;
    }
    return nullptr;
}

QString stateOf(const Pod &pod)
{
    if (pod.terminating)
        return PodListModel::tr("Terminating");
    if (const PodContainer *container = waiting(pod))
        return container->waiting;
    return pod.phase;
}

QString messageOf(const Pod &pod)
{
    if (!pod.problem.isEmpty())
        return pod.problem;
    if (const PodContainer *container = waiting(pod))
        return container->message;
    for (const PodContainer &container : pod.containers) {
        if (container.restarts > 0 && !container.message.isEmpty())
            return container.message;
    }
    return {};
}

bool isTroubled(const Pod &pod)
{
    return !pod.terminating &&
           (!pod.problem.isEmpty() || waiting(pod) || pod.phase == QLatin1String("Failed"));
}

int restarts(const Pod &pod)
{
    int sum = 0;
    for (const PodContainer &container : pod.containers)
        sum += container.restarts;
    return sum;
}

/// "2 of 2": containers.
QString readyContainers(const Pod &pod)
{
    int ready = 0;
    for (const PodContainer &container : pod.containers)
        ready += container.ready ? 1 : 0;
    return PodListModel::tr("%1 of %2").arg(ready).arg(pod.containers.size());
}

QString images(const Pod &pod)
{
    QStringList images;
    for (const PodContainer &container : pod.containers)
        images << container.image.image;
    return images.join(QStringLiteral(", "));
}

/// "45 s", "14 min", "3 h", "12 d".
QString age(const QDateTime &created, const QDateTime &now)
{
    if (!created.isValid())
        return QStringLiteral("–");
    const qint64 seconds = qMax<qint64>(0, created.secsTo(now));
    if (seconds < 60)
        return PodListModel::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return PodListModel::tr("%1 min").arg(seconds / 60);
    return seconds < 86400 ? PodListModel::tr("%1 h").arg(seconds / 3600)
                           : PodListModel::tr("%1 d").arg(seconds / 86400);
}

} // namespace

PodListModel::PodListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int PodListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pods.size());
}

int PodListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PodListModel::text(const Entry &entry, int column) const
{
    const Pod &pod = *entry.pod;
    switch (column) {
    case Side:
        return entry.primary ? tr("Primary") : tr("New");
    case Name:
        return pod.meta.name;
    case Ready:
        return readyContainers(pod);
    case State:
        return stateOf(pod);
    case Restarts:
        return QString::number(restarts(pod));
    case Age:
        return age(pod.meta.created, m_now);
    case Image:
        return images(pod);
    case Node:
        return pod.node.isEmpty() ? QStringLiteral("–") : pod.node;
    default:
        return {};
    }
}

QVariant PodListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_pods[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() +
                       QStringLiteral(": ") + text(entry, index.column()));
    case PrimaryRole:
        return entry.primary;
    case ReadyRole:
        return entry.pod->ready;
    case TroubleRole:
        return isTroubled(*entry.pod);
    case MessageRole:
        return messageOf(*entry.pod);
    case CreatedRole:
        return entry.pod->meta.created;
    default:
        return {};
    }
}

QVariant PodListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Side:
        return tr("Side");
    case Name:
        return tr("Pod");
    case Ready:
        return tr("Ready");
    case State:
        return tr("State");
    case Restarts:
        return tr("Restarts");
    case Age:
        return tr("Age");
    case Image:
        return tr("Image");
    case Node:
        return tr("Node");
    default:
        return {};
    }
}

QHash<int, QByteArray> PodListModel::roleNames() const
{
    auto names = QAbstractTableModel::roleNames();
    const QMetaEnum roles = QMetaEnum::fromType<Role>();
    for (int i = 0; i < roles.keyCount(); ++i)
        names.insert(roles.value(i), roles.key(i));
    return names;
}

void PodListModel::setPods(const RolloutDetail &detail, const QDateTime &now)
{
    m_now = now;
    QList<Entry> wanted;
    for (const auto &pod : detail.targetPods)
        wanted.append({false, pod});
    for (const auto &pod : detail.primaryPods)
        wanted.append({true, pod});
    const auto same = [](const Entry &a, const Entry &b) {
        return a.primary == b.primary && a.pod->meta.uid == b.pod->meta.uid &&
               a.pod->meta.name == b.pod->meta.name;
    };
    for (int row = int(m_pods.size()) - 1; row >= 0; --row) {
        const bool stays = std::any_of(wanted.cbegin(), wanted.cend(),
                                       [&](const Entry &entry) { return same(entry, m_pods[row]); });
        if (stays)
            continue;
        beginRemoveRows({}, row, row);
        m_pods.removeAt(row);
        endRemoveRows();
    }
    // Both lists are sorted alike, so what is left is a part of what is wanted in the same order.
    for (int row = 0; row < int(wanted.size()); ++row) {
        if (row < int(m_pods.size()) && same(m_pods[row], wanted[row])) {
            m_pods[row] = wanted[row];
            continue;
        }
        beginInsertRows({}, row, row);
        m_pods.insert(row, wanted[row]);
        endInsertRows();
    }
    if (!m_pods.isEmpty()) // ages go on
        Q_EMIT dataChanged(index(0, 0), index(int(m_pods.size()) - 1, ColumnCount - 1));
}

} // namespace Flightdeck::Rollouts
