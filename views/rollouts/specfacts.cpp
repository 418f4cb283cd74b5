#include "views/rollouts/specfacts.h"

#include "views/rollouts/rolloutwords.h"

namespace Flightdeck::Views {

using Core::FreshnessState;
using Kubernetes::Resource;
using Rollouts::RolloutDetail;

namespace {

struct SpecFactWords
{
    Q_DECLARE_TR_FUNCTIONS(SpecFactWords)
};

using Words = SpecFactWords;

/// What Flagger tells an alert of a severity (flagger 1.37, pkg/controller/events.go alert()): info gets all;
/// error gets warnings too, but warn gets no errors, and one without a severity gets nothing.
Fact severityFact(const QString &severity)
{
    if (severity == QLatin1String("info"))
        return {Icon::Note, Role::Text2, Words::tr("severity info: everything"),
                Words::tr("Starts and ends of runs, gates that wait, rollbacks.")};
    if (severity == QLatin1String("warn"))
        return {Icon::Warning, Role::Warn, Words::tr("severity warn: warnings alone"),
                Words::tr("Gates that wait and rollbacks by hand. Rollbacks after failed checks are errors: "
                          "Flagger does not send them here.")};
    if (severity == QLatin1String("error"))
        return {Icon::Note, Role::Text2, Words::tr("severity error: errors and warnings"),
                Words::tr("Rollbacks, pods that did not get ready, gates that wait.")};
    return {Icon::Warning, Role::Warn, Words::tr("no severity: nothing is sent"),
            Words::tr("Flagger sends only to info, warn or error. Set one.")};
}

Fact providerFact(const Rollouts::AlertRoute &route, const Core::Freshness &freshness)
{
    if (!route.provider) {
        const QString title = Words::tr("AlertProvider %1").arg(route.providerKey);
        switch (freshness.state) {
        case FreshnessState::Denied:
            return {Icon::Denied, Role::Warn, title, Words::tr("You may not read it.")};
        case FreshnessState::NotInstalled:
            return {Icon::NotInstalled, Role::Warn, title,
                    Words::tr("The cluster does not know alertproviders.flagger.app.")};
        case FreshnessState::Loading:
            return {Icon::NoData, Role::Text3, title, Words::tr("Being read.")};
        default:
            return {Icon::Warning, Role::Warn, title, Words::tr("It does not exist: nothing is sent.")};
        }
    }
    const Kubernetes::AlertProvider &provider = *route.provider;
    // Flagger's own default, pkg/controller/events.go
    const QString channel = provider.channel.isEmpty() ? QStringLiteral("general") : provider.channel;
    QString where;
    if (!provider.secretName.isEmpty())
        where = Words::tr("Its address is in Secret %1, which the console does not read.")
                    .arg(provider.secretName);
    else if (provider.host.isEmpty())
        where = Words::tr("It has no address: nothing is sent.");
    else
        where = Words::tr("Host %1.").arg(provider.host);
    return {Icon::External, Role::Text2, QStringLiteral("%1 · %2").arg(provider.type, channel), where};
}

Fact objectFact(const QString &kind, const QString &name, bool there, const Core::Freshness &freshness,
                const QString &words)
{
    const QString title = QStringLiteral("%1 %2").arg(kind, name);
    if (there)
        return {Icon::Check, Role::Ok, title, words};
    switch (freshness.state) {
    case FreshnessState::Denied:
        return {Icon::Denied, Role::Warn, title, Words::tr("You may not read it.")};
    case FreshnessState::NotInstalled:
        return {Icon::NotInstalled, Role::Text3, title, Words::tr("The cluster does not know this kind.")};
    case FreshnessState::Loading:
        return {Icon::NoData, Role::Text3, title, Words::tr("Being read.")};
    case FreshnessState::Live:
        return {Icon::NoData, Role::Text3, title, Words::tr("It is not there.")};
    default:
        return {Icon::Stale, Role::Quiet, title, Words::tr("Unknown until the cluster answers again.")};
    }
}

QString ruleWords(const std::shared_ptr<const Kubernetes::DestinationRule> &rule)
{
    if (!rule || (rule->policies.isEmpty() && rule->tlsMode.isEmpty()))
        return {};
    QStringList parts = rule->policies;
    if (!rule->tlsMode.isEmpty())
        parts << QStringLiteral("tls %1").arg(rule->tlsMode);
    return parts.join(QStringLiteral(", "));
}

QList<Fact> objectFacts(const RolloutDetail &detail)
{
    const Kubernetes::Canary &canary = *detail.row.canary;
    const auto &split = detail.row.split;
    const QString weights =
        split ? Words::tr("primary %1 %, canary %2 %").arg(split->primary).arg(split->canary)
              : Words::tr("names no canary");
    const auto workload = [](const std::shared_ptr<const Kubernetes::Workload> &found) {
        return found ? Words::tr("%1 of %2 pods ready").arg(found->ready).arg(found->desired) : QString();
    };
    const QString primary = canary.targetName + QStringLiteral("-primary");
    const auto &around = detail.row.surroundings;
    return {
        objectFact(canary.targetKind, canary.targetName, around.target != nullptr,
                   detail.of(Resource::Deployments), workload(around.target)),
        objectFact(canary.targetKind, primary, around.primary != nullptr, detail.of(Resource::Deployments),
                   workload(around.primary)),
        objectFact(QStringLiteral("VirtualService"), canary.serviceName, detail.service != nullptr,
                   detail.of(Resource::VirtualServices), weights),
        objectFact(QStringLiteral("DestinationRule"), canary.serviceName + QStringLiteral("-primary"),
                   detail.primaryRule != nullptr, detail.of(Resource::DestinationRules),
                   ruleWords(detail.primaryRule)),
        objectFact(QStringLiteral("DestinationRule"), canary.serviceName + QStringLiteral("-canary"),
                   detail.canaryRule != nullptr, detail.of(Resource::DestinationRules),
                   ruleWords(detail.canaryRule)),
    };
}

QList<Fact> specLines(const Kubernetes::Canary &canary)
{
    QList<Fact> facts;
    const auto add = [&facts](const QString &title, const QString &text) {
        if (!text.isEmpty())
            facts.append({Icon::Settings, Role::Text3, title, text});
    };
    add(Words::tr("Target"), QStringLiteral("%1 %2").arg(canary.targetKind, canary.targetName));
    add(Words::tr("Service"), canary.tcp ? Words::tr("%1, TCP").arg(canary.serviceName) : canary.serviceName);
    add(Words::tr("Hosts"), canary.hosts.join(QStringLiteral(", ")));
    add(Words::tr("Gateways"), canary.gateways.join(QStringLiteral(", ")));
    if (!canary.gateways.isEmpty() && !canary.gateways.contains(QStringLiteral("mesh")))
        facts.append({Icon::Warning, Role::Warn, Words::tr("mesh is not among the gateways"),
                      Words::tr("Callers inside the mesh pass by the split.")});
    add(Words::tr("Autoscaler"), canary.autoscaler);
    add(Words::tr("Provider"), canary.provider);
    add(Words::tr("Metrics server"), canary.metricsServer);
    add(Words::tr("Pods must be ready within"), RolloutWords::span(canary.progressDeadlineSeconds * 1000LL));
    if (canary.analysis.canaryReadyThreshold != 100 || canary.analysis.primaryReadyThreshold != 100)
        add(Words::tr("Ready pods wanted"), Words::tr("canary %1 %, primary %2 %")
                                                .arg(canary.analysis.canaryReadyThreshold)
                                                .arg(canary.analysis.primaryReadyThreshold));
    if (canary.analysis.mirror)
        add(Words::tr("Mirror"),
            Words::tr("%1 % of the requests")
                .arg(canary.analysis.mirrorWeight > 0 ? canary.analysis.mirrorWeight : 100));
    add(Words::tr("Session cookie"), canary.analysis.affinityCookie);
    if (canary.skipAnalysis)
        facts.append({Icon::Warning, Role::Warn, Words::tr("skipAnalysis is set"),
                      Words::tr("New revisions are promoted unchecked.")});
    if (canary.suspended)
        facts.append({Icon::Suspended, Role::Quiet, Words::tr("suspend is set"),
                      Words::tr("Flagger does nothing until it is resumed.")});
    return facts;
}

QList<Fact> conditionFacts(const Kubernetes::CanaryStatus &status, const QDateTime &now)
{
    QList<Fact> facts;
    for (const auto &condition : status.conditions) {
        const bool good = condition.status == QLatin1String("True");
        const bool bad = condition.status == QLatin1String("False");
        facts.append({good  ? Icon::Succeeded
                      : bad ? Icon::Failed
                            : Icon::Initialized,
                      good  ? Role::Ok
                      : bad ? Role::Fail
                            : Role::Text3,
                      QStringLiteral("%1: %2 (%3)").arg(condition.type, condition.status, condition.reason),
                      condition.updated.isValid()
                          ? QStringLiteral("%1 %2").arg(
                                condition.message,
                                Words::tr("Since %1.").arg(RolloutWords::moment(condition.updated, now)))
                          : condition.message});
    }
    if (facts.isEmpty())
        facts.append({Icon::NoData, Role::Text3, Words::tr("No condition yet"), {}});
    return facts;
}

QList<Fact> ownerFacts(const RolloutDetail &detail)
{
    const QString &owner = detail.row.canary->fluxOwner;
    if (owner.isEmpty())
        return {{Icon::Person, Role::Text3, Words::tr("Nobody"),
                 Words::tr("No label of Flux is on this Canary.")}};
    if (!detail.owner) {
        const bool denied = detail.of(Resource::Kustomizations).state == FreshnessState::Denied;
        return {{Icon::Flux, Role::Text2, owner,
                 denied ? Words::tr("Flux applies it from git. You may not read more of it.")
                        : Words::tr("Flux applies it from git. The cluster tells no more of it.")}};
    }
    const Kubernetes::Kustomization &found = *detail.owner;
    QList<Fact> facts;
    if (found.suspended)
        facts.append({Icon::Suspended, Role::Quiet, Words::tr("%1 is suspended").arg(owner),
                      Words::tr("Flux undoes nothing until it is resumed.")});
    else
        facts.append({Icon::Flux, Role::Text2, owner,
                      found.intervalSeconds > 0
                          ? Words::tr("Flux applies it every %1 and undoes what is changed by hand.")
                                .arg(RolloutWords::span(found.intervalSeconds * 1000LL))
                          : Words::tr("Flux applies it and undoes what is changed by hand.")});
    if (found.ready && !*found.ready)
        facts.append({Icon::Warning, Role::Warn, Words::tr("Flux cannot apply it"), found.message});
    if (!found.source.isEmpty() || !found.revision.isEmpty())
        facts.append({Icon::Commit, Role::Text3, found.source, found.revision});
    return facts;
}

} // namespace

QList<FactSection> alertFacts(const RolloutDetail &detail)
{
    if (detail.alerts.isEmpty())
        return {{Words::tr("Alerts"),
                 {{Icon::NoData, Role::Text3, Words::tr("No alert in this Canary"),
                   Words::tr("Flagger tells its global notifier, if it was started with one.")}}}};
    QList<FactSection> sections;
    for (const Rollouts::AlertRoute &route : detail.alerts)
        sections.append(
            {route.alert.name,
             {providerFact(route, detail.of(Resource::AlertProviders)), severityFact(route.alert.severity)}});
    return sections;
}

QList<FactSection> specFacts(const RolloutDetail &detail, const QDateTime &now)
{
    const Kubernetes::Canary &canary = *detail.row.canary;
    FactSection configs{Words::tr("Tracked configs: a change starts a run"), {}};
    for (const QString &config : canary.status.trackedConfigs)
        configs.facts.append({Icon::Key, Role::Text3, config, {}});
    return {{Words::tr("Spec"), specLines(canary)},
            {Words::tr("Objects around it"), objectFacts(detail)},
            {Words::tr("Conditions"), conditionFacts(canary.status, now)},
            {Words::tr("Owned by"), ownerFacts(detail)},
            configs};
}

} // namespace Flightdeck::Views
