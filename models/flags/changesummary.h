#pragma once

#include "flags/document.h"

namespace Flightdeck::Flags {

bool sameMeaning(const SegmentReference &a, const SegmentReference &b);
bool sameMeaning(const Rule &a, const Rule &b);
bool sameMeaning(const Rollout &a, const Rollout &b);
bool sameMeaning(const Flag &a, const Flag &b);
bool sameMeaning(const Segment &a, const Segment &b);

/// A percentage for people: at most two decimals, no zeros at the end.
QString percentText(double percent);
/// The segments of a rule for people: "beta-users", "a or b", "a and b", "no segment".
QString referenceText(const SegmentReference &reference);

/// What changes for whom between two readings, a sentence a change, the most telling first:
/// "Everyone outside internal-users: treatment goes from 10 % to 25 %." Empty when nobody gets another
/// answer.
QStringList describeChanges(const Document &before, const Document &after);

} // namespace Flightdeck::Flags
