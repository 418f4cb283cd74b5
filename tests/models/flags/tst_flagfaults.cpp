#include "flags/changewarnings.h"
#include "flags/flagdebt.h"
#include "flags/flaglistmodel.h"
#include "flags/flagsession.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Flightdeck::Flags;

namespace {

const QString nameSpace = QStringLiteral("default");

const QByteArray sample = "flags:\n"
                          "  - key: a\n"
                          "    name: A\n"
                          "    enabled: true\n"
                          "    variants: [{key: x}, {key: y}]\n"
                          "    rules:\n"
                          "      - segment: s\n"
                          "        distributions:\n"
                          "          - {variant: x, rollout: 90}\n"
                          "          - {variant: y, rollout: 10}\n"
                          "  - key: b\n"
                          "    name: B\n"
                          "    type: BOOLEAN_FLAG_TYPE\n"
                          "    enabled: false\n"
                          "    rollouts:\n"
                          "      - threshold: {percentage: 50, value: true}\n"
                          "segments:\n"
                          "  - {key: s, name: S, match_type: ALL_MATCH_TYPE}\n";

Document read(const QByteArray &text)
{
    return Document::parse(text, QStringLiteral("features.yaml"));
}

QByteArray with(QByteArray text, const QByteArray &old, const QByteArray &now)
{
    return text.contains(old) ? text.replace(old, now) : QByteArray("not in the text: ") + old;
}

FlagSession::Base baseOf(const QByteArray &text)
{
    FlagSession::Base base;
    base.path = QStringLiteral("features.yaml");
    base.branch = QStringLiteral("main");
    base.oid = QStringLiteral("1");
    base.text = text;
    return base;
}

/// Types `now` over `old`, as somebody in the editor would.
void retype(FlagSession &session, const QByteArray &old, const QByteArray &now)
{
    const qsizetype at = session.text().indexOf(old);
    QVERIFY(at >= 0);
    session.typed(session.lines().place(at), session.lines().place(at + old.size()), QString::fromUtf8(now));
    QVERIFY(session.documentCurrent());
}

Edit edit(Edit::Kind kind, const char *flag)
{
    Edit result;
    result.kind = kind;
    result.flag = QString::fromLatin1(flag);
    return result;
}

} // namespace

class FlagFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault_44_largeFilesAreShownNotEdited();
    void fault_45_duplicateKeysAreNotCommitted();
    void fault_49_theRightDocumentIsEdited();
    void fault_51_onlyTrueAndFalseAreWritten_data();
    void fault_51_onlyTrueAndFalseAreWritten();
    void fault_52_whatIsTypedIsRejectedBeforeTheCommit_data();
    void fault_52_whatIsTypedIsRejectedBeforeTheCommit();
    void fault_53_wrongSumsAreNotCommittedButAKillIs();
    void fault_55_hiddenCharactersOfAKeyAreSeen();
    void debtIsFound_data();
    void debtIsFound();
    void orderAndTailsAreWarnedOf();
};

void FlagFaultsTest::fault_44_largeFilesAreShownNotEdited()
{
    QByteArray text = sample;
    text.reserve(FlagSession::largestEdited + 4096);
    while (text.size() <= FlagSession::largestEdited)
        text += "# " + QByteArray(1000, '-') + '\n';
    FlagSession session;
    session.open(baseOf(text));
    QVERIFY(!session.editable());
    QCOMPARE(session.text().size(), text.size());                // shown as it is
    QTRY_VERIFY_WITH_TIMEOUT(session.documentCurrent(), 30'000); // a long file is read in the background
    QVERIFY(session.document().flag(nameSpace, QStringLiteral("a")));
    const auto refused = session.apply(edit(Edit::Kind::Disable, "a"));
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QStringLiteral("16 MiB")));
    session.typed({0, 0}, {0, 0}, QStringLiteral("#"));
    QVERIFY(!session.changed());
    // One byte less than the limit can be edited.
    FlagSession smaller;
    smaller.open(baseOf(text.left(FlagSession::largestEdited - 1)));
    QVERIFY(smaller.editable());
}

void FlagFaultsTest::fault_45_duplicateKeysAreNotCommitted()
{
    const QByteArray twice = with(sample, "    name: A\n", "    name: A\n    name: AA\n");
    QVERIFY(!read(twice).accepted());
    FlagSession session;
    session.open(baseOf(sample));
    retype(session, "key: b\n", "key: a\n");
    QVERIFY(session.document().accepted()); // Flipt takes the last one
    QVERIFY(!session.commitReady().ready);
    QVERIFY(session.commitReady().reason.contains(QStringLiteral("blocked")));
    // What the branch has already does not stand in the way of other edits.
    FlagSession old;
    old.open(baseOf(with(sample, "key: b\n", "key: a\n")));
    retype(old, "name: B\n", "name: Bee\n");
    QVERIFY2(old.commitReady().ready, qPrintable(old.commitReady().reason));
}

