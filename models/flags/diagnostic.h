#pragma once

#include "flags/types.h"

namespace Flightdeck::Flags {

enum class Severity {
    Error,   ///< Flipt rejects the file, and with it every file of the repository
    Warning, ///< Flipt accepts it, and it likely does not do what its writer wants
    Note,
};

/// A replacement that mends one diagnostic.
struct Fix
{
    Span span;
    QByteArray replacement;
    QString title; ///< verb and object: "Write ALL_MATCH_TYPE"
};

struct Diagnostic
{
    Severity severity = Severity::Error;
    QString rule;    ///< stable name, kebab-case: "short-match-type", "unknown-segment"
    QString message; ///< one plain sentence saying what Flipt would do
    Span span;
    int line = 1;      ///< from 1
    int column = 1;    ///< from 1, in characters (UTF-16 units)
    int endLine = 1;   ///< inclusive
    int endColumn = 1; ///< one past the last character
    std::optional<Fix> fix;
};

/// Stable word for scripts: "error", "warning", "note".
QString severityName(Severity severity);

} // namespace Flightdeck::Flags
