#include "views/common/searchfield.h"
#include "views/common/theme.h"
#include "views/shell/commandlist.h"
#include "views/shell/commandpalette.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QTest>

using namespace Flightdeck::Views;

class CommandPaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }

    void scores()
    {
        const QString title = QStringLiteral("Open user-service");
        QVERIFY(matchScore(QStringLiteral("open"), title) > matchScore(QStringLiteral("user"), title));
        QVERIFY(matchScore(QStringLiteral("user"), title) > matchScore(QStringLiteral("ser-"), title));
        QVERIFY(matchScore(QStringLiteral("service open"), title) > 0);
        QVERIFY(matchScore(QStringLiteral("usrv"), title) > 0);
        QCOMPARE(matchScore(QStringLiteral("kill"), title), 0);
        QCOMPARE(matchScore(QStringLiteral("open kill"), title), 0);
        QVERIFY(matchScore(QString(), title) > 0);
    }

    void model()
    {
        CommandListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVector<Command> many;
        for (int i = 0; i < 200; ++i)
            many.append({QStringLiteral("flag-%1").arg(i), QStringLiteral("Flag"), {}, {}});
        model.setCommands(many, QStringLiteral("flag"));
        QCOMPARE(model.rowCount(), CommandListModel::MostShown);
        model.setCommands(many, QStringLiteral("flag-17"));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("flag-17"));
        model.setCommands(many, QStringLiteral("nothing"));
        QCOMPARE(model.rowCount(), 0);
    }

    void findsAndRuns()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        CommandPalette palette(&window);
        QStringList ran;
        palette.addCommand({QStringLiteral("Export the table…"), QStringLiteral("Rollouts"), {}, [&] {
                                ran += QStringLiteral("export");
                            }});
        palette.addProvider([&](const QString &typed) -> QVector<Command> {
            if (typed.isEmpty())
                return {};
            return {{QStringLiteral("ai-interview-v2"),
                     QStringLiteral("Flag"),
                     {},
                     [&] { ran += QStringLiteral("flag"); }},
                    {QStringLiteral("user-service"), QStringLiteral("Canary"), {}, [&] {
                         ran += QStringLiteral("canary");
                     }}};
        });
        palette.open(window);
        QVERIFY(palette.isVisible());
        QCOMPARE(palette.list()->model()->rowCount(), 1);
        QTest::keyClicks(palette.field(), QStringLiteral("user"));
        QCOMPARE(palette.list()->model()->rowCount(), 1);
        QTest::keyClick(palette.field(), Qt::Key_Return);
        QCOMPARE(ran, QStringList{QStringLiteral("canary")});
        QVERIFY(!palette.isVisible());

        palette.open(window);
        QCOMPARE(palette.field()->text(), QString());
        QTest::keyClicks(palette.field(), QStringLiteral("e"));
        QVERIFY(palette.list()->model()->rowCount() > 1);
        QTest::keyClick(palette.field(), Qt::Key_Down);
        QCOMPARE(palette.list()->currentIndex().row(), 1);
        QTest::keyClick(palette.field(), Qt::Key_Up);
        QTest::keyClick(palette.field(), Qt::Key_Return);
        QCOMPARE(ran.last(), QStringLiteral("export"));

        palette.open(window);
        QTest::keyClicks(palette.field(), QStringLiteral("zzz"));
        QTest::keyClick(palette.field(), Qt::Key_Return);
        QVERIFY(palette.isVisible());
        QTest::keyClick(palette.field(), Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
        QCOMPARE(ran.size(), 2);
    }
};

QTEST_MAIN(CommandPaletteTest)
#include "tst_commandpalette.moc"
