#include "app/commands/command.h"

namespace Flightdeck::App {

int runKill(const QStringList &, CommandIo &io)
{
    io.err << "flightdeck kill: to be written\n";
    return WrongUsage;
}

} // namespace Flightdeck::App
