// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/metricsfeed.h"
#include "rollouts/forecast.h"

#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Rollouts;
using Kubernetes::CanaryPhase;
using Metrics::MetricSpec;
using Kind = Forecast::Kind;

namespace {

Kubernetes::Canary canary(int failedChecks = 0)
{
    Kubernetes::Canary canary;
    canary.meta.name = QStringLiteral("portal");
    canary.analysis.stepWeight = 10;
    canary.analysis.maxWeight = 50;
    canary.analysis.threshold = 3;
    canary.analysis.metrics = {{}, {}};
    canary.status.phase = CanaryPhase::Progressing;
    canary.status.failedChecks = failedChecks;
    return canary;
}

RolloutRow rowOf(const Kubernetes::Canary &canary, int weight)
{
    RolloutRow row;
    row.canary = std::make_shared<const Kubernetes::Canary>(canary);
    TrafficSplit split;
    split.primary = 100 - weight;
    split.canary = weight;
    row.split = split;
    row.projection = project(canary, row.split, {}, QDateTime::currentDateTimeUtc());
    row.freshness.state = Core::FreshnessState::Live;
    return row;
}

Metrics::MetricPanel panel(const char *name, std::optional<double> value,
                           MetricSpec::Source source = MetricSpec::Source::BuiltIn)
{
    Metrics::MetricPanel panel;
    panel.spec.name = QLatin1String(name);
    panel.spec.source = source;
    panel.spec.thresholdRange = {99, std::nullopt};
    if (panel.spec.name == u"request-duration")
        panel.spec.thresholdRange = {std::nullopt, 500};
    panel.answered = true;
    panel.verdict = Metrics::judge(panel.spec, value);
    return panel;
}

Metrics::MetricPanel unknownPanel()
{
    Metrics::MetricPanel panel = ::panel("request-success-rate", 100);
    panel.verdict = {Metrics::Verdict::Outcome::Unknown, QStringLiteral("not known yet"), {}};
    return panel;
}

} // namespace

class ForecastTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatPassesAndWhatComesThen()
    {
        const Forecast said = forecast(rowOf(canary(), 30),
                                       {panel("request-success-rate", 99.4), panel("request-duration", 500)});
        QCOMPARE(said.kind, Kind::Pass);
        QCOMPARE(said.text, QStringLiteral("would pass: 30 % goes to 40 %."));
        QCOMPARE(forecast(rowOf(canary(), 50), {panel("request-success-rate", 99.4)}).text,
                 QStringLiteral("would pass: the promotion begins."));
        Kubernetes::Canary hooked = canary();
        hooked.analysis.webhooks = {{QStringLiteral("load"), QString(), QString()}};
        QVERIFY(forecast(rowOf(hooked, 30), {panel("request-success-rate", 99.4)})
                    .text.endsWith(QStringLiteral("if its hooks agree.")));
    }
    void saysWhichMetricCostsALife()
    {
        const Forecast said = forecast(rowOf(canary(), 30),
                                       {panel("request-success-rate", 98.7), panel("request-duration", 612)});
        QCOMPARE(said.kind, Kind::LoseLife);
        QCOMPARE(said.metric, QStringLiteral("request-success-rate"));
        QCOMPARE(said.text, QStringLiteral("would lose a life: request-success-rate 98.70 % < 99 %. 2 of 3 "
                                           "would be left."));
        QVERIFY(forecast(rowOf(canary(2), 30), {panel("request-duration", 612)})
                    .text.contains(QStringLiteral("the tick after it rolls back")));
    }
    void noValuesCountAsFailed()
    {
        const Forecast said = forecast(rowOf(canary(), 30), {panel("request-success-rate", {})});
        QCOMPARE(said.kind, Kind::LoseLife);
        QVERIFY2(said.text.contains(QStringLiteral("no values found")), qPrintable(said.text));
    }
    /// Flagger asks templates after all the others (scheduler.go, runAnalysis).
    void templatesAreJudgedLast()
    {
        const auto budget = panel("error-budget", 0, MetricSpec::Source::Template);
        QCOMPARE(forecast(rowOf(canary(), 30), {budget, panel("request-duration", 612)}).metric,
                 QStringLiteral("request-duration"));
        QCOMPARE(forecast(rowOf(canary(), 30), {budget, panel("request-duration", 1)}).metric,
                 QStringLiteral("error-budget"));
    }
    void spentLivesRollBackWhateverTheMetricsSay()
    {
        QCOMPARE(forecast(rowOf(canary(3), 30), {panel("request-success-rate", 100)}).kind, Kind::RollBack);
    }
    void theFirstTickJudgesNothing()
    {
        QCOMPARE(forecast(rowOf(canary(), 0), {panel("request-success-rate", 1)}).kind, Kind::NoCheck);
        Kubernetes::Canary promoting = canary();
        promoting.status.phase = CanaryPhase::Promoting;
        QCOMPARE(forecast(rowOf(promoting, 50), {panel("request-success-rate", 1)}).kind, Kind::NoCheck);
        promoting.status.phase = CanaryPhase::Succeeded;
        QCOMPARE(forecast(rowOf(promoting, 0), {}).kind, Kind::None);
    }
    void aSuspendedRunHalts()
    {
        Kubernetes::Canary suspended = canary();
        suspended.suspended = true;
        QCOMPARE(forecast(rowOf(suspended, 30), {panel("request-success-rate", 1)}).kind, Kind::Halted);
    }
    void whatIsNotKnownIsNotGuessed()
    {
        const Forecast said = forecast(rowOf(canary(), 30), {unknownPanel(), panel("request-duration", 1)});
        QCOMPARE(said.kind, Kind::Unknown);
        QCOMPARE(said.text, QStringLiteral("cannot be told: request-success-rate not known yet"));
        // One known failure is enough to lose the life.
        QCOMPARE(forecast(rowOf(canary(), 30), {unknownPanel(), panel("request-duration", 900)}).kind,
                 Kind::LoseLife);
        QCOMPARE(forecast(rowOf(canary(), 30), {}).kind, Kind::Unknown); // no metrics source
        RolloutRow stale = rowOf(canary(), 30);
        stale.freshness.state = Core::FreshnessState::Stale;
        QCOMPARE(forecast(stale, {panel("request-success-rate", 100)}).kind, Kind::Unknown);
        RolloutRow blind = rowOf(canary(), 30);
        blind.split.reset();
        QCOMPARE(forecast(blind, {panel("request-success-rate", 100)}).kind, Kind::Unknown);
    }
};

QTEST_GUILESS_MAIN(ForecastTest)
#include "tst_forecast.moc"
