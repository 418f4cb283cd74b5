#include "app/commands/metricsconnection.h"

#include "core/backoff.h"
#include "kubernetes/serviceproxy.h"
#include "metrics/prometheuslogin.h"

namespace Flightdeck::App {

MetricsConnection::MetricsConnection(const Environments::Profile &profile, const FindApi &findApi,
                                     QObject *parent)
    : QObject(parent)
    , m_http(std::make_unique<Core::HttpClient>(Core::HttpIdentity()))
{
    const auto base = connectTo(profile, findApi);
    if (base)
        m_client = std::make_unique<Metrics::PrometheusClient>(m_http.get(), *base, &Core::systemRandom);
    else
        m_problem = base.error();
}

MetricsConnection::~MetricsConnection() = default;

Core::Result<QUrl> MetricsConnection::connectTo(const Environments::Profile &profile, const FindApi &findApi)
{
    if (!Core::ServiceAddress::isMeant(profile.metricsUrl)) {
        m_signIn = std::make_unique<SourceSignIn>(profile.metricsAccess, profile.tenant, profile.name,
                                                  SourceSignIn::metrics());
        m_signIn->serve(*m_http);
        connect(m_signIn.get(), &SourceSignIn::changed, this, &MetricsConnection::changed);
        return QUrl(profile.metricsUrl);
    }
    const auto address = Core::ServiceAddress::parse(profile.metricsUrl);
    if (!address)
        return tl::unexpected<Core::Error>(address.error());
    const auto api = findApi(address->context);
    if (!api)
        return tl::unexpected<Core::Error>(api.error());
    const auto headers = Metrics::loginHeaders({profile.tenant, {}, {}, {}});
    if (!headers)
        return tl::unexpected<Core::Error>(headers.error());
    m_access = std::make_unique<Kubernetes::ServiceAccess>(**api);
    m_access->signIn(*m_http, *address, {}, *headers);
    return Kubernetes::serviceUrl(**api, *address);
}

std::optional<Core::Error> MetricsConnection::missing() const
{
    return m_signIn ? m_http->identity().missing : std::nullopt;
}

void MetricsConnection::fetchSecrets(Environments::Secrets &secrets)
{
    if (m_signIn)
        m_signIn->fetchFrom(secrets);
}

} // namespace Flightdeck::App
