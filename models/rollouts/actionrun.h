#pragma once

#include "core/clock.h"
#include "rollouts/accessbook.h"
#include "rollouts/actionmachine.h"

#include <QPointer>
#include <QTimer>

namespace Flightdeck::Rollouts {

struct ActionTiming
{
    int pollMs = 2'000; ///< pause between two readings while something is verified
};

/// One action on one canary: does what the machine says, through the cluster. Lives on while nobody looks.
class ActionRun final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ClusterWriter *writer = nullptr;
        AccessBook *access = nullptr;
        const Core::Clock *clock = nullptr;
        /// The canary's events, newest first.
        std::function<EventList()> events;
        ActionTiming timing;
    };

    /// All parts must outlive the run. Starts to prepare at once.
    /// @param nameSpace, name of the canary. @param permissions any one is enough.
    ActionRun(Parts parts, const ActionChoice &choice, const ObjectRef &canary,
              const QList<Permission> &permissions, QObject *parent = nullptr);

    const ActionState &state() const { return m_machine.state(); }
    /// Milliseconds since sending, for the running clock; frozen at the end.
    qint64 elapsedMs() const;
    /// A person agreed to the plan; nothing happens unless it is Ready.
    void confirm();
    /// True while it may be dropped without leaving anything half done.
    bool canDiscard() const;

Q_SIGNALS:
    void changed();
    /// It is Done, NotReached, Refused or Failed.
    void ended();

private:
    void follow(ActionCommand command);
    void obey(ActionCommand command);
    void reviewAccess(qsizetype index);
    void patch(bool dryRun);
    void postGates();
    void readBack();

    Parts m_parts;
    ActionMachine m_machine;
    QList<Permission> m_permissions;
    BasisReader m_reader;
    QTimer m_wait;
    bool m_endTold = false;
};

} // namespace Flightdeck::Rollouts
