#include "app/actions/quitguard.h"

#include "rollouts/actiondesk.h"
#include "views/shell/mainwindow.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace Flightdeck::App {

namespace {

struct QuitGuard
{
    Q_DECLARE_TR_FUNCTIONS(QuitGuard)
};

} // namespace

void guardQuit(Views::MainWindow &window, const Rollouts::ActionDesk &desk)
{
    window.setQuitGuard([&window, &desk, shown = QPointer<QMessageBox>()]() mutable {
        const QStringList unfinished = desk.unfinished();
        if (unfinished.isEmpty())
            return true;
        if (shown) {
            shown->raise();
            return false;
        }
        auto *box =
            new QMessageBox(QMessageBox::Warning, QuitGuard::tr("Quit Flightdeck?"),
                            QuitGuard::tr("Something is not finished, and nobody finishes it when Flightdeck "
                                          "quits now."),
                            QMessageBox::NoButton, &window);
        box->setTextFormat(Qt::PlainText);
        box->setInformativeText(unfinished.join(QStringLiteral("\n\n")));
        const QPushButton *quit = box->addButton(QuitGuard::tr("Quit anyway"), QMessageBox::DestructiveRole);
        QPushButton *stay = box->addButton(QuitGuard::tr("Stay"), QMessageBox::RejectRole);
        box->setDefaultButton(stay);
        box->setEscapeButton(stay);
        box->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(box, &QMessageBox::buttonClicked, &window,
                         [&window, quit](const QAbstractButton *button) {
                             if (button != quit)
                                 return;
                             window.setQuitGuard({});
                             window.quit();
                         });
        shown = box;
        box->open(); // not exec(): no loop inside the loop
        return false;
    });
}

} // namespace Flightdeck::App