void FlagFaultsTest::fault_49_theRightDocumentIsEdited()
{
    const QByteArray second =
        "---\nnamespace: other\nflags:\n  - key: a\n    name: Other\n    enabled: true\n";
    Edit change = edit(Edit::Kind::Disable, "a");
    change.nameSpace = QStringLiteral("other");
    const auto done = applyEdit(read(sample + second), change);
    QVERIFY(done);
    QCOMPARE(done->text, sample + with(second, "enabled: true", "enabled: false"));
    change.kind = Edit::Kind::AddFlag;
    change.flag = QStringLiteral("c");
    change.title = QStringLiteral("C");
    const auto added = applyEdit(read(sample + second), change);
    QVERIFY(added);
    QCOMPARE(added->text, sample + second + "  - key: c\n    name: C\n    enabled: false\n");
    change.nameSpace = QStringLiteral("third");
    QVERIFY(!applyEdit(read(sample + second), change));
}

void FlagFaultsTest::fault_51_onlyTrueAndFalseAreWritten_data()
{
    QTest::addColumn<QByteArray>("word");
    for (const char *word : {"no", "Yes", "\"true\"", "on", "1", "null"})
        QTest::newRow(word) << QByteArray(word);
}

void FlagFaultsTest::fault_51_onlyTrueAndFalseAreWritten()
{
    QFETCH(QByteArray, word);
    const QByteArray text =
        with(sample, "    enabled: true\n    variants", "    enabled: " + word + "\n    variants");
    const Document document = read(text);
    QVERIFY(!document.accepted());
    FlagSession session;
    session.open(baseOf(sample));
    retype(session, "enabled: true\n    variants", "enabled: " + word + "\n    variants");
    QVERIFY(!session.commitReady().ready);
    for (const Edit::Kind kind : {Edit::Kind::Enable, Edit::Kind::Disable}) {
        const auto done = applyEdit(document, edit(kind, "a"));
        if (!done)
            continue; // refused with a reason is as good
        const QByteArray line = kind == Edit::Kind::Enable ? "    enabled: true\n" : "    enabled: false\n";
        QVERIFY2(done->text == text || done->text.contains(line), done->text);
    }
}

void FlagFaultsTest::fault_52_whatIsTypedIsRejectedBeforeTheCommit_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number : {".nan", "-5", "101", "50%", "1e400"})
        QTest::newRow(number) << QByteArray(number);
}

void FlagFaultsTest::fault_52_whatIsTypedIsRejectedBeforeTheCommit()
{
    QFETCH(QByteArray, number);
    for (const QByteArray old : {"rollout: 10", "percentage: 50"}) {
        FlagSession session;
        session.open(baseOf(sample));
        const QByteArray key = old.left(old.indexOf(':') + 2);
        retype(session, old, key + number);
        QVERIFY2(!session.commitReady().ready, QByteArray(old + " to " + number).constData());
        QVERIFY(session.commitReady().reason.contains(QStringLiteral("blocked")));
    }
}

void FlagFaultsTest::fault_53_wrongSumsAreNotCommittedButAKillIs()
{
    FlagSession session;
    session.open(baseOf(sample));
    retype(session, "rollout: 10", "rollout: 20");
    QVERIFY(session.document().accepted()); // Flipt does
    const auto warned = std::count_if(session.document().diagnostics().begin(),
                                      session.document().diagnostics().end(), [](const Diagnostic &one) {
                                          return one.severity == Severity::Warning &&
                                                 one.rule == QStringLiteral("shares-above-100");
                                      });
    QCOMPARE(warned, 1);
    QVERIFY(!session.commitReady().ready);
    QVERIFY(session.commitReady().reason.contains(QStringLiteral("100 %")));
    session.undo();
    // 33.33 / 33.33 / 33.34 add up; that Flipt leaves a tail is warned of, not blocked.
    session.open(
        baseOf(with(sample, "rollout: 10}\n", "rollout: 10}\n          - {variant: x, rollout: 0}\n")));
    retype(session, "rollout: 90", "rollout: 33.33");
    retype(session, "rollout: 10", "rollout: 33.33");
    retype(session, "rollout: 0}", "rollout: 33.34}");
    QVERIFY2(session.commitReady().ready, qPrintable(session.commitReady().reason));
    // The branch has a wrong sum: the kill goes through.
    FlagSession wrong;
    wrong.open(baseOf(with(sample, "rollout: 10", "rollout: 20")));
    QVERIFY(wrong.apply(edit(Edit::Kind::Kill, "a")));
    QVERIFY2(wrong.commitReady().ready, qPrintable(wrong.commitReady().reason));
}

