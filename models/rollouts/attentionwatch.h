#pragma once

#include "rollouts/attentionnotice.h"
#include "rollouts/rolloutrow.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace Flightdeck::Rollouts {

/// Finds what happened to canaries by comparing each state with the ones before. Pure: the caller brings the
/// rows and the time. A run tells each thing once: its first and its last life, pods that stay unready, each
/// closed gate of each step, its end.
class AttentionWatch
{
public:
    enum class Mode {
        Learn, ///< take it as known: the first picture of a cluster
        Live,
        Away, ///< what the first picture after a gap shows
    };

    /// What is new about `row`; the worst, when several things are. A canary that was never seen before, or
    /// that was deleted and made again, is learned in every mode.
    std::optional<AttentionNotice> see(const RolloutRow &row, const QDateTime &now, Mode mode);
    void forget(const QString &key) { m_seen.remove(key), m_unready.remove(key); }
    /// Canaries whose unready pods will be worth a word when they stay so: call see() again as time passes.
    const QSet<QString> &unready() const { return m_unready; }

private:
    /// What was told of the run that is on.
    struct Run
    {
        bool lifeLost = false;
        bool lastLife = false;
        bool notReady = false;
        QDateTime notReadySince;
        QSet<QString> gates;
    };
    struct Seen
    {
        QString uid;
        QString spec; ///< status.lastAppliedSpec: names the run
        Kubernetes::CanaryPhase phase = Kubernetes::CanaryPhase::None;
        Kubernetes::CanaryPhase end = Kubernetes::CanaryPhase::None; ///< last Failed or Succeeded
        QDateTime endAt;
        Run run;
    };
    static bool isNewEnd(Seen &seen, const Kubernetes::CanaryStatus &status);
    static std::optional<NoticeKind> newInRun(Run &run, const RolloutRow &row, const QDateTime &now);

    QHash<QString, Seen> m_seen;
    QSet<QString> m_unready;
};

/// Whether what the notice says can still be seen; takes the newer words for why, when it can.
/// @param row null: the canary is gone.
void refresh(AttentionNotice &notice, const RolloutRow *row);

} // namespace Flightdeck::Rollouts
