#pragma once

#include "core/httpclient.h"
#include "core/serviceaddress.h"

#include <memory>

namespace Flightdeck::Kubernetes {

class ApiClient;

/// One pod behind a service, ready to be asked by itself.
struct ServicePod
{
    QString name;
    QUrl url; ///< through the API server's proxy, with the address's path

    bool operator==(const ServicePod &) const = default;
};

/// Who stands behind a service at the moment.
struct ServicePods
{
    /// The ready ones by name; empty when none is ready, or when they cannot be told apart.
    QList<ServicePod> pods;
    /// Set when the pods may not be read or not be asked singly: only the service as a whole can be asked,
    /// and how many stand behind it is unknown.
    std::optional<Core::Error> notApart;
};

/// Finds the pods of services. They come from the service's EndpointSlices; where those cannot be had, from
/// the pods that the service selects.
class ServiceAccess final : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Core::Result<ServicePods> &)>;

    /// @param api must outlive this.
    explicit ServiceAccess(ApiClient &api, QObject *parent = nullptr);

    /// Reads anew who is ready. `callback` runs once, unless `context` is gone. Errors: NotFound for a
    /// service that is not there, InvalidInput for a port that it does not have, else no answer.
    void readyPods(const Core::ServiceAddress &address, QObject *context, Callback callback);

    using Headers = QList<QPair<QByteArray, QByteArray>>;
    /// Makes a client for one pod, or for the service as a whole (`pod` empty), sign in as the cluster does,
    /// also after its identity was renewed, and name the API server's refusals.
    /// @param headers go with every request: X-Scope-OrgID.
    void signIn(Core::HttpClient &client, const Core::ServiceAddress &address, const QString &pod = {},
                const Headers &headers = {});

private:
    struct Question;
    void readSlices(const std::shared_ptr<Question> &question);
    void readPods(const std::shared_ptr<Question> &question);
    void reviewProxy(const std::shared_ptr<Question> &question);

    ApiClient &m_api;
};

} // namespace Flightdeck::Kubernetes
