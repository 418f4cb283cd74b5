#include "tests/support/paths.h"

#include "flags/changesummary.h"
#include "flags/completion.h"
#include "flags/flagpreviewer.h"
#include "flags/flagsession.h"
#include "flags/textdiff.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Flightdeck::Flags;

static QByteArray vector(const QString &name)
{
    QFile file(Flightdeck::Tests::sourcePath("tests/data/flipt-v1.35/validation/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static FlagSession::Base baseOf(const QByteArray &text, const QString &path = QStringLiteral("features.yaml"))
{
    FlagSession::Base base;
    base.path = path;
    base.oid = QStringLiteral("7c3e2a1000000000000000000000000000000000");
    base.branch = QStringLiteral("main");
    base.text = text;
    return base;
}

static const QString spider = QStringLiteral("new-spider-map-algorithm");

static Edit shares(double control, double treatment)
{
    Edit edit;
    edit.kind = Edit::Kind::SetDistribution;
    edit.flag = spider;
    edit.percentages = {{QStringLiteral("control"), control}, {QStringLiteral("treatment"), treatment}};
    return edit;
}

static Edit toggle(Edit::Kind kind, const QString &flag = spider)
{
    Edit edit;
    edit.kind = kind;
    edit.flag = flag;
    return edit;
}

class TestFlagSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void editIsTheSmallestChange();
    void fault_47_keepsLineEndsAndByteOrderMark_data();
    void fault_47_keepsLineEndsAndByteOrderMark();
    void undoRunsAcrossFormAndText();
    void oneGestureIsOneUndo();
    void typingOneWordIsOneUndo();
    void brokenTextKeepsTheLastGoodReading();
    void fixAllMendsTheFileAsWritten();
    void fixesOfOneRuleAreOneUndo();
    void letsFliptOpenTheFile();
    void rebaseDoesIntentsAgain();
    void rebaseCarriesTypingOver();
    void fault_36_rebaseStopsWhereTheBranchChangedTheSameValue();
    void rebaseForgetsWhatTheTipHolds();
    void readsWhatChangedOfLongFilesAtOnce();
    void readsLongFilesInTheBackground();
    void saysWhatChangesForWhom();
    void offersWhatFliptKnows();
    void previewsWhoFlips();

private:
    QByteArray m_good;
};

void TestFlagSession::initTestCase()
{
    m_good = vector(QStringLiteral("adr-035-flags-corrected.yaml"));
    QVERIFY(m_good.contains("rollout: 10\n"));
}

void TestFlagSession::editIsTheSmallestChange()
{
    FlagSession session;
    QSignalSpy spliced(&session, &FlagSession::textSpliced);
    session.open(baseOf(m_good));
    QVERIFY(!session.commitReady().ready);
    QVERIFY(session.apply(shares(75, 25)));
    QByteArray wanted = m_good;
    wanted.replace("rollout: 90", "rollout: 75").replace("rollout: 10\n", "rollout: 25\n");
    QCOMPARE(session.text(), wanted);
    QCOMPARE(spliced.size(), 2);
    QCOMPARE(diffLines(m_good, session.text()).size(), size_t(2));
    QVERIFY(session.commitReady().ready);
    QCOMPARE(session.filesToCommit().keys(), QStringList{QStringLiteral("features.yaml")});
    QVERIFY2(session.suggestedMessage().contains(QStringLiteral("25 %")),
             qPrintable(session.suggestedMessage()));
    QSignalSpy commits(&session, &FlagSession::commitRequested);
    session.requestCommit(QStringLiteral("go"));
    QCOMPARE(commits.size(), 1);
    session.discard();
    QCOMPARE(session.text(), m_good);
    session.requestCommit(QStringLiteral("go"));
    QCOMPARE(commits.size(), 1);
}

void TestFlagSession::fault_47_keepsLineEndsAndByteOrderMark_data()
{
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::newRow("LF") << QByteArray() << QByteArray("\n");
    QTest::newRow("CRLF") << QByteArray() << QByteArray("\r\n");
    QTest::newRow("BOM, CRLF") << QByteArray("\xEF\xBB\xBF") << QByteArray("\r\n");
}

void TestFlagSession::fault_47_keepsLineEndsAndByteOrderMark()
{
    QFETCH(QByteArray, mark);
    QFETCH(QByteArray, lineEnd);
    QByteArray text = m_good;
    text.replace("\n", lineEnd).prepend(mark);
    FlagSession session;
    session.open(baseOf(text));
    QVERIFY(session.document().accepted());
    QVERIFY(session.apply(toggle(Edit::Kind::Disable)));
    QByteArray wanted = text;
    wanted.replace(wanted.indexOf("enabled: true"), 13, "enabled: false");
    QCOMPARE(session.text(), wanted);
    // A new line typed by an editor ends as the others do.
    session.typed({0, 0}, {0, 0}, QStringLiteral("# who: \u00e4\n"));
    wanted.insert(mark.size(), QByteArray("# who: \xC3\xA4") + lineEnd);
    QCOMPARE(session.text(), wanted);
    // Taking a whole line away takes its whole break.
    session.typed({0, 0}, {1, 0}, QString());
    session.undo();
    session.undo();
    session.undo();
    QCOMPARE(session.text(), text);
}

void TestFlagSession::undoRunsAcrossFormAndText()
{
    FlagSession session;
    session.open(baseOf(m_good));
    QVERIFY(session.apply(toggle(Edit::Kind::Disable)));
    const QByteArray first = session.text();
    session.typed({0, 0}, {0, 0}, QStringLiteral("#"));
    const QByteArray second = session.text();
    QVERIFY(session.apply(shares(50, 50)));
    const QByteArray third = session.text();
    session.undo();
    QCOMPARE(session.text(), second);
    session.undo();
    QCOMPARE(session.text(), first);
    session.redo();
    session.redo();
    QCOMPARE(session.text(), third);
    QVERIFY(!session.canRedo());
    session.undo();
    session.typed({0, 0}, {0, 0}, QStringLiteral("#"));
    QVERIFY(!session.canRedo());
}

void TestFlagSession::oneGestureIsOneUndo()
{
    FlagSession session;
    session.open(baseOf(m_good));
    for (int percent = 11; percent <= 25; ++percent)
        QVERIFY(session.apply(shares(100 - percent, percent)));
    QCOMPARE(session.steps().size(), size_t(1));
    session.endGesture();
    QVERIFY(session.apply(shares(70, 30)));
    QCOMPARE(session.steps().size(), size_t(2));
    session.undo();
    session.undo();
    QCOMPARE(session.text(), m_good);
}

void TestFlagSession::typingOneWordIsOneUndo()
{
    FlagSession session;
    session.open(baseOf(m_good));
    int column = 0;
    for (const QChar letter : QStringLiteral("# why"))
        session.typed({0, column}, {0, column}, letter), ++column;
    session.typed({0, column - 1}, {0, column}, QString()); // Backspace
    QCOMPARE(session.steps().size(), size_t(1));
    session.undo();
    QCOMPARE(session.text(), m_good);
}

void TestFlagSession::brokenTextKeepsTheLastGoodReading()
{
    FlagSession session;
    session.open(baseOf(m_good));
    const Place end{session.lines().count() - 1, 0};
    session.typed(end, end, QStringLiteral("  nonsense: [\n"));
    QVERIFY(!session.document().accepted());
    QVERIFY(session.lastGood().accepted());
    QVERIFY(session.lastGood().flag(QStringLiteral("default"), spider));
    QVERIFY(!session.commitReady().ready);
    QVERIFY(!session.commitReady().reason.isEmpty());
    session.undo();
    QVERIFY(session.document().accepted());
}

void TestFlagSession::fixAllMendsTheFileAsWritten()
{
    FlagSession session;
    session.open(baseOf(vector(QStringLiteral("adr-035-flags-as-found.yaml")), QStringLiteral("flags.yaml")));
    QVERIFY(!session.document().accepted());
    Edit edit;
    edit.kind = Edit::Kind::FixAll;
    QVERIFY(session.apply(edit));
    QCOMPARE(session.text(), m_good);
    QVERIFY(session.commitReady().ready);
    session.undo();
    QVERIFY(!session.document().accepted());
}

void TestFlagSession::fixesOfOneRuleAreOneUndo()
{
    FlagSession session;
    session.open(baseOf(vector(QStringLiteral("adr-035-flags-as-found.yaml"))));
    std::vector<Fix> fixes;
    for (const Diagnostic &diagnostic : session.document().diagnostics()) {
        if (diagnostic.fix)
            fixes.push_back(*diagnostic.fix);
    }
    QCOMPARE(fixes.size(), size_t(5));
    session.applyFixes(fixes);
    QCOMPARE(session.text(), m_good);
    QCOMPARE(session.steps().size(), size_t(1));
}

void TestFlagSession::letsFliptOpenTheFile()
{
    FlagSession session;
    FlagSession::Base base = baseOf(m_good, QStringLiteral("flags.yaml"));
    base.otherFiles.insert(QStringLiteral("README.md"), "words");
    session.open(base);
    QVERIFY(!session.openedByFlipt());
    session.writeOtherFile(QStringLiteral(".flipt.yml"), fliptYmlIncluding(base.path, std::nullopt));
    QVERIFY(session.openedByFlipt());
    QVERIFY(session.commitReady().ready);
    QCOMPARE(session.filesToCommit().keys(), QStringList{QStringLiteral(".flipt.yml")});
    session.undo();
    QVERIFY(!session.openedByFlipt());
    QVERIFY(!session.changed());
    session.redo();
    QVERIFY(session.openedByFlipt());
}

void TestFlagSession::rebaseDoesIntentsAgain()
{
    FlagSession session;
    session.open(baseOf(m_good));
    QVERIFY(session.apply(shares(75, 25)));
    FlagSession::Base tip = baseOf(m_good);
    tip.oid = QStringLiteral("9");
    tip.text.prepend("# a line above\n");
    tip.text.replace("enabled: false", "enabled: true");
    session.rebase(tip);
    QVERIFY(session.conflicts().isEmpty());
    QByteArray wanted = tip.text;
    wanted.replace("rollout: 90", "rollout: 75").replace("rollout: 10\n", "rollout: 25\n");
    QCOMPARE(session.text(), wanted);
    QCOMPARE(session.base().oid, QStringLiteral("9"));
    session.undo();
    QCOMPARE(session.text(), tip.text);
}

void TestFlagSession::rebaseCarriesTypingOver()
{
    FlagSession session;
    session.open(baseOf(m_good));
    const int line = session.lines().place(m_good.indexOf("name: AI Interview V2")).line;
    const int column = session.lines().place(m_good.indexOf("name: AI Interview V2")).column;
    session.typed({line, column + 6}, {line, column + 8}, QStringLiteral("KI"));
    QByteArray wanted = m_good;
    wanted.replace("name: AI Interview", "name: KI Interview");
    QCOMPARE(session.text(), wanted);
    FlagSession::Base tip = baseOf(m_good);
    tip.oid = QStringLiteral("9");
    tip.text.replace("rollout: 90", "rollout: 80").replace("rollout: 10\n", "rollout: 20\n");
    session.rebase(tip);
    QVERIFY(session.conflicts().isEmpty());
    wanted.replace("rollout: 90", "rollout: 80").replace("rollout: 10\n", "rollout: 20\n");
    QCOMPARE(session.text(), wanted);
}

void TestFlagSession::fault_36_rebaseStopsWhereTheBranchChangedTheSameValue()
{
    FlagSession session;
    session.open(baseOf(m_good));
    QVERIFY(session.apply(shares(75, 25)));
    const QByteArray mine = session.text();
    FlagSession::Base tip = baseOf(m_good);
    tip.oid = QStringLiteral("9");
    tip.text.replace("rollout: 90", "rollout: 50").replace("rollout: 10\n", "rollout: 50\n");
    session.rebase(tip);
    QCOMPARE(session.conflicts().size(), 1);
    QCOMPARE(session.text(), mine);
    QVERIFY(!session.commitReady().ready);
    session.takeTip();
    QCOMPARE(session.text(), tip.text);
    QVERIFY(session.conflicts().isEmpty());
    QVERIFY(!session.changed());
}

void TestFlagSession::rebaseForgetsWhatTheTipHolds()
{
    FlagSession session;
    session.open(baseOf(m_good));
    QVERIFY(session.apply(shares(75, 25)));
    session.writeOtherFile(QStringLiteral(".flipt.yml"), "version: 1.0\n");
    const QByteArray committed = session.text();
    session.requestCommit(QStringLiteral("m"));
    QVERIFY(session.apply(shares(70, 30))); // while the commit is on its way
    FlagSession::Base tip = baseOf(committed);
    tip.oid = QStringLiteral("9");
    tip.otherFiles.insert(QStringLiteral(".flipt.yml"), "version: 1.0\n");
    session.rebase(tip);
    QVERIFY(session.conflicts().isEmpty());
    QCOMPARE(session.base().oid, QStringLiteral("9"));
    QVERIFY(session.text() != committed);
    QVERIFY(session.otherChanges().isEmpty());
    QCOMPARE(session.filesToCommit().keys(), QStringList(tip.path));
    session.undo();
    QCOMPARE(session.text(), committed);
    QVERIFY(!session.changed() && !session.canUndo());
}

void TestFlagSession::readsWhatChangedOfLongFilesAtOnce()
{
    QByteArray text = "flags:\n";
    for (int index = 0; index < 20'000; ++index)
        text += "  - key: f" + QByteArray::number(index) + "\n    name: Flag\n    enabled: true\n";
    FlagSession session;
    session.open(baseOf(text));
    QVERIFY(!session.documentCurrent()); // more than what is read while the window waits
    QTRY_VERIFY(session.documentCurrent());
    QVERIFY(session.document().accepted() && session.baseDocument().accepted());
    session.typed({3, 13}, {3, 17}, QStringLiteral("maybe"));
    QVERIFY(session.documentCurrent());
    QVERIFY(!session.document().accepted());
    QVERIFY(session.lastGood().accepted());
    session.undo();
    QVERIFY(session.documentCurrent() && session.document().accepted());
    QVERIFY(session.apply(toggle(Edit::Kind::Disable, QStringLiteral("f7"))));
    QVERIFY(session.documentCurrent());
    QVERIFY(!session.document().flag(QStringLiteral("default"), QStringLiteral("f7"))->enabled);
}

void TestFlagSession::readsLongFilesInTheBackground()
{
    // An alias: such a file is read whole.
    QByteArray text = "flags:\n  - key: f\n    name: &name Flag\n";
    for (int index = 0; index < 900; ++index)
        text += "  - key: f" + QByteArray::number(index) + "\n    name: *name\n    enabled: true\n";
    FlagSession session;
    session.open(baseOf(text));
    QVERIFY(session.documentCurrent() && session.document().accepted());
    session.typed({5, 13}, {5, 17}, QStringLiteral("maybe"));
    QVERIFY(!session.documentCurrent());
    QVERIFY(!session.commitReady().ready);
    QTRY_VERIFY(session.documentCurrent());
    QVERIFY(!session.document().accepted());
    session.undo();
    // A form edit does not wait for the reading in the background.
    QVERIFY(session.apply(toggle(Edit::Kind::Disable, QStringLiteral("f7"))));
    QVERIFY(session.documentCurrent());
    QVERIFY(!session.document().flag(QStringLiteral("default"), QStringLiteral("f7"))->enabled);
}

void TestFlagSession::saysWhatChangesForWhom()
{
    FlagSession session;
    session.open(baseOf(m_good));
    QVERIFY(describeChanges(session.baseDocument(), session.document()).isEmpty());
    QVERIFY(session.apply(shares(74.5, 25.5)));
    QCOMPARE(describeChanges(session.baseDocument(), session.document()),
             QStringList{QStringLiteral("Everyone: treatment goes from 10 % to 25.5 %.")});
    session.discard();
    QVERIFY(session.apply(toggle(Edit::Kind::Disable)));
    QCOMPARE(
        describeChanges(session.baseDocument(), session.document()),
        QStringList{QStringLiteral("new-spider-map-algorithm is switched off: everyone gets no match.")});
    session.discard();
    session.typed({0, 0}, {0, 0}, QStringLiteral("# comment\n"));
    QVERIFY(describeChanges(session.baseDocument(), session.document()).isEmpty());
}

void TestFlagSession::offersWhatFliptKnows()
{
    const Document document = Document::parse(m_good, QStringLiteral("features.yaml"));
    const TextLines lines(m_good);
    const auto at = [&](const QByteArray &text, int behind) {
        Place place = lines.place(m_good.indexOf(text));
        place.column += behind;
        return completionsAt(lines, document, place).words;
    };
    QCOMPARE(at("match_type: ANY", 12),
             (QStringList{QStringLiteral("ALL_MATCH_TYPE"), QStringLiteral("ANY_MATCH_TYPE")}));
    QCOMPARE(at("segment: beta-users", 11), QStringList{QStringLiteral("beta-users")});
    QVERIFY(at("segment: beta-users", 9).contains(QStringLiteral("internal-users")));
    QCOMPARE(at("variant: control", 9),
             (QStringList{QStringLiteral("control"), QStringLiteral("treatment")}));
    QVERIFY(at("operator: eq", 10).contains(QStringLiteral("suffix")));
    QVERIFY(!at("operator: eq", 10).contains(QStringLiteral("AND_SEGMENT_OPERATOR")));
    QVERIFY(at("property: user_role", 1).contains(QStringLiteral("property:")));
}

void TestFlagSession::previewsWhoFlips()
{
    FlagSession session;
    session.open(baseOf(m_good));
    FlagPreviewer previewer(&session);
    QSignalSpy previews(&previewer, &FlagPreviewer::previewsChanged);
    previewer.choose(QStringLiteral("default"), spider);
    previewer.loadPopulation(Flightdeck::Tests::sourcePath("resources/population-20k.csv"));
    QVERIFY(previewer.isLoading());
    QTRY_VERIFY_WITH_TIMEOUT(previewer.flips(), 20000);
    QCOMPARE(previewer.flips()->changed, qsizetype(0));
    QCOMPARE(previewer.segments().value(QStringLiteral("all-users")).matched, qsizetype(20000));
    QVERIFY(session.apply(shares(75, 25)));
    QTRY_VERIFY_WITH_TIMEOUT(previewer.flips() && previewer.flips()->changed > 0, 20000);
    // Fifteen of a hundred change sides, give or take the sample.
    QVERIFY(qAbs(double(previewer.flips()->changed) / 20000 - 0.15) < 0.01);
    const auto trial = FlagPreviewer::tryEntity(
        previewer.after(), {QStringLiteral("default"), spider, QStringLiteral("user-143"), {}});
    QVERIFY(trial);
    QCOMPARE(trial->answer, QStringLiteral("treatment"));
    QCOMPARE(trial->trace.bucket, std::optional<int>(999));
    // A file that Flipt rejects has no preview, and says why.
    session.typed({0, 0}, {0, 0}, QStringLiteral("[\n"));
    QTRY_VERIFY(!previewer.after());
    QVERIFY(!previewer.afterReason().isEmpty());
    // A file that is no table ends in words, not in silence.
    previewer.loadPopulation(Flightdeck::Tests::sourcePath("tests/data/no-such-file.csv"));
    QTRY_VERIFY(!previewer.populationError().isEmpty());
}

QTEST_GUILESS_MAIN(TestFlagSession)
#include "tst_flagsession.moc"
