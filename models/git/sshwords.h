#pragma once

#include "git/remote.h"

namespace Flightdeck::Git {

/// Why ssh, or the server behind it, ended the conversation: from what it wrote to its standard error. Asks a
/// host that is not known for its key, so that a person can compare it.
Failure sshFailure(const Remote &remote, const RemoteUrl &url, const QByteArray &errors);

/// The first "SHA256:..." in ssh's words; empty when it names none.
QString fingerprintIn(const QByteArray &errors);

} // namespace Flightdeck::Git
