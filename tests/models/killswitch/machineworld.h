#pragma once

#include "killswitch/machine.h"
#include "tests/support/flagtexts.h"
#include "tests/support/killswitchparts.h"

#include <QTemporaryDir>

namespace Flightdeck::Tests {

using namespace KillSwitch;

/// One branch, two replicas, fast clocks.
struct MachineWorld
{
    MemoryStore store;
    Core::SystemClock clock;
    QTemporaryDir folder;
    AuditLog audit{folder.filePath(QStringLiteral("audit.jsonl"))};
    std::unique_ptr<MemoryReplica> first;
    std::unique_ptr<MemoryReplica> second;
    Parts parts;
    Timing timing{20, 100, 300, 20};

    MachineWorld()
    {
        store.tree = {QStringLiteral("c0ffee0"), {{QStringLiteral("features.yaml"), featuresText}}};
        first = std::make_unique<MemoryReplica>(QStringLiteral("first"), store);
        second = std::make_unique<MemoryReplica>(QStringLiteral("second"), store);
        parts.store = &store;
        parts.replicas = {first.get(), second.get()};
        parts.clock = &clock;
        parts.audit = &audit;
    }
};

inline Target kill(const QString &flag = QStringLiteral("ai-interview"))
{
    return {Action::Kill, QStringLiteral("default"), flag};
}

} // namespace Flightdeck::Tests
