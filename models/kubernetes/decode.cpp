#include "kubernetes/decode.h"

#include "kubernetes/decodekinds.h"

#include <QCoreApplication>

#include <memory>
#include <utility>

namespace Flightdeck::Kubernetes {

using Fields::Json;

namespace {

constexpr qsizetype mostReserved = 1'000; ///< what a server says of itself must not reserve much memory

/// Lists of custom resources name the kind on each item, lists of built-in ones do not.
template<typename T> bool isOfKind(const Json &object)
{
    const auto value = Fields::get(object, "kind");
    std::string_view text;
    if (!value || value->get(text) != simdjson::SUCCESS || text.empty())
        return true;
    const QLatin1String kind(text.data(), qsizetype(text.size()));
    if constexpr (std::is_same_v<T, Workload>) {
        if (kind == QLatin1String("DaemonSet"))
            return true;
    }
    return kind == T::kind();
}

tl::unexpected<Core::Error> broken(const char *why)
{
    return Core::failure(Core::ErrorCode::Protocol,
                         QCoreApplication::translate("Kubernetes", "The API server's answer cannot be read."),
                         QString::fromLatin1(why));
}

/// A watch asked with sendInitialEvents marks the bookmark after the last of them
/// (k8s.io/apimachinery 0.34, pkg/apis/meta/v1/types.go, InitialEventsAnnotationKey).
bool endsInitialObjects(const Json &object)
{
    const auto meta = Fields::get(object, "metadata");
    const auto annotations = meta ? Fields::get(*meta, "annotations") : meta;
    return annotations && Fields::text(*annotations, "k8s.io/initial-events-end") == QLatin1String("true");
}

/// A parser keeps its buffers: all events of a thread share one.
simdjson::dom::parser &eventParser()
{
    static thread_local simdjson::dom::parser parser(std::size_t(16) << 20);
    return parser;
}

/// The buffers for a page of a list are large, several times the page, and new memory costs as much time as
/// the parsing: all pages share them, from the first to the last one of a list.
std::unique_ptr<simdjson::dom::parser> &pageParser()
{
    static thread_local std::unique_ptr<simdjson::dom::parser> parser;
    return parser;
}

/// Parses into `parser`, which owns what the result points to.
Core::Result<Json> parse(simdjson::dom::parser &parser, const QByteArray &json)
{
    Json root;
    // simdjson reads a little past the end: what the array has reserved saves a copy of the text.
    const bool padded = json.capacity() - json.size() >= qsizetype(simdjson::SIMDJSON_PADDING);
    const auto error = parser.parse(json.constData(), std::size_t(json.size()), !padded).get(root);
    if (error != simdjson::SUCCESS)
        return broken(simdjson::error_message(error));
    if (!root.is_object())
        return broken("no object");
    return root;
}

} // namespace

template<typename T> Core::Result<DecodedList<T>> decodeList(const QByteArray &json)
{
    // Taken out, so that whatever ends this early also frees the memory.
    auto parser = std::exchange(pageParser(), nullptr);
    if (!parser)
        parser = std::make_unique<simdjson::dom::parser>();
    // Pages of a list differ a little in size.
    const auto size = std::size_t(json.size());
    if (parser->capacity() < size && parser->allocate(size + size / 8) != simdjson::SUCCESS)
        return broken("no memory");
    const auto root = parse(*parser, json);
    if (!root)
        return tl::unexpected<Core::Error>(root.error());
    const auto meta = Fields::get(*root, "metadata");
    if (!meta || !Fields::text(*root, "kind").endsWith(QLatin1String("List")))
        return broken("not a list");
    DecodedList<T> list;
    list.resourceVersion = Fields::text(*meta, "resourceVersion");
    list.continueToken = Fields::text(*meta, "continue");
    if (const auto items = Fields::get(*root, "items")) {
        list.objects.reserve(Fields::count(*items, mostReserved));
        Fields::each(*items, [&list](const Json &item) {
            if (!isOfKind<T>(item))
                return;
            T object = readObject<T>(item);
            if (!object.meta.name.isEmpty())
                list.objects.append(std::move(object));
        });
    }
    if (!list.continueToken.isEmpty())
        pageParser() = std::move(parser);
    return list;
}

template<typename T> Core::Result<DecodedEvent<T>> decodeEvent(const QByteArray &line)
{
    const auto root = parse(eventParser(), line);
    if (!root)
        return tl::unexpected<Core::Error>(root.error());
    Core::Result<DecodedEvent<T>> result;
    DecodedEvent<T> &event = *result;
    const std::string_view type = Fields::view(*root, "type");
    const auto object = Fields::get(*root, "object");
    if (!object)
        return result;
    if (type == "ERROR") {
        event.type = WatchEventType::Error;
        event.status = QByteArray::fromStdString(simdjson::minify(*object));
        return result;
    }
    if (type == "BOOKMARK") {
        event.type = WatchEventType::Bookmark;
        event.resourceVersion = readMeta(*object).resourceVersion;
        event.initialEnd = endsInitialObjects(*object);
        return result;
    }
    const bool upsert = type == "ADDED" || type == "MODIFIED";
    if ((!upsert && type != "DELETED") || !isOfKind<T>(*object))
        return result;
    event.object.emplace(readObject<T>(*object));
    if (event.object->meta.name.isEmpty()) {
        event.object.reset();
        return result;
    }
    event.added = type == "ADDED";
    event.type = upsert ? WatchEventType::Upsert : WatchEventType::Delete;
    event.resourceVersion = event.object->meta.resourceVersion;
    return result;
}

template<typename T> Core::Result<T> decodeObject(const QByteArray &json)
{
    simdjson::dom::parser parser;
    const auto root = parse(parser, json);
    if (!root)
        return tl::unexpected<Core::Error>(root.error());
    if (!isOfKind<T>(*root))
        return broken("another kind of object");
    return readObject<T>(*root);
}

template Core::Result<DecodedList<Canary>> decodeList(const QByteArray &);
template Core::Result<DecodedEvent<Canary>> decodeEvent(const QByteArray &);
template Core::Result<Canary> decodeObject(const QByteArray &);
template Core::Result<DecodedList<VirtualService>> decodeList(const QByteArray &);
template Core::Result<DecodedEvent<VirtualService>> decodeEvent(const QByteArray &);
template Core::Result<VirtualService> decodeObject(const QByteArray &);
template Core::Result<DecodedList<Event>> decodeList(const QByteArray &);
template Core::Result<DecodedEvent<Event>> decodeEvent(const QByteArray &);
template Core::Result<Event> decodeObject(const QByteArray &);
template Core::Result<DecodedList<DestinationRule>> decodeList(const QByteArray &);
template Core::Result<DecodedEvent<DestinationRule>> decodeEvent(const QByteArray &);
template Core::Result<DestinationRule> decodeObject(const QByteArray &);
template Core::Result<DecodedList<Workload>> decodeList(const QByteArray &);
template Core::Result<DecodedEvent<Workload>> decodeEvent(const QByteArray &);
template Core::Result<Workload> decodeObject(const QByteArray &);
template Core::Result<DecodedList<Pod>> decodeList(const QByteArray &);
template Core::Result<DecodedEvent<Pod>> decodeEvent(const QByteArray &);
template Core::Result<Pod> decodeObject(const QByteArray &);
template Core::Result<DecodedList<MetricTemplate>> decodeList(const QByteArray &);
template Core::Result<DecodedEvent<MetricTemplate>> decodeEvent(const QByteArray &);
template Core::Result<MetricTemplate> decodeObject(const QByteArray &);
template Core::Result<DecodedList<AlertProvider>> decodeList(const QByteArray &);
template Core::Result<DecodedEvent<AlertProvider>> decodeEvent(const QByteArray &);
template Core::Result<AlertProvider> decodeObject(const QByteArray &);
template Core::Result<DecodedList<Kustomization>> decodeList(const QByteArray &);
template Core::Result<DecodedEvent<Kustomization>> decodeEvent(const QByteArray &);
template Core::Result<Kustomization> decodeObject(const QByteArray &);

} // namespace Flightdeck::Kubernetes
