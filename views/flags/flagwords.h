#pragma once

#include "flags/evaluator.h"
#include "flags/symbols.h"

namespace Flightdeck::Views {

/// "email ends with @talent-mesh.com".
QString constraintText(const Flags::Constraint &constraint);
/// "is one of", and what the file calls it: "is one of (isoneof)".
QString operatorText(const QString &op);
/// "Text", "Number", ...
QString typeText(Flags::ConstraintType type);
/// Who is in a segment, in a few lines.
QString segmentText(const Flags::Document &document, const Flags::Symbol &symbol);
/// One line for a step of a trace: "all-users: no constraints, always matches".
QString stepText(const Flags::Trace::Step &step);
/// "MATCH", without the tail of Flipt's wire name.
QString reasonText(Flags::Reason reason);
/// "3.8 %".
QString shareText(qsizetype part, qsizetype whole);

} // namespace Flightdeck::Views
