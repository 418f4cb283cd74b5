#pragma once

#include <QSize>
#include <QString>

class QWidget;

namespace Flightdeck::Views {

/// Lays `window` out at `size`, renders it and writes a PNG. Works without a display server under the
/// offscreen platform. False when the file cannot be written.
bool grabPage(QWidget &window, const QString &path, QSize size = {1440, 900});

} // namespace Flightdeck::Views
