#pragma once

#include "app/simulator/resourcekinds.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace Flightdeck::Simulator {

enum class ChangeType { Added, Modified, Deleted };

struct Change
{
    quint64 version = 0;
    ChangeType type = ChangeType::Added;
    const ResourceKind *kind = nullptr;
    QJsonObject object;
};

/// The objects of the cluster with their versions and their last changes. Safe from several threads; hold
/// transaction() for a sequence that nobody may come between.
class ObjectStore
{
public:
    using Lock = std::unique_lock<std::recursive_mutex>;
    Lock transaction() const { return Lock(m_mutex); }

    /// Creates or replaces. Fills in uid, resourceVersion, creation time and, when anything but status and
    /// metadata changed, the generation. Storing what is there already changes nothing. Returns the object as
    /// stored.
    QJsonObject put(const ResourceKind &kind, QJsonObject object, const QDateTime &now);
    void remove(const ResourceKind &kind, const QString &nameSpace, const QString &name);
    /// Empty when there is none.
    QJsonObject get(const ResourceKind &kind, const QString &nameSpace, const QString &name) const;
    /// Sorted by namespace and name; all namespaces when `nameSpace` is empty.
    std::vector<QJsonObject> list(const ResourceKind &kind, const QString &nameSpace) const;

    quint64 version() const;
    /// Changes of a kind after `version`, waiting up to `wait` for one. Nothing when they are no longer kept.
    /// @param reached gets the version up to which the answer is complete.
    std::optional<std::vector<Change>> changesAfter(const ResourceKind &kind, quint64 version,
                                                    std::chrono::milliseconds wait, quint64 *reached) const;
    /// Wakes everybody who waits, now and from now on.
    void close();

private:
    static QString key(const QString &nameSpace, const QString &name);
    void record(ChangeType type, const ResourceKind &kind, const QJsonObject &object);

    mutable std::recursive_mutex m_mutex;
    mutable std::condition_variable_any m_changed;
    QMap<QString, QMap<QString, QJsonObject>> m_objects; ///< by qualified kind, then by namespace and name
    std::deque<Change> m_changes;
    quint64 m_version = 4000;   ///< a cluster that has lived for a while
    quint64 m_forgotten = 4000; ///< changes up to this one are not kept
    bool m_closed = false;
};

} // namespace Flightdeck::Simulator
