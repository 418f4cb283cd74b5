#include "views/shell/screenshot.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QWidget>

namespace Flightdeck::Views {

bool grabPage(QWidget &window, const QString &path, QSize size)
{
    window.resize(size);
    window.show();
    // Layout requests and the polish of new widgets are posted events; deliver them before painting.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents();
    return window.grab().save(path, "PNG");
}

} // namespace Flightdeck::Views
