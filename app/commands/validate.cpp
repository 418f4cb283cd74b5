#include "app/commands/command.h"

namespace Flightdeck::App {

int runValidate(const QStringList &, CommandIo &io)
{
    io.err << "flightdeck validate: to be written\n";
    return WrongUsage;
}

} // namespace Flightdeck::App
