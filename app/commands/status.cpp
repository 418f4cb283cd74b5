#include "app/commands/command.h"

namespace Flightdeck::App {

int runStatus(const QStringList &, CommandIo &io)
{
    io.err << "flightdeck status: to be written\n";
    return WrongUsage;
}

} // namespace Flightdeck::App
