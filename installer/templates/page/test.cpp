#include "tests/support/manualclock.h"
#include "views/@id@/@id@page.h"
#include "views/shell/mainwindow.h"

#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Views;

class @Class@PageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buttonOfTheStateAsks()
    {
        @Class@Page page;
        page.setState({StateContent::Kind::Error, QStringLiteral("No answer"), {}, QStringLiteral("Try again"), {}});
        page.show();
        QSignalSpy asked(&page, &@Class@Page::statePrimaryTriggered);
        const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
        const auto button = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *candidate) {
            return candidate->isVisible() && candidate->text() == QStringLiteral("Try again");
        });
        QVERIFY(button != buttons.end());
        QTest::mouseClick(*button, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void windowHasAPlaceForIt()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        const Tests::ManualClock clock;
        MainWindow window(settings, clock);
        auto *page = new @Class@Page;
        window.addPage(PageId::Rollouts, new QWidget);
        window.addPage(PageId::@Class@, page);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.setCurrentPage(PageId::Rollouts);
        QVERIFY(!page->isVisible());
        QTest::keyClick(&window, Qt::Key(Qt::Key_1 + int(PageId::@Class@)), Qt::ControlModifier);
        QVERIFY(page->isVisible());
        QCOMPARE(pageTitle(PageId::@Class@), QStringLiteral("@Title@"));
    }
};

QTEST_MAIN(@Class@PageTest)
#include "tst_@id@page.moc"
