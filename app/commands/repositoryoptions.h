#pragma once

#include "environments/profile.h"
#include "flags/types.h"
#include "git/flagsrepository.h"

namespace Flightdeck::App {

/// The version of Flipt that an environment runs.
Flags::FliptVersion fliptVersionOf(const Environments::Profile &profile);

/// How the console reads an environment's flags repository: every file that Flipt loads, and the YAML beside
/// it.
Git::RepositoryOptions repositoryOptions(const Environments::Profile &profile);

} // namespace Flightdeck::App
