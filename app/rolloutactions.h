#pragma once

#include "core/activitymodel.h"
#include "killswitch/audit.h"
#include "kubernetes/cluster.h"
#include "rollouts/actiondesk.h"

namespace Flightdeck::App {

class ApiClusterWriter;

/// The actions on canaries of one console: gives the desk its clusters, and writes every action onto the
/// timeline and into the audit file.
class RolloutActions final : public QObject
{
    Q_OBJECT
public:
    /// @param board, activity, clock must outlive this.
    RolloutActions(Rollouts::RolloutBoard &board, Core::ActivityModel &activity, const Core::Clock &clock,
                   const QString &auditFile, QObject *parent = nullptr);
    ~RolloutActions() override;

    /// @param cluster of the board; must outlive this.
    void addCluster(Kubernetes::Cluster &cluster);
    Rollouts::ActionDesk &desk() { return m_desk; }

private:
    void record(const QString &rolloutKey);
    void audit(const QString &rolloutKey, const Rollouts::ActionState &state);

    Core::ActivityModel &m_activity;
    const Core::Clock &m_clock;
    KillSwitch::AuditLog m_audit;
    std::vector<std::unique_ptr<ApiClusterWriter>> m_writers;
    Rollouts::ActionDesk m_desk;
    QHash<QString, Rollouts::ActionPhase> m_audited; ///< what the file holds last, by run
};

} // namespace Flightdeck::App
