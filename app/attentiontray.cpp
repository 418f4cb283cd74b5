#include "app/attentiontray.h"

#include "rollouts/attentionoverview.h"
#include "views/common/agetext.h"
#include "views/rollouts/rolloutwords.h"

#include <QCoreApplication>

namespace Flightdeck::App {

using Rollouts::AttentionOverview;
using Rollouts::Mood;

namespace {

struct AttentionTray
{
    Q_DECLARE_TR_FUNCTIONS(AttentionTray)
};

QString countsOf(const AttentionOverview &overview)
{
    QStringList parts;
    if (overview.failed > 0)
        parts << AttentionTray::tr("%n failed or failing", nullptr, overview.failed);
    if (overview.waiting > 0)
        parts << AttentionTray::tr("%n waiting for somebody", nullptr, overview.waiting);
    if (overview.moving > 0)
        parts << AttentionTray::tr("%n moving", nullptr, overview.moving);
    const QString all = AttentionTray::tr("%n canaries", nullptr, overview.canaries);
    return parts.isEmpty() ? all : AttentionTray::tr("%1: %2").arg(all, parts.join(QStringLiteral(", ")));
}

QString freshnessOf(const AttentionOverview &overview, const QList<Core::Freshness> &clusters,
                    const QDateTime &now)
{
    if (clusters.isEmpty())
        return AttentionTray::tr("No cluster is watched.");
    const auto isLive = [](const Core::Freshness &f) { return f.state == Core::FreshnessState::Live; };
    const bool live = std::all_of(clusters.cbegin(), clusters.cend(), isLive) && overview.notLive == 0;
    if (!overview.lastSeen.isValid())
        return AttentionTray::tr("A cluster has never answered.");
    const QString age = Views::agoText(overview.lastSeen, now);
    return live ? AttentionTray::tr("Live, last word %1.").arg(age)
                : AttentionTray::tr("Not live: this is what was known %1.").arg(age);
}

} // namespace

Views::TrayState trayState(const Rollouts::RolloutListModel &model, const QList<Core::Freshness> &clusters,
                           const QString &environment, const Rollouts::AttentionRules &rules,
                           const QDateTime &now)
{
    const AttentionOverview overview =
        Rollouts::attentionOverview(model, clusters, Views::TrayIcon::MostEntries);
    Views::TrayState state;
    state.mood = overview.mood;
    state.muted = rules.mutedUntil.isValid() && now < rules.mutedUntil;
    QStringList lines{AttentionTray::tr("Flightdeck · %1").arg(environment), countsOf(overview),
                      freshnessOf(overview, clusters, now)};
    if (state.muted)
        lines << AttentionTray::tr("Notifications are held back until %1; rollbacks still come.")
                     .arg(rules.mutedUntil.toLocalTime().toString(QStringLiteral("HH:mm")));
    state.tooltip = lines.join(u'\n');
    for (const QString &key : overview.worstKeys) {
        const Rollouts::RolloutRow &row = model.row(model.rowOf(key));
        const Views::BadgeKind badge = Views::RolloutWords::badge(row).kind;
        state.entries.append(
            {key,
             AttentionTray::tr("%1 · %2").arg(Views::RolloutWords::headline(row), row.canary->meta.nameSpace),
             Views::badgeIcon(badge), Views::badgeRole(badge)});
    }
    return state;
}

} // namespace Flightdeck::App
