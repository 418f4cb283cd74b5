#pragma once

#include "metrics/prometheusclient.h"

namespace Flightdeck::Metrics {

/// What was found behind an address of a metrics server.
struct ProbeReport
{
    struct Attempt
    {
        QUrl base;
        std::optional<Core::Error> error; ///< none: the query was answered
    };

    std::optional<QUrl> workingBase; ///< the address to use; may differ from the one that was given
    bool tenantMissing = false;      ///< some address answered that it wants a tenant
    QString summary;                 ///< one sentence: what works or what is wrong
    QString mend;                    ///< one sentence: what to change; empty when nothing is to be changed
    QList<Attempt> attempts;         ///< in the order tried
};

/// Addresses worth trying, the given one first: with and without /prometheus (where Mimir and Cortex have the
/// API), and port 8080 under /prometheus on the same host for the frequent slip of giving Prometheus' own
/// port 9090 for Mimir.
QList<QUrl> probeCandidates(const QUrl &base);

/// Test of a connection: asks each candidate for vector(1) and stops at the first that answers.
/// Deletes itself when done.
class PrometheusProbe : public QObject
{
    Q_OBJECT
public:
    /// @param http outlives the probe; its identity carries tenant and login.
    /// @param done runs once unless `context` is gone.
    static void run(Core::HttpClient *http, const QUrl &base, qint64 nowMs, QObject *context,
                    std::function<void(const ProbeReport &)> done);

private:
    PrometheusProbe(Core::HttpClient *http, const QUrl &base, qint64 nowMs, QObject *context,
                    std::function<void(const ProbeReport &)> done);
    void tryNext();
    void take(const QUrl &base, const Core::Result<Matrix> &result);
    void conclude();

    Core::HttpClient *m_http;
    QUrl m_given;
    qint64 m_nowMs;
    QList<QUrl> m_candidates;
    ProbeReport m_report;
    std::function<void(const ProbeReport &)> m_done;
};

} // namespace Flightdeck::Metrics
