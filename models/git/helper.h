#pragma once

namespace Flightdeck::Git {

/// The hidden process mode `flightdeck --git-helper`: answers requests (helperprotocol.h) from standard input
/// until it ends. Needs a QCoreApplication; its event loop does not run. Returns the exit code.
int runGitHelper();

} // namespace Flightdeck::Git
