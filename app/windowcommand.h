#pragma once

namespace Flightdeck::App {

/// The program without a command: the window, or every page as a picture. Returns the exit code.
int runWindow(int argc, char *argv[]);

} // namespace Flightdeck::App
