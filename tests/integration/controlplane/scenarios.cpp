#include "scenarios.h"

#include "scenarioparts.h"

#include <QJsonArray>

namespace Flightdeck::Tests {

namespace {

bool isBlockedBy(const Moment &moment, Rollouts::BlockerKind kind)
{
    return moment.row.projection.blocker.kind == kind;
}

/// A gate that stays closed for more than a tick, so that its refusal is seen again, and is then opened.
void openGateLater(Play &play)
{
    play.when(QStringLiteral("gate seen"),
              [](const Moment &moment) { return isBlockedBy(moment, Rollouts::BlockerKind::Gate); })
        .when(
            QStringLiteral("open"),
            [](const Moment &moment) { return moment.sinceLast > tickMs + tickMs / 2; },
            [&play] { play.house().turnGate(play.nameSpace(), play.name(), QStringLiteral("gate/open")); });
}

void traffic(Play &play, const char *query)
{
    play.house().setTraffic(play.nameSpace(), play.name(), QLatin1String(query));
}

void suspends(Play &play)
{
    const auto suspend = [&play](bool on) {
        play.house().patchCanary(play.nameSpace(), play.name(),
                                 {{QStringLiteral("spec"), QJsonObject{{QStringLiteral("suspend"), on}}}});
    };
    play.when(QStringLiteral("suspend"), atWeight(25), [suspend] { suspend(true); })
        .when(
            QStringLiteral("resume"),
            [](const Moment &moment) { return moment.sinceLast > 2 * tickMs + tickMs / 2; },
            [suspend] { suspend(false); });
    play.whenPhase(QStringLiteral("Succeeded"));
}

std::map<QString, Script> withActions(std::map<QString, Script> scripts)
{
    scripts.merge(actionScripts());
    return scripts;
}

const std::map<QString, Script> &scripts()
{
    static const auto name = [](const char *text) { return QString(QLatin1String(text)); };
    static const QJsonObject abMatch{
        {QStringLiteral("iterations"), 2},
        {QStringLiteral("match"),
         QJsonArray{
             QJsonObject{{QStringLiteral("headers"),
                          QJsonObject{{QStringLiteral("x-beta"),
                                       QJsonObject{{QStringLiteral("exact"), QStringLiteral("yes")}}}}}}}}};
    static const std::map<QString, Script> all = withActions({
        {name("promotion"), runs(steps(20, 50), succeeds)},
        {name("listed-steps"), runs(analysis({{QStringLiteral("stepWeights"), QJsonArray{10, 60}},
                                              {QStringLiteral("stepWeightPromotion"), 50}}),
                                    succeeds)},
        {name("rollback"), runs(steps(25, 75, {{QStringLiteral("threshold"), 2}}),
                                [](Play &play) {
                                    play.when(QStringLiteral("errors"), atWeight(25),
                                              [&play] { traffic(play, "errors=0.5"); })
                                        .whenPhase(QStringLiteral("Failed"));
                                })},
        {name("life-lost"),
         runs(steps(25, 50),
              [](Play &play) {
                  play.when(QStringLiteral("slow"), atWeight(25), [&play] { traffic(play, "latency=900"); })
                      .when(
                          QStringLiteral("quick again"),
                          [](const Moment &moment) { return moment.row.canary->status.failedChecks > 0; },
                          [&play] { traffic(play, "latency=20"); })
                      .whenPhase(QStringLiteral("Succeeded"));
              })},
        {name("rollout-gate"), runs(steps(50, 50, hook("approve-start", "confirm-rollout", "gate/check")),
                                    [](Play &play) {
                                        openGateLater(play);
                                        succeeds(play);
                                    })},
        {name("traffic-gate"),
         runs(steps(50, 50, hook("approve-traffic", "confirm-traffic-increase", "gate/check")),
              [](Play &play) {
                  openGateLater(play);
                  play.whenPhase(QStringLiteral("Succeeded"));
              })},
        {name("promotion-gate"),
         runs(steps(50, 50, hook("approve-promotion", "confirm-promotion", "gate/check")),
              [](Play &play) {
                  openGateLater(play);
                  play.whenPhase(QStringLiteral("Succeeded"));
              })},
        {name("suspended"), runs(steps(25, 50), suspends)},
        {name("ab-test"), runs(analysis(abMatch), succeeds)},
        {name("blue-green"), runs(analysis({{QStringLiteral("iterations"), 2}}), succeeds)},
        {name("mirror"), runs(steps(50, 50, {{QStringLiteral("mirror"), true}}), succeeds)},
        {name("mirror-blue-green"),
         runs(analysis({{QStringLiteral("iterations"), 2}, {QStringLiteral("mirror"), true}}), succeeds)},
        {name("never-ready"),
         [](PlayHouse &house, Play &play) {
             house.create(play.name(), steps(50, 50), {{QStringLiteral("progressDeadlineSeconds"), 25}});
             play.when(
                     QStringLiteral("release"),
                     [](const Moment &moment) {
                         // An old pod that is still there would count as ready.
                         const auto &target = moment.row.surroundings.target;
                         return moment.phase() == QLatin1String("Initialized") && target && target->pods == 0 &&
                                target->desired == 0;
                     },
                     [&play] {
                         play.house().release(play.nameSpace(), play.name(), QStringLiteral("2"), true);
                     })
                 .whenPhase(QStringLiteral("Failed"));
         }},
        // One of the five services, as resources/platform has it.
        {name("auth-service"),
         [](PlayHouse &, Play &play) {
             play.thenRelease(QStringLiteral("v2.5.0"));
             succeeds(play);
         }},
    });
    return all;
}

} // namespace

QStringList scenarioNames()
{
    QStringList names;
    for (const auto &entry : scripts())
        names.append(entry.first);
    return names;
}

std::map<QString, std::unique_ptr<Play>> startScenarios(PlayHouse &house, const QStringList &wanted)
{
    std::map<QString, std::unique_ptr<Play>> plays;
    for (const auto &[name, script] : scripts()) {
        const bool needsProxy = name == QLatin1String("abort-by-gate") || name == QLatin1String("open-gate");
        if ((!wanted.isEmpty() && !wanted.contains(name)) ||
            (needsProxy && house.endpoints().podNetwork.isEmpty()))
            continue;
        const bool isPlatform = name.endsWith(QLatin1String("-service"));
        auto play = std::make_unique<Play>(
            house, isPlatform ? QStringLiteral("platform-services") : QStringLiteral("proof"), name);
        script(house, *play);
        plays.emplace(name, std::move(play));
    }
    return plays;
}

} // namespace Flightdeck::Tests
