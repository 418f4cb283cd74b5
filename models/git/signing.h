#pragma once

#include "git/exchange.h"

namespace Flightdeck::Git {

/// Signs a commit's text as git's settings say: gpg.format (openpgp, x509, ssh), user.signingkey,
/// gpg.program, gpg.ssh.program, gpg.ssh.defaultKeyCommand. Runs gpg or ssh-keygen without a terminal and for
/// no longer than 30 s; `progress` is called while it waits. The answer's bytes are the armoured signature.
Result<HelperAnswer> signCommit(const SignRequest &request, const TransferProgress &progress);

} // namespace Flightdeck::Git
