#include "flags/draftkeeper.h"
#include "flags/editjson.h"
#include "tests/support/manualclock.h"

#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace Flightdeck;
using namespace Flightdeck::Flags;

namespace {

const QByteArray sample = "flags:\n"
                          "  - key: a\n"
                          "    name: A\n"
                          "    enabled: true\n"
                          "    variants:\n"
                          "      - key: x\n"
                          "      - key: y\n"
                          "    rules:\n"
                          "      - segment: s\n"
                          "        distributions:\n"
                          "          - variant: x\n"
                          "            rollout: 90\n"
                          "          - variant: y\n"
                          "            rollout: 10\n"
                          "  - key: b\n"
                          "    name: B\n"
                          "segments:\n"
                          "  - {key: s, name: S, match_type: ALL_MATCH_TYPE}\n";

const QString repository = QStringLiteral("https://git.example/flags main features.yaml");

FlagSession::Base baseOf(const QByteArray &text, const QString &oid)
{
    FlagSession::Base base;
    base.path = QStringLiteral("features.yaml");
    base.branch = QStringLiteral("main");
    base.oid = oid;
    base.text = text;
    return base;
}

Edit shares(double y)
{
    Edit edit;
    edit.kind = Edit::Kind::SetDistribution;
    edit.flag = QStringLiteral("a");
    edit.percentages = {{QStringLiteral("x"), 100 - y}, {QStringLiteral("y"), y}};
    return edit;
}

QByteArray replaced(QByteArray text, const QByteArray &old, const QByteArray &now)
{
    return text.replace(old, now);
}

const QByteArray quarter =
    replaced(replaced(sample, "rollout: 90", "rollout: 75"), "rollout: 10", "rollout: 25");

// The other process: edits, says when that is kept, then goes on typing until it is killed.
int runChild(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    FlagSession session;
    Core::SystemClock clock;
    DraftKeeper keeper(QString::fromLocal8Bit(argv[2]), repository, &session, clock);
    session.open(baseOf(sample, QStringLiteral("1")));
    (void)session.apply(shares(25));
    session.typed({0, 0}, {0, 0}, QStringLiteral("# why\n"));
    session.writeOtherFile(QStringLiteral(".flipt.yml"), "version: \"1.0\"\n");
    QTimer typing;
    int keys = 0;
    QObject::connect(&typing, &QTimer::timeout, &session, [&] {
        session.endGesture();
        session.typed({0, 5}, {0, 5}, QStringLiteral("!"));
        if (++keys == 20) {
            printf("typed\n");
            fflush(stdout);
        }
    });
    typing.start(20);
    return app.exec();
}

} // namespace

class DraftKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void editsSurviveAKilledProgram();
    void everyEditSurvivesJson();
    void isPrivateAndHoldsNoSecret();
    void committedEditsLeaveNothing();
    void takesUpOnTheSameTip();
    void takesUpOnAMovedTip();
    void showsBothWhereTheBranchChangedTheSame();
    void doesNotTakeAnotherWindowsEdits();
    void throwsAway();
    void anotherFilesEditsAreNotOffered();
    void brokenFilesAreLeftAlone();
    void oldOnesGo();
    void saysWhenItCannotWrite();

private:
    QString folder() const { return m_folder->filePath(QStringLiteral("drafts")); }
    QStringList files() const { return QDir(folder()).entryList({QStringLiteral("*.json")}, QDir::Files); }
    /// What a run that ended without a commit leaves.
    void leaveEdits(const Edit &edit, const QByteArray &text = sample)
    {
        FlagSession session;
        DraftKeeper keeper(folder(), repository, &session, m_clock);
        session.open(baseOf(text, QStringLiteral("1")));
        QVERIFY(session.apply(edit));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Core::SystemClock m_clock;
};

void DraftKeeperTest::editsSurviveAKilledProgram()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), folder()});
    QVERIFY(other.waitForStarted());
    QVERIFY(other.waitForReadyRead(20'000));
    QTRY_VERIFY(!files().isEmpty());
    QVERIFY(::kill(pid_t(other.processId()), SIGKILL) == 0);
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitStatus(), QProcess::CrashExit);

    FlagSession session;
    DraftKeeper keeper(folder(), repository, &session, m_clock);
    session.open(baseOf(sample, QStringLiteral("1")));
    QVERIFY(keeper.found());
    QCOMPARE(session.text(), sample); // offered, not done
    QVERIFY(keeper.found()->steps.size() >= 3);
    keeper.takeUp();
    QVERIFY(session.text().startsWith("# why"));
    QVERIFY(session.text().contains("rollout: 25"));
    QCOMPARE(session.filesToCommit().value(QStringLiteral(".flipt.yml")), QByteArray("version: \"1.0\"\n"));
    QVERIFY(!keeper.found());
    // Each step is still an undo, back to the tip.
    while (session.canUndo())
        session.undo();
    QCOMPARE(session.text(), sample);
    keeper.flush();
    QCOMPARE(files().size(), 0);
}

