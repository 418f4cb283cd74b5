#include "app/commands/command.h"

namespace Flightdeck::App {

const QList<Command> &commands()
{
    static const QList<Command> table = {
        {"validate", "say whether Flipt would accept flag files, and why not", runValidate},
        {"evaluate", "answer evaluation requests (JSON lines) as Flipt would", runEvaluate},
        {"preview", "show who would change sides between two flag files", runPreview},
        {"edit", "change one value of a flag file, keeping every other byte", runEdit},
        {"status", "print where every canary stands", runStatus},
        {"kill", "turn a flag off, and follow it until every replica serves it off", runKill},
    };
    return table;
}

} // namespace Flightdeck::App
