#pragma once

#include "core/result.h"
#include "killswitch/steps.h"

namespace Flightdeck::Views {

/// Everything a run says of itself as JSON, for whoever has to explain it afterwards. Times in UTC. Holds no
/// entity id and no secret.
QByteArray evidenceOf(const KillSwitch::Run &run, const QString &environment, const QDateTime &now);

/// Writes it, atomically; an error names the file and why.
Core::Result<void> saveEvidence(const QString &path, const QByteArray &evidence);

} // namespace Flightdeck::Views
