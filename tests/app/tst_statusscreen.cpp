#include "app/commands/statusscreen.h"
#include "app/commands/statustext.h"
#include "rollouts/rolloutboard.h"
#include "tests/support/manualclock.h"
#include "tests/support/rolloutscene.h"
#include "tests/support/terminalscreen.h"

#include <QTest>

#include <clocale>

using namespace Flightdeck;
using App::CellStyle;
using App::StatusFrame;

/// The table of `status --watch`, without a terminal.
class TestStatusScreen : public QObject
{
    Q_OBJECT

    /// Twelve canaries in two clusters, one of which is lost.
    struct Scene
    {
        Tests::ManualClock clock;
        Tests::RolloutScene rollouts{clock.now()};
        Rollouts::RolloutBoard board{clock};
        bool several = true;

        explicit Scene(bool withLost = true)
            : several(withLost)
        {
            board.addCluster(&rollouts.cluster);
            rollouts.cluster.setFreshness({Core::FreshnessState::Live, clock.now(), clock.now(), {}});
            if (several)
                board.addCluster(&rollouts.lostCluster);
        }
        StatusFrame frame(const QSize &size)
        {
            const auto state = [](const Tests::StandInCluster &cluster) {
                return App::ClusterState{cluster.name(), cluster.freshness(Kubernetes::Resource::Canaries)};
            };
            QList<App::ClusterState> clusters{state(rollouts.cluster)};
            if (several)
                clusters << state(rollouts.lostCluster);
            return App::statusFrame({QStringLiteral("Production"), clusters, board.model(), clock.now()},
                                    size);
        }
    };

    static Tests::TerminalScreen shown(const StatusFrame &frame)
    {
        Tests::TerminalScreen screen(frame.size);
        screen.feed("\x1b[?1049h" + App::StatusPainter(true).paint(frame));
        return screen;
    }

private Q_SLOTS:
    void initTestCase()
    {
        std::setlocale(LC_ALL, "C.UTF-8");
        qputenv("TZ", "Europe/Berlin");
        tzset();
    }

