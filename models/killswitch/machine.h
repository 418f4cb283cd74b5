#pragma once

#include "killswitch/parts.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Flightdeck::KillSwitch {

class Verifier;

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
    /// Goes on with a press of an earlier run of the program; its clock runs since that press.
    bool resume(const OpenRun &open);
    /// While the press waits for git: sends it to the second store instead, now.
    void sendToSecond();
    /// While the press waits for git: tries at once.
    void tryNow();
    /// The branch is at another commit. Looked at for a while after a kill was effective: when the flag is
    /// given again there, the run is not effective any more.
    void takeTip(const StoreTree &tree);
    /// How far the way to git is prepared for arm()'s target.
    StoreArmed armed() const;
    /// Stops following. What was sent stays sent; the last word is what is true now.
    void abandon();

    const Run &run() const { return m_run; }
    bool running() const { return m_run.phase == Phase::Running; }
    /// Milliseconds since the press, for the running clock; frozen when the run has ended.
    qint64 elapsedMs() const;
    /// The plan of the last arm(), or why there is none. Empty before the first.
    const std::optional<Core::Result<Plan>> &plan() const { return m_plan; }
    /// True when the repository could not be read: plan() failed for it, or was made on what was fetched
    /// before.
    bool storeUnread() const { return m_storeUnread; }
    /// With storeUnread(): when the tree that plan() was made on was fetched, UTC.
    const QDateTime &lastFetch() const { return m_lastFetch; }
    const QList<FliptReplica *> &replicas() const { return m_parts.replicas; }
    /// From the next plan on.
    void setPopulation(std::shared_ptr<const std::vector<Witness>> people);
    /// Replicas came or went, also during a run: a new one is asked too, one that is gone is named and not
    /// waited for. Those that are left out may be deleted after this, not before.
    void setReplicas(const QList<FliptReplica *> &replicas);

Q_SIGNALS:
    void planned();
    /// armed() has another value.
    void armedChanged();
    /// Any part of run() has another value. At most once a step or an answer.
    void changed();
    /// The end. `effective` is true only when every replica serves the wanted state, and the metrics agree if
    /// watched.
    void finished(bool effective);

private:
    void planThen(const Target &target, std::function<void()> next);
    void readThen(std::function<void(const Core::Result<StoreTree> &)> next);
    void planOnly(const StoreTree &tree, const Target &target,
                  std::function<void(const Core::Result<Plan> &)> next);
    void planOn(const StoreTree &tree, const Target &target, std::function<void()> next);
    void armStore();
    void begin(const Request &request, const QDateTime &pressed);
    StoreCommit draftOf(const Plan &plan, bool anyway) const;
    void commit();
    bool waitFor(const StoreError &error);
    void retry();
    void watchWhileWaiting();
    const Plan &committedPlan() const;
    void takeStep(StoreStep step, const QString &commit);
    void takeOutcome(const tl::expected<StoreOutcome, StoreError> &outcome);
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
    FlagStore *m_store; ///< of the running press: the first or the second
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
    QDateTime m_lastFetch; ///< of the tree that plan() was made on, when it is not the newest
    QTimer m_retry;
    QTimer m_deadline;
    QTimer m_metricsTimer;
    qint64 m_pressedMs = 0;
    qint64 m_metricsSinceMs = 0;
};

} // namespace Flightdeck::KillSwitch
