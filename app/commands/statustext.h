#pragma once

#include <QString>

namespace Flightdeck::App {

/// Cells of a terminal that `text` takes: wide characters count two, combining ones none.
int displayWidth(const QString &text);

/// `text` in exactly `width` cells: filled up with spaces, or cut with "…" at its end.
QString fitText(const QString &text, int width);

/// The same, but cut in its middle: the ends of long names tell more than their middles.
QString fitName(const QString &text, int width);

} // namespace Flightdeck::App
