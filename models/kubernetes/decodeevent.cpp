#include "kubernetes/decodekinds.h"

namespace Flightdeck::Kubernetes {

template<> Event readObject<Event>(const Fields::Json &object)
{
    // client-go tools/record/events_cache.go prefixes an event that stands for several.
    static const QString fold = QStringLiteral("(combined from similar events): ");
    Event event;
    event.meta = readMeta(object);
    event.warning = Fields::text(object, "type") == QLatin1String("Warning");
    event.reason = Fields::words(object, "reason", 200);
    event.message = Fields::words(object, "message", 2000);
    event.folded = event.message.startsWith(fold);
    if (event.folded)
        event.message.remove(0, fold.size());
    event.count = qMax(1, Fields::integer(object, "count", 1));
    event.firstSeen = Fields::time(object, "firstTimestamp");
    event.lastSeen = Fields::time(object, "lastTimestamp");
    if (const auto series = Fields::get(object, "series"); series && !event.lastSeen.isValid())
        event.lastSeen = Fields::time(*series, "lastObservedTime");
    for (const QDateTime &other : {Fields::time(object, "eventTime"), event.meta.created}) {
        if (!event.firstSeen.isValid())
            event.firstSeen = other;
        if (!event.lastSeen.isValid())
            event.lastSeen = other;
    }
    if (const auto about = Fields::get(object, "involvedObject")) {
        event.aboutNamespace = Fields::words(*about, "namespace");
        event.aboutName = Fields::words(*about, "name");
        event.aboutUid = Fields::raw(*about, "uid", 100);
    }
    if (const auto source = Fields::get(object, "source"))
        event.source = Fields::words(*source, "component", 100);
    return event;
}

} // namespace Flightdeck::Kubernetes
