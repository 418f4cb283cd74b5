#include "app/commands/command.h"

namespace Flightdeck::App {

int runPreview(const QStringList &, CommandIo &io)
{
    io.err << "flightdeck preview: to be written\n";
    return WrongUsage;
}

} // namespace Flightdeck::App
