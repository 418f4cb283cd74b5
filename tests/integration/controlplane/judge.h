#pragma once

#include "play.h"

namespace Flightdeck::Tests {

/// Shorter than this a state may stay unseen: the console gathers changes for 50 ms and a busy machine is
/// late.
constexpr qint64 blinkMs = 400;

/// Where the console and the witness disagree about a play, a sentence each: a phase, a split or a number of
/// lives that held and was not shown, one that was shown and never was, a weight of Flagger's own events that
/// was not shown, a moment when the console did not trust what it showed.
QStringList disagreements(const Play &play);

/// How far the projections shown in [from, to) were from what happened at `happened` (milliseconds since the
/// epoch).
struct Aim
{
    int shown = 0;           ///< projections that were there
    int missing = 0;         ///< screens without one, though nothing kept the run from going on
    QString blocked;         ///< what the last screen without one said
    double worstSeconds = 0; ///< largest distance, either way
    QString text() const;
};
Aim promotionAim(const Play &play, qint64 from, qint64 to, qint64 happened);
Aim rollbackAim(const Play &play, qint64 from, qint64 to, qint64 happened);

/// Screens whose blocker is of this kind.
QList<Screen> blockedBy(const Play &play, Rollouts::BlockerKind kind);

} // namespace Flightdeck::Tests
