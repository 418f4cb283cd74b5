#include "kubernetes/decode.h"

#include "core/plaintext.h"
#include "kubernetes/decodecanary.h"

#include <QCoreApplication>

namespace Flightdeck::Kubernetes {

using Fields::Json;

namespace {

template<typename T> T read(const Json &object);

template<> Canary read<Canary>(const Json &object)
{
    return readCanary(object);
}

Route readRoute(const Json &json)
{
    Route route;
    route.name = Fields::text(json, "name");
    Fields::each(json, "match", [&route](const Json &) { route.hasMatch = true; });
    Fields::each(json, "route", [&route](const Json &item) {
        const auto destination = Fields::get(item, "destination");
        RouteDestination to;
        to.host = destination ? Fields::text(*destination, "host") : QString();
        if (Fields::get(item, "weight"))
            to.weight = Fields::integer(item, "weight");
        route.destinations.append(to);
    });
    if (const auto mirror = Fields::get(json, "mirror")) {
        route.mirrorHost = Fields::text(*mirror, "host");
        if (const auto percentage = Fields::get(json, "mirrorPercentage"))
            route.mirrorPercent = Fields::number(*percentage, "value").value_or(0);
    }
    return route;
}

template<> VirtualService read<VirtualService>(const Json &object)
{
    VirtualService service;
    service.meta = readMeta(object);
    if (const auto spec = Fields::get(object, "spec")) {
        Fields::each(*spec, "http", [&service](const Json &item) { service.http.append(readRoute(item)); });
        Fields::each(*spec, "tcp", [&service](const Json &item) { service.tcp.append(readRoute(item)); });
    }
    return service;
}

template<> Event read<Event>(const Json &object)
{
    // client-go tools/record/events_cache.go prefixes an event that stands for several.
    static const QString fold = QStringLiteral("(combined from similar events): ");
    Event event;
    event.meta = readMeta(object);
    event.warning = Fields::text(object, "type") == QLatin1String("Warning");
    event.reason = Core::plainText(Fields::text(object, "reason"), 200);
    event.message = Core::plainText(Fields::text(object, "message"));
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
        event.aboutNamespace = Fields::text(*about, "namespace");
        event.aboutName = Fields::text(*about, "name");
        event.aboutUid = Fields::text(*about, "uid");
    }
    if (const auto source = Fields::get(object, "source"))
        event.source = Core::plainText(Fields::text(*source, "component"), 100);
    return event;
}

/// Lists of custom resources name the kind on each item, lists of built-in ones do not.
template<typename T> bool isOfKind(const Json &object)
{
    const QString kind = Fields::text(object, "kind");
    return kind.isEmpty() || kind == T::kind();
}

tl::unexpected<Core::Error> broken(const char *why)
{
    return Core::failure(Core::ErrorCode::Protocol,
                         QCoreApplication::translate("Kubernetes", "The API server's answer cannot be read."),
                         QString::fromLatin1(why));
}

/// Parses into `parser`, which owns what the result points to.
Core::Result<Json> parse(simdjson::dom::parser &parser, const QByteArray &json)
{
    Json root;
    const auto error = parser.parse(json.constData(), std::size_t(json.size())).get(root);
    if (error != simdjson::SUCCESS)
        return broken(simdjson::error_message(error));
    if (!root.is_object())
        return broken("no object");
    return root;
}

} // namespace

template<typename T> Core::Result<DecodedList<T>> decodeList(const QByteArray &json)
{
    simdjson::dom::parser parser;
    const auto root = parse(parser, json);
    if (!root)
        return tl::unexpected<Core::Error>(root.error());
    const auto meta = Fields::get(*root, "metadata");
    if (!meta || !Fields::text(*root, "kind").endsWith(QLatin1String("List")))
        return broken("not a list");
    DecodedList<T> list;
    list.resourceVersion = Fields::text(*meta, "resourceVersion");
    list.continueToken = Fields::text(*meta, "continue");
    Fields::each(*root, "items", [&list](const Json &item) {
        if (!isOfKind<T>(item))
            return;
        T object = read<T>(item);
        if (!object.meta.name.isEmpty())
            list.objects.append(std::move(object));
    });
    return list;
}

template<typename T> Core::Result<DecodedEvent<T>> decodeEvent(const QByteArray &line)
{
    simdjson::dom::parser parser;
    const auto root = parse(parser, line);
    if (!root)
        return tl::unexpected<Core::Error>(root.error());
    DecodedEvent<T> event;
    const QString type = Fields::text(*root, "type");
    const auto object = Fields::get(*root, "object");
    if (!object)
        return event;
    if (type == QLatin1String("ERROR")) {
        event.type = WatchEventType::Error;
        event.status = QByteArray::fromStdString(simdjson::minify(*object));
        return event;
    }
    const ObjectMeta meta = readMeta(*object);
    if (type == QLatin1String("BOOKMARK")) {
        event.type = WatchEventType::Bookmark;
        event.resourceVersion = meta.resourceVersion;
        return event;
    }
    const bool upsert = type == QLatin1String("ADDED") || type == QLatin1String("MODIFIED");
    if ((!upsert && type != QLatin1String("DELETED")) || !isOfKind<T>(*object) || meta.name.isEmpty())
        return event;
    event.type = upsert ? WatchEventType::Upsert : WatchEventType::Delete;
    event.resourceVersion = meta.resourceVersion;
    event.object = read<T>(*object);
    return event;
}

template<typename T> Core::Result<T> decodeObject(const QByteArray &json)
{
    simdjson::dom::parser parser;
    const auto root = parse(parser, json);
    if (!root)
        return tl::unexpected<Core::Error>(root.error());
    if (!isOfKind<T>(*root))
        return broken("another kind of object");
    return read<T>(*root);
}

template Core::Result<DecodedList<Canary>> decodeList(const QByteArray &);
template Core::Result<DecodedList<VirtualService>> decodeList(const QByteArray &);
template Core::Result<DecodedList<Event>> decodeList(const QByteArray &);
template Core::Result<DecodedEvent<Canary>> decodeEvent(const QByteArray &);
template Core::Result<DecodedEvent<VirtualService>> decodeEvent(const QByteArray &);
template Core::Result<DecodedEvent<Event>> decodeEvent(const QByteArray &);
template Core::Result<Canary> decodeObject(const QByteArray &);
template Core::Result<VirtualService> decodeObject(const QByteArray &);
template Core::Result<Event> decodeObject(const QByteArray &);

} // namespace Flightdeck::Kubernetes
