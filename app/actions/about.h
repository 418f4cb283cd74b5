#pragma once

namespace Flightdeck::Views {
class MainWindow;
}

namespace Flightdeck::App {

/// Help > About Flightdeck: version and licence.
void addAbout(Views::MainWindow &window);

} // namespace Flightdeck::App
