#pragma once

#include "killswitch/steps.h"

namespace Flightdeck::Views {

/// Whether a kill could be written, said by whoever owns the git connection.
struct KillRepository
{
    bool writable = false;
    QString words;      ///< writable: where to, "main 7c3e2a1"; else why not, a plain sentence; may be empty
    bool keeps = false; ///< not writable now, but a press is kept and sent as soon as git answers
    QString trouble{};  ///< what the last check of readiness found wrong, a plain sentence; may be empty
    QString drilled{};  ///< "drilled 3 d ago"; empty: not known

    bool operator==(const KillRepository &) const = default;
};

/// What the kill switch says of itself where its panel is not open.
struct KillStatus
{
    enum class State {
        Unavailable,  ///< there is no machine: nothing could be written
        NotReady,     ///< the detail says what is missing
        Ready,        ///< a press would go out
        Running,      ///< the detail has the clock and how many replicas serve it
        Effective,    ///< proved on every replica
        NotEffective, ///< ended without proof
    };
    State state = State::Unavailable;
    QString title;  ///< empty: the plain name will do; else "Killing ai-interview-v2"
    QString detail; ///< "12.4 s · 1 of 2 replicas"

    bool operator==(const KillStatus &) const = default;
};

/// @param elapsedMs since the press, for a running one.
KillStatus killStatusOf(const KillSwitch::Run &run, qint64 elapsedMs, const KillRepository &repository);

} // namespace Flightdeck::Views
