#pragma once

#include "core/result.h"
#include "kubernetes/decode.h"

#include <memory>

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

} // namespace Flightdeck::Kubernetes
