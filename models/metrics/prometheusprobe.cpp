#include "metrics/prometheusprobe.h"

#include "core/plaintext.h"

#include <algorithm>

namespace Flightdeck::Metrics {

namespace {

const QString prefix = QStringLiteral("/prometheus");
constexpr int patienceMs = 8'000;

QString shown(const QUrl &url)
{
    return Core::displayUrl(url.toString());
}

QString withoutSlash(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

/// With the prefix where there is none, without it where there is one.
QString otherPath(const QString &given)
{
    const QString path = withoutSlash(given);
    return path.endsWith(prefix) ? path.chopped(prefix.size()) : path + prefix;
}

/// The same port of the same server.
bool sameServer(const QUrl &a, const QUrl &b)
{
    const auto root = [](QUrl url) {
        const QString path = withoutSlash(url.path());
        url.setPath(path.endsWith(prefix) ? path.chopped(prefix.size()) : path);
        return url;
    };
    return root(a) == root(b);
}

bool isAboutWho(const Core::Error &error)
{
    return error.code == Core::ErrorCode::Unauthorized || error.code == Core::ErrorCode::Forbidden;
}

bool isSilence(const Core::Error &error)
{
    return error.code == Core::ErrorCode::Unreachable || error.code == Core::ErrorCode::Timeout;
}

/// How much an error tells: an answer of a metrics server says more than a silent port.
int worth(const Core::Error &error)
{
    if (isAboutWho(error))
        return 3;
    if (error.code == Core::ErrorCode::InvalidInput || error.code == Core::ErrorCode::Rejected)
        return 2;
    return isSilence(error) ? 0 : 1;
}

} // namespace

QList<QUrl> probeCandidates(const QUrl &base)
{
    QList<QUrl> candidates = {base};
    const auto add = [&](int port, const QString &path) {
        QUrl url = base;
        url.setPort(port);
        url.setPath(path);
        if (!candidates.contains(url))
            candidates.append(url);
    };
    add(base.port(), otherPath(base.path()));
    if (base.port() < 0 && base.scheme() == u"https")
        return candidates; // behind a gateway: its other ports are not the server's
    if (base.port() != 8080)
        add(8080, prefix);
    if (base.port() != 9090)
        add(9090, {});
    return candidates;
}

QList<Core::ServiceAddress> probeCandidates(const Core::ServiceAddress &address)
{
    QList<Core::ServiceAddress> candidates = {address};
    const auto add = [&](const QString &port, const QString &path) {
        Core::ServiceAddress other = address;
        other.port = port;
        other.path = path;
        if (!candidates.contains(other))
            candidates.append(other);
    };
    add(address.port, otherPath(address.path));
    if (address.port != u"8080")
        add(QStringLiteral("8080"), prefix);
    if (address.port != u"9090")
        add(QStringLiteral("9090"), {});
    return candidates;
}

void PrometheusProbe::run(Core::HttpClient *http, const QUrl &base, qint64 nowMs, QObject *context, Done done)
{
    run(http, probeCandidates(base), nowMs, context, std::move(done), {});
}

void PrometheusProbe::run(Core::HttpClient *http, const QList<QUrl> &candidates, qint64 nowMs,
                          QObject *context, Done done, std::function<void(const QUrl &)> before)
{
    auto *probe = new PrometheusProbe(http, candidates, nowMs, context);
    probe->m_done = std::move(done);
    probe->m_before = std::move(before);
    probe->tryNext();
}

PrometheusProbe::PrometheusProbe(Core::HttpClient *http, const QList<QUrl> &candidates, qint64 nowMs,
                                 QObject *context)
    : QObject(context)
    , m_http(http)
    , m_given(candidates.constFirst())
    , m_nowMs(nowMs)
    , m_candidates(candidates)
{
}

void PrometheusProbe::tryNext()
{
    if (m_candidates.isEmpty()) {
        conclude();
        return;
    }
    const QUrl base = m_candidates.takeFirst();
    if (m_before)
        m_before(base);
    // A person waits for the verdict.
    auto *client = new PrometheusClient(m_http, base, [] { return 0.0; }, this);
    client->setPatience(patienceMs, 0);
    client->queryRange(alignedRange(QStringLiteral("vector(1)"), m_nowMs, m_nowMs, 1'000), this,
                       [this, base](const Core::Result<Matrix> &result) { take(base, result); });
}

void PrometheusProbe::take(const QUrl &base, const Core::Result<Matrix> &result)
{
    m_report.attempts.append({base, result ? std::nullopt : std::optional(result.error())});
    if (result) {
        m_report.workingBase = base;
        m_candidates.clear();
    } else if (result.error().detail.contains(QStringLiteral("no org id"))) {
        m_report.tenantMissing = true;
        m_candidates.clear();
    } else if (isAboutWho(result.error())) {
        m_candidates.clear();
    } else if (isSilence(result.error())) {
        m_candidates.removeIf([&base](const QUrl &url) { return sameServer(url, base); });
    }
    tryNext();
}

const ProbeReport::Attempt &PrometheusProbe::mostTelling() const
{
    return *std::max_element(m_report.attempts.begin(), m_report.attempts.end(),
                             [](const auto &a, const auto &b) { return worth(*a.error) < worth(*b.error); });
}

void PrometheusProbe::conclude()
{
    if (m_report.workingBase) {
        m_report.summary = tr("Queries are answered at %1.").arg(shown(*m_report.workingBase));
        if (*m_report.workingBase != m_given)
            m_report.mend = tr("Change the address to %1.").arg(shown(*m_report.workingBase));
    } else {
        const ProbeReport::Attempt &best = mostTelling();
        if (m_report.tenantMissing) {
            m_report.summary =
                tr("A metrics server answers at %1; the tenant is missing.").arg(shown(best.base));
            m_report.mend = best.base == m_given
                                ? tr("Set the tenant.")
                                : tr("Set the tenant and change the address to %1.").arg(shown(best.base));
        } else {
            m_report.summary = tr("%1: %2").arg(shown(best.base), best.error->text());
            m_report.mend =
                tr("Check host, port and path. Prometheus listens on 9090; Mimir on 8080 under /prometheus.");
        }
    }
    if (m_done)
        m_done(m_report);
    deleteLater();
}

} // namespace Flightdeck::Metrics
