#pragma once

#include "app/contextfollower.h"
#include "views/shell/bannerstack.h"

namespace Flightdeck::App {

/// The banners about how clusters are signed in to, worst first: red for a context that accepts any
/// certificate.
QVector<Views::WindowBanner> identityBanners(const QList<ContextFollower::Notice> &notices);

} // namespace Flightdeck::App
