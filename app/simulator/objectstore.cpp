#include "app/simulator/objectstore.h"

#include "app/simulator/canarystate.h"

#include <QUuid>

namespace Flightdeck::Simulator {

namespace {

constexpr size_t KeptChanges = 5000;
constexpr QUuid UidSpace(0x2f1d9d3c, 0x5a60, 0x4c5e, 0x9b, 0x3a, 0x11, 0x7e, 0x52, 0xd0, 0x41, 0xaa);

} // namespace

QString ObjectStore::key(const QString &nameSpace, const QString &name)
{
    return nameSpace + QLatin1Char('/') + name;
}

QJsonObject ObjectStore::put(const ResourceKind &kind, QJsonObject object, const QDateTime &now)
{
    const Lock lock(m_mutex);
    QJsonObject metadata = object[QLatin1String("metadata")].toObject();
    const QString id =
        key(metadata[QLatin1String("namespace")].toString(), metadata[QLatin1String("name")].toString());
    QMap<QString, QJsonObject> &objects = m_objects[kind.qualifiedName()];
    const QJsonObject before = objects.value(id);
    const QJsonObject old = before[QLatin1String("metadata")].toObject();
    object[QStringLiteral("apiVersion")] = kind.apiVersion();
    object[QStringLiteral("kind")] = kind.kind;

    if (before.isEmpty()) {
        metadata[QStringLiteral("uid")] =
            QUuid::createUuidV5(UidSpace, kind.qualifiedName() + id).toString(QUuid::WithoutBraces);
        metadata[QStringLiteral("creationTimestamp")] = kubernetesTime(now);
        metadata[QStringLiteral("generation")] = 1;
    } else {
        for (const char *field : {"uid", "creationTimestamp", "generation", "resourceVersion"})
            metadata[QString::fromLatin1(field)] = old[QLatin1String(field)];
        object[QStringLiteral("metadata")] = metadata;
        if (object == before)
            return before;
        if (object[QLatin1String("spec")] != before[QLatin1String("spec")])
            metadata[QStringLiteral("generation")] = old[QLatin1String("generation")].toInt() + 1;
    }
    metadata[QStringLiteral("resourceVersion")] = QString::number(++m_version);
    object[QStringLiteral("metadata")] = metadata;
    objects[id] = object;
    record(before.isEmpty() ? ChangeType::Added : ChangeType::Modified, kind, object);
    return object;
}

void ObjectStore::remove(const ResourceKind &kind, const QString &nameSpace, const QString &name)
{
    const Lock lock(m_mutex);
    QJsonObject object = m_objects[kind.qualifiedName()].take(key(nameSpace, name));
    if (object.isEmpty())
        return;
    QJsonObject metadata = object[QLatin1String("metadata")].toObject();
    metadata[QStringLiteral("resourceVersion")] = QString::number(++m_version);
    object[QStringLiteral("metadata")] = metadata;
    record(ChangeType::Deleted, kind, object);
}

QJsonObject ObjectStore::get(const ResourceKind &kind, const QString &nameSpace, const QString &name) const
{
    const Lock lock(m_mutex);
    return m_objects.value(kind.qualifiedName()).value(key(nameSpace, name));
}

std::vector<QJsonObject> ObjectStore::list(const ResourceKind &kind, const QString &nameSpace) const
{
    const Lock lock(m_mutex);
    std::vector<QJsonObject> result;
    for (const QJsonObject &object : m_objects.value(kind.qualifiedName())) {
        if (nameSpace.isEmpty() || object[QLatin1String("metadata")][QLatin1String("namespace")] == nameSpace)
            result.push_back(object);
    }
    return result;
}

quint64 ObjectStore::version() const
{
    const Lock lock(m_mutex);
    return m_version;
}

std::optional<std::vector<Change>> ObjectStore::changesAfter(const ResourceKind &kind, quint64 version,
                                                             std::chrono::milliseconds wait,
                                                             quint64 *reached) const
{
    Lock lock(m_mutex);
    if (version < m_forgotten)
        return std::nullopt;
    m_changed.wait_for(lock, wait, [&] { return m_closed || m_version > version; });
    if (version < m_forgotten)
        return std::nullopt;
    std::vector<Change> result;
    for (const Change &change : m_changes) {
        if (change.version > version && change.kind == &kind)
            result.push_back(change);
    }
    *reached = std::max(version, m_version);
    return result;
}

void ObjectStore::close()
{
    const Lock lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
}

void ObjectStore::record(ChangeType type, const ResourceKind &kind, const QJsonObject &object)
{
    m_changes.push_back({m_version, type, &kind, object});
    while (m_changes.size() > KeptChanges) {
        m_forgotten = m_changes.front().version;
        m_changes.pop_front();
    }
    m_changed.notify_all();
}

} // namespace Flightdeck::Simulator
