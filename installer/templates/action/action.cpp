#include "app/actions/@id@.h"

#include "views/shell/mainwindow.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace Flightdeck::App {

namespace {

struct @Class@
{
    Q_DECLARE_TR_FUNCTIONS(@Class@)
};

} // namespace

void add@Class@(Views::MainWindow &window)
{
    QAction *action = window.menu(Views::MenuId::Go)->addAction(@Class@::tr("@Title@"));
    QObject::connect(action, &QAction::triggered, &window,
                     [&window] { window.setCurrentPage(Views::PageId::Activity); });
}

} // namespace Flightdeck::App
