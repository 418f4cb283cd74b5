#include "views/rollouts/checkfacts.h"

#include "core/plaintext.h"
#include "views/charts/panellane.h"
#include "views/rollouts/rolloutwords.h"

#include <QUrl>

#include <algorithm>

namespace Flightdeck::Views {

using Kubernetes::CanaryWebhook;
using Rollouts::RolloutDetail;

namespace {

struct CheckFactWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckFactWords)
};

using Words = CheckFactWords;

Fact metricFact(const Metrics::MetricPanel &panel)
{
    const QString value = Metrics::valueText(panel.spec, panel.canary.lastValue());
    if (panel.spec.alwaysFails)
        return {Icon::Failed, Role::Fail, panel.spec.name, panel.spec.problem};
    if (panel.error)
        return {Icon::Warning, Role::Warn, panel.spec.name, panel.error->text()};
    if (!panel.answered)
        return {Icon::NoData, Role::Text3, panel.spec.name, Words::tr("Not answered yet.")};
    if (!panel.verdict.isKnown())
        return {Icon::NoData, Role::Text3, panel.spec.name, panel.verdict.text};
    const bool passes = panel.verdict.passes();
    return {passes ? Icon::Succeeded : Icon::Failed, passes ? Role::Ok : Role::Fail,
            QStringLiteral("%1: %2").arg(panel.spec.name, value),
            passes ? QStringLiteral("%1; %2").arg(panel.verdict.text, laneRule(laneOf(panel)))
                   : panel.verdict.text};
}

QString limits(const Kubernetes::CanaryMetric &metric)
{
    const auto number = [](double value) { return QString::number(value, 'g', 10); };
    if (metric.min && metric.max)
        return Words::tr("fails below %1 or above %2").arg(number(*metric.min), number(*metric.max));
    if (metric.min)
        return Words::tr("fails below %1").arg(number(*metric.min));
    return metric.max ? Words::tr("fails above %1").arg(number(*metric.max)) : Words::tr("has no limit");
}

QList<Fact> metricFacts(const RolloutDetail &detail, const QList<Metrics::MetricPanel> *panels)
{
    QList<Fact> facts;
    const auto &metrics = detail.row.canary->analysis.metrics;
    if (metrics.isEmpty())
        facts.append({Icon::NoData, Role::Text3, Words::tr("No metric is judged"),
                      Words::tr("Only hooks and ready pods decide.")});
    if (!panels && !metrics.isEmpty())
        facts.append({Icon::NoData, Role::Text3, Words::tr("No metrics source"),
                      Words::tr("Give its address in Environments.")});
    if (panels) {
        for (const Metrics::MetricPanel &panel : *panels)
            facts.append(metricFact(panel));
    } else {
        for (const auto &metric : metrics)
            facts.append({Icon::Note, Role::Text3, metric.name, limits(metric)});
    }
    using Kubernetes::Resource;
    for (const auto &metric : metrics) {
        if (metric.templateName.isEmpty())
            continue;
        const bool known =
            std::any_of(detail.templates.cbegin(), detail.templates.cend(),
                        [&](const auto &found) { return found->meta.name == metric.templateName; });
        const auto state = detail.of(Resource::MetricTemplates).state;
        if (!known && state == Core::FreshnessState::Live)
            facts.append({Icon::Warning, Role::Warn, Words::tr("MetricTemplate %1").arg(metric.templateName),
                          Words::tr("It does not exist: each check of %1 fails.").arg(metric.name)});
        else if (!known && state == Core::FreshnessState::Denied)
            facts.append({Icon::Denied, Role::Warn, Words::tr("MetricTemplate %1").arg(metric.templateName),
                          Words::tr("You may not read it.")});
    }
    return facts;
}

bool isGate(const CanaryWebhook &hook)
{
    return hook.type.startsWith(QLatin1String("confirm-")) || hook.type == QLatin1String("rollback");
}

struct HookState
{
    Icon icon;
    Role role;
    QString text;
};

/// "Halt cart.shop advancement waiting for promotion approval approve", "Confirm-promotion check approve
/// passed", "Halt cart.shop advancement external check smoke failed ...", "Rollback hook stop not signaling a
/// rollback" (flagger 1.37, pkg/controller/scheduler_hooks.go).
HookState hookState(const RolloutDetail &detail, const CanaryWebhook &hook, const Rollouts::EventList &events,
                    const QDateTime &now)
{
    const auto &blocker = detail.row.projection.blocker;
    if (blocker.kind == Rollouts::BlockerKind::Gate && blocker.subject == hook.name)
        return {Icon::Waiting, Role::Warn, Words::tr("closed now: the run waits for it")};
    if (hook.url.contains(QLatin1String("/gate/approve")))
        return {Icon::Note, Role::Text3, Words::tr("always agrees: its address is /gate/approve")};
    const Kubernetes::Event *newest = nullptr;
    for (const auto &event : events) {
        const bool names =
            event->message.contains(u' ' + hook.name + u' ') || event->message.endsWith(u' ' + hook.name);
        if (names && (!newest || event->lastSeen > newest->lastSeen))
            newest = event.get();
    }
    if (!newest)
        return {Icon::NoData, Role::Text3, Words::tr("no event tells of it")};
    const QString at = RolloutWords::moment(newest->lastSeen, now);
    if (newest->message.contains(QLatin1String("not signaling")))
        return {Icon::Note, Role::Text3, Words::tr("ordered no rollback at %1").arg(at)};
    if (hook.type == QLatin1String("rollback") && newest->message.endsWith(QLatin1String(" passed")))
        return {Icon::Failed, Role::Fail, Words::tr("ordered a rollback at %1").arg(at)};
    if (newest->message.endsWith(QLatin1String(" passed")))
        return {Icon::Succeeded, Role::Ok, Words::tr("agreed at %1").arg(at)};
    return {Icon::Cross, Role::Fail, Words::tr("refused at %1").arg(at)};
}

