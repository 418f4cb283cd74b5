#pragma once

#include "flags/evaluator.h"

#include <QJsonObject>

namespace Flightdeck::Tests {

/// What Flipt's client engines evaluate, of one namespace: the shape of
/// GET /internal/v1/evaluation/snapshot/namespace/NS, without the defects that the server's own answer has.
QJsonObject clientSnapshot(const Flags::Snapshot &snapshot, const QString &nameSpace);

} // namespace Flightdeck::Tests
