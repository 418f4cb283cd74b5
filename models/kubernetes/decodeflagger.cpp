#include "kubernetes/decodekinds.h"

#include "core/plaintext.h"

#include <QUrl>

namespace Flightdeck::Kubernetes {

using Fields::Json;

namespace {

constexpr qsizetype longestQuery = 64 << 10;

/// Where a template asks, without a password: Flagger takes one from a Secret, some write it here.
QString shownAddress(const QString &address)
{
    if (QUrl(address).isValid())
        return Fields::plain(Core::displayUrl(address), 2000);
    return Fields::plain(address.section(QLatin1Char('@'), -1), 2000);
}

QString secretName(const Json &spec)
{
    const auto reference = Fields::get(spec, "secretRef");
    return reference ? Fields::words(*reference, "name") : QString();
}

} // namespace

template<> MetricTemplate readObject<MetricTemplate>(const Json &object)
{
    MetricTemplate metric;
    metric.meta = readMeta(object);
    const auto spec = Fields::get(object, "spec");
    if (!spec)
        return metric;
    metric.query = Fields::raw(*spec, "query", longestQuery);
    if (const auto provider = Fields::get(*spec, "provider")) {
        metric.provider = Fields::words(*provider, "type", 100);
        metric.address = shownAddress(Fields::raw(*provider, "address"));
        metric.secretName = secretName(*provider);
        metric.insecureSkipVerify = Fields::boolean(*provider, "insecureSkipVerify");
        Fields::eachField(*provider, "headers",
                          [&metric](const QString &, const Json &) { metric.hasHeaders = true; });
    }
    return metric;
}

template<> AlertProvider readObject<AlertProvider>(const Json &object)
{
    AlertProvider provider;
    provider.meta = readMeta(object);
    const auto spec = Fields::get(object, "spec");
    if (!spec)
        return provider;
    provider.type = Fields::words(*spec, "type", 100);
    provider.channel = Fields::words(*spec, "channel");
    provider.username = Fields::words(*spec, "username");
    provider.host = Fields::plain(QUrl(Fields::raw(*spec, "address")).host(), 253);
    provider.secretName = secretName(*spec);
    return provider;
}

} // namespace Flightdeck::Kubernetes
