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
        Kill,    ///< nobody gets the flag any more: see applyEdit
        Restore, ///< undoes Kill
        SetDistribution,
        SetThreshold,
        FixAll,     ///< applies every fix of the document's diagnostics
        MoveRule,   ///< `index` to `target`
        AddRollout, ///< not offered on the command line
    };
    Kind kind = Kind::Enable;
    QString nameSpace = QStringLiteral("default");
    QString flag;
    int index = 0;                             ///< rule or rollout, from 0 in file order
    int target = 0;                            ///< MoveRule: new place, from 0
    QList<QPair<QString, double>> percentages; ///< SetDistribution: variant and percent, at most two decimals
    double percentage = 0;                     ///< SetThreshold

    /// One line for a commit: "new-spider-map-algorithm: treatment 10 % to 25 %".
    QString summary(const Document &before) const;
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