Fact hookFact(const RolloutDetail &detail, const CanaryWebhook &hook, const Rollouts::EventList &events,
              const QDateTime &now)
{
    const HookState state = hookState(detail, hook, events, now);
    QStringList lines = {
        QStringLiteral("%1: %2.").arg(hook.type.isEmpty() ? QStringLiteral("rollout") : hook.type,
                                      hookMeaning(hook.type)),
        Words::tr("Asks %1, waits %2 s at most.").arg(hookPlace(hook.url)).arg(hook.timeoutSeconds)};
    if (hook.muteAlert)
        lines << Words::tr("Its refusals are not alerted.");
    return {state.icon, state.role, QStringLiteral("%1: %2").arg(Core::plainText(hook.name), state.text),
            lines.join(u' ')};
}

QList<Fact> ruleFacts(const RolloutDetail &detail)
{
    const Kubernetes::Canary &canary = *detail.row.canary;
    const Kubernetes::CanaryAnalysis &analysis = canary.analysis;
    QList<Fact> facts;
    facts.append({Icon::Rollouts, Role::Text2, Rollouts::strategyTitle(detail.row.projection.strategy),
                  RolloutWords::strategyMeaning(detail.row)});
    facts.append({Icon::Clock, Role::Text2,
                  Words::tr("Every %1").arg(RolloutWords::span(analysis.intervalSeconds * 1000LL)),
                  Words::tr("Rolls back after %n failed checks, counted over the whole run.", nullptr,
                            analysis.threshold)});
    QStringList steps;
    for (const int step : analysis.stepWeights)
        steps << QStringLiteral("%1 %").arg(step);
    if (analysis.stepWeight > 0)
        facts.append({Icon::Order, Role::Text2, Words::tr("Steps"),
                      Words::tr("%1 % a step, up to %2 %, then the primary takes the new spec.")
                          .arg(analysis.stepWeight)
                          .arg(detail.row.projection.endWeight)});
    else if (!steps.isEmpty())
        facts.append({Icon::Order, Role::Text2, Words::tr("Steps"), steps.join(QStringLiteral(", "))});
    if (analysis.stepWeightPromotion > 0)
        facts.append({Icon::Promoting, Role::Text2, Words::tr("Promotion in steps"),
                      Words::tr("%1 % a tick go back to the primary.").arg(analysis.stepWeightPromotion)});
    for (const QString &match : analysis.matches)
        facts.append({Icon::Filter, Role::Text2, Words::tr("Matches"), match});
    if (canary.uselessSuspendAnnotation)
        facts.append(
            {Icon::Warning, Role::Warn, QStringLiteral("flagger.app/suspend"),
             Words::tr("This annotation does nothing: no Flagger reads it. spec.suspend is what pauses.")});
    return facts;
}

} // namespace

QString hookMeaning(const QString &type)
{
    // Flagger 1.37.0, pkg/apis/flagger/v1beta1/canary.go
    static const QHash<QString, const char *> words = {
        {QStringLiteral("confirm-rollout"), QT_TRANSLATE_NOOP("CheckFactWords", "gate before the run")},
        {QStringLiteral("confirm-traffic-increase"),
         QT_TRANSLATE_NOOP("CheckFactWords", "gate before each step")},
        {QStringLiteral("confirm-promotion"),
         QT_TRANSLATE_NOOP("CheckFactWords", "gate before the promotion")},
        {QStringLiteral("pre-rollout"),
         QT_TRANSLATE_NOOP("CheckFactWords", "asked before the first step; a failure costs a life")},
        {QStringLiteral("rollout"),
         QT_TRANSLATE_NOOP("CheckFactWords", "asked at each check; a failure costs a life")},
        {QStringLiteral("post-rollout"), QT_TRANSLATE_NOOP("CheckFactWords", "told after the run")},
        {QStringLiteral("rollback"), QT_TRANSLATE_NOOP("CheckFactWords", "may order a rollback")},
        {QStringLiteral("event"), QT_TRANSLATE_NOOP("CheckFactWords", "told of every event")},
    };
    const char *text = words.value(type.isEmpty() ? QStringLiteral("rollout") : type);
    return text ? Words::tr(text) : type;
}

QString hookPlace(const QString &url)
{
    const QUrl address(url);
    if (!address.isValid() || address.host().isEmpty())
        return Words::tr("an address that cannot be read");
    const QString path = address.path();
    const bool loadtester =
        path.startsWith(QLatin1String("/gate/")) || path.startsWith(QLatin1String("/rollback/"));
    return loadtester ? QString(address.host() + path) : address.host();
}

QList<FactSection> checkFacts(const RolloutDetail &detail, const QList<Metrics::MetricPanel> *panels,
                              const Rollouts::EventList &events, const QDateTime &now)
{
    FactSection gates{Words::tr("Gates"), {}};
    FactSection hooks{Words::tr("Hooks"), {}};
    for (const CanaryWebhook &hook : detail.row.canary->analysis.webhooks)
        (isGate(hook) ? gates : hooks).facts.append(hookFact(detail, hook, events, now));
    if (gates.facts.isEmpty())
        gates.facts.append({Icon::Gate, Role::Text3, Words::tr("No gate"),
                            Words::tr("Nobody is asked, and no rollback hook can stop a run.")});
    return {{Words::tr("Metrics: what Flagger would say now"), metricFacts(detail, panels)},
            gates,
            hooks,
            {Words::tr("Rules"), ruleFacts(detail)}};
}

} // namespace Flightdeck::Views
