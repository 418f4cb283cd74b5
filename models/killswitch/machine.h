#pragma once

#include "core/clock.h"
#include "killswitch/audit.h"
#include "killswitch/metricswitness.h"
#include "killswitch/plan.h"
#include "killswitch/steps.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Flightdeck::KillSwitch {

class Verifier;

/// Parts that a kill works with. All must live as long as the machine.
struct Parts
{
    FlagStore *store = nullptr;
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
    int recheckMs = 8'000;     ///< for reading git once more after a commit was not served
};

struct Request
{
    Target target;
    QString reason;      ///< goes into the commit
    QString who;         ///< for the audit; empty = the user of this machine
    bool anyway = false; ///< send it although the plan has doubts; written down
};

/// A press becomes a verified kill: Requested, Committed, Accepted, Visible, Served, Effective, each with its
/// clock, or a named failure with what is and is not true. Restore goes the same way. Never undoes anything
/// by itself; a second press joins the running one.
class Machine : public QObject
{
    Q_OBJECT
public:
    Machine(Parts parts, PlanOptions planOptions, Timing timing, QObject *parent = nullptr);
    ~Machine() override;

    /// Arms: reads the newest flags and makes the plan, which planned() announces. Not while running.
    void arm(const Target &target);
    /// Back to Idle; not while running.
    void disarm();
    /// Starts. False when one is running already: the press joins it (same flag) or is refused (another
    /// flag).
    bool press(const Request &request);
    /// Stops following. What was sent stays sent; the last word is what is true now.
    void abandon();

    const Run &run() const { return m_run; }
    bool running() const { return m_run.phase == Phase::Running; }
    /// Milliseconds since the press, for the running clock; frozen when the run has ended.
    qint64 elapsedMs() const;
    /// The plan of the last arm(), or why there is none. Empty before the first.
    const std::optional<Core::Result<Plan>> &plan() const { return m_plan; }
    /// True when plan() failed because the repository could not be read.
    bool storeUnread() const { return m_storeUnread; }
    const QList<FliptReplica *> &replicas() const { return m_parts.replicas; }
    /// From the next plan on.
    void setPopulation(std::shared_ptr<const std::vector<Witness>> people);
    /// Replicas came or went, also during a run: a new one is asked too, one that is gone is named and not
    /// waited for. Those that are left out may be deleted after this, not before.
    void setReplicas(const QList<FliptReplica *> &replicas);

Q_SIGNALS:
    void planned();
    /// Any part of run() has another value. At most once a step or an answer.
    void changed();
    /// The end. `effective` is true only when every replica serves the wanted state, and the metrics agree if
    /// watched.
    void finished(bool effective);

private:
    void planThen(const Target &target, std::function<void()> next);
    void commit();
    const Plan &committedPlan() const;
    void takeStep(StoreStep step, const QString &commit);
    void takeOutcome(const Core::Result<StoreOutcome> &outcome);
    void verify();
    void takeAnswers();
    void explainNotServed();
    void endNotServed(const QString &localCheck);
    void watchMetrics();
    void takeMetrics(const Core::Result<std::optional<AnswerCount>> &answers);
    void begin(StepId id, const QString &detail);
    void complete(StepId id, const QString &detail);
    void fail(StepId id, Failure failure, const Core::Error &error);
    void end(Phase phase);
    void speak();
    void audit(const char *event);

    Parts m_parts;
    PlanOptions m_planOptions;
    Timing m_timing;
    Run m_run;
    Request m_request;
    std::optional<Core::Result<Plan>> m_plan;
    std::shared_ptr<std::optional<Core::Result<Plan>>>
        m_committed; ///< plan of the last try, from the worker thread
    std::unique_ptr<QObject>
        m_context; ///< of this run's callbacks; replaced, so that late answers are dropped
    std::unique_ptr<Verifier> m_verifier;
    bool m_storeUnread = false;
    QTimer m_deadline;
    QTimer m_metricsTimer;
    qint64 m_pressedMs = 0;
    qint64 m_metricsSinceMs = 0;
};

} // namespace Flightdeck::KillSwitch
