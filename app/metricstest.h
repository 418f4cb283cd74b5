#pragma once

#include "app/commands/clusteraccess.h"
#include "app/commands/sourcesignin.h"
#include "kubernetes/serviceaccess.h"
#include "metrics/prometheusprobe.h"
#include "views/environments/environmenttypes.h"

#include <QHash>

namespace Flightdeck::App {

/// Asks the metrics server of a profile one small question, plain or through a cluster, and says what came of
/// it: the address that would work, a missing tenant, a certificate that is not accepted. A plain address
/// that only the cluster knows, such as http://mimir.monitoring:9090, is looked for there.
class MetricsTest final : public QObject
{
    Q_OBJECT
public:
    /// @param clock must outlive this. The profile has an address.
    MetricsTest(const Environments::Profile &profile, const Core::Clock &clock, Kubernetes::Consent *consent,
                QObject *parent = nullptr);
    ~MetricsTest() override;

    /// @param secrets outlives this. @param secret as typed; empty: the one in the keychain.
    void start(Environments::Secrets &secrets, const QString &secret);

Q_SIGNALS:
    /// Once.
    void finished(const Flightdeck::Views::TestResult &result);

private:
    void startThroughCluster(const Core::ServiceAddress &address);
    void probePlain(const QUrl &base);
    void probeService(const Kubernetes::ApiClient &api);
    void take(const Metrics::ProbeReport &report);
    void conclude(const Metrics::ProbeReport &report);
    QString headline(const Metrics::ProbeReport &report) const;
    QString shown(const QUrl &base) const;
    QString typable(const QUrl &base) const;
    void fail(const Core::Error &error);

    Environments::Profile m_profile;
    const Core::Clock &m_clock;
    Kubernetes::Consent *m_consent;
    std::unique_ptr<ClusterAccess> m_clusters;
    std::unique_ptr<Kubernetes::ServiceAccess> m_access;
    std::unique_ptr<SourceSignIn> m_signIn;
    Core::HttpClient m_http;
    Core::HttpClient m_clusterHttp; ///< signs in as the cluster does
    std::optional<Core::ServiceAddress> m_service;
    QHash<QUrl, Core::ServiceAddress> m_routes; ///< what was tried through the API server
    std::optional<Metrics::ProbeReport>
        m_plain; ///< what came of the plain address before the cluster was asked
    bool m_probing = false;
};

} // namespace Flightdeck::App
