#include "app/actions/actions.h"
#include "tests/support/manualclock.h"
#include "views/shell/mainwindow.h"
#include "views/shell/windowmenus.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Flightdeck;

class @Class@Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actsFromMenuAndPalette()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        const Tests::ManualClock clock;
        Views::MainWindow window(settings, clock);
        App::addActions(window);
        window.setCurrentPage(Views::PageId::Rollouts);

        const QList<QAction *> entries = window.menu(Views::MenuId::Go)->actions();
        const auto entry = std::find_if(entries.begin(), entries.end(), [](const QAction *action) {
            return action->text() == QStringLiteral("@Title@");
        });
        QVERIFY(entry != entries.end());
        (*entry)->trigger();
        QCOMPARE(window.currentPage(), Views::PageId::Activity);

        window.setCurrentPage(Views::PageId::Rollouts);
        const QVector<Views::Command> commands = window.findChild<Views::WindowMenus *>()->commands();
        const auto command = std::find_if(commands.begin(), commands.end(), [](const Views::Command &candidate) {
            return candidate.title == QStringLiteral("@Title@");
        });
        QVERIFY(command != commands.end());
        command->run();
        QCOMPARE(window.currentPage(), Views::PageId::Activity);
    }
};

QTEST_MAIN(@Class@Test)
#include "tst_@id@.moc"
