#pragma once

#include "app/commands/clusteraccess.h"
#include "app/commands/sourcesignin.h"
#include "killswitch/httpfliptreplica.h"
#include "kubernetes/serviceaccess.h"

#include <QTimer>

namespace Flightdeck::App {

/// The Flipt replicas of an environment: one for each plain address, and one for each ready pod of a service
/// in a cluster, read anew every few seconds. Where pods cannot be told apart, one that stands for several.
class FliptReplicas final : public QObject
{
    Q_OBJECT
public:
    using List = QList<KillSwitch::FliptReplica *>;

    /// @param addresses valid ones of a profile. @param findApi its servers outlive this. @param signIn for
    /// plain addresses; outlives this.
    FliptReplicas(const QStringList &addresses, FindApi findApi, SourceSignIn &signIn, int rereadMs = 10'000,
                  QObject *parent = nullptr);
    ~FliptReplicas() override;

    /// Reads the pods of services, now and from now on.
    void start();

    /// In the order of the addresses, pods by name.
    List replicas() const;
    /// True while the pods of a service were not read yet; also while its cluster is being signed in to.
    bool isPending() const;
    /// What keeps replicas from being known, one plain sentence each: no pod is ready, no right to list them.
    QStringList troubles() const;

Q_SIGNALS:
    /// Replicas came or went. Those that went live until all receivers have returned.
    void changed();
    /// troubles() are others, or a service was read for the first time.
    void troublesChanged();

private:
    struct Service;
    void addPlain(const QString &address);
    void addService(const Core::ServiceAddress &address);
    void read(Service &service);
    void take(Service &service, const Core::Result<Kubernetes::ServicePods> &pods);
    std::unique_ptr<KillSwitch::HttpFliptReplica> newReplica(Service &service, const QString &pod,
                                                             const QUrl &url);

    using Replica = std::unique_ptr<KillSwitch::HttpFliptReplica>;
    FindApi m_findApi;
    SourceSignIn &m_signIn;
    std::vector<Replica> m_plain;
    std::vector<std::unique_ptr<Service>> m_services;
    QTimer m_reread;
};

} // namespace Flightdeck::App
