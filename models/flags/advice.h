#pragma once

#include "flags/readcontext.h"

namespace Flightdeck::Flags {

/// Warns of what Flipt accepts in a flag and its writer likely does not mean.
void adviseFlag(ReadContext &context, const Flag &flag);
/// Warns of a constraint that Flipt accepts and that never matches or fails when it is evaluated.
void adviseConstraint(ReadContext &context, const Constraint &constraint);

/// Warnings about keys of a whole file, for people.
QString repeatedFlagText(const QString &key);
QString repeatedSegmentText(const QString &key);
QString unusedSegmentText(const QString &key);

} // namespace Flightdeck::Flags
