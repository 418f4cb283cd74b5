#pragma once

#include "flags/evaluator.h"
#include "flags/population.h"

namespace Flightdeck::Flags {

/// How many people of the sample a segment takes, constraint by constraint.
struct SegmentPreview
{
    qsizetype entities = 0;
    qsizetype matched = 0;
    /// People with a value that cannot be read: their whole request fails (up to Flipt 1.39).
    qsizetype unreadable = 0;
    /// ALL: people left after each constraint. ANY: people who match this constraint or an earlier one.
    std::vector<qsizetype> funnel;
    /// People who have no value for the property of each constraint.
    std::vector<qsizetype> missing;
};
SegmentPreview previewSegment(const Segment &segment, const Population &population,
                              const FliptVersion &version = {});

/// Who gets what before and after. An outcome is a variant key, "true"/"false", "(none)" or "(error)".
struct FlagPreview
{
    QString flag;
    qsizetype entities = 0;
    QMap<QString, qsizetype> before;
    QMap<QString, qsizetype> after;
    qsizetype changed = 0;
    struct Move
    {
        QString from;
        QString to;
        qsizetype count = 0;
        QByteArray example; ///< one entity that moves
    };
    std::vector<Move> moves; ///< only pairs that differ, largest first, then by name
};

/// One flag, evaluated for everybody in both snapshots. A flag that one side lacks has the outcome "(none)"
/// there. Safe on any thread. Empty when cancelled.
std::optional<FlagPreview> previewFlag(const Snapshot &before, const Snapshot &after,
                                       const QString &nameSpace, const QString &flag,
                                       const Population &population,
                                       const std::atomic_bool *cancelled = nullptr);

/// The same for many flags of a namespace: the population is put in order once.
/// @param progress counts the flags that are done.
std::optional<std::vector<FlagPreview>> previewFlags(const Snapshot &before, const Snapshot &after,
                                                     const QString &nameSpace, const QStringList &flags,
                                                     const Population &population,
                                                     const std::atomic_bool *cancelled = nullptr,
                                                     std::atomic<int> *progress = nullptr);

} // namespace Flightdeck::Flags
