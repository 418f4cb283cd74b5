#pragma once

#include "rollouts/actionrun.h"
#include "rollouts/rolloutboard.h"

namespace Flightdeck::Rollouts {

/// Everything that can be done about the canaries of a board: what is offered, and what is going on. At most
/// one action a canary; it goes on while another page is shown.
class ActionDesk final : public QObject
{
    Q_OBJECT
public:
    /// @param board, clock must outlive the desk.
    ActionDesk(RolloutBoard *board, const Core::Clock *clock, ActionTiming timing = {},
               QObject *parent = nullptr);
    ~ActionDesk() override;

    /// Takes the writing side of a cluster of the board; both must outlive the desk or be removed. A cluster
    /// without one offers nothing.
    void addCluster(Kubernetes::ClusterData *cluster, ClusterWriter *writer);
    void removeCluster(Kubernetes::ClusterData *cluster);
    /// The cluster is asked as somebody else from now on: all rights are asked anew.
    void identityChanged(Kubernetes::ClusterData *cluster);

    /// What can be done about a rollout now; empty for one that is not there. Asks for rights that are not
    /// known, and tells by offersChanged() when they are.
    QList<Offer> offers(const QString &rolloutKey) const;
    /// The Flux object that owns a canary, with its state where that is known.
    std::optional<FluxOwner> owner(const QString &rolloutKey) const;
    /// When the rights behind offers() were asked, UTC; invalid: not yet.
    QDateTime rightsChecked(const QString &rolloutKey) const;

    /// The action on a rollout that goes on or ended last; null when there is none.
    ActionRun *run(const QString &rolloutKey) const;
    /// Begins to prepare an action; nothing is sent before ActionRun::confirm(). Errors: Conflict when
    /// another action on this canary goes on, NotFound.
    Core::Result<ActionRun *> prepare(const QString &rolloutKey, const ActionChoice &choice);
    /// Drops an action that has not been sent or has ended. False when it goes on.
    bool discard(const QString &rolloutKey);

    /// What stays undone when the console ends now, a sentence each for people: actions that go on, and gates
    /// that an abort left open. Nobody but this desk would finish them.
    QStringList unfinished() const;

Q_SIGNALS:
    void offersChanged(const QString &rolloutKey);
    void runChanged(const QString &rolloutKey);
    void runEnded(const QString &rolloutKey);

private:
    struct Side
    {
        Kubernetes::ClusterData *cluster;
        ClusterWriter *writer;
        std::unique_ptr<AccessBook> access;
    };
    const Side *sideOf(const RolloutRow &row) const;
    const RolloutRow *rowOf(const QString &rolloutKey) const;
    Situation situationAt(const RolloutRow &row, const Side &side) const;
    void tellAll(const QString &cluster);
    void runIsOver(const QString &rolloutKey);

    RolloutBoard *m_board;
    const Core::Clock *m_clock;
    ActionTiming m_timing;
    std::vector<std::unique_ptr<Side>> m_sides;
    QHash<QString, ActionRun *> m_runs;     ///< children of the desk
    QHash<QString, QString> m_openRollback; ///< rollback hooks whose gate an abort left open, by rollout
};

} // namespace Flightdeck::Rollouts
