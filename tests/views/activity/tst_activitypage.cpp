#include "tests/support/manualclock.h"
#include "views/activity/activitypage.h"
#include "views/activity/incidentpanel.h"
#include "views/activity/timeline.h"
#include "views/common/searchfield.h"
#include "views/common/segmented.h"
#include "views/common/statepage.h"
#include "views/common/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Views;
using Core::ActivityKind;
using Core::ActivityOutcome;

namespace {

struct Story
{
    int minutesAgo;
    ActivityKind kind;
    ActivityOutcome outcome;
    const char *object;
    const char *text;
    const char *by;
    const char *state;
};

const Story story[] = {
    {2, ActivityKind::Rollout, ActivityOutcome::Good, "user-service",
     "Promoted v2.15.0, 10 min, 2 of 5 lives lost", "Flagger", "Succeeded"},
    {3, ActivityKind::FlagCommit, ActivityOutcome::Good, "ai-interview-v2", "c04a7be: fix German prompts",
     "on-call", "2/2 served"},
    {5, ActivityKind::Kill, ActivityOutcome::Good, "ai-interview-v2", "Effective on 2 of 2 replicas, 43.1 s",
     "on-call", "Effective"},
    {6, ActivityKind::Console, ActivityOutcome::Good, "assessment-service", "Gate approve-promotion opened",
     "release manager", "Verified"},
    {8, ActivityKind::Rollout, ActivityOutcome::Bad, "auth-service",
     "Rolled back at 20 %: success rate 91.30 % < 99 %", "Flagger", "Failed"},
    {9, ActivityKind::Rollout, ActivityOutcome::Note, "user-service",
     "Check failed: request duration 548ms > 500ms", "Flagger", "3 of 5"},
    {20, ActivityKind::Rollout, ActivityOutcome::Waiting, "assessment-service", "Waits for approval at 30 %",
     "Flagger", "Waiting"},
    {50, ActivityKind::Console, ActivityOutcome::Bad, "llm-gateway", "Resume refused by Kubernetes",
     "release manager", "Denied"},
    {90, ActivityKind::Rollout, ActivityOutcome::Running, "=cmd|' /C calc'!A0",
     "New revision \"v2\", canary scaled up", "Flagger", "Progressing"},
    {60 * 30, ActivityKind::FlagCommit, ActivityOutcome::Good, "resume-parser-v3",
     "91d3e02: split 80 / 20 to 50 / 50", "product owner", "2/2 served"},
};

struct World
{
    World()
    {
        int id = 0;
        for (const Story &part : story)
            model.put({QString::number(++id), clock.now().addSecs(-60 * part.minutesAgo), part.kind,
                       part.outcome, QString::fromLatin1(part.object), QString::fromLatin1(part.text),
                       QString::fromLatin1(part.by), QString::fromLatin1(part.state)});
        page = std::make_unique<ActivityPage>(&model, &clock);
        page->setEnvironmentName(QStringLiteral("Production"));
        page->resize(1376, 760);
        page->show();
    }
    template<typename T> T *find() const { return page->findChild<T *>(); }
    int rows() const { return find<QTableView>()->model()->rowCount(); }
    QCheckBox *toggle(const char *title) const
    {
        for (QCheckBox *box : page->findChildren<QCheckBox *>()) {
            if (box->text().startsWith(QLatin1String(title)))
                return box;
        }
        return nullptr;
    }
    TimeRange last(int minutes) const { return {clock.now().addSecs(-60 * minutes), clock.now()}; }

    Tests::ManualClock clock;
    Core::ActivityModel model;
    std::unique_ptr<ActivityPage> page;
};

} // namespace

class ActivityPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().install(*qApp);
        QVERIFY(m_folder.isValid());
    }
    void filtersByTextKindAndTime()
    {
        World world;
        QCOMPARE(world.rows(), 9); // 4 hours
        QCOMPARE(world.toggle("Rollouts")->text(), QStringLiteral("Rollouts 5"));
        world.find<Segmented>()->setCurrent(0);
        QCOMPARE(world.rows(), 8);
        world.find<Segmented>()->setCurrent(3);
        QCOMPARE(world.rows(), 10);
        world.toggle("Rollouts")->setChecked(false);
        QCOMPARE(world.rows(), 5);
        QCOMPARE(world.toggle("Rollouts")->text(), QStringLiteral("Rollouts 5"));
        QTest::keyClicks(world.find<SearchField>(), QStringLiteral("ON-CALL"));
        QCOMPARE(world.rows(), 2);
        QCOMPARE(world.toggle("Rollouts")->text(), QStringLiteral("Rollouts 0"));
        QTest::keyClicks(world.find<SearchField>(), QStringLiteral("nobody"));
        QCOMPARE(world.rows(), 0);
        StatePage *empty = world.find<StatePage>();
        QTRY_VERIFY(empty->isVisible());
        QCOMPARE(empty->content().title, QStringLiteral("Nothing matches these filters"));
        Q_EMIT empty->primaryTriggered();
        QCOMPARE(world.rows(), 10);
    }
    void timeGoesOn()
    {
        World world;
        world.find<Segmented>()->setCurrent(0);
        QCOMPARE(world.rows(), 8);
        world.clock.advance(15 * 60 * 1000);
        world.page->hide();
        world.page->show();
        QCOMPARE(world.rows(), 7);
    }
    void filterIsAProperModel()
    {
        World world;
        ActivityFilter filter(&world.model);
        const QAbstractItemModelTester tester(&filter,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const int id : {1, 5, 10}) // first, middle and last leave it, then come back
            world.model.put({QString::number(id),
                             world.clock.now().addDays(-9),
                             ActivityKind::Console,
                             ActivityOutcome::Note,
                             QStringLiteral("moved"),
                             {},
                             {},
                             {}});
        filter.setText(QStringLiteral("moved"));
        QCOMPARE(filter.rowCount(), 3);
        filter.setRange(world.last(60));
        QCOMPARE(filter.rowCount(), 0);
        filter.setRange({});
        filter.setText({});
        filter.setKindShown(ActivityKind::Console, false);
        QCOMPARE(filter.rowCount(), 5);
    }
    void csvIsSafeInASpreadsheet()
    {
        World world;
        world.page->setIncident(world.last(100));
        const QString path = m_folder.filePath(QStringLiteral("a.csv"));
        QVERIFY(world.page->exportTo(path, ExportFormat::Csv));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 11); // heading, nine entries, nothing after the last line end
        QCOMPARE(lines[0], QByteArray("time,kind,outcome,object,text,by,state\r"));
        QCOMPARE(lines[1], QByteArray("2026-01-08T10:30:00.000Z,rollout,running,'=cmd|' /C calc'!A0,"
                                      "\"New revision \"\"v2\"\", canary scaled up\",,Progressing\r"));
        QVERIFY(!lines.join().contains("on-call")); // names of people are off
        QVERIFY(!world.page->exportTo(m_folder.filePath(QStringLiteral("no/a.csv")), ExportFormat::Csv));
    }
    void jsonAndTextHoldTheRange()
    {
        World world;
        world.page->setIncident(world.last(7));
        world.toggle("Names of people")->setChecked(true);
        const QString path = m_folder.filePath(QStringLiteral("a.json"));
        QVERIFY(world.page->exportTo(path, ExportFormat::Json));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(root.value(QStringLiteral("environment")).toString(), QStringLiteral("Production"));
        QCOMPARE(root.value(QStringLiteral("from")).toString(), QStringLiteral("2026-01-08T11:53:00.000Z"));
        const QJsonArray entries = root.value(QStringLiteral("entries")).toArray();
        QCOMPARE(entries.size(), 4);
        QCOMPARE(entries[1].toObject().value(QStringLiteral("by")).toString(), QStringLiteral("on-call"));
        for (QPushButton *button : world.page->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Copy as text"))
                button->click();
        }
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 4);
    }
    void pngHoldsLanesAndRows()
    {
        World world;
        world.page->setIncident(world.last(30));
        const QString path = m_folder.filePath(QStringLiteral("incident.png"));
        QVERIFY(world.page->exportTo(path, ExportFormat::Png));
        const QImage image(path);
        QCOMPARE(image.width(), 2400); // twice the pixels, for paper
        world.page->setIncident(world.last(0));
        QVERIFY(world.page->exportTo(path, ExportFormat::Png));
        QVERIFY(QImage(path).height() < image.height()); // fewer rows
        QVERIFY(!world.page->exportTo(m_folder.filePath(QStringLiteral("none/x.png")), ExportFormat::Png));
    }
    void saysHowLongEntriesAreKept()
    {
        World world;
        QVERIFY(!world.page->statusText().contains(QStringLiteral("kept")));
        world.page->setKept(QStringLiteral("kept for 90 days"));
        QVERIFY(world.page->statusText().endsWith(QStringLiteral("kept for 90 days")));
    }
    void incidentMovesByKeyAndMouse()
    {
        World world;
        Timeline *timeline = world.find<Timeline>();
        world.page->setIncident(world.last(30));
        QTest::keyClick(timeline, Qt::Key_Left);
        QCOMPARE(timeline->incident().to, world.clock.now().addSecs(-60));
        QTest::keyClick(timeline, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(timeline->incident().from, world.clock.now().addSecs(-29 * 60));
        // Over free ground: a new range.
        QTest::mousePress(timeline, Qt::LeftButton, {}, QPoint(200, 60));
        QTest::mouseMove(timeline, QPoint(300, 60));
        QTest::mouseRelease(timeline, Qt::LeftButton, {}, QPoint(300, 60));
        QVERIFY(timeline->incident().from < world.clock.now().addSecs(-3 * 3600));
        QVERIFY(timeline->incident().to > timeline->incident().from);
        QVERIFY(world.page->statusText().endsWith(QStringLiteral("0 in the incident range")));
        QVERIFY(!world.find<IncidentPanel>()->findChild<QPushButton *>()->isEnabled());
    }
    void compactHidesThePanelBehindAButton()
    {
        World world;
        world.page->setCompact(true);
        QVERIFY(!world.find<IncidentPanel>()->isVisible());
        for (QPushButton *button : world.page->findChildren<QPushButton *>()) {
            if (button->isCheckable() && button->text() == QStringLiteral("Incident…"))
                button->click();
        }
        QVERIFY(world.find<IncidentPanel>()->isVisible());
    }
    void emptySaysSo()
    {
        Tests::ManualClock clock;
        Core::ActivityModel model;
        ActivityPage page(&model, &clock);
        page.show();
        QCOMPARE(page.findChild<StatePage *>()->content().title, QStringLiteral("Nothing has happened yet"));
        model.put({QStringLiteral("1"),
                   clock.now(),
                   ActivityKind::Kill,
                   ActivityOutcome::Good,
                   QStringLiteral("flag"),
                   {},
                   {},
                   {}});
        QTRY_VERIFY(page.findChild<QTableView *>()->isVisible());
    }
    // With FLIGHTDECK_GALLERY set to a folder the pictures stay there.
    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("width");
        QTest::newRow("light") << false << 1376;
        QTest::newRow("dark") << true << 1376;
        QTest::newRow("light-1280") << false << 1232;
    }
    void pictures()
    {
        QFETCH(bool, dark);
        QFETCH(int, width);
        Theme::instance().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        World world;
        world.page->resize(width, width > 1300 ? 786 : 606);
        world.page->setCompact(width < 1300);
        world.page->setIncident(world.last(10));
        QCoreApplication::processEvents();
        const QString folder = qEnvironmentVariable("FLIGHTDECK_GALLERY", m_folder.path());
        QVERIFY(world.page->grab().save(
            QStringLiteral("%1/activity-%2.png").arg(folder, QLatin1String(QTest::currentDataTag()))));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(ActivityPageTest)
#include "tst_activitypage.moc"
