#pragma once

namespace Flightdeck::Views {
class MainWindow;
}

namespace Flightdeck::App {

/// Go > @Title@: brings the Activity page to the front.
void add@Class@(Views::MainWindow &window);

} // namespace Flightdeck::App
