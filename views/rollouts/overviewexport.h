#pragma once

#include "views/rollouts/rolloutfilter.h"

namespace Flightdeck::Views {

/// The rows that are shown, in the order shown, as CSV: a head line, times as ISO 8601 UTC, an empty cell for
/// what is unknown. Text that a spreadsheet would run as a formula is made harmless (see csvCell()).
QByteArray overviewCsv(const RolloutFilter &filter);

} // namespace Flightdeck::Views
