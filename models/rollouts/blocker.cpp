#include "rollouts/blocker.h"

#include <QCoreApplication>

namespace Flightdeck::Rollouts {

using Kubernetes::CanaryPhase;

namespace {

/// Timestamps have whole seconds, and events of one tick are written around the status of that tick.
constexpr int sameTickSeconds = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rollouts)
};

enum class Sign { None, Moves, Check, Gate, NotReady, SpentLives, ByHand, Failed };

struct Reading
{
    Sign sign = Sign::None;
    QString rest; ///< the part of the message that tells, or the gate's name
};

QString after(const QString &message, const QString &marker)
{
    const qsizetype at = message.indexOf(marker);
    return at < 0 ? QString() : message.mid(at + marker.size()).trimmed();
}

Reading readNormal(const QString &message)
{
    // flagger 1.37, pkg/controller/scheduler.go: the messages of a tick that went forward.
    static const QStringList forward = {
        QStringLiteral("Advance "),
        QStringLiteral("Starting canary analysis"),
        QStringLiteral("New revision "),
        QStringLiteral("Copying "),
        QStringLiteral("Routing all "),
        QStringLiteral("Promotion completed"),
        QStringLiteral("Initialization done"),
        QStringLiteral("Stop traffic mirroring"),
    };
    for (const QString &start : forward) {
        if (message.startsWith(start))
            return {Sign::Moves, message};
    }
    return {};
}

Reading readWarning(const QString &message)
{
    if (message.startsWith(QLatin1String("Halt "))) {
        // "Halt auth-service.platform-services advancement waiting for promotion approval approve-promotion"
        static const QStringList gates = {
            QStringLiteral("waiting for promotion approval "),
            QStringLiteral("waiting for traffic increase approval "),
            QStringLiteral("waiting for approval "),
        };
        for (const QString &gate : gates) {
            if (const QString name = after(message, gate); !name.isEmpty())
                return {Sign::Gate, name};
        }
        // "Halt auth-service.platform-services advancement success rate 91.30% < 99%", "Halt advancement no
        // values ..."
        return {Sign::Check, after(message, QStringLiteral("advancement "))};
    }
    if (message.startsWith(QLatin1String("Rolling back ")))
        return {message.contains(QLatin1String("manual webhook")) ? Sign::ByHand : Sign::SpentLives, message};
    if (message.startsWith(QLatin1String("Canary failed!")))
        return {Sign::Failed, message};
    if (message.contains(QLatin1String(" not ready: ")))
        return {Sign::NotReady, message};
    if (message.startsWith(QLatin1String("Prometheus query failed")))
        return {Sign::Check, message};
    return {};
}

Reading readEvent(const Kubernetes::Event &event)
{
    return event.warning ? readWarning(event.message) : readNormal(event.message);
}

struct Newest
{
    Reading reading;
    const Kubernetes::Event *event = nullptr;
};

/// The newest event that says something; of one second, a warning before a normal one.
Newest newestSign(const EventList &events)
{
    Newest newest;
    for (const auto &event : events) {
        const Reading reading = readEvent(*event);
        if (reading.sign == Sign::None)
            continue;
        const bool later =
            !newest.event || event->lastSeen > newest.event->lastSeen ||
            (event->lastSeen == newest.event->lastSeen && event->warning && !newest.event->warning);
        if (later)
            newest = {reading, event.get()};
    }
    return newest;
}

QString trafficWords(const std::optional<TrafficSplit> &split)
{
    if (!split)
        return Words::tr("Where its traffic goes is unknown.");
    if (split->canary == 0)
        return Words::tr("The primary takes all traffic.");
    return Words::tr("The canary still takes %1 %.").arg(split->canary);
}

/// The name of the first hook of a type in the spec, for when the event is lost.
QString hookName(const Kubernetes::Canary &canary, const QString &type)
{
    for (const auto &hook : canary.analysis.webhooks) {
        if (hook.type == type)
            return hook.name;
    }
    return {};
}

Blocker gate(const QString &name, const QDateTime &since)
{
    const QString text =
        name.isEmpty() ? Words::tr("A gate is closed.") : Words::tr("Gate %1 is closed.").arg(name);
    return {BlockerKind::Gate, text, name, since};
}

