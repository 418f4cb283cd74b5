// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecaster.h"

#include "core/backoff.h"
#include "rollouts/metricspecs.h"

namespace Flightdeck::Tests {

using Kind = Rollouts::Forecast::Kind;

namespace {

/// VirtualService and status of one tick are written up to this far apart; ticks are 10 s apart.
constexpr qint64 tickSpreadMs = 3'000;
/// Flagger read its metrics at least this much before its first write was seen.
constexpr qint64 readBeforeWriteMs = 150;

QString name(Kind kind)
{
    switch (kind) {
    case Kind::None:
        return QStringLiteral("nothing");
    case Kind::Unknown:
        return QStringLiteral("unknown");
    case Kind::Halted:
        return QStringLiteral("halted");
    case Kind::NoCheck:
        return QStringLiteral("no check");
    case Kind::Pass:
        return QStringLiteral("pass");
    case Kind::LoseLife:
        return QStringLiteral("lose a life");
    case Kind::RollBack:
        return QStringLiteral("roll back");
    }
    return {};
}

/// None: not the work of a tick that judges or moves a run.
Kind workOf(const Sighting &before, const Sighting &after)
{
    const bool progressing = before.phase == QLatin1String("Progressing");
    const bool running = progressing || before.phase == QLatin1String("Promoting") ||
                         before.phase == QLatin1String("Finalising") ||
                         before.phase == QLatin1String("WaitingPromotion");
    if (!running)
        return Kind::None;
    if (after.failedChecks > before.failedChecks)
        return Kind::LoseLife;
    if (after.phase == QLatin1String("Failed") || (progressing && after.canary < before.canary))
        return Kind::RollBack;
    if (progressing && after.canary > before.canary)
        return before.canary == 0 ? Kind::NoCheck : Kind::Pass;
    if (after.phase == QLatin1String("Promoting") && after.phase != before.phase)
        return Kind::Pass;
    return after.phase != before.phase || after.canary != before.canary ? Kind::NoCheck : Kind::None;
}

} // namespace

QList<FlaggerTick> ticksOf(const Testimony &seen)
{
    QList<FlaggerTick> ticks;
    for (qsizetype i = 1; i < seen.sightings.size(); ++i) {
        const Sighting &before = seen.sightings[i - 1];
        const Sighting &after = seen.sightings[i];
        const Kind did = workOf(before, after);
        if (did == Kind::None || (!ticks.isEmpty() && after.at - ticks.last().at < tickSpreadMs))
            continue;
        ticks.append({after.at, did,
                      QStringLiteral("%1 %2/%3, %4 failed > %5 %6/%7, %8 failed")
                          .arg(before.phase)
                          .arg(before.primary)
                          .arg(before.canary)
                          .arg(before.failedChecks)
                          .arg(after.phase)
                          .arg(after.primary)
                          .arg(after.canary)
                          .arg(after.failedChecks)});
    }
    return ticks;
}

Forecaster::Forecaster(PlayHouse &house, const QString &nameSpace, const QString &name)
    : m_house(house)
    , m_nameSpace(nameSpace)
    , m_name(name)
    , m_http(Core::HttpIdentity())
    , m_client(&m_http, house.endpoints().prometheus, &Core::systemRandom)
    , m_feed(&m_client, &m_clock)
{
    connect(&house.console(), &Onlooker::changed, this, &Forecaster::look);
    connect(&m_feed, &Metrics::MetricsFeed::changed, this, &Forecaster::look);
}

void Forecaster::look()
{
    const Rollouts::RolloutRow *row = m_house.console().row(m_nameSpace, m_name);
    if (!row)
        return;
    m_feed.watch(Rollouts::metricTarget(*row->canary), Rollouts::metricSpecs(*row->canary, {}));
    m_feed.judgeBefore(row->projection.nextTick);
    const Rollouts::Forecast forecast = Rollouts::forecast(*row, m_feed.panels());
    if (m_said.isEmpty() || !(m_said.last().forecast == forecast))
        m_said.append({QDateTime::currentMSecsSinceEpoch(), forecast});
}

Rollouts::Forecast Forecaster::saidBefore(qint64 at) const
{
    Rollouts::Forecast last;
    for (const Said &said : m_said) {
        if (said.at < at)
            last = said.forecast;
    }
    return last;
}

QStringList Forecaster::disagreements(const QList<FlaggerTick> &ticks) const
{
    QStringList found;
    for (const FlaggerTick &tick : ticks) {
        const Rollouts::Forecast said = saidBefore(tick.at - readBeforeWriteMs);
        qInfo("%s: %s: said \"%s\", Flagger: %s", qPrintable(m_name), qPrintable(tick.words),
              qPrintable(said.text), qPrintable(name(tick.did)));
        if (said.kind != tick.did)
            found.append(QStringLiteral("%1: Flagger did \"%2\" and the console had said \"%3\" (%4)")
                             .arg(tick.words, name(tick.did), name(said.kind), said.text));
    }
    return found;
}

} // namespace Flightdeck::Tests
