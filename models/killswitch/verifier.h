#pragma once

#include "core/clock.h"
#include "killswitch/plan.h"
#include "killswitch/steps.h"

#include <QObject>
#include <QTimer>

namespace Flightdeck::KillSwitch {

/// Asks every replica, each by itself, until all of them serve what is wanted. The worst one decides. A
/// replica serves it when every witness gets what the plan expects and the flag itself is enabled or not as
/// wanted; a replica that does not answer, or does not know the flag, is Unknown.
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

    const QList<ReplicaRow> &rows() const { return m_rows; }
    bool allWanted() const;
    /// The longest poll interval of all replicas; Flipt's default for those that do not say.
    int pollIntervalMs() const;

Q_SIGNALS:
    /// A replica has answered a whole round.
    void changed();

private:
    struct Round;
    void ask(int index);
    void finishRound(int index, const Round &round);

    QList<FliptReplica *> m_replicas;
    const Core::Clock &m_clock;
    int m_askEveryMs;
    Plan m_plan;
    qint64 m_since = 0;
    QList<ReplicaRow> m_rows;
    QList<int> m_intervals;
    std::unique_ptr<QObject> m_context; ///< of the running questions; replaced by stop()
};

} // namespace Flightdeck::KillSwitch
