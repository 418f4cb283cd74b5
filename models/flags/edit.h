#pragma once

#include "core/result.h"
#include "flags/document.h"

#include <QPair>

namespace Flightdeck::Flags {

/// What a person wants changed, independent of where it stands in the text: it can be replayed on a newer
/// text.
struct Edit
{
    enum class Kind {
        Enable,
        Disable,
        Kill,            ///< nobody gets the flag any more: see applyEdit
        Restore,         ///< undoes Kill
        SetDistribution, ///< also adds shares of variants that the rule does not name yet
        SetThreshold,
        FixAll,      ///< applies every fix of the document's diagnostics
        MoveRule,    ///< `index` to `target`
        AddRollout,  ///< before `index`: of `reference` when that has keys, else a threshold of `percentage`
        MoveRollout, ///< `index` to `target`
        RemoveRollout,
        SetRolloutSegments,
        SetRolloutValue,
        AddFlag, ///< `flag`, `title`, `type`; off, behind the last one of its namespace
        RemoveFlag,
        RenameFlag,    ///< to `key`; its people are counted into other buckets then
        AddVariant,    ///< `variant`
        RemoveVariant, ///< `item`; refused while a rule gives it to somebody
        RenameVariant, ///< `item` to `key`, in the rules too
        SetVariant,    ///< name, description and attachment of `variant`
        AddRule,       ///< before `index`: `reference` and `percentages`
        RemoveRule,
        SetRuleSegments, ///< `reference`
        AddSegment,      ///< `segment`, without constraints
        RemoveSegment,   ///< `item`; refused while a rule or rollout asks for it
        RenameSegment,   ///< `item` to `key`, in rules and rollouts too
        SetMatchType,    ///< of segment `item`
        AddConstraint,   ///< to segment `item`, at the end
        RemoveConstraint,
        SetConstraint, ///< `index` of segment `item`
    };
    Kind kind = Kind::Enable;
    QString nameSpace = QStringLiteral("default");
    QString flag;
    int index = 0;                             ///< rule, rollout or constraint, from 0 in file order
    int target = 0;                            ///< new place, from 0
    QList<QPair<QString, double>> percentages; ///< variant and percent, at most two decimals
    double percentage = 0;                     ///< of a threshold
    bool value = true;                         ///< of a rollout
    SegmentReference reference;
    QString item;  ///< key of the variant or segment that is meant
    QString key;   ///< new key
    QString title; ///< name of a new flag
    FlagType type = FlagType::Variant;
    Variant variant; ///< attachment: JSON, empty or "null" for none
    Segment segment;
    MatchType matchType = MatchType::All;
    Constraint constraint;

    /// One line for a commit: "new-spider-map-algorithm: treatment 10 % to 25 %".
    QString summary(const Document &before) const;
    /// Whether this and a later one set the same value, so that the later one alone counts.
    bool isOvertakenBy(const Edit &later) const;
    /// False for what is done to a segment or to the whole file.
    bool isOfFlag() const;
};

struct Splice
{
    Span replaced;
    QByteArray replacement;
};

struct EditResult
{
    QByteArray text;             ///< the whole new text
    std::vector<Splice> splices; ///< against the old text, in order; empty when nothing had to change
};

/// Makes the smallest change to the text that does `edit`, then reads the new text and proves that only the
/// intended values differ. Refused, with the reason, where the target stands behind an anchor, alias, tag or
/// merge key, where the flag or rule does not exist, or where the proof fails. Kill: a VARIANT flag gets
/// `enabled: false`. A BOOLEAN flag also gets a first rollout `threshold: {percentage: 100, value: false}`,
/// since its rollouts are tried whether it is enabled or not (Flipt 1.35.0,
/// internal/server/evaluation/evaluation.go). Restore takes exactly that away and enables the flag.
Core::Result<EditResult> applyEdit(const Document &document, const Edit &edit);

} // namespace Flightdeck::Flags
