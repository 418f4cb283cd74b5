#pragma once

#include "core/freshness.h"

#include <QString>

namespace Flightdeck::App {

/// How far one cluster of an environment can be believed.
struct ClusterState
{
    QString name; ///< of its context
    Core::Freshness freshness;

    bool operator==(const ClusterState &) const = default;
};

} // namespace Flightdeck::App
