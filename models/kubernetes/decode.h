#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Flightdeck::Kubernetes {

/// One page of a list.
template<typename T> struct DecodedList
{
    QList<T> objects;
    QString resourceVersion;
    QString continueToken; ///< empty on the last page
};

enum class WatchEventType {
    Upsert, ///< ADDED or MODIFIED
    Delete,
    Bookmark,
    Error,
    Skipped, ///< a type or kind this console does not know
};

/// One line of a watch.
template<typename T> struct DecodedEvent
{
    WatchEventType type = WatchEventType::Skipped;
    QString resourceVersion;
    bool added = false;      ///< ADDED, not MODIFIED
    bool initialEnd = false; ///< a bookmark that ends the objects a watch began with
    std::optional<T> object; ///< for Upsert and Delete
    QByteArray status;       ///< for Error: the Status object as JSON
};

/// Both read bytes straight into values with simdjson. The text must be one complete JSON document; an object
/// without a name or of another kind is left out. Instantiated for every kind of clusterdata.h.
template<typename T> Core::Result<DecodedList<T>> decodeList(const QByteArray &json);
template<typename T> Core::Result<DecodedEvent<T>> decodeEvent(const QByteArray &line);
/// A single object, as a get or a patch answers.
template<typename T> Core::Result<T> decodeObject(const QByteArray &json);

} // namespace Flightdeck::Kubernetes
