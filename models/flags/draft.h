#pragma once

#include "core/result.h"
#include "flags/changestep.h"

#include <QDateTime>

namespace Flightdeck::Flags {

/// Edits that were not committed, with the text they began from. Holds nothing but flag files and intents.
struct Draft
{
    QString path; ///< of the flag file in the repository
    QString branch;
    QString oid;    ///< commit that the edits began from
    QDateTime time; ///< of the last edit, UTC
    QByteArray baseText;
    std::vector<ChangeStep> steps;

    /// The text with its edits; nothing when the steps do not fit the text.
    std::optional<QByteArray> text() const;
};

/// JSON, with texts as base64 where they are bytes.
QByteArray writeDraft(const Draft &draft);
/// Refuses what is no draft of this version, or whose steps do not fit its text.
Core::Result<Draft> readDraft(const QByteArray &bytes);

} // namespace Flightdeck::Flags
