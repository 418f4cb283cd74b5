#pragma once

#include "rollouts/rolloutlistmodel.h"

#include <QTextStream>

namespace Flightdeck::App {

/// The columns of the table, in order.
enum class StatusColumn { Cluster, Namespace, Name, Phase, Traffic, Step, Lives, NextTick, Promotion, Why };

/// Titles and cells by StatusColumn; plain text. @param now for "in 22 s", UTC.
QStringList statusTitles();
QStringList statusCells(const Rollouts::RolloutRow &row, const QDateTime &now);
/// "22 s", "4 min 2 s"; negative is 0.
QString statusDuration(qint64 seconds);

/// One line of JSON with its line end; unknown is null, times are ISO 8601 UTC.
QByteArray statusJsonLine(const Rollouts::RolloutRow &row);
/// The line of a canary that is gone: the same keys, all that is not its name null, and "removed":true.
/// @param rolloutKey see Rollouts::rolloutKey()
QByteArray removedJsonLine(const QString &rolloutKey);

/// One line of JSON a canary, in the order of the model; unknown is null, times are ISO 8601 UTC.
void writeStatusJson(const Rollouts::RolloutListModel &model, QTextStream &out);

/// An aligned table for people. @param now for "in 22 s", UTC.
void writeStatusTable(const Rollouts::RolloutListModel &model, const QDateTime &now, QTextStream &out);

} // namespace Flightdeck::App
