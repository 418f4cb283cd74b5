#pragma once

#include "endpoints.h"

#include <QProcess>

namespace Flightdeck::Tests {

/// Another API server of the same cluster, which a test may end and start again without harm to Flagger. It
/// writes down every request it was asked.
class SecondServer final
{
public:
    explicit SecondServer(const Endpoints &endpoints);
    ~SecondServer();

    /// True when the process runs; it answers some seconds later. Always on the same port.
    bool start();
    /// True when it lets a person in; until it knows all roles it refuses them.
    bool isReady() const;
    /// At once, as a crash does it.
    void kill();
    /// A person's connection to this server.
    Kubernetes::KubeContext person(const QString &name) const;
    /// What it was asked so far: "list /api/v1/events?limit=500 200 Flightdeck/1.0", one each.
    QStringList requests() const;

private:
    Endpoints m_endpoints;
    quint16 m_port;
    QProcess m_process;
};

} // namespace Flightdeck::Tests
