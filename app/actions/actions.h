#pragma once

namespace Flightdeck::Views {
class MainWindow;
}

namespace Flightdeck::App {

/// Adds every action of the program to `window`. Each has a file of its own here and puts one entry into a
/// menu; the palette finds it there. An action that acts on a model gets it as an argument, through this
/// function.
void addActions(Views::MainWindow &window);

} // namespace Flightdeck::App
