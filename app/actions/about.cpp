#include "app/actions/about.h"

#include "views/shell/mainwindow.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMessageBox>

namespace Flightdeck::App {

namespace {

struct About
{
    Q_DECLARE_TR_FUNCTIONS(About)
};

} // namespace

void addAbout(Views::MainWindow &window)
{
    QAction *action = window.menu(Views::MenuId::Help)->addAction(About::tr("&About Flightdeck"));
    QObject::connect(action, &QAction::triggered, &window, [&window] {
        auto *box = new QMessageBox(QMessageBox::NoIcon, About::tr("About Flightdeck"),
                                    About::tr("Flightdeck %1").arg(QCoreApplication::applicationVersion()),
                                    QMessageBox::Close, &window);
        box->setTextFormat(Qt::PlainText);
        box->setInformativeText(About::tr("An operations console for progressive delivery.\n\nFree software "
                                          "under the GNU General Public License, "
                                          "version 3 or later. It comes without any warranty."));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open(); // not exec(): no loop inside the loop
    });
}

} // namespace Flightdeck::App
