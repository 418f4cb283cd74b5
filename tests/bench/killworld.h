#pragma once

#include "git/flagsrepository.h"
#include "tests/support/gitrepository.h"
#include "tests/support/sshserver.h"

#include <memory>

namespace Flightdeck::Bench {

struct KillSize
{
    int flags;
    int otherFiles;
};

/// A repository behind a real sshd, a console that works on it, and somebody with a checkout. Every kill is
/// of the next flag. A step that fails ends the program with the reason.
class KillWorld
{
public:
    explicit KillWorld(const KillSize &size);

    int sshPort() const { return m_ssh.port(); }
    /// The checkout, by way of a port of 127.0.0.1.
    void clone(int port);
    /// The console, the same way; replaces an older one.
    void console(int port);

    /// Seconds for pull, edit, commit and push in the checkout.
    double killByHand();
    /// Seconds from Confirm to the server's ok; armed before, seen through after.
    double kill();
    /// The parts of kill().
    Git::CommitRequest arm();
    double confirm(const Git::CommitRequest &request);
    void seeThrough();
    /// Seconds for the same commit on a git receive-pack of this machine that is waiting for it.
    double receivePack();

private:
    QByteArray sshCommand(int port) const;
    Git::CommitRequest next();
    Git::Remote remote(int port) const;

    Tests::GitRepository m_server;
    Tests::SshServer m_ssh;
    QTemporaryDir m_folder;
    Core::SystemClock m_clock;
    std::unique_ptr<Git::FlagsRepository> m_console;
    int m_consoles = 0;
    int m_flags = 0;
    int m_killed = 0;
    QByteArray m_gitSsh;
    std::optional<Git::Result<Git::CommitOutcome>> m_outcome;
};

} // namespace Flightdeck::Bench
