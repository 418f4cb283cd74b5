#include "app/commands/command.h"

namespace Flightdeck::App {

int runEdit(const QStringList &, CommandIo &io)
{
    io.err << "flightdeck edit: to be written\n";
    return WrongUsage;
}

} // namespace Flightdeck::App
