#pragma once

#include <QByteArray>
#include <QVariant>

namespace Flightdeck::Views {

/// One cell as RFC 4180 has it. A number keeps 15 digits; text that a spreadsheet would run as a formula gets
/// an apostrophe in front.
QByteArray csvCell(const QVariant &value);

} // namespace Flightdeck::Views
