#pragma once

#include "core/clock.h"
#include "killswitch/audit.h"
#include "killswitch/flagstore.h"
#include "killswitch/fliptreplica.h"
#include "killswitch/metricswitness.h"
#include "killswitch/openrun.h"
#include "killswitch/steps.h"

namespace Flightdeck::KillSwitch {

/// Parts that a kill works with. All must live as long as the machine.
struct Parts
{
    FlagStore *store = nullptr;
    FlagStore *second = nullptr;       ///< offered while the first one does not answer; may be null
    OpenRunFile *openRun = nullptr;    ///< none: a restart does not know of a press under way
    QList<FliptReplica *> replicas;    ///< none: nobody can say that a kill is served
    bool replicasPending = false;      ///< they are still being found: setReplicas() will name them
    MetricsWitness *metrics = nullptr; ///< none: "metrics are not watched" is said, with
    QString noMetrics;                 ///< why, a plain sentence
    const Core::Clock *clock = nullptr;
    AuditLog *audit = nullptr; ///< none: nothing is written down (tests)
};

struct Timing
{
    int askEveryMs = 2'000;     ///< pause between two rounds of questions to the replicas
    int graceMs = 10'000;       ///< beyond two poll intervals, before a commit counts as rejected
    int metricsWaitMs = 90'000; ///< after the last replica, for the metrics to agree
    int metricsEveryMs = 5'000;
    int clientLagMs = 120'000; ///< how often clients that keep the flags themselves ask (Flipt's default)
    int retryMs = 2'000;       ///< before the second try while git does not answer; doubles
    int retryMostMs = 15'000;  ///< up to this
    int watchMs = 900'000;     ///< after a kill is effective: a branch that gives the flag again is told
    int recheckMs = 8'000;     ///< for reading git once more after a commit was not served
};

struct Request
{
    Target target;
    QString reason;      ///< goes into the commit
    QString who;         ///< for the audit; empty = the user of this machine
    bool anyway = false; ///< send it although the plan has doubts; written down
    bool wait = false;   ///< keep it while git does not answer, and send it as soon as it does
    bool drill = false;  ///< a rehearsal
};

} // namespace Flightdeck::KillSwitch
