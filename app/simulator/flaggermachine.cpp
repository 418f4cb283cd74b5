#include "app/simulator/flaggermachine.h"

#include <algorithm>

namespace Flightdeck::Simulator {

namespace {

constexpr QLatin1String Initializing("Initializing");
constexpr QLatin1String Initialized("Initialized");
constexpr QLatin1String Waiting("Waiting");
constexpr QLatin1String Progressing("Progressing");
constexpr QLatin1String WaitingPromotion("WaitingPromotion");
constexpr QLatin1String Promoting("Promoting");
constexpr QLatin1String Finalising("Finalising");
constexpr QLatin1String Succeeded("Succeeded");
constexpr QLatin1String Failed("Failed");

} // namespace

FlaggerMachine::FlaggerMachine(CanaryWorld &world)
    : m_world(world)
    , m_seen(world.status)
{
}

void FlaggerMachine::adopt(CanaryWorld &world)
{
    if (world.status.condition)
        return;
    FlaggerMachine machine(world);
    world.status.phase = Initializing;
    world.status.lastTransitionTime = world.now;
    machine.setCondition(Initializing);
}

std::vector<FlaggerEvent> FlaggerMachine::tick(CanaryWorld &world)
{
    FlaggerMachine machine(world);
    machine.run();
    return std::move(machine.m_events);
}

void FlaggerMachine::run()
{
    if (m_world.spec.suspend) {
        inform(QStringLiteral("skipping canary run as object is suspended"));
        return;
    }
    if (m_seen.phase.isEmpty() || m_seen.phase == Initializing) {
        initialize();
        return;
    }
    if (!m_world.primary.exists || !m_world.routes)
        return;
    if (!shouldAdvance())
        return;
    if (!m_world.spec.skipAnalysis && !primaryReady())
        return;
    if (m_seen.phase == Initialized || m_seen.phase == Waiting || m_seen.phase == Succeeded ||
        m_seen.phase == Failed) {
        startRun();
        return;
    }
    const bool inAnalysis = m_seen.phase == Progressing || m_seen.phase == WaitingPromotion;
    if (inAnalysis && targetChanged()) {
        restart();
        return;
    }
    if (!canaryReady())
        return;
    if (m_world.spec.skipAnalysis) {
        skip();
        return;
    }
    if (inAnalysis && rollbackRequested()) {
        warn(QStringLiteral("Rolling back %1 manual webhook invoked").arg(canaryName()));
        rollback();
        return;
    }
    if (m_seen.phase == Promoting) {
        shiftBack();
        return;
    }
    if (m_seen.phase == Finalising) {
        finish();
        return;
    }
    if (inAnalysis && m_seen.failedChecks >= m_world.spec.threshold) {
        rollback();
        return;
    }
    analyse();
}

void FlaggerMachine::initialize()
{
    if (!m_world.spec.skipAnalysis)
        inform(QStringLiteral("all the metrics providers are available!"));
    if (!m_world.primary.exists) {
        m_world.primary.exists = true;
        m_world.primary.generation = 1;
        m_world.primary.observedGeneration = 0;
        m_world.primary.wanted = std::max(1, m_world.target.wanted);
        m_world.copiedToPrimary = true;
    }
    if (!m_world.spec.skipAnalysis && !primaryReady())
        return;
    m_world.target.scale(0);
    if (!m_world.routes)
        m_world.routes = Routes{};
    syncStatus(Initialized);
    inform(QStringLiteral("Initialization done! %1").arg(canaryName()));
}

bool FlaggerMachine::shouldAdvance()
{
    if (m_seen.phase != Initialized && m_seen.phase != Succeeded && m_seen.phase != Failed)
        return true;
    // In Failed the hash is stored on every tick, so the time of the last write keeps moving; the comparison
    // below still uses the one that was read.
    if (m_seen.phase == Failed)
        syncStatus(Failed, m_seen.failedChecks, m_seen.canaryWeight, m_seen.iterations);
    return targetChanged();
}

bool FlaggerMachine::targetChanged() const
{
    if (m_seen.lastAppliedSpec.isEmpty())
        return true;
    const QString &hash = m_world.target.templateHash;
    return hash != m_seen.lastPromotedSpec && hash != m_seen.lastAppliedSpec;
}

void FlaggerMachine::startRun()
{
    if (!confirmRollout())
        return;
    inform(QStringLiteral("New revision detected! Scaling up %1").arg(targetName()));
    if (m_world.target.wanted == 0)
        m_world.target.scale(std::max(1, m_world.primary.wanted));
    syncStatus(Progressing);
}

void FlaggerMachine::restart()
{
    inform(QStringLiteral("New revision detected! Restarting analysis for %1").arg(targetName()));
    setRoutes(100, 0);
    syncStatus(Progressing);
}

void FlaggerMachine::skip()
{
    setRoutes(100, 0);
    inform(QStringLiteral("Copying %1 template spec to %2-primary.%3")
               .arg(targetName(), m_world.spec.targetName, m_world.nameSpace));
    m_world.copiedToPrimary = true;
    ++m_world.primary.generation;
    m_world.target.scale(0);
    setPhase(Succeeded);
    inform(QStringLiteral("Promotion completed! Canary analysis was skipped for %1").arg(targetName()));
}

void FlaggerMachine::rollback()
{
    if (m_seen.failedChecks >= m_world.spec.threshold)
        warn(QStringLiteral("Rolling back %1 failed checks threshold reached %2")
                 .arg(canaryName())
                 .arg(m_seen.failedChecks));
    setRoutes(100, 0);
    warn(QStringLiteral("Canary failed! Scaling down %1").arg(canaryName()));
    m_world.target.scale(0);
    syncStatus(Failed);
    postRollout();
}

void FlaggerMachine::shiftBack()
{
    const int step = m_world.spec.stepWeightPromotion;
    if (step == 0) {
        inform(QStringLiteral("Routing all traffic to primary"));
        setRoutes(100, 0);
        setPhase(Finalising);
        return;
    }
    if (m_world.routes->canary == 0)
        return;
    const int primary = std::min(100, m_world.routes->primary + step);
    const int canary = std::max(0, m_world.routes->canary - step);
    setRoutes(primary, canary);
    inform(QStringLiteral("Advance %1 primary weight %2").arg(canaryName()).arg(primary));
    if (primary == 100)
        setPhase(Finalising);
    else
        setWeight(canary);
}

void FlaggerMachine::finish()
{
    m_world.target.scale(0);
    setPhase(Succeeded);
    postRollout();
    inform(QStringLiteral("Promotion completed! Scaling down %1").arg(targetName()));
}

void FlaggerMachine::analyse()
{
    const CanarySpec &spec = m_world.spec;
    const Routes routes = *m_world.routes;
    if (routes.canary == 0 && m_seen.iterations == 0 && !(spec.mirror && routes.mirrored)) {
        inform(QStringLiteral("Starting canary analysis for %1").arg(targetName()));
        if (!preRollout()) {
            setFailedChecks(m_seen.failedChecks + 1);
            return;
        }
    } else if (!checksPass()) {
        setFailedChecks(m_seen.failedChecks + 1);
        return;
    }
    if (spec.isAbTest()) {
        advanceAb();
        return;
    }
    if (spec.isBlueGreen()) {
        advanceBlueGreen();
        return;
    }
    if (spec.nextStep(routes.canary) <= 0)
        return;
    if (!routes.mirrored && m_seen.phase != WaitingPromotion && !confirmTrafficIncrease())
        return;
    advanceWeight();
}

void FlaggerMachine::advanceAb()
{
    const int wanted = m_world.spec.iterations;
    if (wanted > m_seen.iterations) {
        setRoutes(0, 100);
        setIterations(m_seen.iterations + 1);
        inform(QStringLiteral("Advance %1 canary iteration %2/%3")
                   .arg(canaryName())
                   .arg(m_seen.iterations + 1)
                   .arg(wanted));
        return;
    }
    if (confirmPromotion() && wanted == m_seen.iterations)
        promote();
}

void FlaggerMachine::advanceBlueGreen()
{
    const int wanted = m_world.spec.iterations;
    if (wanted > m_seen.iterations) {
        if (m_world.spec.mirror && !m_world.routes->mirrored)
            setRoutes(100, 0, true);
        setIterations(m_seen.iterations + 1);
        inform(QStringLiteral("Advance %1 canary iteration %2/%3")
                   .arg(canaryName())
                   .arg(m_seen.iterations + 1)
                   .arg(wanted));
        return;
    }
    if (!confirmPromotion())
        return;
    if (wanted == m_seen.iterations) {
        inform(m_world.spec.mirror ? QStringLiteral("Stop traffic mirroring and route all traffic to canary")
                                   : QStringLiteral("Routing all traffic to canary"));
        setRoutes(0, 100);
        setIterations(m_seen.iterations + 1);
        return;
    }
    promote();
}

void FlaggerMachine::advanceWeight()
{
    const Routes routes = *m_world.routes;
    if (routes.canary >= m_world.spec.fullWeight()) {
        if (confirmPromotion())
            promote();
        return;
    }
    const int step = m_world.spec.nextStep(routes.canary);
    Routes next{std::max(0, routes.primary - step), std::min(100, routes.canary + step), routes.mirrored};
    if (m_world.spec.mirror && routes.canary == 0)
        next = routes.mirrored ? Routes{100 - step, step, false} : Routes{100, 0, true};
    setRoutes(next.primary, next.canary, next.mirrored);
    setWeight(next.canary);
    inform(QStringLiteral("Advance %1 canary weight %2").arg(canaryName()).arg(next.canary));
}

void FlaggerMachine::promote()
{
    inform(QStringLiteral("Copying %1 template spec to %2-primary.%3")
               .arg(targetName(), m_world.spec.targetName, m_world.nameSpace));
    m_world.copiedToPrimary = true;
    ++m_world.primary.generation;
    m_world.primary.wanted = m_world.target.wanted;
    setPhase(Promoting);
}

void FlaggerMachine::setRoutes(int primary, int canary, bool mirrored)
{
    m_world.routes = Routes{primary, canary, mirrored};
}

void FlaggerMachine::setPhase(const QString &phase)
{
    CanaryStatus &status = m_world.status;
    status.phase = phase;
    status.lastTransitionTime = m_world.now;
    if (phase != Progressing && phase != Waiting) {
        status.canaryWeight = 0;
        // For a weighted canary this makes -1.
        status.iterations = phase == WaitingPromotion ? m_world.spec.iterations - 1 : 0;
    }
    if (phase == Initialized || phase == Succeeded)
        status.lastPromotedSpec = status.lastAppliedSpec;
    setCondition(phase);
}

void FlaggerMachine::setFailedChecks(int count)
{
    m_world.status.failedChecks = count;
    m_world.status.lastTransitionTime = m_world.now;
}

void FlaggerMachine::setWeight(int weight)
{
    m_world.status.canaryWeight = weight;
    m_world.status.lastTransitionTime = m_world.now;
}

void FlaggerMachine::setIterations(int iterations)
{
    m_world.status.iterations = iterations;
    m_world.status.lastTransitionTime = m_world.now;
}

void FlaggerMachine::syncStatus(const QString &phase, int failedChecks, int weight, int iterations)
{
    CanaryStatus &status = m_world.status;
    status.phase = phase;
    status.failedChecks = failedChecks;
    status.canaryWeight = weight;
    status.iterations = iterations;
    status.lastAppliedSpec = m_world.target.templateHash;
    if (phase == Initialized)
        status.lastPromotedSpec = status.lastAppliedSpec;
    status.lastTransitionTime = m_world.now;
    setCondition(phase);
}

void FlaggerMachine::setCondition(const QString &phase)
{
    PromotedCondition next;
    next.status = QStringLiteral("Unknown");
    next.reason = phase;
    const QString &kind = m_world.spec.targetKind;
    if (phase == Initialized) {
        next.status = QStringLiteral("True");
        next.message = kind + QStringLiteral(" initialization completed.");
    } else if (phase == Waiting || phase == WaitingPromotion) {
        next.message = QStringLiteral("Waiting for approval.");
    } else if (phase == Progressing) {
        next.message = QStringLiteral("New revision detected, progressing canary analysis.");
    } else if (phase == Promoting) {
        next.message = QStringLiteral("Canary analysis completed, starting primary rolling update.");
    } else if (phase == Finalising) {
        next.message = QStringLiteral("Canary analysis completed, routing all traffic to primary.");
    } else if (phase == Succeeded) {
        next.status = QStringLiteral("True");
        next.message = QStringLiteral("Canary analysis completed successfully, promotion finished.");
    } else if (phase == Failed) {
        next.status = QStringLiteral("False");
        next.message = QStringLiteral("Canary analysis failed, %1 scaled to zero.").arg(kind);
    } else {
        next.message = QStringLiteral("New %1 detected, starting initialization.").arg(kind);
    }
    next.lastUpdateTime = next.lastTransitionTime = m_world.now;
    std::optional<PromotedCondition> &current = m_world.status.condition;
    if (current && current->status == next.status && current->reason == next.reason)
        return;
    if (current && current->status == next.status)
        next.lastTransitionTime = current->lastTransitionTime;
    current = next;
}

QString FlaggerMachine::canaryName() const
{
    return m_world.name + QLatin1Char('.') + m_world.nameSpace;
}

QString FlaggerMachine::targetName() const
{
    return m_world.spec.targetName + QLatin1Char('.') + m_world.nameSpace;
}

} // namespace Flightdeck::Simulator
