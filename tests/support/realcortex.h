#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace Flightdeck::Tests {

/// A real Cortex (the code base that Mimir was forked from) as one process on free ports of 127.0.0.1 with a
/// folder of its own; ended by its id. It wants a tenant. Some tenants have limits: "short" may ask for an
/// hour at once, "recent" for the last hour, "few" for two series a query, "busy" for one question at a time.
class RealCortex
{
public:
    /// False without the program: tests/integration/cortex/run builds it and names it in FLIGHTDECK_CORTEX.
    static bool isHere();

    ~RealCortex();

    /// Errors: in problem().
    bool start();

    /// Without a path: the API is under /prometheus, the write path is /api/v1/push.
    const QUrl &root() const { return m_root; }
    const QString &problem() const { return m_problem; }

private:
    QByteArray config(int httpPort, int grpcPort) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_root;
    QString m_problem;
};

} // namespace Flightdeck::Tests
