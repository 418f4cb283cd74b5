#pragma once

#include "app/simulator/fliptstate.h"

#include <QJsonObject>

namespace Flightdeck::Simulator {

/// The answer of GET /internal/v1/evaluation/snapshot/namespace/NS, which Flipt's client libraries evaluate
/// from, with the defects it has at 1.35.0 (internal/server/evaluation/data/server.go): a rule of N segments
/// stands there N times with its distributions repeated, and a segment that a boolean flag is the first to
/// use is empty. Error: the message of Flipt's 404, for a rule without distributions.
tl::expected<QJsonObject, QString> fliptClientSnapshot(const FliptState &state, const QString &nameSpace);

} // namespace Flightdeck::Simulator
