#pragma once

#include "killswitch/steps.h"
#include "views/common/clockladder.h"

#include <QCoreApplication>

namespace Flightdeck::Views {

/// The words of a run as the panel and the header show them.
class KillWords
{
    Q_DECLARE_TR_FUNCTIONS(KillWords)
public:
    /// "12.4 s"; whole seconds for a clock that ticks once a second.
    static QString seconds(qint64 ms, bool whole = false);
    /// "Killing ai-interview-v2", "Killed …", "Not killed: …", and the same for a restore.
    static QString title(const KillSwitch::Run &run);
    /// "14:26:32.1" local; empty for an invalid time.
    static QString wallClock(const QDateTime &utc);
    /// @param elapsedMs since the press: the clock of the running step.
    static QVector<Rung> rungs(const KillSwitch::Run &run, qint64 elapsedMs);
    /// "2 673 of 12 480 sampled ids, 21.4 %"; "Unknown" when nobody was sampled. Ids that were made up to
    /// walk every branch of a flag have no percentage, since it would say nothing about anybody.
    static QString share(int count, int sampled, bool madeUp);
};

} // namespace Flightdeck::Views
