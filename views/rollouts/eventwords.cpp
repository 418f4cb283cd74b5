#include "views/rollouts/eventwords.h"

#include <QRegularExpression>

namespace Flightdeck::Views {

namespace {

std::optional<double> firstNumber(const QString &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

/// "1.2s" and "612ms" in milliseconds.
std::optional<double> durationMs(const QString &number, const QString &unit)
{
    const std::optional<double> value = firstNumber(number);
    if (!value)
        return std::nullopt;
    return unit == QLatin1String("s") ? *value * 1000 : *value;
}

EventFact factOf(const Kubernetes::Event &event)
{
    // "Advance auth-service.platform-services canary weight 20"
    static const QRegularExpression advance(QStringLiteral("^Advance \\S+ canary weight (\\d+)"));
    // "Halt auth-service.platform-services advancement success rate 69.17% < 99%"
    static const QRegularExpression rate(QStringLiteral("advancement success rate ([\\d.]+)% <"));
    // "Halt auth-service.platform-services advancement request duration 1.2s > 500ms"
    static const QRegularExpression duration(
        QStringLiteral("advancement request duration ([\\d.]+)(ms|s) >"));
    EventFact fact;
    fact.timeMs = event.lastSeen.toMSecsSinceEpoch();
    if (const auto match = advance.match(event.message); match.hasMatch()) {
        fact.weight = match.captured(1).toInt();
        fact.check = true;
    } else if (const auto slow = duration.match(event.message); slow.hasMatch()) {
        fact.check = false;
        fact.metric = QStringLiteral("request-duration");
        fact.value = durationMs(slow.captured(1), slow.captured(2));
    } else if (const auto errors = rate.match(event.message); errors.hasMatch()) {
        fact.check = false;
        fact.metric = QStringLiteral("request-success-rate");
        fact.value = firstNumber(errors.captured(1));
    } else if (event.message.startsWith(QLatin1String("Halt "))) {
        fact.check = false;
    } else if (event.message.startsWith(QLatin1String("Rolling back ")) ||
               event.message.startsWith(QLatin1String("Routing all traffic to primary"))) {
        fact.weight = 0;
    }
    return fact;
}

} // namespace

QList<EventFact> eventFacts(const Rollouts::EventList &events)
{
    QList<EventFact> facts;
    for (const auto &event : events) {
        const EventFact fact = factOf(*event);
        if (fact.weight || fact.check)
            facts.append(fact);
    }
    std::stable_sort(facts.begin(), facts.end(),
                     [](const EventFact &a, const EventFact &b) { return a.timeMs < b.timeMs; });
    return facts;
}

} // namespace Flightdeck::Views
