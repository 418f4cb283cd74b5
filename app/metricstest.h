#pragma once

#include "app/commands/clusteraccess.h"
#include "app/commands/sourcesignin.h"
#include "kubernetes/serviceaccess.h"
#include "metrics/prometheusprobe.h"
#include "views/environments/environmenttypes.h"

namespace Flightdeck::App {

/// Asks the metrics server of a profile one small question, plain or through a cluster, and says what came of
/// it: the address that would work, a missing tenant, a certificate that is not accepted.
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
    void startThroughCluster();
    void probe(const QUrl &base);
    void conclude(const QUrl &base, const Metrics::ProbeReport &probe);
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
    Core::ServiceAddress m_service;
    QUrl m_root; ///< of the service, without a path; empty for a plain address
    bool m_probing = false;
};

} // namespace Flightdeck::App
