#pragma once

#include "core/result.h"

#include <QByteArray>

namespace Flightdeck::Core {

/// Appends `line` and a line end to `file` and returns when the disk has them (fsync). Makes the file (0600)
/// and its folder (0700) when needed. A line is written whole or, after a crash, as the broken last line of
/// the file.
Result<void> appendDurably(const QString &file, const QByteArray &line);

} // namespace Flightdeck::Core
