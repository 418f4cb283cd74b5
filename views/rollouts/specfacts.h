#pragma once

#include "rollouts/rolloutdetail.h"
#include "views/rollouts/factsview.h"

namespace Flightdeck::Views {

/// Images of the new revision and of the primary, a fact a container; differing ones are marked.
QList<FactSection> imageFacts(const Rollouts::RolloutDetail &detail);
/// "v2.14.0 to v2.15.0": the tags of the first container that differs; one tag when none does; empty when
/// the cluster does not tell.
QString versionWords(const Rollouts::Surroundings &surroundings);
/// Who is told what, and where: host and channel only, an address is a password.
QList<FactSection> alertFacts(const Rollouts::RolloutDetail &detail);
/// What the Canary asks for, the objects around it, its conditions, who owns it.
QList<FactSection> specFacts(const Rollouts::RolloutDetail &detail, const QDateTime &now);

} // namespace Flightdeck::Views
