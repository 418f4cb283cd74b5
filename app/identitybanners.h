#pragma once

#include "app/contextfollower.h"
#include "views/shell/bannerstack.h"

namespace Flightdeck::App {

/// The banners about how clusters are signed in to, worst first: red for a context that accepts any
/// certificate; then what else is odd about them, and a clock that is not theirs.
QVector<Views::WindowBanner> identityBanners(const QList<ContextFollower::Notice> &notices);

} // namespace Flightdeck::App
