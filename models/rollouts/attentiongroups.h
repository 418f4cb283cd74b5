#pragma once

#include "core/clock.h"
#include "rollouts/attentionrules.h"

#include <QMap>

namespace Flightdeck::Rollouts {

/// An environment as a person knows it.
struct AttentionEnvironment
{
    QString name;
    bool production = false;
};

/// Makes one post of what happens within a few seconds, holds back what the rules hold back, and adds to a
/// post that is still on the screen instead of making another one. Pure but for the clock it is given.
class AttentionGroups
{
public:
    static constexpr qint64 quietMs = 2'500;   ///< a group is told when nothing more came for so long,
    static constexpr qint64 longestMs = 8'000; ///< at the latest so long after its first notice
    static constexpr qint64 mergeMs = 60'000;  ///< what follows within this time is added to the post before

    /// @param clock must outlive this.
    explicit AttentionGroups(const Core::Clock &clock)
        : m_clock(clock)
    {
    }

    void add(const AttentionNotice &notice, const AttentionEnvironment &environment);
    /// What is to be told now, production first. Notices are `over` when `update` says so.
    QList<AttentionPost> due(const AttentionRules &rules,
                             const std::function<void(AttentionNotice &)> &update);
    /// The person has closed or used the post: what follows is a post of its own.
    void dismiss(const QString &environment, AttentionPost::Reason reason);
    /// True while due() may have something to say at some time.
    bool isWaiting() const { return !m_groups.isEmpty() || !m_held.isEmpty(); }

private:
    using Slot = std::pair<QString, AttentionPost::Reason>;
    struct Group
    {
        AttentionEnvironment environment;
        QList<AttentionNotice> notices;
        qint64 firstMs = 0;
        qint64 lastMs = 0;
    };
    struct Held
    {
        AttentionNotice notice;
        AttentionEnvironment environment;
    };
    struct Shown
    {
        QList<AttentionNotice> notices;
        qint64 ms = 0;
    };
    void releaseHeld(const AttentionRules &rules);
    void put(const Slot &slot, const AttentionNotice &notice, const AttentionEnvironment &environment);

    const Core::Clock &m_clock;
    QMap<Slot, Group> m_groups;
    QList<Held> m_held;
    QMap<Slot, Shown> m_shown;
};

} // namespace Flightdeck::Rollouts
