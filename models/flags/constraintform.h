#pragma once

#include "core/result.h"
#include "flags/types.h"

namespace Flightdeck::Flags {

/// What Flipt calls the type in a file: "STRING_COMPARISON_TYPE".
QByteArray constraintTypeName(ConstraintType type);

/// Types that a Flipt of `version` knows.
QList<ConstraintType> constraintTypes(const FliptVersion &version);

/// Operators that Flipt accepts for a type and that can match, in the order people look for them (1.35.0,
/// internal/cue/flipt.cue and internal/server/evaluation/legacy_evaluator.go: `le` is accepted and never
/// matches, so it is left out, and `lt` is rejected; ENTITY_ID comes with 1.38, `contains` with 1.57).
QStringList constraintOperators(ConstraintType type, const FliptVersion &version);

/// False for operators that look at the property alone: `empty`, `present`, `true` ...
bool operatorTakesValue(const QString &op);

/// Refuses a value that the operator could never read, with the reason: no number, no date, no JSON list.
Core::Result<void> checkConstraintValue(const Constraint &constraint);

} // namespace Flightdeck::Flags