Blocker suspendedBlocker(const std::optional<TrafficSplit> &split)
{
    if (split && split->canary > 0)
        return {BlockerKind::Suspended,
                Words::tr("Suspended, not rolled back: the canary still takes %1 %.").arg(split->canary),
                {},
                {}};
    return {
        BlockerKind::Suspended, Words::tr("Suspended: Flagger does nothing until it is resumed."), {}, {}};
}

/// Events of the run that ended in the present Failed phase.
template<typename Use>
void eventsOfFailure(const Kubernetes::Canary &canary, const EventList &events, Use use)
{
    const QDateTime end = canary.status.phaseChanged.addSecs(sameTickSeconds);
    const QDateTime begin = canary.status.phaseChanged.addSecs(-sameTickSeconds);
    for (const auto &event : events) {
        if (canary.status.phaseChanged.isValid() && event->lastSeen >= begin && event->lastSeen <= end)
            use(readEvent(*event));
    }
}

Blocker failedBlocker(const Kubernetes::Canary &canary, const std::optional<TrafficSplit> &split,
                      const EventList &events)
{
    bool byHand = false;
    QString unready;
    eventsOfFailure(canary, events, [&](const Reading &reading) {
        byHand = byHand || reading.sign == Sign::ByHand;
        if (reading.sign == Sign::NotReady)
            unready = reading.rest;
    });
    QString text = Words::tr("Failed.");
    if (livesWereSpent(canary, events))
        text = Words::tr("Rolled back after %1 failed checks.").arg(canary.analysis.threshold);
    else if (byHand)
        text = Words::tr("Rolled back by hand.");
    else if (!unready.isEmpty())
        text = Words::tr("Rolled back: the new pods did not get ready in time.");
    return {BlockerKind::Failed, text + QLatin1Char(' ') + trafficWords(split), canary.targetName,
            canary.status.phaseChanged};
}

} // namespace

bool livesWereSpent(const Kubernetes::Canary &canary, const EventList &events)
{
    bool spent = false;
    eventsOfFailure(canary, events,
                    [&spent](const Reading &reading) { spent = spent || reading.sign == Sign::SpentLives; });
    return spent;
}

Blocker blockerOf(const Kubernetes::Canary &canary, const std::optional<TrafficSplit> &split,
                  const EventList &events)
{
    const auto &status = canary.status;
    if (canary.suspended)
        return suspendedBlocker(split);
    const bool quiet = status.phase == CanaryPhase::Initialized || status.phase == CanaryPhase::Succeeded;
    if (quiet)
        return {};
    if (status.phase == CanaryPhase::Failed)
        return failedBlocker(canary, split, events);

    const Newest newest = newestSign(events);
    const bool current =
        newest.event &&
        (!status.lastWrite.isValid() || newest.event->lastSeen >= status.lastWrite.addSecs(-sameTickSeconds));
    const Sign sign = current ? newest.reading.sign : Sign::None;
    const QString rest = newest.reading.rest;

    if (status.phase == CanaryPhase::Waiting)
        return gate(sign == Sign::Gate ? rest : hookName(canary, QStringLiteral("confirm-rollout")),
                    status.phaseChanged);
    if (status.phase == CanaryPhase::Progressing && status.failedChecks >= canary.analysis.threshold)
        return {BlockerKind::FailingCheck,
                Words::tr("No life is left: Flagger rolls back at its next tick."),
                {},
                status.lastWrite};
    switch (sign) {
    case Sign::Gate:
        return gate(rest, qMax(newest.event->firstSeen, status.lastWrite));
    case Sign::Check:
        return {BlockerKind::FailingCheck,
                Words::tr("The last check failed: %1.").arg(rest),
                {},
                newest.event->lastSeen};
    case Sign::NotReady:
        return {BlockerKind::NotReady, Words::tr("Pods are not ready: %1.").arg(rest), canary.targetName,
                newest.event->firstSeen};
    default:
        break;
    }
    if (status.phase == CanaryPhase::WaitingPromotion)
        return gate(hookName(canary, QStringLiteral("confirm-promotion")), status.phaseChanged);
    return {};
}

} // namespace Flightdeck::Rollouts
