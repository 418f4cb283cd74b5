#pragma once

#include "rollouts/metriccell.h"
#include "rollouts/rolloutrow.h"
#include "views/common/phasebadge.h"

#include <QCoreApplication>

namespace Flightdeck::Views {

/// A value in two lines, as the table's cells have it.
struct CellText
{
    QString first;
    QString second;
    bool emphasised = false; ///< false: nothing to look at, drawn quietly
};

/// Why a rollout is where it is. `lead` is what matters, for rows that need a person; it may be empty.
struct ReasonText
{
    QString lead;
    QString rest;

    QString text() const
    {
        return lead.isEmpty() || rest.isEmpty() ? QString(lead + rest) : QString(lead + u' ' + rest);
    }
};

/// The sentences and words of one rollout, for the list, the detail page, tooltips and assistive technology.
class RolloutWords
{
    Q_DECLARE_TR_FUNCTIONS(RolloutWords)
public:
    /// The values are the last known: the source has been lost for more than a moment.
    static bool isStale(const Rollouts::RolloutRow &row);
    /// Suspended in the middle of a run, or before one that waits for its gate.
    static bool isFrozen(const Rollouts::RolloutRow &row);
    static Badge badge(const Rollouts::RolloutRow &row);
    static CellText nextTick(const Rollouts::RolloutRow &row, const QDateTime &now);
    static CellText promotion(const Rollouts::RolloutRow &row, const QDateTime &now);
    /// When it is rolled back if every check fails from now on.
    static CellText rollback(const Rollouts::RolloutRow &row, const QDateTime &now);
    /// What the weights of the bar mean where they are not shares of all traffic; else empty.
    static QString splitNote(const Rollouts::RolloutRow &row);
    /// Why there are no weights to show: "no VirtualService", "may not be read".
    static QString splitAbsence(const Rollouts::RolloutRow &row);
    /// What a phase means, one sentence: "The new revision is analysed step by step."
    static QString phaseMeaning(const Rollouts::RolloutRow &row);
    /// How this strategy moves the traffic, one sentence.
    static QString strategyMeaning(const Rollouts::RolloutRow &row);
    /// One or two short sentences without an age, so that they change only when the rollout does.
    static ReasonText reason(const Rollouts::RolloutRow &row, const QDateTime &now);
    /// What the next check does, in words.
    static QString whatNext(const Rollouts::RolloutRow &row);
    static QString when(const Rollouts::RolloutRow &row, const QDateTime &now);
    /// Everything that has no room in a row: meanings, times as UTC, the source and its age. Lines of plain
    /// text.
    static QString toolTip(const Rollouts::RolloutRow &row, const QDateTime &now);
    /// Headline of an attention card: "auth-service rolled back".
    static QString headline(const Rollouts::RolloutRow &row);
    /// The whole row for a screen reader.
    static QString sentence(const Rollouts::RolloutRow &row, const Rollouts::MetricCells &metrics,
                            const QDateTime &now);

    /// "99.91 %", "438 ms"; "No data" or "Unknown" without a value.
    static QString metricValue(const Rollouts::MetricCell &metric, bool percent);
    /// "min 99 %", "max 500 ms"; empty without a limit.
    static QString metricLimit(const Rollouts::MetricCell &metric, bool percent);

    /// "14:26:30" local.
    static QString localTime(const QDateTime &utc);
    /// Local; with the day when that is not today: "14:26:30", "yesterday 16:02", "Mon 10:20", "2026-01-08".
    static QString moment(const QDateTime &utc, const QDateTime &now);
    /// The UTC form for tooltips.
    static QString utcTime(const QDateTime &utc);
    /// "22 s", "4 min 22 s", "2 h 5 min": a time that is counted down.
    static QString span(qint64 ms);
};

/// Rows that a person should look at: everything from Failed to Suspended.
inline bool needsAttention(Rollouts::Attention attention)
{
    return attention <= Rollouts::Attention::Suspended;
}

} // namespace Flightdeck::Views
