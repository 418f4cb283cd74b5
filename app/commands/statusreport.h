#pragma once

#include "rollouts/rolloutlistmodel.h"

#include <QTextStream>

namespace Flightdeck::App {

/// One line of JSON a canary, in the order of the model; unknown is null, times are ISO 8601 UTC.
void writeStatusJson(const Rollouts::RolloutListModel &model, QTextStream &out);

/// An aligned table for people. @param now for "in 22 s", UTC.
void writeStatusTable(const Rollouts::RolloutListModel &model, const QDateTime &now, QTextStream &out);

} // namespace Flightdeck::App
