#include "rollouts/attentiongroups.h"

#include <algorithm>

namespace Flightdeck::Rollouts {

using Reason = AttentionPost::Reason;

namespace {

/// A canary's newer state takes the place of its older one; a rollback is not hidden by what came after it.
void supersede(QList<AttentionNotice> &notices, const AttentionNotice &notice)
{
    notices.removeIf([&notice](const AttentionNotice &old) {
        return old.key == notice.key && (old.kind != NoticeKind::Failed || notice.kind == NoticeKind::Failed);
    });
    notices.append(notice);
}

} // namespace

void AttentionGroups::put(const Slot &slot, const AttentionNotice &notice,
                          const AttentionEnvironment &environment)
{
    const qint64 now = m_clock.monotonicMs();
    Group &group = m_groups[slot];
    if (group.notices.isEmpty())
        group.firstMs = now;
    group.lastMs = now;
    group.environment = environment;
    supersede(group.notices, notice);
}

void AttentionGroups::add(const AttentionNotice &notice, const AttentionEnvironment &environment)
{
    put({environment.name, notice.away ? Reason::Away : Reason::Now}, notice, environment);
}

void AttentionGroups::releaseHeld(const AttentionRules &rules)
{
    QList<Held> still;
    for (const Held &held : std::as_const(m_held)) {
        const Verdict verdict = judge(rules, held.notice, m_clock.now());
        if (verdict == Verdict::Hold)
            still.append(held);
        else if (verdict == Verdict::Show)
            put({held.environment.name, Reason::Held}, held.notice, held.environment);
    }
    m_held = still;
}

QList<AttentionPost> AttentionGroups::due(const AttentionRules &rules,
                                          const std::function<void(AttentionNotice &)> &update)
{
    releaseHeld(rules);
    const qint64 now = m_clock.monotonicMs();
    QList<AttentionPost> posts;
    for (auto it = m_groups.begin(); it != m_groups.end();) {
        if (now - it->lastMs < quietMs && now - it->firstMs < longestMs) {
            ++it;
            continue;
        }
        const Slot slot = it.key();
        const Group group = *it;
        it = m_groups.erase(it);
        AttentionPost post{group.environment.name, group.environment.production, slot.second, {}, false};
        const Shown before = m_shown.value(slot);
        if (!before.notices.isEmpty() && now - before.ms < mergeMs) {
            post.notices = before.notices;
            post.replaces = true;
        }
        bool isNews = false;
        for (AttentionNotice notice : group.notices) {
            const Verdict verdict = judge(rules, notice, m_clock.now());
            update(notice);
            if (verdict == Verdict::Hold) {
                m_held.append({notice, group.environment});
            } else if (verdict == Verdict::Show &&
                       !(notice.over && slot.second == Reason::Now && notice.kind != NoticeKind::Failed)) {
                // What was over before anybody could be told is no news.
                supersede(post.notices, notice);
                isNews = true;
            }
        }
        if (!isNews)
            continue;
        std::sort(post.notices.begin(), post.notices.end(),
                  qOverload<const AttentionNotice &, const AttentionNotice &>(sortsBefore));
        m_shown.insert(slot, {post.notices, now});
        posts.append(post);
    }
    std::stable_sort(posts.begin(), posts.end(), [](const AttentionPost &a, const AttentionPost &b) {
        return std::pair(!a.production, a.worst()) < std::pair(!b.production, b.worst());
    });
    return posts;
}

void AttentionGroups::dismiss(const QString &environment, Reason reason)
{
    m_shown.remove({environment, reason});
}

} // namespace Flightdeck::Rollouts
