#include "rollouts/blocker.h"

#include <QCoreApplication>

#include <algorithm>

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

/// "Halt auth-service.platform-services advancement waiting for promotion approval approve-promotion"
struct GateWords
{
    QString marker;
    QString type;
};

const QList<GateWords> &gateWords()
{
    static const QList<GateWords> words = {
        {QStringLiteral("waiting for promotion approval "), QStringLiteral("confirm-promotion")},
        {QStringLiteral("waiting for traffic increase approval "),
         QStringLiteral("confirm-traffic-increase")},
        {QStringLiteral("waiting for approval "), QStringLiteral("confirm-rollout")},
    };
    return words;
}

struct Reading
{
    Sign sign = Sign::None;
    QString rest; ///< the part of the message that tells, or the gate's name
    QString gateType = {};
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
        for (const GateWords &gate : gateWords()) {
            if (const QString name = after(message, gate.marker); !name.isEmpty())
                return {Sign::Gate, name, gate.type};
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
    const Kubernetes::CanaryWebhook *hook = findHook(canary, type);
    return hook ? hook->name : QString();
}

Blocker gate(const QString &name, const QString &type, const QDateTime &since)
{
    const QString text =
        name.isEmpty() ? Words::tr("A gate is closed.") : Words::tr("Gate %1 is closed.").arg(name);
    return {BlockerKind::Gate, text, name, since, type};
}

/// "canary deployment cart.shop not ready: ..." is the target's, "cart-primary.shop not ready: ..." the
/// primary's.
bool isAboutPrimary(const Kubernetes::Canary &canary, const QString &message)
{
    return message.startsWith(canary.targetName + QStringLiteral("-primary."));
}

QString readyCount(const Kubernetes::Workload &workload)
{
    return Words::tr("%1 of %2").arg(qMin(workload.updatedReady(), workload.desired)).arg(workload.desired);
}

/// The counts of the cluster when it tells them, else Flagger's own words.
Blocker notReady(const Kubernetes::Canary &canary, const QString &message, const QDateTime &since,
                 const Surroundings &surroundings)
{
    const bool primary = isAboutPrimary(canary, message);
    const auto &workload = primary ? surroundings.primary : surroundings.target;
    const QString cause = after(message, QStringLiteral(" not ready: "));
    QString text;
    if (workload && workload->desired > 0)
        text = (primary ? Words::tr("Pods of the primary: %1 ready.") : Words::tr("New pods: %1 ready."))
                   .arg(readyCount(*workload));
    else
        text = primary ? Words::tr("The primary's pods are not ready.") : Words::tr("Pods are not ready.");
    const QString why = workload && !workload->problem.isEmpty() ? workload->problem : cause;
    if (!why.isEmpty())
        text += u' ' + (why.endsWith(u'.') ? why : QString(why + u'.'));
    return {BlockerKind::NotReady, text,
            primary ? QString(canary.targetName + QStringLiteral("-primary")) : canary.targetName, since};
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

/// Why the run failed, as far as the events still tell.
QString failureWords(const Kubernetes::Canary &canary, const EventList &events)
{
    bool byHand = false;
    bool unready = false;
    eventsOfFailure(canary, events, [&](const Reading &reading) {
        byHand = byHand || reading.sign == Sign::ByHand;
        unready = unready || reading.sign == Sign::NotReady;
    });
    if (livesWereSpent(canary, events))
        return Words::tr("Rolled back after %1 failed checks.").arg(canary.analysis.threshold);
    if (byHand)
        return Words::tr("Rolled back by hand.");
    if (primaryBroke(canary, events))
        return Words::tr("Failed while promoting: the primary did not get ready in time.");
    return unready ? Words::tr("Rolled back: the new pods did not get ready in time.") : Words::tr("Failed.");
}

Blocker failedBlocker(const Kubernetes::Canary &canary, const std::optional<TrafficSplit> &split,
                      const EventList &events, const Surroundings &surroundings)
{
    QStringList sentences = {failureWords(canary, events), trafficWords(split)};
    const auto &primary = surroundings.primary;
    if (primary && !isReady(*primary, canary.analysis.primaryReadyThreshold))
        sentences << Words::tr("Of the primary's pods %1 are ready.").arg(readyCount(*primary));
    if (isReverted(canary))
        sentences << Words::tr("The revert has arrived.");
    else if (surroundings.revisionSwallowed)
        sentences << Words::tr("A newer revision came and was not started. Change the pod template again.");
    return {BlockerKind::Failed, sentences.join(u' '), canary.targetName, canary.status.phaseChanged};
}

} // namespace

bool isReverted(const Kubernetes::Canary &canary)
{
    const auto &status = canary.status;
    return status.phase == CanaryPhase::Failed && !status.lastAppliedSpec.isEmpty() &&
           status.lastAppliedSpec == status.lastPromotedSpec;
}

bool primaryBroke(const Kubernetes::Canary &canary, const EventList &events)
{
    bool broke = false;
    eventsOfFailure(canary, events, [&](const Reading &reading) {
        broke = broke || (reading.sign == Sign::NotReady && isAboutPrimary(canary, reading.rest));
    });
    return broke;
}

const Kubernetes::CanaryWebhook *findHook(const Kubernetes::Canary &canary, const QString &type,
                                          const QString &name)
{
    for (const auto &hook : canary.analysis.webhooks) {
        if (hook.type == type && (name.isEmpty() || hook.name == name))
            return &hook;
    }
    return nullptr;
}

bool gatePassed(const EventList &events, const QString &type, const QString &name, const QDateTime &since)
{
    // "Confirm-traffic-increase check more passed", flagger 1.37, pkg/controller/scheduler_hooks.go
    const QString said =
        type.at(0).toUpper() + type.mid(1) + QStringLiteral(" check ") + name + QStringLiteral(" passed");
    const QDateTime begin = since.addSecs(-sameTickSeconds);
    return std::any_of(events.cbegin(), events.cend(), [&](const auto &event) {
        return event->message == said && (!since.isValid() || event->lastSeen >= begin);
    });
}

bool livesWereSpent(const Kubernetes::Canary &canary, const EventList &events)
{
    bool spent = false;
    eventsOfFailure(canary, events,
                    [&spent](const Reading &reading) { spent = spent || reading.sign == Sign::SpentLives; });
    return spent;
}

Blocker blockerOf(const Kubernetes::Canary &canary, const std::optional<TrafficSplit> &split,
                  const EventList &events, const Surroundings &surroundings)
{
    const auto &status = canary.status;
    if (canary.suspended)
        return suspendedBlocker(split);
    const bool quiet = status.phase == CanaryPhase::Initialized || status.phase == CanaryPhase::Succeeded;
    if (quiet)
        return {};
    if (status.phase == CanaryPhase::Failed)
        return failedBlocker(canary, split, events, surroundings);

    const Newest newest = newestSign(events);
    const bool current =
        newest.event &&
        (!status.lastWrite.isValid() || newest.event->lastSeen >= status.lastWrite.addSecs(-sameTickSeconds));
    const Sign sign = current ? newest.reading.sign : Sign::None;
    const QString rest = newest.reading.rest;

    if (status.phase == CanaryPhase::Waiting)
        return gate(sign == Sign::Gate ? rest : hookName(canary, QStringLiteral("confirm-rollout")),
                    QStringLiteral("confirm-rollout"), status.phaseChanged);
    const bool judged =
        status.phase == CanaryPhase::Progressing || status.phase == CanaryPhase::WaitingPromotion;
    if (judged && status.failedChecks >= canary.analysis.threshold)
        return {BlockerKind::FailingCheck,
                Words::tr("No life is left: Flagger rolls back at its next tick."),
                {},
                status.lastWrite};
    switch (sign) {
    case Sign::Gate:
        return gate(rest, newest.reading.gateType, qMax(newest.event->firstSeen, status.lastWrite));
    case Sign::Check:
        return {BlockerKind::FailingCheck,
                Words::tr("The last check failed: %1.").arg(rest),
                {},
                newest.event->lastSeen};
    case Sign::NotReady:
        return notReady(canary, rest, newest.event->firstSeen, surroundings);
    default:
        break;
    }
    if (status.phase == CanaryPhase::WaitingPromotion)
        return gate(hookName(canary, QStringLiteral("confirm-promotion")),
                    QStringLiteral("confirm-promotion"), status.phaseChanged);
    return {};
}

} // namespace Flightdeck::Rollouts
