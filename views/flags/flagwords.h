#pragma once

#include "flags/evaluator.h"

namespace Flightdeck::Views {

/// "email ends with @talent-mesh.com".
QString constraintText(const Flags::Constraint &constraint);
/// One line for a step of a trace: "all-users: no constraints, always matches".
QString stepText(const Flags::Trace::Step &step);
/// "MATCH", without the tail of Flipt's wire name.
QString reasonText(Flags::Reason reason);
/// "3.8 %".
QString shareText(qsizetype part, qsizetype whole);

} // namespace Flightdeck::Views
