#pragma once

#include <QString>

namespace Flightdeck::Git {

/// Where git's settings lead from an address: url.BASE.pushInsteadOf, else url.BASE.insteadOf, the longest
/// that fits, as git-config(1) says. The console pushes and fetches by one address, and shows this one.
QString withInsteadOf(const QString &url);

} // namespace Flightdeck::Git
