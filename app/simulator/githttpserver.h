#pragma once

#include <QString>

#include <memory>

namespace Flightdeck::Simulator {

/// Serves the bare git repositories below a folder over "smart" http on 127.0.0.1: a bridge to the installed
/// `git http-backend`, so that the protocol is git's own. Threads of its own; every public call is
/// thread-safe.
class GitHttpServer
{
public:
    struct Options
    {
        QString user;     ///< with a user every request must carry basic auth; without one everybody may push
        QString password; ///< for `user`
    };

    /// @param repositoryRoot folder that holds NAME.git folders; need not exist yet.
    explicit GitHttpServer(QString repositoryRoot);
    GitHttpServer(QString repositoryRoot, Options options);
    /// Stops; waits for exchanges in progress.
    ~GitHttpServer();

    /// Binds 127.0.0.1. @param port 0 = any free one. False when the port cannot be had; may be called again
    /// after stop().
    bool start(int port = 0);
    void stop();
    int port() const;
    /// `http://127.0.0.1:PORT/NAME`, without user and password.
    QString url(const QString &name) const;
    /// Exchanges answered since the server was made, refused ones included.
    int exchanges() const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace Flightdeck::Simulator
