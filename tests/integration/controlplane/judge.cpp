#include "judge.h"

#include <QRegularExpression>

#include <cmath>

namespace Flightdeck::Tests {

namespace {

void append(QStringList &values, const QString &value)
{
    if (!value.isEmpty() && (values.isEmpty() || values.last() != value))
        values.append(value);
}

bool isSubsequence(const QStringList &part, const QStringList &whole)
{
    qsizetype at = 0;
    for (const QString &value : whole) {
        if (at < part.size() && part[at] == value)
            ++at;
    }
    return at == part.size();
}

void compare(QStringList &found, const QString &what, const QStringList &lasting, const QStringList &all,
             const QStringList &shown)
{
    const auto list = [](const QStringList &values) { return values.join(QStringLiteral(" > ")); };
    if (!isSubsequence(lasting, shown))
        found.append(QStringLiteral("%1: Flagger went %2, the console showed %3")
                         .arg(what, list(lasting), list(shown)));
    if (!isSubsequence(shown, all))
        found.append(QStringLiteral("%1: the console showed %2, but Flagger only went %3")
                         .arg(what, list(shown), list(all)));
}

bool isAnalysed(const QString &phase)
{
    return phase == QLatin1String("Progressing") || phase == QLatin1String("WaitingPromotion");
}

template<typename Member> Aim aimOf(const Play &play, qint64 from, qint64 to, qint64 happened, Member member)
{
    Aim aim;
    for (const Screen &screen : play.screens()) {
        if (screen.at < from || screen.at >= to)
            continue;
        const QDateTime projected = screen.projection.*member;
        if (!projected.isValid()) {
            // Unready pods cost a tick and make the end unknown for as long as it lasts.
            aim.missing += screen.projection.blocker.kind == Rollouts::BlockerKind::NotReady ? 0 : 1;
            aim.blocked = screen.projection.blocker.text;
            continue;
        }
        ++aim.shown;
        aim.worstSeconds =
            qMax(aim.worstSeconds, std::abs(double(projected.toMSecsSinceEpoch() - happened)) / 1000);
    }
    return aim;
}

} // namespace

QStringList disagreements(const Play &play)
{
    const Testimony &seen = play.testimony();
    QStringList phases;
    QStringList weights;
    QStringList lives;
    QStringList found;
    bool live = false;
    for (const Screen &screen : play.screens()) {
        append(phases, screen.phase);
        append(weights, screen.weights);
        if (isAnalysed(screen.phase) && screen.projection.livesLeft)
            append(lives, QString::number(*screen.projection.livesLeft));
        live = live || screen.freshness == Core::FreshnessState::Live;
        if (live && screen.freshness != Core::FreshnessState::Live) // before that it loads, and says so
            append(
                found,
                QStringLiteral("freshness: the console said %1").arg(Core::freshnessName(screen.freshness)));
    }
    compare(found, QStringLiteral("phases"), seen.phases(blinkMs), seen.phases(0), phases);
    compare(found, QStringLiteral("weights"), seen.weights(blinkMs), seen.weights(0), weights);

    QStringList realLives;
    const int threshold = play.screens().isEmpty() ? 0 : play.screens().last().projection.lives;
    for (const Sighting &sighting : seen.sightings) {
        if (isAnalysed(sighting.phase))
            append(realLives, QString::number(qMax(0, threshold - sighting.failedChecks)));
    }
    compare(found, QStringLiteral("lives"), realLives, realLives, lives);

    static const QRegularExpression advance(QStringLiteral("^Advance \\S+ canary weight (\\d+)$"));
    for (const QString &message : seen.messages) {
        const auto match = advance.match(message);
        if (!match.hasMatch())
            continue;
        const QString canary = QLatin1Char('/') + match.captured(1);
        bool shown = false;
        for (const QString &split : std::as_const(weights))
            shown = shown || split.section(QLatin1Char(' '), 0, 0).endsWith(canary);
        if (!shown)
            found.append(QStringLiteral("the console never showed \"%1\"").arg(message));
    }
    return found;
}

QString Aim::text() const
{
    const QString text = QStringLiteral("%1 projections shown, %2 missing, at worst %3 s off")
                             .arg(shown)
                             .arg(missing)
                             .arg(worstSeconds, 0, 'f', 1);
    return blocked.isEmpty() ? text : QString(text + QStringLiteral("; without one: ") + blocked);
}

Aim promotionAim(const Play &play, qint64 from, qint64 to, qint64 happened)
{
    return aimOf(play, from, to, happened, &Rollouts::Projection::promotion);
}

Aim rollbackAim(const Play &play, qint64 from, qint64 to, qint64 happened)
{
    return aimOf(play, from, to, happened, &Rollouts::Projection::rollback);
}

QList<Screen> blockedBy(const Play &play, Rollouts::BlockerKind kind)
{
    QList<Screen> screens;
    for (const Screen &screen : play.screens()) {
        if (screen.projection.blocker.kind == kind)
            screens.append(screen);
    }
    return screens;
}

} // namespace Flightdeck::Tests
