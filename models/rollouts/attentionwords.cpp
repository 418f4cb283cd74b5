#include "rollouts/attentionwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace Flightdeck::Rollouts {

namespace {

constexpr qsizetype mostLines = 5;

struct AttentionWords
{
    Q_DECLARE_TR_FUNCTIONS(AttentionWords)
};

QString what(const AttentionNotice &notice)
{
    switch (notice.kind) {
    case NoticeKind::Failed:
        return notice.inPromotion ? AttentionWords::tr("%1 failed while it was promoted").arg(notice.name)
                                  : AttentionWords::tr("%1 rolled back").arg(notice.name);
    case NoticeKind::LastLife:
        return notice.livesLeft > 0 ? AttentionWords::tr("%1 is on its last life").arg(notice.name)
                                    : AttentionWords::tr("%1 has no life left").arg(notice.name);
    case NoticeKind::LifeLost:
        return AttentionWords::tr("%1 lost its first life").arg(notice.name);
    case NoticeKind::NotReady:
        return AttentionWords::tr("%1 does not move").arg(notice.name);
    case NoticeKind::Approval:
        return AttentionWords::tr("%1 waits for approval").arg(notice.name);
    case NoticeKind::Finished:
        return AttentionWords::tr("%1 finished").arg(notice.name);
    }
    return {};
}

QString why(const AttentionNotice &notice)
{
    QStringList sentences;
    if (notice.kind == NoticeKind::LastLife || notice.kind == NoticeKind::LifeLost)
        sentences << AttentionWords::tr("%1 of %2 lives left.").arg(notice.livesLeft).arg(notice.lives);
    if (notice.kind == NoticeKind::Finished)
        sentences << AttentionWords::tr("The new version is the primary now.");
    else if (!notice.why.isEmpty())
        sentences << notice.why;
    if (notice.over)
        sentences << AttentionWords::tr("This is over by now.");
    return sentences.join(u' ');
}

/// "3 rolled back, 1 waits for approval".
QString counts(const QList<AttentionNotice> &notices)
{
    int failed = 0;
    bool inPromotion = false;
    int halted = 0;
    int approval = 0;
    int finished = 0;
    for (const AttentionNotice &notice : notices) {
        switch (notice.kind) {
        case NoticeKind::Failed:
            ++failed;
            inPromotion = inPromotion || notice.inPromotion;
            break;
        case NoticeKind::LastLife:
        case NoticeKind::LifeLost:
        case NoticeKind::NotReady:
            ++halted;
            break;
        case NoticeKind::Approval:
            ++approval;
            break;
        case NoticeKind::Finished:
            ++finished;
            break;
        }
    }
    QStringList parts;
    if (failed > 0)
        parts << (inPromotion ? AttentionWords::tr("%n failed", nullptr, failed)
                              : AttentionWords::tr("%n rolled back", nullptr, failed));
    if (halted > 0)
        parts << AttentionWords::tr("%n halted", nullptr, halted);
    if (approval > 0)
        parts << AttentionWords::tr("%n waiting for approval", nullptr, approval);
    if (finished > 0)
        parts << AttentionWords::tr("%n finished", nullptr, finished);
    return parts.join(QStringLiteral(", "));
}

QString place(const AttentionNotice &notice, bool nameCluster)
{
    return nameCluster ? AttentionWords::tr("%1 in %2").arg(notice.nameSpace, notice.cluster)
                       : notice.nameSpace;
}

} // namespace

QString attentionTitle(const AttentionPost &post)
{
    const QString news = post.notices.size() == 1 ? what(post.notices.first()) : counts(post.notices);
    QString text = news;
    if (post.reason == AttentionPost::Reason::Away)
        text = AttentionWords::tr("While you were away: %1").arg(news);
    else if (post.reason == AttentionPost::Reason::Held)
        text = AttentionWords::tr("While it was quiet: %1").arg(news);
    return post.environment.isEmpty() ? text : AttentionWords::tr("%1: %2").arg(post.environment, text);
}

QString attentionBody(const AttentionPost &post, bool nameCluster)
{
    if (post.notices.size() == 1) {
        const AttentionNotice &notice = post.notices.first();
        const QString reason = why(notice);
        return reason.isEmpty() ? place(notice, nameCluster)
                                : AttentionWords::tr("%1. %2").arg(place(notice, nameCluster), reason);
    }
    QStringList lines;
    for (const AttentionNotice &notice : post.notices) {
        if (lines.size() == mostLines)
            break;
        const QString reason = why(notice);
        const QString line = AttentionWords::tr("%1 (%2)").arg(what(notice), place(notice, nameCluster));
        lines << (reason.isEmpty() ? line : AttentionWords::tr("%1. %2").arg(line, reason));
    }
    if (post.notices.size() > mostLines)
        lines << AttentionWords::tr("and %n more", nullptr, int(post.notices.size() - mostLines));
    return lines.join(u'\n');
}

} // namespace Flightdeck::Rollouts
