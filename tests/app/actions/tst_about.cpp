#include "app/actions/actions.h"
#include "tests/support/manualclock.h"
#include "views/shell/mainwindow.h"
#include "views/shell/windowmenus.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Flightdeck;

class AboutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysVersionAndLicence()
    {
        QCoreApplication::setApplicationVersion(QStringLiteral("7.8.9"));
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        const Tests::ManualClock clock;
        Views::MainWindow window(settings, clock);
        App::addActions(window);
        const QVector<Views::Command> commands = window.findChild<Views::WindowMenus *>()->commands();
        const auto about = std::find_if(commands.begin(), commands.end(), [](const Views::Command &command) {
            return command.title == QStringLiteral("About Flightdeck");
        });
        QVERIFY(about != commands.end());

        about->run();
        QPointer<QMessageBox> box = window.findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        QVERIFY(box->text().contains(QStringLiteral("7.8.9")));
        QVERIFY(box->informativeText().contains(QStringLiteral("General Public License")));
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!box);
    }
};

QTEST_MAIN(AboutTest)
#include "tst_about.moc"
