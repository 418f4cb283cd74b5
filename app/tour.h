#pragma once

#include "app/commands/command.h"

namespace Flightdeck::App {

/// `flightdeck tour`: the embedded world without a window. Prints the rollouts as they move, then kills one
/// flag and prints its clock to "effective".
int runTour(const QStringList &arguments, CommandIo &io);

} // namespace Flightdeck::App
