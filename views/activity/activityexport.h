#pragma once

#include "core/activitymodel.h"
#include "core/result.h"
#include "views/activity/timerange.h"

namespace Flightdeck::Views {

/// What an incident's files are made from.
struct ActivityExport
{
    QString environment;
    TimeRange range;
    QList<Core::ActivityEntry> entries; ///< oldest first
    QDateTime exportedAt;               ///< UTC
    bool people = false;                ///< whether the column "by" is filled
};

enum class ExportFormat { Csv, Json, Png };

/// Times are ISO 8601 in UTC. Cells that a spreadsheet would run as a formula get an apostrophe in front.
QByteArray activityCsv(const ActivityExport &what);
QByteArray activityJson(const ActivityExport &what);
/// A line an entry, for a chat or a ticket; local times.
QString activityText(const ActivityExport &what);
/// Writes it, atomically; an error names the file and why.
Core::Result<void> saveActivity(const QString &path, const QByteArray &bytes);

} // namespace Flightdeck::Views
