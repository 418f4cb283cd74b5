#include "app/commands/command.h"

namespace Flightdeck::App {

int runEvaluate(const QStringList &, CommandIo &io)
{
    io.err << "flightdeck evaluate: to be written\n";
    return WrongUsage;
}

} // namespace Flightdeck::App
