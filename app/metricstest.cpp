#include "app/metricstest.h"

#include "core/plaintext.h"
#include "kubernetes/serviceproxy.h"
#include "metrics/prometheuslogin.h"

#include <algorithm>

namespace Flightdeck::App {

using Views::TestResult;
using Views::Tone;

namespace {

bool isSilent(const Metrics::ProbeReport &report)
{
    return std::all_of(report.attempts.begin(), report.attempts.end(), [](const auto &attempt) {
        return attempt.error && (attempt.error->code == Core::ErrorCode::Unreachable ||
                                 attempt.error->code == Core::ErrorCode::Timeout);
    });
}

} // namespace

MetricsTest::MetricsTest(const Environments::Profile &profile, const Core::Clock &clock,
                         Kubernetes::Consent *consent, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_clock(clock)
    , m_consent(consent)
    , m_http(Core::HttpIdentity())
    , m_clusterHttp(Core::HttpIdentity())
{
}

MetricsTest::~MetricsTest() = default;

void MetricsTest::fail(const Core::Error &error)
{
    if (m_plain) { // the cluster could not be asked either
        conclude(*m_plain);
        return;
    }
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
        const auto address = Core::ServiceAddress::parse(m_profile.metricsUrl);
        if (address)
            startThroughCluster(*address);
        else
            fail(address.error());
        return;
    }
    const QUrl base(m_profile.metricsUrl);
    m_signIn = std::make_unique<SourceSignIn>(m_profile.metricsAccess, m_profile.tenant, m_profile.name,
                                              SourceSignIn::metrics());
    m_signIn->serve(m_http);
    if (m_profile.metricsAccess.auth == Environments::AuthKind::None || !secret.isEmpty()) {
        m_signIn->setSecret(secret);
        probePlain(base);
        return;
    }
    connect(m_signIn.get(), &SourceSignIn::changed, this, [this, base] { probePlain(base); });
    m_signIn->fetchFrom(secrets);
}

void MetricsTest::probePlain(const QUrl &base)
{
    if (std::exchange(m_probing, true))
        return;
    if (const auto &missing = m_http.identity().missing) {
        fail(*missing);
        return;
    }
    Metrics::PrometheusProbe::run(&m_http, base, m_clock.now().toMSecsSinceEpoch(), this,
                                  [this](const Metrics::ProbeReport &report) { take(report); });
}

void MetricsTest::startThroughCluster(const Core::ServiceAddress &address)
{
    m_probing = false;
    m_service = address;
    m_clusters = std::make_unique<ClusterAccess>(clustersOf(m_profile), m_clock, m_consent);
    const auto api = m_clusters->find(address.context);
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
    m_access->signIn(m_clusterHttp, address, {}, *headers);
    const auto probeSignedIn = [this, api = *api] {
        if (!api->isSigningIn())
            probeService(*api);
    };
    connect(*api, &Kubernetes::ApiClient::identityChanged, this, probeSignedIn);
    probeSignedIn();
}

void MetricsTest::probeService(const Kubernetes::ApiClient &api)
{
    if (std::exchange(m_probing, true))
        return;
    if (const auto &missing = m_clusterHttp.identity().missing) {
        fail(*missing);
        return;
    }
    QList<QUrl> candidates;
    for (const Core::ServiceAddress &address : Metrics::probeCandidates(*m_service)) {
        candidates.append(Kubernetes::serviceUrl(api, address));
        m_routes.insert(candidates.constLast(), address);
    }
    // The API server's own refusals name the port that was asked for.
    const auto name = [this](const QUrl &url) {
        m_clusterHttp.setCheck([address = m_routes.value(url)](const Core::HttpReply &reply) {
            return Kubernetes::proxyRefusal(address, {}, reply);
        });
    };
    Metrics::PrometheusProbe::run(
        &m_clusterHttp, candidates, m_clock.now().toMSecsSinceEpoch(), this,
        [this](const Metrics::ProbeReport &report) { take(report); }, name);
}

void MetricsTest::take(const Metrics::ProbeReport &report)
{
    const bool found = report.workingBase || report.tenantMissing;
    if (m_plain) {
        conclude(found ? report : *m_plain);
        return;
    }
    const auto inside = Core::ServiceAddress::fromClusterName(QUrl(m_profile.metricsUrl));
    if (!m_service && inside && isSilent(report)) {
        m_plain = report;
        startThroughCluster(*inside);
        return;
    }
    conclude(report);
}

QString MetricsTest::typable(const QUrl &base) const
{
    const auto route = m_routes.constFind(base);
    return route == m_routes.constEnd() ? base.toString() : route->toString();
}

QString MetricsTest::shown(const QUrl &base) const
{
    return m_routes.contains(base) ? typable(base) : Core::displayUrl(base.toString());
}

QString MetricsTest::headline(const Metrics::ProbeReport &report) const
{
    if (!m_routes.contains(report.attempts.constFirst().base))
        return report.summary;
    const Core::ServiceAddress last = m_routes.value(report.attempts.constLast().base);
    const QString host = QUrl(m_profile.metricsUrl).host();
    if (m_plain)
        return tr("%1 is a name inside the cluster; %2 answers through the API server")
            .arg(Core::plainText(host), last.displayName());
    if (report.workingBase)
        return tr("%1 answers through the API server").arg(last.displayName());
    if (report.tenantMissing)
        return tr("%1 answers; the tenant is missing").arg(last.displayName());
    return tr("%1 cannot be asked").arg(m_service->displayName());
}

void MetricsTest::conclude(const Metrics::ProbeReport &report)
{
    TestResult result;
    const bool throughCluster = m_routes.contains(report.attempts.constFirst().base);
    const bool asGiven = report.workingBase && *report.workingBase == report.attempts.constFirst().base &&
                         !(throughCluster && m_plain);
    result.tone = asGiven ? Tone::Ok : report.workingBase ? Tone::Warn : Tone::Fail;
    result.headline = headline(report);
    QList<Metrics::ProbeReport::Attempt> attempts = report.attempts;
    if (throughCluster && m_plain)
        attempts = m_plain->attempts.mid(0, 1) + attempts;
    QStringList said;
    for (const Metrics::ProbeReport::Attempt &attempt : std::as_const(attempts)) {
        const QString why = attempt.error ? attempt.error->text() : QString();
        if (!why.isEmpty() && said.contains(why))
            continue; // once is enough
        said.append(why);
        result.lines.append({attempt.error ? Tone::Fail : Tone::Ok,
                             attempt.error ? QStringLiteral("%1: %2").arg(shown(attempt.base), why)
                                           : tr("%1 answers").arg(shown(attempt.base))});
    }
    const QUrl last = report.attempts.constLast().base;
    if ((report.workingBase || report.tenantMissing) && !asGiven && typable(last) != m_profile.metricsUrl)
        result.mends.append({tr("Change the address to %1.").arg(shown(last)), tr("Use this address"),
                             Views::ProfileField::MetricsUrl, typable(last)});
    if (report.tenantMissing)
        result.mends.append({tr("Set the tenant: the server wants to know for whom it is asked."),
                             {},
                             Views::ProfileField::Tenant,
                             {}});
    const auto inside = Core::ServiceAddress::fromClusterName(QUrl(m_profile.metricsUrl));
    if (!throughCluster && inside && isSilent(report))
        result.mends.append({tr("If %1 is a name inside a cluster, give %2: it leads through the API server.")
                                 .arg(Core::plainText(QUrl(m_profile.metricsUrl).host()), inside->toString()),
                             {},
                             Views::ProfileField::MetricsUrl,
                             {}});
    else if (!throughCluster && !report.workingBase && !report.tenantMissing && !report.mend.isEmpty())
        result.mends.append({report.mend, {}, Views::ProfileField::MetricsUrl, {}});
    Q_EMIT finished(result);
}

} // namespace Flightdeck::App
