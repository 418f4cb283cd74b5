#pragma once

#include "killswitch/audit.h"

namespace Flightdeck::KillSwitch {

/// A press that ended, as the audit has it. All text is plain.
struct PastRun
{
    QDateTime ended; ///< UTC
    Action action = Action::Kill;
    bool drill = false;
    QString nameSpace;
    QString flag;
    QString who;
    QString reason;
    bool effective = false;
    QString failure;         ///< failureName(); "none" when effective
    qint64 milliseconds = 0; ///< from the press to the end
};

/// Of one repository and branch, newest first, at most `most`.
QList<PastRun> historyOf(const AuditLog &audit, const QString &repository, const QString &branch,
                         int most = 200);
/// The last drill that became effective; nothing when there was none.
std::optional<PastRun> lastDrill(const QList<PastRun> &history);

} // namespace Flightdeck::KillSwitch
