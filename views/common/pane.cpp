#include "views/common/pane.h"

#include <QVariant>
#include <QWidget>

namespace Flightdeck::Views {

namespace {

const char *const property = "flightdeckPane";

} // namespace

void markPane(QWidget *widget)
{
    static int last = 0;
    widget->setProperty(property, ++last);
}

int paneOrder(const QWidget *widget)
{
    return widget->property(property).toInt();
}

} // namespace Flightdeck::Views
