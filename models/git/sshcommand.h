#pragma once

#include "git/remote.h"

#include <QByteArray>
#include <QList>

namespace Flightdeck::Git {

/// The command that runs `service` ("git-upload-pack") at the server: the user's own ssh as git itself would
/// call it (GIT_SSH_COMMAND, core.sshCommand, GIT_SSH, ssh.variant), told never to ask a question; the
/// service itself for a repository of this machine.
QList<QByteArray> serverCommand(const Remote &remote, const RemoteUrl &url, const QByteArray &service);

/// The same with the words that make OpenSSH tell the server's key, for a host that is not known yet.
QList<QByteArray> hostKeyCommand(const Remote &remote, const RemoteUrl &url);

} // namespace Flightdeck::Git
