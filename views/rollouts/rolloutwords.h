#pragma once

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

/// The sentences and words of one rollout, for the list, the detail page and tooltips.
class RolloutWords
{
    Q_DECLARE_TR_FUNCTIONS(RolloutWords)
public:
    static Badge badge(const Rollouts::RolloutRow &row);
    static bool isStale(const Rollouts::RolloutRow &row);
    static CellText nextTick(const Rollouts::RolloutRow &row, const QDateTime &now);
    static CellText promotion(const Rollouts::RolloutRow &row, const QDateTime &now);
    /// Why it is where it is, one or two short sentences.
    static QString reason(const Rollouts::RolloutRow &row);
    /// What the next check does, in words; empty when no run is on.
    static QString whatNext(const Rollouts::RolloutRow &row);
    static QString when(const Rollouts::RolloutRow &row, const QDateTime &now);
    /// Headline of an attention card: "auth-service rolled back".
    static QString headline(const Rollouts::RolloutRow &row);
    /// "14:26:30" local; the UTC form for tooltips.
    static QString localTime(const QDateTime &utc);
    static QString utcTime(const QDateTime &utc);
};

/// Rows that a person should look at: everything from Failed to Suspended.
inline bool needsAttention(Rollouts::Attention attention)
{
    return attention <= Rollouts::Attention::Suspended;
}

} // namespace Flightdeck::Views
