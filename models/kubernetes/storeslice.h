#pragma once

#include "kubernetes/decode.h"
#include "kubernetes/storecontent.h"

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
        bool added = false;      ///< ADDED, not MODIFIED
        bool initialEnd = false; ///< the bookmark after the last object of a watch that began with all
        QByteArray status;       ///< of an Error event
    };

    virtual ~ReflectorSink() = default;
    /// Reads one page of a list and keeps its objects aside. Of the very first list they show at once: some
    /// rows are better than none, and there is nothing older they could be mixed with.
    virtual Core::Result<Page> addPage(const QByteArray &json) = 0;
    /// The same for a line of a watch that begins with all objects.
    virtual Core::Result<Applied> gather(const QByteArray &line) = 0;
    /// What was kept aside becomes the whole content.
    virtual void commit() = 0;
    virtual void discard() = 0;
    /// Reads one line of a watch and changes the content.
    virtual Core::Result<Applied> apply(const QByteArray &line) = 0;
    /// The kind is gone from the server, and every object of it.
    virtual void clear() = 0;
};

/// The objects that one reflector keeps in a store.
class StoreSlice : public ReflectorSink
{
public:
    /// Takes the objects of `nameSpace` over from the slice of a wider reflector that is no longer allowed.
    virtual void adopt(StoreSlice &wider, const QString &nameSpace) = 0;
    /// Removes what this slice holds and `heir` does not.
    virtual void release(const StoreSlice *heir) = 0;
};

class SliceSource
{
public:
    virtual ~SliceSource() = default;
    virtual std::unique_ptr<StoreSlice> newSlice() = 0;
    /// Objects were left out because there are too many.
    virtual bool isFull() const = 0;
};

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
