#include "rolloutscene.h"

#include <cmath>

namespace Flightdeck::Tests {

using namespace Kubernetes;

namespace {

const QString platform = QStringLiteral("platform-services");
const QString speech = QStringLiteral("ai-speech");
const QString aiPlatform = QStringLiteral("ai-platform");
const QString web = QStringLiteral("web");

QString about(const Canary &canary)
{
    return canary.meta.name + u'.' + canary.meta.nameSpace;
}

void setLimits(Canary &canary, double rate, double duration)
{
    canary.analysis.metrics[0].min = rate;
    canary.analysis.metrics[1].max = duration;
}

/// A calm curve of 20 points around `level`.
QList<double> calm(double level, double swing, double seed)
{
    QList<double> values;
    for (int i = 0; i < 20; ++i)
        values.append(level + swing * std::sin(seed + i * 1.7) * std::cos(i * 0.6));
    return values;
}

/// `before` until two thirds, then a slope to `after`.
QList<double> turning(double before, double after, double swing)
{
    QList<double> values = calm(before, swing, 1);
    for (int i = 9; i < 20; ++i)
        values[i] = before + (after - before) * qMin(1.0, (i - 8) / 8.0) + swing * std::sin(i * 2.0);
    return values;
}

Rollouts::MetricCell metric(const QList<double> &history, std::optional<double> min,
                            std::optional<double> max)
{
    return {true, true, true, false, history.last(), min, max, history};
}

} // namespace

RolloutScene::RolloutScene(const QDateTime &now)
    : cluster(QStringLiteral("talent-mesh"))
    , lostCluster(QStringLiteral("talent-mesh-speech"))
{
    putFailed(now);
    putGated(now);
    putLosing(now);
    putLost(now);
    putMoving(now);
    putQuiet(now);
}

void RolloutScene::putFailed(const Time &now)
{
    const Time end = now.addSecs(-40);
    const Canary canary = canaryOf(platform, QStringLiteral("auth-service"), CanaryPhase::Failed, end);
    cluster.put(serviceOf(canary, 100, 0));
    cluster.put(
        eventOf(canary, end.addSecs(-420), QStringLiteral("Advance %1 canary weight 10").arg(about(canary))));
    cluster.put(
        eventOf(canary, end.addSecs(-360), QStringLiteral("Advance %1 canary weight 20").arg(about(canary))));
    const QStringList rates = {QStringLiteral("97.80"), QStringLiteral("94.12"), QStringLiteral("92.01"),
                               QStringLiteral("91.44"), QStringLiteral("91.30")};
    for (int i = 0; i < 5; ++i)
        cluster.put(eventOf(
            canary, end.addSecs(-300 + i * 60),
            QStringLiteral("Halt %1 advancement success rate %2% < 99%").arg(about(canary), rates[i]), true));
    cluster.put(eventOf(
        canary, end, QStringLiteral("Rolling back %1 failed checks threshold reached 5").arg(about(canary)),
        true));
    cluster.put(
        eventOf(canary, end, QStringLiteral("Canary failed! Scaling down %1").arg(about(canary)), true));
    cluster.put(canary);
}

void RolloutScene::putGated(const Time &now)
{
    Canary canary = canaryOf(platform, QStringLiteral("assessment-service"), CanaryPhase::WaitingPromotion,
                             now.addSecs(-72));
    canary.analysis.intervalSeconds = 120;
    canary.analysis.stepWeight = 5;
    canary.analysis.maxWeight = 30;
    canary.analysis.webhooks = {{QStringLiteral("approve-promotion"), QStringLiteral("confirm-promotion"),
                                 QStringLiteral("http://gate.platform-services/")}};
    canary.status.phaseChanged = now.addSecs(-14 * 60);
    setLimits(canary, 99, 1000);
    cluster.put(serviceOf(canary, 70, 30));
    cluster.put(eventOf(canary, now.addSecs(-72),
                        QStringLiteral("Halt %1 advancement waiting for promotion approval approve-promotion")
                            .arg(about(canary)),
                        true, 7));
    cluster.put(canary);
}

void RolloutScene::putLosing(const Time &now)
{
    const Time tick = now.addSecs(-38);
    Canary canary = canaryOf(platform, QStringLiteral("user-service"), CanaryPhase::Progressing, tick);
    canary.status.failedChecks = 2;
    canary.status.canaryWeight = 30;
    canary.status.phaseChanged = tick.addSecs(-300);
    canary.fluxOwner = QStringLiteral("Kustomization flux-system/apps");
    cluster.put(serviceOf(canary, 70, 30));
    cluster.put(eventOf(canary, tick.addSecs(-300),
                        QStringLiteral("New revision detected! Scaling up %1").arg(about(canary))));
    cluster.put(eventOf(canary, tick.addSecs(-240),
                        QStringLiteral("Starting canary analysis for %1").arg(about(canary))));
    cluster.put(eventOf(canary, tick.addSecs(-240),
                        QStringLiteral("Advance %1 canary weight 10").arg(about(canary))));
    cluster.put(eventOf(canary, tick.addSecs(-180),
                        QStringLiteral("Advance %1 canary weight 20").arg(about(canary))));
    cluster.put(eventOf(
        canary, tick.addSecs(-120),
        QStringLiteral("Halt %1 advancement request duration 612ms > 500ms").arg(about(canary)), true));
    cluster.put(eventOf(
        canary, tick.addSecs(-60),
        QStringLiteral("Halt %1 advancement request duration 548ms > 500ms").arg(about(canary)), true));
    cluster.put(eventOf(canary, tick, QStringLiteral("Advance %1 canary weight 30").arg(about(canary))));
    cluster.put(canary);
}

void RolloutScene::putLost(const Time &now)
{
    const Time lost = now.addSecs(-388);
    lostCluster.setFreshness(
        {Core::FreshnessState::Stale, lost, lost, QStringLiteral("No answer for 6 min.")});
    Canary canary = canaryOf(speech, QStringLiteral("stt-service"), CanaryPhase::Progressing, lost);
    canary.analysis.stepWeight = 0;
    canary.analysis.stepWeights = {5, 10, 15, 20};
    setLimits(canary, 95, 2000);
    lostCluster.put(serviceOf(canary, 90, 10));
    lostCluster.put(canary);
}

void RolloutScene::putMoving(const Time &now)
{
    Canary suspended =
        canaryOf(aiPlatform, QStringLiteral("llm-gateway"), CanaryPhase::Progressing, now.addSecs(-204 * 60));
    suspended.suspended = true;
    suspended.status.failedChecks = 1;
    suspended.analysis.stepWeight = 5;
    suspended.analysis.maxWeight = 20;
    setLimits(suspended, 95, 3000);
    cluster.put(serviceOf(suspended, 90, 10));
    cluster.put(suspended);

    Canary promoting = canaryOf(aiPlatform, QStringLiteral("interview-orchestrator"), CanaryPhase::Promoting,
                                now.addSecs(-19));
    setLimits(promoting, 99, 800);
    cluster.put(serviceOf(promoting, 50, 50));
    cluster.put(promoting);

    Canary abTest =
        canaryOf(web, QStringLiteral("candidate-portal"), CanaryPhase::Progressing, now.addSecs(-53));
    abTest.analysis.hasMatch = true;
    abTest.analysis.stepWeight = 0;
    abTest.analysis.iterations = 8;
    abTest.status.iterations = 3;
    setLimits(abTest, 99, 400);
    cluster.put(serviceOf(abTest, 0, 100));
    cluster.put(abTest);

    Canary blueGreen =
        canaryOf(platform, QStringLiteral("search-indexer"), CanaryPhase::Progressing, now.addSecs(-11));
    blueGreen.analysis.stepWeight = 0;
    blueGreen.analysis.iterations = 10;
    blueGreen.analysis.mirror = true;
    blueGreen.analysis.threshold = 20;
    blueGreen.status.iterations = 6;
    blueGreen.status.failedChecks = 0;
    setLimits(blueGreen, 99, 900);
    VirtualService mirrored = serviceOf(blueGreen, 100, 0);
    mirrored.http[0].mirrorHost = QStringLiteral("search-indexer-canary");
    cluster.put(mirrored);
    cluster.put(blueGreen);
}

void RolloutScene::putQuiet(const Time &now)
{
    const auto succeeded = [&](const QString &nameSpace, const QString &name, qint64 minutesAgo,
                               double duration) {
        Canary canary = canaryOf(nameSpace, name, CanaryPhase::Succeeded, now.addSecs(-60 * minutesAgo));
        setLimits(canary, 99, duration);
        cluster.put(serviceOf(canary, 100, 0));
        cluster.put(canary);
    };
    succeeded(platform, QStringLiteral("notification-service"), 164, 500);
    succeeded(platform, QStringLiteral("billing-service"), 312, 500);
    succeeded(web, QStringLiteral("recruiter-portal-scheduling-and-reminders"), 22 * 60, 400);
    const Canary fresh =
        canaryOf(web, QStringLiteral("report-renderer"), CanaryPhase::Initialized, now.addSecs(-9000));
    cluster.put(serviceOf(fresh, 100, 0));
    cluster.put(fresh);
}

void RolloutScene::fillMetrics(Rollouts::RolloutListModel &model)
{
    for (int i = 0; i < model.rowCount(); ++i) {
        const Rollouts::RolloutRow &row = model.row(i);
        const QString &name = row.canary->meta.name;
        const auto &limits = row.canary->analysis.metrics;
        Rollouts::MetricCells cells;
        cells.successRate = metric(calm(99.9, 0.06, i), limits[0].min, {});
        cells.duration = metric(calm(*limits[1].max * 0.45, *limits[1].max * 0.02, i), {}, limits[1].max);
        if (name == QLatin1String("auth-service")) {
            cells.successRate = metric(turning(99.9, 91.3, 0.02), 99, {});
        } else if (name == QLatin1String("user-service")) {
            cells.duration = metric(turning(240, 438, 4), {}, 500);
            cells.duration.history[13] = 612;
            cells.duration.history[15] = 548;
        } else if (name == QLatin1String("llm-gateway")) {
            cells.successRate = metric(calm(97.2, 0.5, i), 95, {});
        } else if (name == QLatin1String("stt-service")) {
            cells.successRate = metric(calm(97.6, 0.2, i), 95, {});
            cells.duration = metric(calm(1480, 40, i), {}, 2000);
            cells.successRate.stale = true;
            cells.duration.stale = true;
        } else if (name == QLatin1String("report-renderer")) {
            cells.successRate = {true, true, true, false, {}, 99, {}, {}};
            cells.duration = {true, true, true, false, {}, {}, 500, {}};
        }
        model.setMetrics(row.key, cells);
    }
}

} // namespace Flightdeck::Tests
