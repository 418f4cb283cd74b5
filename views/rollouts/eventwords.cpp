#include "views/rollouts/eventwords.h"

#include <QRegularExpression>

namespace Flightdeck::Views {

using Kubernetes::CanaryPhase;

namespace {

std::optional<double> number(const QString &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

/// Go's way of writing a duration, in milliseconds: "612ms", "1.2s", "1m2.5s".
std::optional<double> durationMs(const QString &text)
{
    static const QRegularExpression part(QStringLiteral("([\\d.]+)(h|ms|m|s)"));
    static const QHash<QString, double> unitMs = {{QStringLiteral("h"), 3'600'000},
                                                  {QStringLiteral("m"), 60'000},
                                                  {QStringLiteral("s"), 1'000},
                                                  {QStringLiteral("ms"), 1}};
    std::optional<double> sum;
    for (auto parts = part.globalMatch(text); parts.hasNext();) {
        const QRegularExpressionMatch match = parts.next();
        const std::optional<double> value = number(match.captured(1));
        if (!value)
            return std::nullopt;
        sum = sum.value_or(0) + *value * unitMs[match.captured(2)];
    }
    return sum;
}

/// What stopped a run: "Halt ..." of a check; nothing for a gate, which costs no life.
void readHalt(const QString &message, EventFact &fact)
{
    // "Halt rollout-gate.platform-services advancement waiting for traffic increase approval more"
    if (message.contains(QLatin1String(" advancement waiting for ")))
        return;
    // "Halt auth-service.platform-services advancement success rate 69.17% < 99%"
    static const QRegularExpression rate(QStringLiteral(" advancement success rate ([\\d.]+)% [<>] "));
    // "Halt user-service.platform-services advancement request duration 1.2s > 500ms"
    static const QRegularExpression duration(
        QStringLiteral(" advancement request duration ([\\d.hms]+) [<>] "));
    // "Halt user-service.platform-services advancement error-budget 0.20 > 0.1", a metric of a template
    static const QRegularExpression other(QStringLiteral(" advancement (\\S+) (-?[\\d.]+) [<>] "));
    // "Halt advancement no values found for istio metric request-success-rate probably ..."
    static const QRegularExpression none(QStringLiteral(" no values found for \\S+ metric (\\S+) "));
    fact.check = false;
    if (const auto errors = rate.match(message); errors.hasMatch()) {
        fact.metric = QStringLiteral("request-success-rate");
        fact.value = number(errors.captured(1));
    } else if (const auto slow = duration.match(message); slow.hasMatch()) {
        fact.metric = QStringLiteral("request-duration");
        fact.value = durationMs(slow.captured(1));
    } else if (const auto named = other.match(message); named.hasMatch()) {
        fact.metric = named.captured(1);
        fact.value = number(named.captured(2));
    } else if (const auto empty = none.match(message); empty.hasMatch()) {
        fact.metric = empty.captured(1);
    }
}

CanaryPhase phaseOf(const QString &message)
{
    static const std::pair<QLatin1String, CanaryPhase> begins[] = {
        {QLatin1String("Initialization done!"), CanaryPhase::Initialized},
        {QLatin1String("New revision detected! Scaling up "), CanaryPhase::Progressing},
        {QLatin1String("Copying "), CanaryPhase::Promoting},
        {QLatin1String("Routing all traffic to primary"), CanaryPhase::Finalising},
        {QLatin1String("Promotion completed!"), CanaryPhase::Succeeded},
        {QLatin1String("Canary failed!"), CanaryPhase::Failed}};
    for (const auto &[words, phase] : begins) {
        if (message.startsWith(words))
            return phase;
    }
    return CanaryPhase::None;
}

} // namespace

EventFact eventFact(const Kubernetes::Event &event)
{
    // "Advance auth-service.platform-services canary weight 20", "... canary iteration 3/10" of A/B and
    // blue/green, "... primary weight 50" while the traffic goes back after the copy.
    static const QRegularExpression advance(
        QStringLiteral("^Advance \\S+ (canary weight|canary iteration|primary weight) (\\d+)"));
    EventFact fact;
    fact.timeMs = event.lastSeen.toMSecsSinceEpoch();
    fact.phase = phaseOf(event.message);
    if (const auto match = advance.match(event.message); match.hasMatch()) {
        const int count = match.captured(2).toInt();
        if (match.captured(1) == QLatin1String("canary weight"))
            fact.weight = count;
        else if (match.captured(1) == QLatin1String("primary weight"))
            fact.weight = 100 - qBound(0, count, 100);
        if (match.captured(1) != QLatin1String("primary weight"))
            fact.check = true;
    } else if (event.message.startsWith(QLatin1String("Halt "))) {
        readHalt(event.message, fact);
    } else if (event.message.startsWith(QLatin1String("Rolling back ")) ||
               event.message.startsWith(QLatin1String("Routing all traffic to primary"))) {
        fact.weight = 0;
    } else if (event.message.startsWith(QLatin1String("Routing all traffic to canary"))) {
        fact.weight = 100;
    }
    return fact;
}

QList<EventFact> eventFacts(const Rollouts::EventList &events)
{
    QList<EventFact> facts;
    for (const auto &event : events) {
        EventFact fact = eventFact(*event);
        if (!fact.weight && !fact.check && fact.phase == CanaryPhase::None)
            continue;
        facts.append(fact);
        // Said more than once: the first time is known too. A folded one said something else then.
        if (event->count > 1 && !event->folded && event->firstSeen < event->lastSeen) {
            fact.timeMs = event->firstSeen.toMSecsSinceEpoch();
            facts.append(fact);
        }
    }
    std::stable_sort(facts.begin(), facts.end(),
                     [](const EventFact &a, const EventFact &b) { return a.timeMs < b.timeMs; });
    return facts;
}

} // namespace Flightdeck::Views
