#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace Flightdeck::Rollouts {

/// What a person wants to hear of without looking, worst first.
enum class NoticeKind {
    Failed,   ///< a run ended in Failed
    LastLife, ///< one more failed check, or none, and it rolls back
    LifeLost, ///< the first failed check of the run
    NotReady, ///< pods have kept the run from moving for two intervals
    Approval, ///< a gate is closed
    Finished, ///< a run ended in Succeeded
};

/// One thing that happened to one canary.
struct AttentionNotice
{
    NoticeKind kind = NoticeKind::Finished;
    QString key; ///< of the rollout
    QString cluster;
    QString nameSpace;
    QString name;
    QString why;       ///< sentences for people, plain text; may be empty
    QDateTime at;      ///< when the console saw it, UTC
    int livesLeft = 0; ///< for LastLife and LifeLost
    int lives = 0;
    bool inPromotion = false; ///< Failed while the new version was being copied to the primary
    bool away = false;        ///< happened while the cluster could not be watched
    bool over = false;        ///< is no longer so

    bool operator==(const AttentionNotice &) const = default;
};

/// Notices that are told as one.
struct AttentionPost
{
    enum class Reason {
        Now,  ///< it has just happened
        Away, ///< seen when the cluster answered again
        Held, ///< held back by quiet hours or by a mute that ended
    };

    QString environment; ///< for people; may be empty
    bool production = false;
    Reason reason = Reason::Now;
    QList<AttentionNotice> notices; ///< worst first, never empty
    bool replaces = false; ///< holds what the post before of this environment and reason held, and more

    NoticeKind worst() const { return notices.first().kind; }
};

/// Worst first; ties by name, namespace, cluster.
bool sortsBefore(const AttentionNotice &a, const AttentionNotice &b);

} // namespace Flightdeck::Rollouts
