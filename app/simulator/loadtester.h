#pragma once

#include <QHash>
#include <QPair>
#include <QString>

#include <mutex>
#include <optional>

namespace httplib {
struct Request;
struct Response;
} // namespace httplib

namespace Flightdeck::Simulator {

/// The gates of Flagger's load tester 0.32 (pkg/loadtester/gate.go, server.go): in memory, closed until
/// opened, one for all confirm hooks of a canary and one for its rollback hook. Safe from several threads.
class LoadTester
{
public:
    /// What the webhook of this path answers; nothing when it passes. Paths without a gate are tests, which
    /// pass.
    std::optional<QString> call(const QString &path, const QString &canary, const QString &nameSpace) const;
    void setGate(const QString &canary, const QString &nameSpace, bool open);
    /// The HTTP side, mounted at `path` ("/gate/open").
    void handle(const QString &path, const httplib::Request &request, httplib::Response &response);

private:
    bool isOpen(const QString &key) const;

    mutable std::mutex m_mutex;
    QHash<QString, bool> m_gates; ///< "name.namespace", "rollback.name.namespace"
};

} // namespace Flightdeck::Simulator
