#include "rollouts/attentionrules.h"

namespace Flightdeck::Rollouts {

bool isQuiet(const QuietHours &hours, const QDateTime &local)
{
    if (!hours.on || !hours.from.isValid() || !hours.to.isValid())
        return false;
    const int today = local.date().dayOfWeek();
    const int yesterday = today == 1 ? 7 : today - 1;
    const QTime time = local.time();
    if (hours.from < hours.to)
        return hours.days.contains(today) && time >= hours.from && time < hours.to;
    // Over midnight: the morning belongs to the day before. From and to alike are a whole day.
    return (hours.days.contains(today) && time >= hours.from) ||
           (hours.days.contains(yesterday) && time < hours.to);
}

Verdict judge(const AttentionRules &rules, const AttentionNotice &notice, const QDateTime &now)
{
    const auto isWanted = [&] {
        switch (notice.kind) {
        case NoticeKind::Failed:
            return rules.failed;
        case NoticeKind::LastLife:
        case NoticeKind::LifeLost:
        case NoticeKind::NotReady:
            return rules.halted;
        case NoticeKind::Approval:
            return rules.approval;
        case NoticeKind::Finished:
            return rules.finished;
        }
        return false;
    };
    if (!rules.on || !isWanted() || rules.muted.contains(notice.key))
        return Verdict::Drop;
    if (rules.favouritesOnly && !rules.favourites.contains(notice.key))
        return Verdict::Drop;
    // Who wants an hour of quiet still wants to know that production was rolled back.
    if (rules.mutedUntil.isValid() && now < rules.mutedUntil)
        return notice.kind == NoticeKind::Failed ? Verdict::Show : Verdict::Hold;
    if (isQuiet(rules.quiet, now.toLocalTime()))
        return rules.quiet.failuresPass && notice.kind == NoticeKind::Failed ? Verdict::Show : Verdict::Hold;
    return Verdict::Show;
}

} // namespace Flightdeck::Rollouts
