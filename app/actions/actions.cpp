#include "app/actions/actions.h"

#include "app/actions/about.h"

namespace Flightdeck::App {

void addActions(Views::MainWindow &window)
{
    addAbout(window);
}

} // namespace Flightdeck::App
