#pragma once

#include "metrics/metricsfeed.h"
#include "rollouts/blocker.h"
#include "rollouts/rolloutdetail.h"
#include "views/rollouts/factsview.h"

namespace Flightdeck::Views {

/// How a run is judged: each metric as Flagger would judge it now, gates and hooks with what the events tell
/// of them, the rules of the analysis.
/// @param panels null: no metrics source. @param events of this canary.
QList<FactSection> checkFacts(const Rollouts::RolloutDetail &detail,
                              const QList<Metrics::MetricPanel> *panels, const Rollouts::EventList &events,
                              const QDateTime &now);

/// What a hook of a type does, in words; the type itself for one that nobody knows.
QString hookMeaning(const QString &type);
/// Host of a hook, with the path of the loadtester's gates; nothing else of it: an address can hold secrets.
QString hookPlace(const QString &url);

} // namespace Flightdeck::Views
