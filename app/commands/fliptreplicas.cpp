#include "app/commands/fliptreplicas.h"

#include "core/plaintext.h"
#include "kubernetes/serviceproxy.h"

namespace Flightdeck::App {

/// A service in a cluster and the replicas behind it, as read last.
struct FliptReplicas::Service
{
    Core::ServiceAddress address;
    Kubernetes::ApiClient *api = nullptr;
    std::unique_ptr<Kubernetes::ServiceAccess> access; ///< null when there is no cluster to ask
    std::map<QString, Replica> replicas;               ///< by pod; "" stands for the service as a whole
    QString trouble;
    bool isRead = false;
    bool isReading = false;
};

FliptReplicas::FliptReplicas(const QStringList &addresses, FindApi findApi, SourceSignIn &signIn,
                             int rereadMs, QObject *parent)
    : QObject(parent)
    , m_findApi(std::move(findApi))
    , m_signIn(signIn)
{
    for (const QString &text : addresses) {
        if (!Core::ServiceAddress::isMeant(text))
            addPlain(text);
        else if (const auto address = Core::ServiceAddress::parse(text))
            addService(*address);
    }
    m_reread.setInterval(rereadMs);
    connect(&m_reread, &QTimer::timeout, this, [this] {
        for (const auto &service : m_services)
            read(*service);
    });
}

FliptReplicas::~FliptReplicas() = default;

void FliptReplicas::addPlain(const QString &address)
{
    const QUrl url(address);
    m_plain.push_back(std::make_unique<KillSwitch::HttpFliptReplica>(url.authority(QUrl::FullyEncoded), url));
    m_signIn.serve(m_plain.back()->http());
}

void FliptReplicas::addService(const Core::ServiceAddress &address)
{
    auto service = std::make_unique<Service>();
    service->address = address;
    if (const auto api = m_findApi(address.context)) {
        service->api = *api;
        service->access = std::make_unique<Kubernetes::ServiceAccess>(**api);
        // Not at the next turn: somebody waits for them.
        connect(*api, &Kubernetes::ApiClient::identityChanged, this, [this, added = service.get()] {
            if (m_reread.isActive() && !added->isRead)
                read(*added);
        });
    } else {
        service->isRead = true;
        service->trouble = api.error().text();
    }
    m_services.push_back(std::move(service));
}

void FliptReplicas::start()
{
    for (const auto &service : m_services)
        read(*service);
    if (!m_services.empty())
        m_reread.start();
}

FliptReplicas::List FliptReplicas::replicas() const
{
    List list;
    for (const Replica &replica : m_plain)
        list.append(replica.get());
    for (const auto &service : m_services) {
        for (const auto &[pod, replica] : service->replicas)
            list.append(replica.get());
    }
    return list;
}

bool FliptReplicas::isPending() const
{
    return std::any_of(m_services.begin(), m_services.end(),
                       [](const auto &service) { return !service->isRead; });
}

QStringList FliptReplicas::troubles() const
{
    QStringList troubles;
    for (const auto &service : m_services) {
        if (!service->trouble.isEmpty())
            troubles << service->trouble;
    }
    return troubles;
}

void FliptReplicas::read(Service &service)
{
    if (!service.access || service.isReading || service.api->isSigningIn())
        return;
    service.isReading = true;
    service.access->readyPods(service.address, this,
                              [this, &service](const Core::Result<Kubernetes::ServicePods> &pods) {
                                  service.isReading = false;
                                  take(service, pods);
                              });
}

FliptReplicas::Replica FliptReplicas::newReplica(Service &service, const QString &pod, const QUrl &url)
{
    const QString name = pod.isEmpty() ? service.address.displayName() : Core::plainText(pod, 253);
    auto replica = std::make_unique<KillSwitch::HttpFliptReplica>(name, url);
    replica->setStandsForSeveral(pod.isEmpty());
    service.access->signIn(replica->http(), service.address, pod);
    return replica;
}

void FliptReplicas::take(Service &service, const Core::Result<Kubernetes::ServicePods> &pods)
{
    const bool first = !std::exchange(service.isRead, true);
    const QString before = std::exchange(service.trouble, QString());
    std::map<QString, Replica> went; // they live until everybody has let go of them
    bool other = false;
    if (!pods) {
        // Who was there may still be: each says by itself whether it answers.
        service.trouble = pods.error().text();
    } else {
        QMap<QString, QUrl> wanted;
        for (const Kubernetes::ServicePod &pod : pods->pods)
            wanted.insert(pod.name, pod.url);
        if (pods->notApart) {
            wanted.insert(QString(), Kubernetes::serviceUrl(*service.api, service.address));
            service.trouble = pods->notApart->message;
        } else if (wanted.isEmpty()) {
            service.trouble = tr("No pod of %1 is ready.").arg(service.address.displayName());
        }
        for (auto pod = wanted.cbegin(); pod != wanted.cend(); ++pod) {
            if (service.replicas.find(pod.key()) == service.replicas.end()) {
                service.replicas.emplace(pod.key(), newReplica(service, pod.key(), pod.value()));
                other = true;
            }
        }
        for (auto it = service.replicas.begin(); it != service.replicas.end();) {
            const auto next = std::next(it);
            if (!wanted.contains(it->first)) {
                went.insert(service.replicas.extract(it));
                other = true;
            }
            it = next;
        }
    }
    if (other || first)
        Q_EMIT changed();
    if (first || before != service.trouble)
        Q_EMIT troublesChanged();
}

} // namespace Flightdeck::App
