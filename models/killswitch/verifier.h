#pragma once

#include "core/clock.h"
#include "killswitch/plan.h"
#include "killswitch/steps.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace Flightdeck::KillSwitch {

/// Asks every replica, each by itself, until all of them serve what is wanted. The worst one decides. A
/// replica serves it when every witness gets what the plan expects and the flag itself is enabled or not as
/// wanted; a replica that does not answer, or does not know the flag, is Unknown. Behind one that stands for
/// several, every server had to poll: it counts only after the longest poll interval, when all of the last
/// answers are as wanted.
class Verifier : public QObject
{
    Q_OBJECT
public:
    Verifier(QList<FliptReplica *> replicas, const Core::Clock &clock, int askEveryMs,
             QObject *parent = nullptr);

    ~Verifier() override;

    /// Learns poll intervals and what is served before the change; needs no answer to go on.
    void prepare(const Target &target);
    /// Starts asking. @param since monotonic ms of the press, for servedAtMs.
    void start(const Plan &plan, qint64 since);
    void stop();

    /// Replicas came or went. New ones are asked like the others; one that is gone is not waited for.
    void setReplicas(const QList<FliptReplica *> &replicas);

    QList<ReplicaRow> rows() const;
    /// Names of those that went.
    const QStringList &gone() const { return m_gone; }
    bool allWanted() const;
    /// The longest poll interval of all replicas; Flipt's default for those that do not say.
    int pollIntervalMs() const;

Q_SIGNALS:
    /// A replica has answered a whole round.
    void changed();

private:
    struct Round;
    /// A replica that is asked.
    struct Asked
    {
        int id = 0; ///< answers come late and the list changes meanwhile
        FliptReplica *replica = nullptr;
        ReplicaRow row;
        int intervalMs = 0;
    };
    void add(FliptReplica *replica);
    void learn(const Asked &asked);
    Asked *find(int id);
    void ask(int id);
    void finishRound(int id, const Round &round);

    const Core::Clock &m_clock;
    int m_askEveryMs;
    std::optional<Target> m_target; ///< once prepare() was called
    Plan m_plan;
    qint64 m_since = 0;
    qint64 m_started = -1; ///< monotonic ms of start(); -1 before
    std::vector<Asked> m_asked;
    QStringList m_gone;
    int m_nextId = 0;
    std::unique_ptr<QObject> m_context; ///< of the questions of prepare(); replaced by stop()
    std::unique_ptr<QObject> m_rounds;  ///< of those of start(); replaced by start() and stop()
};

} // namespace Flightdeck::KillSwitch
