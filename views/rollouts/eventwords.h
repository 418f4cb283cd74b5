#pragma once

#include "rollouts/blocker.h"

namespace Flightdeck::Views {

/// What one of Flagger's event messages tells, as far as it can be read (Flagger 1.37.0,
/// pkg/controller/scheduler.go).
struct EventFact
{
    qint64 timeMs = 0;
    std::optional<int> weight;   ///< the canary's weight from then on
    std::optional<bool> check;   ///< a check passed or failed
    QString metric;              ///< the failed check's metric, by Flagger's built-in name; may be empty
    std::optional<double> value; ///< what Flagger saw
    /// The phase that begins; None: no word of one.
    Kubernetes::CanaryPhase phase = Kubernetes::CanaryPhase::None;
};

EventFact eventFact(const Kubernetes::Event &event);
/// Facts in the order of time. Events are lossy (see Kubernetes::Event), so is this.
QList<EventFact> eventFacts(const Rollouts::EventList &events);

} // namespace Flightdeck::Views
