#pragma once

#include "kubernetes/clusterdata.h"
#include "kubernetes/decode.h"

#include <utility>

namespace Flightdeck::Kubernetes {

/// What a reflector needs of the place where its objects go: it hands over bytes and never sees the type.
class ReflectorSink
{
public:
    struct Page
    {
        QString resourceVersion;
        QString continueToken;
    };
    struct Applied
    {
        WatchEventType type = WatchEventType::Skipped;
        QString resourceVersion;
        QByteArray status; ///< of an Error event
    };

    virtual ~ReflectorSink() = default;
    /// Reads one page of a list and keeps its objects aside.
    virtual Core::Result<Page> addPage(const QByteArray &json) = 0;
    /// What was kept aside becomes the whole content.
    virtual void commit() = 0;
    virtual void discard() = 0;
    /// Reads one line of a watch and changes the content.
    virtual Core::Result<Applied> apply(const QByteArray &line) = 0;
};

/// Objects of one kind. The content is replaced whole when a list is complete, so a reader never sees half a
/// list; values that did not change stay the same shared values.
template<typename T> class Store final : public ReflectorSink
{
public:
    /// @param capacity most objects kept; beyond it new ones are not taken (a flood of events must not eat
    /// the memory).
    explicit Store(qsizetype capacity = 200'000)
        : m_capacity(capacity)
    {
    }

    const Objects<T> &objects() const { return m_objects; }
    /// Keys that appeared, changed or vanished since the last call.
    QSet<QString> takeChanges() { return std::exchange(m_changed, {}); }

    Core::Result<Page> addPage(const QByteArray &json) override
    {
        auto list = decodeList<T>(json);
        if (!list)
            return tl::unexpected<Core::Error>(list.error());
        for (T &object : list->objects) {
            const QString key = object.meta.key();
            if (m_aside.size() < m_capacity)
                m_aside.insert(key, std::make_shared<const T>(std::move(object)));
        }
        return Page{list->resourceVersion, list->continueToken};
    }

    void commit() override
    {
        for (auto it = m_objects.cbegin(); it != m_objects.cend(); ++it) {
            if (!m_aside.contains(it.key()))
                m_changed.insert(it.key());
        }
        for (auto it = m_aside.begin(); it != m_aside.end(); ++it) {
            const auto old = m_objects.value(it.key());
            if (old && *old == **it)
                *it = old;
            else
                m_changed.insert(it.key());
        }
        m_objects = std::exchange(m_aside, {});
    }

    void discard() override { m_aside.clear(); }

    Core::Result<Applied> apply(const QByteArray &line) override
    {
        auto event = decodeEvent<T>(line);
        if (!event)
            return tl::unexpected<Core::Error>(event.error());
        if (event->object) {
            const QString key = event->object->meta.key();
            if (event->type == WatchEventType::Delete) {
                if (m_objects.remove(key) > 0)
                    m_changed.insert(key);
            } else {
                upsert(key, std::move(*event->object));
            }
        }
        return Applied{event->type, event->resourceVersion, event->status};
    }

private:
    void upsert(const QString &key, T &&object)
    {
        const auto old = m_objects.value(key);
        if ((old && *old == object) || (!old && m_objects.size() >= m_capacity))
            return;
        m_objects.insert(key, std::make_shared<const T>(std::move(object)));
        m_changed.insert(key);
    }

    qsizetype m_capacity;
    Objects<T> m_objects;
    Objects<T> m_aside;
    QSet<QString> m_changed;
};

} // namespace Flightdeck::Kubernetes
