#pragma once

#include "kubernetes/storecontent.h"
#include "kubernetes/storeslice.h"

namespace Flightdeck::Kubernetes {

/// A slice of objects of one kind.
template<typename T> class Slice final : public StoreSlice
{
public:
    explicit Slice(StoreContent<T> &content)
        : m_content(content)
    {
    }

    Core::Result<Page> addPage(const QByteArray &json) override
    {
        auto list = decodeList<T>(json);
        if (!list)
            return tl::unexpected<Core::Error>(list.error());
        for (T &object : list->objects)
            keep(std::move(object));
        return Page{list->resourceVersion, list->continueToken};
    }

    Core::Result<Applied> gather(const QByteArray &line) override
    {
        auto event = decodeEvent<T>(line);
        if (!event)
            return tl::unexpected<Core::Error>(event.error());
        if (event->type == WatchEventType::Upsert) {
            keep(std::move(*event->object));
        } else if (event->type == WatchEventType::Delete) {
            const QString key = event->object->meta.key();
            m_aside.remove(key);
            if (!m_complete)
                remove(key);
        }
        return applied(*event);
    }

    void commit() override
    {
        for (const QString &key : std::as_const(m_keys)) {
            if (!m_aside.contains(key))
                m_content.remove(key);
        }
        m_keys.clear();
        m_keys.reserve(m_aside.size());
        for (auto it = m_aside.cbegin(); it != m_aside.cend(); ++it)
            put(it.key(), it.value());
        m_aside = {};
        m_complete = true;
    }

    void discard() override { m_aside = {}; }

    Core::Result<Applied> apply(const QByteArray &line) override
    {
        auto event = decodeEvent<T>(line);
        if (!event)
            return tl::unexpected<Core::Error>(event.error());
        if (event->object) {
            const QString key = event->object->meta.key();
            if (event->type == WatchEventType::Delete)
                remove(key);
            else
                put(key, std::make_shared<const T>(std::move(*event->object)));
        }
        return applied(*event);
    }

    void clear() override
    {
        release(nullptr);
        discard();
        m_complete = false;
    }

    void adopt(StoreSlice &wider, const QString &nameSpace) override
    {
        auto &from = static_cast<Slice &>(wider);
        const QString prefix = nameSpace + QLatin1Char('/');
        for (auto it = from.m_keys.begin(); it != from.m_keys.end();) {
            if (!it->startsWith(prefix)) {
                ++it;
                continue;
            }
            m_keys.insert(*it);
            it = from.m_keys.erase(it);
        }
        m_complete = !m_keys.isEmpty();
    }

    void release(const StoreSlice *heir) override
    {
        const auto *other = static_cast<const Slice *>(heir);
        for (const QString &key : std::as_const(m_keys)) {
            if (!other || !other->m_keys.contains(key))
                m_content.remove(key);
        }
        m_keys.clear();
    }

private:
    static Applied applied(const DecodedEvent<T> &event)
    {
        return {event.type, event.resourceVersion, event.added, event.initialEnd, event.status};
    }

    void keep(T &&object)
    {
        if (m_aside.size() >= m_content.capacity())
            return;
        const QString key = object.meta.key();
        const auto value = std::make_shared<const T>(std::move(object));
        m_aside.insert(key, value);
        if (!m_complete)
            put(key, value);
    }

    void put(const QString &key, const std::shared_ptr<const T> &value)
    {
        if (m_content.put(key, value))
            m_keys.insert(key);
    }

    void remove(const QString &key)
    {
        if (m_keys.remove(key))
            m_content.remove(key);
    }

    StoreContent<T> &m_content;
    QSet<QString> m_keys; ///< of the objects in the content that came from here
    Objects<T> m_aside;
    bool m_complete = false; ///< a whole list is in the content
};

} // namespace Flightdeck::Kubernetes