void DraftKeeperTest::everyEditSurvivesJson()
{
    for (int kind = 0; kind <= int(Edit::Kind::SetConstraint); ++kind) {
        Edit edit = shares(12.55);
        edit.kind = Edit::Kind(kind);
        edit.nameSpace = QStringLiteral("n");
        edit.index = 3;
        edit.target = 2;
        edit.percentage = 99.99;
        edit.value = kind % 2;
        edit.reference = {{QStringLiteral("s"), QStringLiteral("t")}, SegmentOperator::And};
        edit.item = QStringLiteral("i");
        edit.key = QStringLiteral("k");
        edit.title = QString::fromUtf8("T \xC3\xA4");
        edit.type = FlagType::Boolean;
        edit.variant = {
            QStringLiteral("v"), QStringLiteral("V"), QStringLiteral("d"), "{\"a\":1}", false, {}};
        edit.segment.key = QStringLiteral("seg");
        edit.segment.name = QStringLiteral("Seg");
        edit.segment.matchType = MatchType::Any;
        edit.matchType = MatchType::Any;
        edit.constraint = {ConstraintType::DateTime,
                           QStringLiteral("p"),
                           QStringLiteral("gt"),
                           QStringLiteral("2026-01-01"),
                           {},
                           {}};
        const auto back =
            editFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(edit)).toJson()).object());
        QVERIFY(back);
        QCOMPARE(back->kind, edit.kind);
        QCOMPARE(toJson(*back), toJson(edit));
        QCOMPARE(back->percentages, edit.percentages);
        QCOMPARE(back->value, edit.value);
        QCOMPARE(back->reference.keys, edit.reference.keys);
        QCOMPARE(back->reference.op, edit.reference.op);
        QCOMPARE(back->variant.attachment, edit.variant.attachment);
        QCOMPARE(back->constraint.value, edit.constraint.value);
        QCOMPARE(back->constraint.type, edit.constraint.type);
    }
    QVERIFY(!editFromJson({{QStringLiteral("kind"), QStringLiteral("invented")}}));
}

void DraftKeeperTest::isPrivateAndHoldsNoSecret()
{
    FlagSession session;
    const QString withPassword = QStringLiteral("https://me:hunter2@git.example/flags");
    DraftKeeper keeper(folder(), withPassword, &session, m_clock);
    session.open(baseOf(sample, QStringLiteral("1")));
    QVERIFY(session.apply(shares(25)));
    keeper.flush();
    QCOMPARE(files().size(), 1);
    const QString path = QDir(folder()).filePath(files().first());
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
             QFile::Permissions());
    QCOMPARE(QFileInfo(folder()).permissions() & (QFile::ReadOther | QFile::ExeOther), QFile::Permissions());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!path.contains(QStringLiteral("hunter2")));
    QVERIFY(!file.readAll().contains("hunter2"));
}

void DraftKeeperTest::committedEditsLeaveNothing()
{
    FlagSession session;
    DraftKeeper keeper(folder(), repository, &session, m_clock);
    session.open(baseOf(sample, QStringLiteral("1")));
    QVERIFY(session.apply(shares(25)));
    keeper.flush();
    QCOMPARE(files().size(), 1);
    session.rebase(baseOf(quarter, QStringLiteral("2"))); // our commit came back
    QVERIFY(!session.changed());
    keeper.flush();
    QCOMPARE(files().size(), 0);
    QVERIFY(session.apply(shares(30)));
    session.discard();
    keeper.flush();
    QCOMPARE(files().size(), 0);
}

void DraftKeeperTest::takesUpOnTheSameTip()
{
    leaveEdits(shares(25));
    FlagSession session;
    DraftKeeper keeper(folder(), repository, &session, m_clock);
    QSignalSpy found(&keeper, &DraftKeeper::foundChanged);
    session.open(baseOf(sample, QStringLiteral("1")));
    QCOMPARE(found.size(), 1);
    keeper.takeUp();
    QCOMPARE(session.text(), quarter);
    QCOMPARE(session.suggestedMessage(), QStringLiteral("a: x 90 % to 75 %, y 10 % to 25 %"));
    QCOMPARE(files().size(), 1); // this run's own now
}

void DraftKeeperTest::takesUpOnAMovedTip()
{
    leaveEdits(shares(25));
    FlagSession session;
    DraftKeeper keeper(folder(), repository, &session, m_clock);
    const QByteArray moved = replaced(sample, "  - key: b\n    name: B\n", "  - key: b\n    name: Bee\n");
    session.open(baseOf(moved, QStringLiteral("2")));
    QVERIFY(keeper.found());
    QCOMPARE(keeper.found()->oid, QStringLiteral("1"));
    keeper.takeUp();
    QVERIFY(session.conflicts().isEmpty());
    QCOMPARE(session.text(), replaced(quarter, "name: B\n", "name: Bee\n"));
    QCOMPARE(session.base().oid, QStringLiteral("2"));
}

