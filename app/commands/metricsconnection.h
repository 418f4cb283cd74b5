#pragma once

#include "app/commands/clusteraccess.h"
#include "app/commands/sourcesignin.h"
#include "environments/profile.h"
#include "kubernetes/serviceaccess.h"
#include "metrics/prometheusclient.h"

namespace Flightdeck::App {

/// The way to the metrics server of an environment: at a plain address with a sign-in of its own, or behind
/// the API server of a cluster with that cluster's identity.
class MetricsConnection final : public QObject
{
    Q_OBJECT
public:
    /// @param profile has a metricsUrl. @param findApi its servers outlive this.
    MetricsConnection(const Environments::Profile &profile, const FindApi &findApi,
                      QObject *parent = nullptr);
    ~MetricsConnection() override;

    /// Null with a problem().
    Metrics::PrometheusClient *client() const { return m_client.get(); }
    /// Why there is no client: the address is none, or its cluster cannot be used.
    const std::optional<Core::Error> &problem() const { return m_problem; }
    /// What is missing to sign in with; nothing was asked as long as something is.
    std::optional<Core::Error> missing() const;
    /// Takes token or password from there, also when they change. @param secrets must outlive this.
    void fetchSecrets(Environments::Secrets &secrets);

Q_SIGNALS:
    /// missing() may have another value.
    void changed();

private:
    Core::Result<QUrl> connectTo(const Environments::Profile &profile, const FindApi &findApi);

    std::unique_ptr<SourceSignIn> m_signIn;              ///< at a plain address
    std::unique_ptr<Kubernetes::ServiceAccess> m_access; ///< to a service of a cluster
    std::unique_ptr<Core::HttpClient> m_http;
    std::unique_ptr<Metrics::PrometheusClient> m_client;
    std::optional<Core::Error> m_problem;
};

} // namespace Flightdeck::App
