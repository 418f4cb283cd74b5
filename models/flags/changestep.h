#pragma once

#include "flags/edit.h"

namespace Flightdeck::Flags {

/// `removed` at byte `at` became `added`.
struct TextSplice
{
    qsizetype at = 0;
    QByteArray removed;
    QByteArray added;
};

/// What one undo takes back: a gesture of the form, a run of typing, or a file that goes with the commit.
struct ChangeStep
{
    std::vector<TextSplice> splices; ///< each against the text that the one before it left
    std::optional<Edit> edit;        ///< the intent; absent when somebody typed
    QString otherFile;               ///< path of another file that this step writes; empty: none
    std::optional<QByteArray> otherBefore;
    std::optional<QByteArray> otherAfter;
};

/// The text of the tip with the steps done again on it.
struct Replay
{
    QByteArray text;
    std::vector<ChangeStep> steps; ///< those that could be done again
    QStringList conflicts;         ///< one sentence for each that could not
};

/// What becomes of an intent whose values somebody else changed meanwhile.
enum class Collision {
    GiveUp,   ///< it is a conflict
    Override, ///< it is done all the same where it can be
};

/// Does `steps`, made on `oldBase`, again on `newBase`. An intent is applied anew where the values it
/// replaces still are what its maker saw; typing is carried over where the branch left those lines alone.
/// Everything else is a conflict: a person decides.
Replay replaySteps(const std::vector<ChangeStep> &steps, const QByteArray &oldBase, const QByteArray &newBase,
                   const QString &fileName, const FliptVersion &version = {},
                   Collision collision = Collision::GiveUp);

} // namespace Flightdeck::Flags
