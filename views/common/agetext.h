#pragma once

#include <QDateTime>
#include <QString>

namespace Flightdeck::Views {

/// A length of time for people: "9 s", "14 min", "3 h 24 min", "3 d". Negative counts as 0.
QString durationText(qint64 milliseconds);

/// "9 s ago"; "never" when `then` is invalid.
QString agoText(const QDateTime &then, const QDateTime &now);

} // namespace Flightdeck::Views
