#pragma once

#include "rollouts/attentionnotice.h"

#include <QSet>
#include <QTime>

namespace Flightdeck::Rollouts {

/// Hours of the local day in which little or nothing is told.
struct QuietHours
{
    bool on = false;
    QTime from = QTime(22, 0);
    QTime to = QTime(7, 0);                 ///< not after `from`: of the next day
    QSet<int> days = {1, 2, 3, 4, 5, 6, 7}; ///< on which they begin, 1 is Monday
    bool failuresPass = true;               ///< rollbacks are told all the same

    bool operator==(const QuietHours &) const = default;
};

/// @param local as the clock on the wall shows it.
bool isQuiet(const QuietHours &hours, const QDateTime &local);

/// What a person wants to be told of.
struct AttentionRules
{
    bool on = true;
    bool failed = true;
    bool halted = true; ///< lives lost, pods not ready
    bool approval = true;
    bool finished = true;
    bool favouritesOnly = false;
    QSet<QString> favourites; ///< keys of rollouts
    QSet<QString> muted;      ///< keys of rollouts of which nothing is told
    QDateTime mutedUntil;     ///< UTC; all but failures is held back until then
    QuietHours quiet;
    bool sound = false;

    bool operator==(const AttentionRules &) const = default;
};

enum class Verdict {
    Show,
    Hold, ///< tell it when the quiet is over
    Drop,
};

/// @param now UTC
Verdict judge(const AttentionRules &rules, const AttentionNotice &notice, const QDateTime &now);

} // namespace Flightdeck::Rollouts