void DraftKeeperTest::showsBothWhereTheBranchChangedTheSame()
{
    leaveEdits(shares(25));
    const QByteArray half =
        replaced(replaced(sample, "rollout: 90", "rollout: 50"), "rollout: 10", "rollout: 50");
    for (const bool mine : {false, true}) {
        FlagSession session;
        DraftKeeper keeper(folder(), repository, &session, m_clock);
        session.open(baseOf(half, QStringLiteral("2")));
        keeper.takeUp();
        QCOMPARE(session.conflicts().size(), 1);
        QCOMPARE(session.text(), quarter); // mine
        QCOMPARE(session.tipText(), half); // theirs
        QVERIFY(!session.commitReady().ready);
        if (mine) {
            session.keepMine();
            QCOMPARE(session.text(), quarter);
            QCOMPARE(session.base().oid, QStringLiteral("2"));
            QVERIFY(session.commitReady().ready);
        } else {
            session.takeTip();
            QCOMPARE(session.text(), half);
            leaveEdits(shares(25)); // for the second round
        }
        QVERIFY(session.conflicts().isEmpty());
    }
}

void DraftKeeperTest::doesNotTakeAnotherWindowsEdits()
{
    FlagSession first;
    auto keeper = std::make_unique<DraftKeeper>(folder(), repository, &first, m_clock);
    first.open(baseOf(sample, QStringLiteral("1")));
    QVERIFY(first.apply(shares(25)));
    keeper->flush();
    FlagSession second;
    DraftKeeper other(folder(), repository, &second, m_clock);
    second.open(baseOf(sample, QStringLiteral("1")));
    QVERIFY(!other.found());
    keeper.reset(); // that window is closed
    other.look();
    QVERIFY(other.found());
}

void DraftKeeperTest::throwsAway()
{
    leaveEdits(shares(25));
    leaveEdits(shares(30));
    QCOMPARE(files().size(), 2);
    FlagSession session;
    DraftKeeper keeper(folder(), repository, &session, m_clock);
    session.open(baseOf(sample, QStringLiteral("1")));
    keeper.throwAway();
    QVERIFY(keeper.found()); // the older one comes next
    keeper.throwAway();
    QVERIFY(!keeper.found());
    QCOMPARE(files().size(), 0);
    QCOMPARE(session.text(), sample);
}

void DraftKeeperTest::anotherFilesEditsAreNotOffered()
{
    leaveEdits(shares(25));
    FlagSession session;
    DraftKeeper keeper(folder(), repository, &session, m_clock);
    FlagSession::Base base = baseOf(sample, QStringLiteral("1"));
    base.path = QStringLiteral("other/features.yaml");
    session.open(base);
    QVERIFY(!keeper.found());
    DraftKeeper elsewhere(folder(), QStringLiteral("another repository"), &session, m_clock);
    session.open(baseOf(sample, QStringLiteral("1")));
    QVERIFY(keeper.found());
    QVERIFY(!elsewhere.found());
}

void DraftKeeperTest::brokenFilesAreLeftAlone()
{
    leaveEdits(shares(25));
    const QString path = QDir(folder()).filePath(files().first());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    const QByteArray other = whole.left(whole.size() / 2);
    for (const QByteArray &bytes :
         {other, QByteArray("{}"), QByteArray(), replaced(whole, "\"draft\":1", "\"draft\":9"),
          replaced(whole, sample.toBase64(), QByteArray("AAAA"))}) {
        file.resize(0);
        file.seek(0);
        file.write(bytes);
        file.flush();
        FlagSession session;
        DraftKeeper keeper(folder(), repository, &session, m_clock);
        session.open(baseOf(sample, QStringLiteral("1")));
        QVERIFY(!keeper.found());
        QCOMPARE(files().size(), 1);
    }
}

void DraftKeeperTest::oldOnesGo()
{
    leaveEdits(shares(25));
    Tests::ManualClock later;
    later.advance(500LL * 24 * 3600 * 1000);
    FlagSession session;
    DraftKeeper keeper(folder(), repository, &session, later);
    session.open(baseOf(sample, QStringLiteral("1")));
    QVERIFY(!keeper.found());
    QCOMPARE(files().size(), 0);
}

void DraftKeeperTest::saysWhenItCannotWrite()
{
    QFile blocker(folder());
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    blocker.close();
    FlagSession session;
    DraftKeeper keeper(folder(), repository, &session, m_clock);
    QSignalSpy failed(&keeper, &DraftKeeper::failed);
    session.open(baseOf(sample, QStringLiteral("1")));
    QVERIFY(session.apply(shares(25)));
    keeper.flush();
    QVERIFY(session.apply(shares(26)));
    keeper.flush();
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(QStringLiteral("not kept")));
}

int main(int argc, char **argv)
{
    if (argc > 2 && qstrcmp(argv[1], "--child") == 0)
        return runChild(argc, argv);
    QCoreApplication app(argc, argv);
    DraftKeeperTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_draftkeeper.moc"
