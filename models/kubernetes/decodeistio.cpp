#include "kubernetes/decodekinds.h"

namespace Flightdeck::Kubernetes {

using Fields::Json;

namespace {

Route readRoute(const Json &json)
{
    Route route;
    route.name = Fields::words(json, "name");
    Fields::each(json, "match", [&route](const Json &) { route.hasMatch = true; });
    Fields::each(json, "route", [&route](const Json &item) {
        const auto destination = Fields::get(item, "destination");
        RouteDestination to;
        to.host = destination ? Fields::words(*destination, "host") : QString();
        if (Fields::get(item, "weight"))
            to.weight = Fields::integer(item, "weight");
        route.destinations.append(to);
    });
    route.destinations.squeeze();
    if (const auto mirror = Fields::get(json, "mirror")) {
        route.mirrorHost = Fields::words(*mirror, "host");
        if (const auto percentage = Fields::get(json, "mirrorPercentage"))
            route.mirrorPercent = Fields::number(*percentage, "value").value_or(0);
    }
    return route;
}

} // namespace

template<> VirtualService readObject<VirtualService>(const Json &object)
{
    VirtualService service;
    service.meta = readMeta(object);
    if (const auto spec = Fields::get(object, "spec")) {
        Fields::each(*spec, "http", [&service](const Json &item) { service.http.append(readRoute(item)); });
        Fields::each(*spec, "tcp", [&service](const Json &item) { service.tcp.append(readRoute(item)); });
    }
    return service;
}

template<> DestinationRule readObject<DestinationRule>(const Json &object)
{
    DestinationRule rule;
    rule.meta = readMeta(object);
    const auto spec = Fields::get(object, "spec");
    if (!spec)
        return rule;
    rule.host = Fields::words(*spec, "host");
    Fields::eachField(*spec, "trafficPolicy", [&rule](const QString &name, const Json &value) {
        if (!value.is_null() && rule.policies.size() < 20)
            rule.policies.append(name.left(100));
    });
    rule.policies.sort();
    if (const auto policy = Fields::get(*spec, "trafficPolicy")) {
        if (const auto tls = Fields::get(*policy, "tls"))
            rule.tlsMode = Fields::words(*tls, "mode", 100);
    }
    return rule;
}

} // namespace Flightdeck::Kubernetes
