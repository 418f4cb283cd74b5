#pragma once

#include "kubernetes/clusterdata.h"

#include <algorithm>
#include <concepts>
#include <utility>
#include <vector>

namespace Flightdeck::Kubernetes {

/// The objects of one kind with the keys that changed, and never more than `capacity` of them.
template<typename T> class StoreContent
{
public:
    explicit StoreContent(qsizetype capacity)
        : m_capacity(capacity)
    {
    }

    const Objects<T> &objects() const { return m_objects; }
    qsizetype capacity() const { return m_capacity; }
    bool isFull() const { return m_full; }
    QSet<QString> takeChanges() { return std::exchange(m_changed, {}); }

    /// False when there is no room for a new one.
    bool put(const QString &key, const std::shared_ptr<const T> &value)
    {
        const auto found = m_objects.find(key);
        if (found != m_objects.end()) {
            if (*found == value || **found == *value)
                return true;
            *found = value;
        } else {
            if (m_objects.size() >= m_capacity && !makeRoom())
                return false;
            m_objects.insert(key, value);
        }
        m_changed.insert(key);
        return true;
    }

    void remove(const QString &key)
    {
        if (m_objects.remove(key) > 0)
            m_changed.insert(key);
        m_full = m_full && m_objects.size() >= m_capacity;
    }

    void removeAll()
    {
        for (auto it = m_objects.cbegin(); it != m_objects.cend(); ++it)
            m_changed.insert(it.key());
        m_objects.clear();
        m_full = false;
    }

private:
    /// Drops the oldest tenth of what has an age.
    bool makeRoom()
    {
        if constexpr (requires(const T &object) {
                          { object.lastSeen } -> std::convertible_to<QDateTime>;
                      }) {
            std::vector<std::pair<qint64, QString>> byAge;
            byAge.reserve(std::size_t(m_objects.size()));
            for (auto it = m_objects.cbegin(); it != m_objects.cend(); ++it)
                byAge.emplace_back(it.value()->lastSeen.toMSecsSinceEpoch(), it.key());
            const auto oldest = byAge.begin() + std::max<std::ptrdiff_t>(1, std::ptrdiff_t(m_capacity / 10));
            std::nth_element(byAge.begin(), oldest - 1, byAge.end());
            std::for_each(byAge.begin(), oldest, [this](const auto &entry) { remove(entry.second); });
            return true;
        }
        m_full = true;
        return false;
    }

    qsizetype m_capacity;
    Objects<T> m_objects;
    QSet<QString> m_changed;
    bool m_full = false; ///< something was left out
};

} // namespace Flightdeck::Kubernetes
