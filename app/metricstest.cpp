#include "app/metricstest.h"

#include "core/plaintext.h"
#include "kubernetes/serviceproxy.h"
#include "metrics/prometheuslogin.h"

namespace Flightdeck::App {

using Views::TestResult;
using Views::Tone;

MetricsTest::MetricsTest(const Environments::Profile &profile, const Core::Clock &clock,
                         Kubernetes::Consent *consent, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_clock(clock)
    , m_consent(consent)
    , m_http(Core::HttpIdentity())
{
}

MetricsTest::~MetricsTest() = default;

void MetricsTest::fail(const Core::Error &error)
{
    TestResult result;
    result.tone = Tone::Fail;
    result.headline = error.message;
    if (!error.detail.isEmpty())
        result.lines.append({Tone::Fail, error.detail});
    Q_EMIT finished(result);
}

void MetricsTest::start(Environments::Secrets &secrets, const QString &secret)
{
    if (Core::ServiceAddress::isMeant(m_profile.metricsUrl)) {
        startThroughCluster();
        return;
    }
    const QUrl base(m_profile.metricsUrl);
    m_signIn = std::make_unique<SourceSignIn>(m_profile.metricsAccess, m_profile.tenant, m_profile.name,
                                              SourceSignIn::metrics());
    m_signIn->serve(m_http);
    if (m_profile.metricsAccess.auth == Environments::AuthKind::None || !secret.isEmpty()) {
        m_signIn->setSecret(secret);
        probe(base);
        return;
    }
    connect(m_signIn.get(), &SourceSignIn::changed, this, [this, base] { probe(base); });
    m_signIn->fetchFrom(secrets);
}

void MetricsTest::startThroughCluster()
{
    const auto address = Core::ServiceAddress::parse(m_profile.metricsUrl);
    if (!address) {
        fail(address.error());
        return;
    }
    m_service = *address;
    m_clusters = std::make_unique<ClusterAccess>(clustersOf(m_profile), m_clock, m_consent);
    const auto api = m_clusters->find(address->context);
    if (!api) {
        fail(api.error());
        return;
    }
    const auto headers = Metrics::loginHeaders({m_profile.tenant, {}, {}, {}});
    if (!headers) {
        fail(headers.error());
        return;
    }
    m_access = std::make_unique<Kubernetes::ServiceAccess>(**api);
    m_access->signIn(m_http, *address, {}, *headers);
    Core::ServiceAddress root = *address;
    root.path.clear();
    m_root = Kubernetes::serviceUrl(**api, root);
    const QUrl base = Kubernetes::serviceUrl(**api, *address);
    const auto probeSignedIn = [this, api = *api, base] {
        if (!api->isSigningIn())
            probe(base);
    };
    connect(*api, &Kubernetes::ApiClient::identityChanged, this, probeSignedIn);
    probeSignedIn();
}

void MetricsTest::probe(const QUrl &base)
{
    if (std::exchange(m_probing, true))
        return;
    if (const auto &missing = m_http.identity().missing) {
        fail(*missing);
        return;
    }
    Metrics::PrometheusProbe::run(
        &m_http, base, m_clock.now().toMSecsSinceEpoch(), this,
        [this, base](const Metrics::ProbeReport &report) { conclude(base, report); });
}

QString MetricsTest::typable(const QUrl &base) const
{
    if (m_root.isEmpty())
        return base.toString();
    Core::ServiceAddress address = m_service;
    address.path = base.path(QUrl::FullyEncoded).mid(m_root.path(QUrl::FullyEncoded).size());
    return address.toString();
}

QString MetricsTest::shown(const QUrl &base) const
{
    return m_root.isEmpty() ? Core::displayUrl(base.toString()) : typable(base);
}

void MetricsTest::conclude(const QUrl &base, const Metrics::ProbeReport &probe)
{
    TestResult result;
    const bool asGiven = probe.workingBase && *probe.workingBase == base;
    result.tone = asGiven ? Tone::Ok : probe.workingBase ? Tone::Warn : Tone::Fail;
    for (const Metrics::ProbeReport::Attempt &attempt : probe.attempts)
        result.lines.append({attempt.error ? Tone::Fail : Tone::Ok,
                             attempt.error
                                 ? QStringLiteral("%1: %2").arg(shown(attempt.base), attempt.error->text())
                                 : tr("%1 answers").arg(shown(attempt.base))});
    if (probe.workingBase && !asGiven)
        result.mends.append({tr("Change the address to %1.").arg(shown(*probe.workingBase)),
                             tr("Use this address"), Views::ProfileField::MetricsUrl,
                             typable(*probe.workingBase)});
    else if (probe.tenantMissing)
        result.mends.append({probe.mend, {}, Views::ProfileField::Tenant, {}});
    if (m_root.isEmpty())
        result.headline = probe.summary;
    else if (probe.workingBase)
        result.headline = tr("%1 answers through the API server").arg(m_service.displayName());
    else if (probe.tenantMissing)
        result.headline = tr("%1 answers; the tenant is missing").arg(m_service.displayName());
    else
        result.headline = tr("%1 cannot be asked").arg(m_service.displayName());
    Q_EMIT finished(result);
}

} // namespace Flightdeck::App