void FlagFaultsTest::fault_55_hiddenCharactersOfAKeyAreSeen()
{
    // A right-to-left override and a zero-width space: "admin" that is another key.
    const QByteArray text = with(sample, "key: a\n",
                                 "key: \"a\xE2\x80\xAE"
                                 "b\xE2\x80\x8B\"\n");
    const Document document = read(text);
    QVERIFY(!document.accepted()); // no key for Flipt
    FlagListModel model;
    model.setDocuments(document, document);
    const QString shown = model.index(0).data(FlagListModel::KeyRole).toString();
    QVERIFY2(shown.contains(QStringLiteral("\\u202E"), Qt::CaseInsensitive), qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("\\u200B"), Qt::CaseInsensitive), qPrintable(shown));
    QVERIFY(!shown.contains(QChar(0x202E)));
    // The text shows a sign where it stands, one for one.
    const TextLines lines(text);
    QVERIFY(!lines.shown().contains(QChar(0x202E)));
    QVERIFY(lines.shown().contains(QChar::ReplacementCharacter));
}

void FlagFaultsTest::debtIsFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("none") << sample << QString() << QString();
    QTest::newRow("constant") << with(with(sample, "{variant: x, rollout: 90}", "{variant: x, rollout: 0}"),
                                      "rollout: 10}", "rollout: 100}")
                              << QStringLiteral("Everybody gets y") << QString();
    QTest::newRow("everybody true") << with(sample, "percentage: 50", "percentage: 100") << QString()
                                    << QStringLiteral("Everybody gets true");
    QTest::newRow("shadowed rule")
        << with(sample, "  - key: b\n",
                "      - segment: s\n        distributions: [{variant: x, rollout: 100}]\n  - key: b\n")
        << QStringLiteral("Rule 2 never counts") << QString();
    QTest::newRow("shadowed rollout") << with(sample, "value: true}\nsegments",
                                              "value: false}\n      - segment: {key: s, value: true}\n      "
                                              "- threshold: {percentage: 3}\nsegments")
                                      << QString() << QStringLiteral("Rollout 3 never counts");
    QTest::newRow("twice") << with(sample, "key: b\n", "key: a\n") << QStringLiteral("twice") << QString();
}

void FlagFaultsTest::debtIsFound()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, a);
    QFETCH(QString, b);
    const Document document = read(text);
    QVERIFY(document.accepted());
    const FlagDebt debt(document);
    for (const auto &[key, wanted] : {std::pair(QStringLiteral("a"), a), std::pair(QStringLiteral("b"), b)}) {
        const Flag *flag = document.flag(nameSpace, key);
        if (!flag)
            continue;
        const QString found = debt.of(nameSpace, *flag);
        QVERIFY2(wanted.isEmpty() ? found.isEmpty() : found.contains(wanted), qPrintable(key + found));
    }
}

void FlagFaultsTest::orderAndTailsAreWarnedOf()
{
    const Document before = read(sample);
    const auto warnings = [&before](const QByteArray &text, const FlagPreview *counts = nullptr) {
        return changeWarnings(before, read(text), nameSpace, QStringLiteral("a"), counts)
            .join(QLatin1Char(' '));
    };
    QCOMPARE(warnings(sample), QString());
    const QByteArray swapped =
        with(sample, "          - {variant: x, rollout: 90}\n          - {variant: y, rollout: 10}\n",
             "          - {variant: y, rollout: 10}\n          - {variant: x, rollout: 90}\n");
    FlagPreview counts;
    counts.entities = 1000;
    counts.changed = 200;
    QVERIFY(warnings(swapped, &counts).contains(QStringLiteral("order")));
    QVERIFY(warnings(swapped, &counts).contains(QStringLiteral("200 sampled ids change sides")));
    counts.changed = 0;
    QVERIFY(warnings(swapped, &counts).contains(QStringLiteral("Nobody of the sample")));
    counts.after.insert(QStringLiteral("(none)"), 50);
    const QString tail = warnings(with(sample, "rollout: 10", "rollout: 5"), &counts);
    QVERIFY2(tail.contains(QStringLiteral("ends at 95 %")), qPrintable(tail));
    QVERIFY(tail.contains(QStringLiteral("50 sampled ids get none")));
    QVERIFY(!warnings(with(sample, "rollout: 90", "rollout: 75")).isEmpty());
}

QTEST_GUILESS_MAIN(FlagFaultsTest)
#include "tst_flagfaults.moc"
