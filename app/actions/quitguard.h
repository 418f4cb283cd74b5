#pragma once

namespace Flightdeck::Views {
class MainWindow;
}
namespace Flightdeck::Rollouts {
class ActionDesk;
}

namespace Flightdeck::App {

/// Before the program ends with actions on canaries half done, says what stays undone and asks. Both must
/// outlive the program's loop.
void guardQuit(Views::MainWindow &window, const Rollouts::ActionDesk &desk);

} // namespace Flightdeck::App
