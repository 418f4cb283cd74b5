#include "metrics/prometheusprobe.h"

#include "core/plaintext.h"

#include <algorithm>

namespace Flightdeck::Metrics {

namespace {

const QString prefix = QStringLiteral("/prometheus");

QString shown(const QUrl &url)
{
    return Core::displayUrl(url.toString());
}

/// How much an error tells: an answer of a metrics server says more than a silent port.
int worth(const Core::Error &error)
{
    switch (error.code) {
    case Core::ErrorCode::Unauthorized:
    case Core::ErrorCode::Forbidden:
        return 3;
    case Core::ErrorCode::InvalidInput:
    case Core::ErrorCode::Rejected:
        return 2;
    case Core::ErrorCode::Unreachable:
    case Core::ErrorCode::Timeout:
        return 0;
    default:
        return 1;
    }
}

} // namespace

QList<QUrl> probeCandidates(const QUrl &base)
{
    QList<QUrl> candidates = {base};
    const auto add = [&](const QUrl &url) {
        if (!candidates.contains(url))
            candidates.append(url);
    };
    QString path = base.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrl other = base;
    if (path.endsWith(prefix))
        other.setPath(path.chopped(prefix.size()));
    else
        other.setPath(path + prefix);
    add(other);
    if (base.port() == 9090) {
        QUrl mimir = base;
        mimir.setPort(8080);
        mimir.setPath(prefix);
        add(mimir);
    }
    return candidates;
}

void PrometheusProbe::run(Core::HttpClient *http, const QUrl &base, qint64 nowMs, QObject *context,
                          std::function<void(const ProbeReport &)> done)
{
    (new PrometheusProbe(http, base, nowMs, context, std::move(done)))->tryNext();
}

PrometheusProbe::PrometheusProbe(Core::HttpClient *http, const QUrl &base, qint64 nowMs, QObject *context,
                                 std::function<void(const ProbeReport &)> done)
    : QObject(context)
    , m_http(http)
    , m_given(base)
    , m_nowMs(nowMs)
    , m_candidates(probeCandidates(base))
    , m_done(std::move(done))
{
}

void PrometheusProbe::tryNext()
{
    if (m_candidates.isEmpty() || m_report.workingBase) {
        conclude();
        return;
    }
    const QUrl base = m_candidates.takeFirst();
    // Retries at once: a person waits for the verdict.
    auto *client = new PrometheusClient(m_http, base, [] { return 0.0; }, this);
    client->queryRange(alignedRange(QStringLiteral("vector(1)"), m_nowMs, m_nowMs, 1'000), this,
                       [this, base](const Core::Result<Matrix> &result) { take(base, result); });
}

void PrometheusProbe::take(const QUrl &base, const Core::Result<Matrix> &result)
{
    m_report.attempts.append({base, result ? std::nullopt : std::optional(result.error())});
    if (result)
        m_report.workingBase = base;
    else if (result.error().detail.contains(QStringLiteral("no org id")))
        m_report.tenantMissing = true;
    tryNext();
}

void PrometheusProbe::conclude()
{
    if (m_report.workingBase) {
        m_report.summary = tr("Queries are answered at %1.").arg(shown(*m_report.workingBase));
        if (*m_report.workingBase != m_given)
            m_report.mend = tr("Change the address to %1.").arg(shown(*m_report.workingBase));
    } else {
        const auto best =
            std::max_element(m_report.attempts.begin(), m_report.attempts.end(),
                             [](const auto &a, const auto &b) { return worth(*a.error) < worth(*b.error); });
        if (m_report.tenantMissing) {
            m_report.summary =
                tr("A metrics server answers at %1; the tenant is missing.").arg(shown(best->base));
            m_report.mend = best->base == m_given
                                ? tr("Set the tenant.")
                                : tr("Set the tenant and change the address to %1.").arg(shown(best->base));
        } else {
            m_report.summary = tr("%1: %2").arg(shown(best->base), best->error->text());
            m_report.mend =
                tr("Check host, port and path. Prometheus listens on 9090; Mimir on 8080 under /prometheus.");
        }
    }
    if (m_done)
        m_done(m_report);
    deleteLater();
}

} // namespace Flightdeck::Metrics
