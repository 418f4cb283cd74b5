#pragma once

#include "core/result.h"

#include <QJsonObject>

#include <vector>

namespace Flightdeck::Simulator {

/// The objects of every YAML file below a folder, in the order of their paths. Kinds that the embedded API
/// does not serve are among them.
Core::Result<std::vector<QJsonObject>> readPlatform(const QString &folder);

/// Shortens the intervals of a Canary so that it runs `speed` times as fast: "1m" becomes "10s" at 6. Never
/// below one second.
QJsonObject hastened(QJsonObject canary, double speed);

} // namespace Flightdeck::Simulator
