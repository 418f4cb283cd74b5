#pragma once

#include "core/result.h"

#include <QDateTime>

namespace Flightdeck::Simulator {

/// Makes a bare git repository with the branch main: flags.yaml as ADR-035 wrote it, and features.yaml, the
/// only one of the two that Flipt opens.
/// @param path the folder to create. @param source folder with the two files. @param now time of the last
/// commit.
Core::Result<void> createFlagsRepository(const QString &path, const QString &source, const QDateTime &now);

} // namespace Flightdeck::Simulator
