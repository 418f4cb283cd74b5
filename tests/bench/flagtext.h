#pragma once

#include <QByteArray>

namespace Flightdeck::Bench {

/// A flag file in the style of the Flipt manual: 650 bytes a flag with variants, a rule of two shares or a
/// rollout; a segment for every five flags.
QByteArray flagText(int flags);

} // namespace Flightdeck::Bench
