// The questions that Flagger asks on a tick: readiness, webhooks, metrics.
#include "app/simulator/flaggermachine.h"

namespace Flightdeck::Simulator {

namespace {

/// A whole number of milliseconds as Go prints a time.Duration: 500ms, 2.23s, 1m0.5s, 0s.
QString goDuration(qint64 ms)
{
    if (ms == 0)
        return QStringLiteral("0s");
    if (ms < 1000)
        return QStringLiteral("%1ms").arg(ms);
    const QString seconds = QString::number(double(ms % 60'000) / 1000, 'g', 12) + QLatin1Char('s');
    const qint64 minutes = ms / 60'000;
    if (minutes == 0)
        return seconds;
    if (minutes < 60)
        return QStringLiteral("%1m%2").arg(minutes).arg(seconds);
    return QStringLiteral("%1h%2m%3").arg(minutes / 60).arg(minutes % 60).arg(seconds);
}

/// A threshold as Go's %v prints a float64.
QString goNumber(double value)
{
    return QString::number(value, 'g', 15);
}

constexpr QLatin1String WaitingPhase("Waiting");
constexpr QLatin1String WaitingPromotionPhase("WaitingPromotion");

} // namespace

FlaggerMachine::Readiness FlaggerMachine::readiness(const Workload &workload, int threshold) const
{
    if (workload.generation > workload.observedGeneration)
        return {true, QStringLiteral("waiting for rollout to finish: observed deployment generation less "
                                     "than desired generation")};
    const bool retriable =
        !workload.unavailableSince.isValid() ||
        workload.unavailableSince.addSecs(m_world.spec.progressDeadlineSeconds) >= m_world.now;
    const int wanted = int(float(workload.updated) * float(threshold) / 100);
    if (workload.updated < workload.wanted)
        return {retriable,
                QStringLiteral("waiting for rollout to finish: %1 out of %2 new replicas have been updated")
                    .arg(workload.updated)
                    .arg(workload.wanted)};
    if (workload.replicas > workload.updated)
        return {retriable,
                QStringLiteral("waiting for rollout to finish: %1 old replicas are pending termination")
                    .arg(workload.replicas - workload.updated)};
    if (workload.available < wanted)
        return {
            retriable,
            QStringLiteral(
                "waiting for rollout to finish: %1 of %2 (readyThreshold %3%) updated replicas are available")
                .arg(workload.available)
                .arg(wanted)
                .arg(threshold)};
    return {};
}

bool FlaggerMachine::primaryReady()
{
    const Readiness state = readiness(m_world.primary, m_world.spec.primaryReadyThreshold);
    if (state.error.isEmpty())
        return true;
    warn(QStringLiteral("%1-primary.%2 not ready: %3")
             .arg(m_world.spec.targetName, m_world.nameSpace, state.error));
    if (!state.retriable && m_world.routes)
        rollback();
    return false;
}

bool FlaggerMachine::canaryReady()
{
    const Readiness state = readiness(m_world.target, m_world.spec.canaryReadyThreshold);
    if (state.error.isEmpty())
        return true;
    warn(QStringLiteral("canary deployment %1 not ready: %2").arg(targetName(), state.error));
    if (!state.retriable)
        rollback();
    return false;
}

bool FlaggerMachine::confirmRollout()
{
    for (const HookSpec &hook : m_world.spec.hooks) {
        if (hook.type != QLatin1String("confirm-rollout"))
            continue;
        if (m_world.hook(hook)) {
            if (m_seen.phase != WaitingPhase) {
                setPhase(WaitingPhase);
                warn(QStringLiteral("Halt %1 advancement waiting for approval %2")
                         .arg(canaryName(), hook.name));
            }
            return false;
        }
        inform(QStringLiteral("Confirm-rollout check %1 passed").arg(hook.name));
    }
    return true;
}

bool FlaggerMachine::confirmTrafficIncrease()
{
    for (const HookSpec &hook : m_world.spec.hooks) {
        if (hook.type != QLatin1String("confirm-traffic-increase"))
            continue;
        if (m_world.hook(hook)) {
            warn(QStringLiteral("Halt %1 advancement waiting for traffic increase approval %2")
                     .arg(canaryName(), hook.name));
            return false;
        }
        inform(QStringLiteral("Confirm-traffic-increase check %1 passed").arg(hook.name));
    }
    return true;
}

bool FlaggerMachine::confirmPromotion()
{
    for (const HookSpec &hook : m_world.spec.hooks) {
        if (hook.type != QLatin1String("confirm-promotion"))
            continue;
        if (m_world.hook(hook)) {
            if (m_seen.phase == WaitingPromotionPhase) {
                setIterations(m_world.spec.iterations - 1);
            } else {
                setPhase(WaitingPromotionPhase);
                warn(QStringLiteral("Halt %1 advancement waiting for promotion approval %2")
                         .arg(canaryName(), hook.name));
            }
            return false;
        }
        inform(QStringLiteral("Confirm-promotion check %1 passed").arg(hook.name));
    }
    return true;
}

bool FlaggerMachine::preRollout()
{
    for (const HookSpec &hook : m_world.spec.hooks) {
        if (hook.type != QLatin1String("pre-rollout"))
            continue;
        if (const auto error = m_world.hook(hook)) {
            warn(QStringLiteral("Halt %1 advancement pre-rollout check %2 failed %3")
                     .arg(canaryName(), hook.name, *error));
            return false;
        }
        inform(QStringLiteral("Pre-rollout check %1 passed").arg(hook.name));
    }
    return true;
}

void FlaggerMachine::postRollout()
{
    for (const HookSpec &hook : m_world.spec.hooks) {
        if (hook.type != QLatin1String("post-rollout"))
            continue;
        if (const auto error = m_world.hook(hook)) {
            warn(QStringLiteral("Post-rollout hook %1 failed %2").arg(hook.name, *error));
            return;
        }
        inform(QStringLiteral("Post-rollout check %1 passed").arg(hook.name));
    }
}

bool FlaggerMachine::rollbackRequested()
{
    for (const HookSpec &hook : m_world.spec.hooks) {
        if (hook.type != QLatin1String("rollback"))
            continue;
        if (!m_world.hook(hook)) {
            warn(QStringLiteral("Rollback check %1 passed").arg(hook.name));
            return true;
        }
        inform(QStringLiteral("Rollback hook %1 not signaling a rollback").arg(hook.name));
    }
    return false;
}

bool FlaggerMachine::checksPass()
{
    for (const HookSpec &hook : m_world.spec.hooks) {
        if (!hook.type.isEmpty() && hook.type != QLatin1String("rollout"))
            continue;
        if (const auto error = m_world.hook(hook)) {
            warn(QStringLiteral("Halt %1 advancement external check %2 failed %3")
                     .arg(canaryName(), hook.name, *error));
            return false;
        }
    }
    for (const MetricSpec &metric : m_world.spec.metrics) {
        if (!metricPasses(metric))
            return false;
    }
    return true;
}

bool FlaggerMachine::metricPasses(const MetricSpec &metric)
{
    const bool success = metric.name == QLatin1String("request-success-rate");
    const bool duration = metric.name == QLatin1String("request-duration");
    const std::optional<double> value = m_world.metric(metric);
    if (!value) {
        if (success || duration)
            warn(QStringLiteral("Halt advancement no values found for istio metric %1 probably %2 is not "
                                "receiving traffic%3")
                     .arg(metric.name, targetName(),
                          success ? QStringLiteral(": running query failed: no values found") : QString()));
        else if (!metric.templateName.isEmpty())
            warn(QStringLiteral("Halt advancement no values found for custom metric: %1: no values found")
                     .arg(metric.name));
        else
            warn(QStringLiteral("Halt advancement no values found for metric: %1").arg(metric.name));
        return false;
    }
    // Flagger cuts a duration to whole milliseconds before it compares.
    const double compared = duration ? double(qint64(*value)) : *value;
    m_world.judged[metric.name] = duration ? compared / 1000 : compared;
    const bool ranged = metric.min || metric.max;
    const double min = ranged ? metric.min.value_or(compared) : success ? metric.threshold : compared;
    const double max = ranged ? metric.max.value_or(compared) : success ? compared : metric.threshold;
    if (compared >= min && compared <= max)
        return true;
    const double limit = compared < min ? min : max;
    const QString sign = compared < min ? QStringLiteral("<") : QStringLiteral(">");
    QString said;
    if (success)
        said = QStringLiteral("success rate %1% %2 %3%")
                   .arg(QString::number(compared, 'f', 2), sign, goNumber(limit));
    else if (duration)
        said = QStringLiteral("request duration %1 %2 %3")
                   .arg(goDuration(qint64(compared)), sign, goDuration(qint64(limit)));
    else
        said = QStringLiteral("%1 %2 %3 %4")
                   .arg(metric.name, QString::number(compared, 'f', 2), sign, goNumber(limit));
    warn(QStringLiteral("Halt %1 advancement %2").arg(canaryName(), said));
    return false;
}

} // namespace Flightdeck::Simulator