    void cuts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("middle");
        const auto row = [](const char *text, int width, const char *end, const char *middle) {
            QTest::newRow(qPrintable(QStringLiteral("%1 in %2").arg(QString::fromUtf8(text)).arg(width)))
                << QString::fromUtf8(text) << width << QString::fromUtf8(end) << QString::fromUtf8(middle);
        };
        row("auth", 6, "auth  ", "auth  ");
        row("auth", 4, "auth", "auth");
        row("auth-service", 8, "auth-se…", "auth…ice");
        row("auth-service", 7, "auth-s…", "aut…ice");
        row("auth-service", 1, "…", "…");
        row("auth-service", 0, "", "");
        row("", 3, "   ", "   ");
        row("日本語クラスタ", 6, "日本… ", "日…タ "); // wide characters take two cells, or none
        row("cafe\u0301-au-lait", 6, "cafe\u0301-…", "caf…it");
    }
    void cuts()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QFETCH(QString, end);
        QFETCH(QString, middle);
        QCOMPARE(App::fitText(text, width), end);
        QCOMPARE(App::displayWidth(App::fitText(text, width)), width);
        QCOMPARE(App::displayWidth(App::fitName(text, width)), width);
        if (!text.contains(QChar(0x301)))
            QCOMPARE(App::fitName(text, width), middle);
    }

    void fitsEverySize()
    {
        Scene scene;
        for (int width = 1; width <= 220; ++width) {
            for (const int height : {1, 2, 5, 9, 16, 24, 60}) {
                const StatusFrame frame = scene.frame({width, height});
                QMap<int, int> used;
                for (const auto &cell : frame.cells) {
                    QCOMPARE(App::displayWidth(cell.text), cell.width);
                    if (cell.row >= height || cell.width == 0)
                        continue; // left out by the painter
                    QVERIFY2(cell.column >= used[cell.row] && cell.column + cell.width <= width,
                             qPrintable(QStringLiteral("%1x%2: row %3 column %4 width %5")
                                            .arg(width)
                                            .arg(height)
                                            .arg(cell.row)
                                            .arg(cell.column)
                                            .arg(cell.width)));
                    used[cell.row] = cell.column + cell.width;
                }
                QCOMPARE(shown(frame).complaints(), QStringList());
            }
        }
    }

    void saysEverythingWhenThereIsRoom()
    {
        Scene scene;
        const auto screen = shown(scene.frame({200, 30}));
        QVERIFY2(screen.line(0).startsWith(QStringLiteral("Flightdeck  Production")),
                 qPrintable(screen.text()));
        QVERIFY(screen.line(0).endsWith(QStringLiteral("13:00:00 local  12:00:00 UTC")));
        QVERIFY2(screen.line(1).startsWith(QStringLiteral("12 canaries  1 failed or failing")),
                 qPrintable(screen.line(1)));
        QVERIFY(screen.line(1).contains(QStringLiteral("1 not live")));
        QVERIFY(screen.line(2).startsWith(QStringLiteral("talent-mesh: live, last word 0 s ago")));
        QVERIFY2(
            screen.line(3).contains(QStringLiteral(
                "talent-mesh-speech: stale since 12:53:32, last word 6 min 28 s ago: No answer for 6 min.")),
            qPrintable(screen.line(3)));
        for (const char *title : {"CLUSTER", "NAMESPACE", "CANARY", "PHASE", "TRAFFIC", "STEP", "LIVES",
                                  "NEXT TICK", "PROMOTION", "WHY IT WAITS"})
            QVERIFY2(screen.line(5).contains(QString::fromLatin1(title)), title);
        // Worst first, with a sign that needs no colour.
        QVERIFY(screen.line(6).startsWith(u'!') && screen.line(6).contains(QStringLiteral("auth-service")));
        const QString stale = screen.line(screen.find(QStringLiteral("stt-service")));
        QVERIFY2(stale.startsWith(u'?') && stale.contains(QStringLiteral("Progressing?")), qPrintable(stale));
        QVERIFY(screen.line(29).startsWith(QStringLiteral("q quits  ")));
    }

    void leavesOutTheLeastNeeded()
    {
        Scene scene(false);
        const auto narrow = shown(scene.frame({80, 24}));
        for (const char *title : {"CANARY", "PHASE", "TRAFFIC", "LIVES", "WHY IT WAITS"})
            QVERIFY2(narrow.text().contains(QString::fromLatin1(title)), title);
        QVERIFY(!narrow.text().contains(QStringLiteral("PROMOTION")));
        QVERIFY(!narrow.text().contains(QStringLiteral("CLUSTER"))); // there is one
        const auto tiny = shown(scene.frame({40, 10}));
        QVERIFY(tiny.text().contains(QStringLiteral("CANARY")) &&
                tiny.text().contains(QStringLiteral("PHASE")));
        // Long names keep their ends, and what does not fit is counted.
        const auto tall = shown(scene.frame({80, 30}));
        QVERIFY2(tall.text().contains(QRegularExpression(QStringLiteral("recru\\S*…\\S*ders "))),
                 qPrintable(tall.text()));
        QVERIFY2(tiny.line(9).contains(QRegularExpression(QStringLiteral("and \\d+ more"))),
                 qPrintable(tiny.text()));
    }

    void manyClustersAreCounted()
    {
        Scene scene(false);
        QList<App::ClusterState> clusters;
        for (int i = 0; i < 7; ++i)
            clusters.append(
                {QStringLiteral("c%1").arg(i),
                 {i == 5 ? Core::FreshnessState::Stale : Core::FreshnessState::Live, {}, {}, {}}});
        const auto screen = shown(App::statusFrame(
            {QStringLiteral("P"), clusters, scene.board.model(), scene.clock.now()}, {120, 40}));
        QVERIFY(screen.line(4).startsWith(QStringLiteral("c2: ")));
        QCOMPARE(screen.line(5).trimmed(), QStringLiteral("and 4 more clusters, 1 of them not live"));
    }

    void onlyWhatChangedIsPainted()
    {
        Scene scene(false);
        App::StatusPainter painter(true);
        Tests::TerminalScreen screen(QSize(160, 30));
        const QByteArray whole = painter.paint(scene.frame({160, 30}));
        screen.feed(whole);
        QCOMPARE(painter.paint(scene.frame({160, 30})), QByteArray());

        scene.clock.advance(1'000);
        const QByteArray second = painter.paint(scene.frame({160, 30}));
        screen.feed(second);
        QVERIFY(!second.isEmpty() && second.size() < whole.size() / 4);
        QCOMPARE(screen.text(), shown(scene.frame({160, 30})).text());

        // A row that goes away, one that comes, another order, another size: the screen is what it would be
        // if it were painted anew.
        scene.rollouts.cluster.removeCanary(QStringLiteral("platform-services/auth-service"));
        screen.feed(painter.paint(scene.frame({160, 30})));
        QCOMPARE(screen.text(), shown(scene.frame({160, 30})).text());
        scene.rollouts.cluster.put(Tests::canaryOf(QStringLiteral("web"), QStringLiteral("z"),
                                                   Kubernetes::CanaryPhase::Failed, scene.clock.now()));
        screen.feed(painter.paint(scene.frame({160, 30})));
        QCOMPARE(screen.text(), shown(scene.frame({160, 30})).text());
        for (const QSize &size : {QSize(70, 12), QSize(200, 50), QSize(90, 8)}) {
            screen.resize(size);
            screen.feed(painter.paint(scene.frame(size)));
            QCOMPARE(screen.text(), shown(scene.frame(size)).text());
        }
        const int clears = screen.clears();
        painter.forget();
        screen.feed(painter.paint(scene.frame({90, 8})));
        QCOMPARE(screen.clears(), clears + 1);
    }

    void noColourWhereNoneIsWanted()
    {
        Scene scene;
        Tests::TerminalScreen plain(QSize(160, 30));
        plain.feed(App::StatusPainter(false).paint(scene.frame({160, 30})));
        QCOMPARE(plain.colours(), 0);
        const auto coloured = shown(scene.frame({160, 30}));
        QVERIFY(coloured.colours() > 0);
        QCOMPARE(plain.text(), coloured.text()); // the words are the same
    }

    void wordsOfAClusterCannotDriveTheTerminal()
    {
        Scene scene(false);
        auto canary = Tests::canaryOf(QStringLiteral("web"), QStringLiteral("evil"),
                                      Kubernetes::CanaryPhase::Unknown, scene.clock.now());
        canary.status.phaseName = QStringLiteral("\x1b[2J\x1b]0;mine\x07");
        scene.rollouts.cluster.put(canary);
        const StatusFrame frame = scene.frame({160, 30});
        for (const auto &cell : frame.cells)
            QVERIFY(!cell.text.contains(u'\x1b') && !cell.text.contains(u'\x07'));
    }
};

QTEST_GUILESS_MAIN(TestStatusScreen)
#include "tst_statusscreen.moc"
