#pragma once

#include "core/freshness.h"
#include "rollouts/attentionrules.h"
#include "rollouts/rolloutlistmodel.h"
#include "views/shell/trayicon.h"

namespace Flightdeck::App {

/// What the tray says of all rollouts: counts, how old that is, and the rollouts that need a person.
/// @param clusters how far each cluster's canaries can be believed. @param now UTC
Views::TrayState trayState(const Rollouts::RolloutListModel &model, const QList<Core::Freshness> &clusters,
                           const QString &environment, const Rollouts::AttentionRules &rules,
                           const QDateTime &now);

} // namespace Flightdeck::App
