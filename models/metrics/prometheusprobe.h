#pragma once

#include "core/serviceaddress.h"
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
/// API), and the other of the usual ports: 9090 is Prometheus' own, 8080 under /prometheus is Mimir's.
QList<QUrl> probeCandidates(const QUrl &base);
/// The same for a service that is reached through an API server.
QList<Core::ServiceAddress> probeCandidates(const Core::ServiceAddress &address);

/// Test of a connection: asks each candidate for vector(1) and stops at the first that answers, wants a
/// tenant or refuses the identity. What did not connect is not asked again under another path. Deletes itself
/// when done.
class PrometheusProbe : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const ProbeReport &)>;

    /// @param http outlives the probe; its identity carries tenant and login.
    /// @param done runs once unless `context` is gone.
    static void run(Core::HttpClient *http, const QUrl &base, qint64 nowMs, QObject *context, Done done);
    /// @param candidates the given address first, at least that one.
    /// @param before runs with the address that is asked next; may be empty.
    static void run(Core::HttpClient *http, const QList<QUrl> &candidates, qint64 nowMs, QObject *context,
                    Done done, std::function<void(const QUrl &)> before);

private:
    PrometheusProbe(Core::HttpClient *http, const QList<QUrl> &candidates, qint64 nowMs, QObject *context);
    void tryNext();
    void take(const QUrl &base, const Core::Result<Matrix> &result);
    void conclude();
    const ProbeReport::Attempt &mostTelling() const;

    Core::HttpClient *m_http;
    QUrl m_given;
    qint64 m_nowMs;
    QList<QUrl> m_candidates;
    ProbeReport m_report;
    Done m_done;
    std::function<void(const QUrl &)> m_before;
};

} // namespace Flightdeck::Metrics
