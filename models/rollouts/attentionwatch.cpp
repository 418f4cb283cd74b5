#include "rollouts/attentionwatch.h"

#include <tuple>

namespace Flightdeck::Rollouts {

using Kubernetes::CanaryPhase;

namespace {

/// Pods of a new revision need a while to start: only what lasts longer is a halt.
constexpr int patienceIntervals = 2;

bool isEnd(CanaryPhase phase)
{
    return phase == CanaryPhase::Failed || phase == CanaryPhase::Succeeded;
}

/// Checks cost lives only while traffic is being shifted or held; afterwards the count just stays.
bool countsLives(CanaryPhase phase)
{
    return phase == CanaryPhase::Progressing || phase == CanaryPhase::WaitingPromotion;
}

bool isInRun(CanaryPhase phase)
{
    return isRunning(phase) || phase == CanaryPhase::Waiting;
}

} // namespace

bool sortsBefore(const AttentionNotice &a, const AttentionNotice &b)
{
    const auto order = [](const AttentionNotice &notice) {
        return std::tie(notice.kind, notice.name, notice.nameSpace, notice.cluster);
    };
    return order(a) < order(b);
}

bool AttentionWatch::isNewEnd(Seen &seen, const Kubernetes::CanaryStatus &status)
{
    if (!isEnd(status.phase))
        return false;
    // The time of the change tells two ends apart of which nothing was seen in between, and knows an end
    // again that an API server which lags behind had taken back for a moment.
    const bool known = seen.end == status.phase && seen.endAt == status.phaseChanged &&
                       (status.phaseChanged.isValid() || seen.phase == status.phase);
    seen.end = status.phase;
    seen.endAt = status.phaseChanged;
    return !known;
}

std::optional<NoticeKind> AttentionWatch::newInRun(Run &run, const RolloutRow &row, const QDateTime &now)
{
    const Projection &p = row.projection;
    const CanaryPhase phase = row.canary->status.phase;
    std::optional<NoticeKind> found;
    const auto take = [&found](NoticeKind kind, bool &told) {
        if (!told)
            found = found ? std::min(*found, kind) : kind;
        told = true;
    };
    if (p.blocker.kind == BlockerKind::Gate) {
        // The gate of traffic increases is asked at every step anew.
        const QString gate =
            QStringLiteral("%1 %2 %3").arg(int(phase)).arg(p.step.value_or(-1)).arg(p.blocker.subject);
        bool told = run.gates.contains(gate);
        take(NoticeKind::Approval, told);
        run.gates.insert(gate);
    }
    if (p.blocker.kind == BlockerKind::NotReady && isRunning(phase)) {
        if (!run.notReadySince.isValid())
            run.notReadySince = now;
        if (run.notReadySince.secsTo(now) >= patienceIntervals * row.canary->analysis.intervalSeconds)
            take(NoticeKind::NotReady, run.notReady);
    } else {
        run.notReadySince = {};
    }
    if (countsLives(phase) && p.livesLeft && *p.livesLeft < p.lives) {
        if (*p.livesLeft <= 1) {
            run.lifeLost = true;
            take(NoticeKind::LastLife, run.lastLife);
        } else {
            take(NoticeKind::LifeLost, run.lifeLost);
        }
    }
    return found;
}

std::optional<AttentionNotice> AttentionWatch::see(const RolloutRow &row, const QDateTime &now, Mode mode)
{
    const auto &canary = *row.canary;
    const auto &status = canary.status;
    Seen &seen = m_seen[row.key];
    const bool isNew = seen.uid != canary.meta.uid || seen.phase == CanaryPhase::None;
    if (isNew)
        seen = {canary.meta.uid, status.lastAppliedSpec, status.phase, CanaryPhase::None, {}, {}};
    if (!isInRun(status.phase) || seen.spec != status.lastAppliedSpec)
        seen.run = {};
    seen.spec = status.lastAppliedSpec;

    std::optional<NoticeKind> found = newInRun(seen.run, row, now);
    if (isNewEnd(seen, status))
        found = status.phase == CanaryPhase::Failed ? NoticeKind::Failed : NoticeKind::Finished;
    const bool inPromotion = seen.phase == CanaryPhase::Promoting || seen.phase == CanaryPhase::Finalising;
    seen.phase = status.phase;
    if (seen.run.notReadySince.isValid() && !seen.run.notReady)
        m_unready.insert(row.key);
    else
        m_unready.remove(row.key);
    if (!found || isNew || mode == Mode::Learn)
        return {};

    AttentionNotice notice;
    notice.kind = *found;
    notice.key = row.key;
    notice.cluster = row.cluster;
    notice.nameSpace = canary.meta.nameSpace;
    notice.name = canary.meta.name;
    notice.why = row.projection.blocker.text;
    notice.at = now;
    notice.livesLeft = row.projection.livesLeft.value_or(0);
    notice.lives = row.projection.lives;
    notice.inPromotion = *found == NoticeKind::Failed && inPromotion;
    notice.away = mode == Mode::Away;
    return notice;
}

void refresh(AttentionNotice &notice, const RolloutRow *row)
{
    notice.over = true;
    if (!row)
        return;
    const CanaryPhase phase = row->canary->status.phase;
    const Blocker &blocker = row->projection.blocker;
    switch (notice.kind) {
    case NoticeKind::Failed:
        notice.over = phase != CanaryPhase::Failed;
        break;
    case NoticeKind::LastLife:
    case NoticeKind::LifeLost:
        notice.over = !countsLives(phase);
        break;
    case NoticeKind::NotReady:
        notice.over = blocker.kind != BlockerKind::NotReady;
        break;
    case NoticeKind::Approval:
        notice.over = blocker.kind != BlockerKind::Gate;
        break;
    case NoticeKind::Finished:
        notice.over = phase != CanaryPhase::Succeeded;
        break;
    }
    if (!notice.over && !blocker.text.isEmpty())
        notice.why = blocker.text;
}

} // namespace Flightdeck::Rollouts
