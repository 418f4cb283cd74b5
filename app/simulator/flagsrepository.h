#pragma once

#include "app/simulator/fliptserver.h"

#include "core/result.h"

#include <QDateTime>

namespace Flightdeck::Simulator {

/// Makes a bare git repository with the branch main: flags.yaml as ADR-035 wrote it, and features.yaml, the
/// only one of the two that Flipt opens.
/// @param path the folder to create. @param source folder with the two files. @param now time of the last
/// commit.
Core::Result<void> createFlagsRepository(const QString &path, const QString &source, const QDateTime &now);

/// What a Flipt replica fetches: the newest commit of a branch with every file of it. Links are given as
/// their target's name, as git keeps them.
Core::Result<FliptTree> readFlagsRepository(const QString &path, const QString &branch);

} // namespace Flightdeck::Simulator
