#include "tests/support/paths.h"

#include "flags/edit.h"
#include "flags/meaning.h"

#include <QtTest>

#include <random>

using namespace Flightdeck::Flags;

namespace {

const QByteArray sample =
    "# flags of the team\r\n"
    "flags:\r\n"
    "- key: \"a\"   # the first\r\n"
    "  name: 'A'\r\n"
    "  enabled: True # on since May\r\n"
    "  variants: [{key: x}, {key: y}, {key: z}]\r\n"
    "  rules:\r\n"
    "  # the first rule\r\n"
    "  - segment: s\r\n"
    "    distributions:\r\n"
    "    - {variant: x, rollout: 90.0}\r\n"
    "    - variant: y\r\n"
    "      rollout:   010 # octal\r\n"
    "  # the second rule\r\n"
    "  - segment: s\r\n"
    "    distributions: [{variant: y, rollout: 100}]\r\n"
    "- {key: b, name: B, type: BOOLEAN_FLAG_TYPE, enabled: true,\r\n"
    "   rollouts: [{segment: {key: s, value: true}}, {threshold: {percentage: 5, value: true}}]}\r\n"
    "- key: c\r\n"
    "  name: C # no enabled here\r\n"
    "  type: BOOLEAN_FLAG_TYPE\r\n"
    "  rollouts:\r\n"
    "    # beta first\r\n"
    "    - segment: {key: s, value: true}\r\n"
    "segments:\r\n"
    "- {key: s, name: S, match_type: ALL_MATCH_TYPE}";

Edit edit(Edit::Kind kind, const char *flag, int index = 0)
{
    Edit result;
    result.kind = kind;
    result.flag = QString::fromLatin1(flag);
    result.index = index;
    return result;
}

QByteArray applied(const QByteArray &text, const Edit &change)
{
    const auto result = applyEdit(Document::parse(text, QStringLiteral("flags.yaml")), change);
    return result ? result->text : "refused: " + result.error().text().toUtf8();
}

} // namespace

class EditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOneWord();
    void addsWhatIsAbsent();
    void killAndRestoreAreInverse_data();
    void killAndRestoreAreInverse();
    void setsShares();
    void addsShareOfAnotherVariant();
    void setsThreshold();
    void movesRuleWithItsComment();
    void addsRollout();
    void fixesAdr();
    void refuses_data();
    void refuses();
    void fault_48_utf16IsNotEdited_data();
    void fault_48_utf16IsNotEdited() { refuses(); }
    void fault_50_anchorsOnTheTargetAreRefused_data();
    void fault_50_anchorsOnTheTargetAreRefused() { refuses(); }
    void summarizes();
    void fault_47_randomEditsKeepTheRest();
};

void EditTest::changesOneWord()
{
    QByteArray wanted = sample;
    wanted.replace("enabled: True #", "enabled: false #");
    QCOMPARE(applied(sample, edit(Edit::Kind::Disable, "a")), wanted);
    QCOMPARE(applied(sample, edit(Edit::Kind::Enable, "a")), sample); // already so: not a byte changes
    const QByteArray withMark = "\xEF\xBB\xBF" + sample;
    QCOMPARE(applied(withMark, edit(Edit::Kind::Disable, "a")), "\xEF\xBB\xBF" + wanted);
}

void EditTest::addsWhatIsAbsent()
{
    QByteArray wanted = sample;
    wanted.replace("# no enabled here\r\n", "# no enabled here\r\n  enabled: true\r\n");
    QCOMPARE(applied(sample, edit(Edit::Kind::Enable, "c")), wanted);
    QCOMPARE(applied(sample, edit(Edit::Kind::Disable, "c")), sample);
    QCOMPARE(applied("flags: [{key: a, name: A}]", edit(Edit::Kind::Enable, "a")),
             QByteArray("flags: [{key: a, name: A, enabled: true}]"));
    QCOMPARE(applied("flags:\r- key: a\r  name: A\r", edit(Edit::Kind::Enable, "a")),
             QByteArray("flags:\r- key: a\r  name: A\r  enabled: true\r"));
    QCOMPARE(applied("flags:\n- key: a\n  name: A\n  enabled:\n", edit(Edit::Kind::Enable, "a")),
             QByteArray("flags:\n- key: a\n  name: A\n  enabled: true\n"));
}

void EditTest::killAndRestoreAreInverse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("killed");
    const QByteArray block =
        "flags:\n- key: f\n  name: F\n  type: BOOLEAN_FLAG_TYPE\n  enabled: true\n  rollouts:\n"
        "  # half\n  - threshold:\n      percentage: 50\n      value: true\n";
    QByteArray killed = block;
    killed.replace("enabled: true", "enabled: false");
    killed.replace("# half\n", "# half\n  - threshold: {percentage: 100, value: false}\n");
    QTest::newRow("block") << block << killed;
    QByteArray windows = block;
    QByteArray windowsKilled = killed;
    QTest::newRow("line ends") << windows.replace("\n", "\r\n") << windowsKilled.replace("\n", "\r\n");
    QTest::newRow("flow")
        << QByteArray("flags: [{key: f, name: F, type: BOOLEAN_FLAG_TYPE, enabled: true, rollouts: "
                      "[{threshold: {percentage: 50}}]}]")
        << QByteArray("flags: [{key: f, name: F, type: BOOLEAN_FLAG_TYPE, enabled: false, rollouts: "
                      "[{threshold: {percentage: 100, value: false}}, {threshold: {percentage: 50}}]}]");
    QTest::newRow("variant") << QByteArray("flags:\n- key: f\n  name: F\n  enabled: true\n")
                             << QByteArray("flags:\n- key: f\n  name: F\n  enabled: false\n");
    QTest::newRow("no rollouts")
        << QByteArray("flags:\n- {key: f, name: F, type: BOOLEAN_FLAG_TYPE, enabled: true}\n")
        << QByteArray("flags:\n- {key: f, name: F, type: BOOLEAN_FLAG_TYPE, enabled: false}\n");
}

void EditTest::killAndRestoreAreInverse()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, killed);
    QCOMPARE(applied(text, edit(Edit::Kind::Kill, "f")), killed);
    QCOMPARE(applied(killed, edit(Edit::Kind::Kill, "f")), killed);
    QCOMPARE(applied(killed, edit(Edit::Kind::Restore, "f")), text);
}

void EditTest::setsShares()
{
    Edit change = edit(Edit::Kind::SetDistribution, "a", 0);
    change.percentages = {{QStringLiteral("x"), 74.25}, {QStringLiteral("y"), 25.75}};
    QByteArray wanted = sample;
    wanted.replace("rollout: 90.0}", "rollout: 74.25}").replace("rollout:   010 #", "rollout:   25.75 #");
    QCOMPARE(applied(sample, change), wanted);
    change.percentages = {{QStringLiteral("y"), 8}}; // 010 is 8 already
    QCOMPARE(applied(sample, change), sample);
}

void EditTest::addsShareOfAnotherVariant()
{
    Edit change = edit(Edit::Kind::SetDistribution, "a", 1);
    change.percentages = {{QStringLiteral("y"), 50}, {QStringLiteral("z"), 50}};
    QByteArray wanted = sample;
    wanted.replace("[{variant: y, rollout: 100}]", "[{variant: y, rollout: 50}, {variant: z, rollout: 50}]");
    QCOMPARE(applied(sample, change), wanted);
    change.index = 0;
    change.percentages = {{QStringLiteral("z"), 2}};
    wanted = sample;
    wanted.replace("010 # octal\r\n", "010 # octal\r\n    - variant: z\r\n      rollout: 2\r\n");
    QCOMPARE(applied(sample, change), wanted);
}

void EditTest::setsThreshold()
{
    Edit change = edit(Edit::Kind::SetThreshold, "b", 1);
    change.percentage = 12.5;
    QByteArray wanted = sample;
    wanted.replace("percentage: 5,", "percentage: 12.5,");
    QCOMPARE(applied(sample, change), wanted);
}

void EditTest::movesRuleWithItsComment()
{
    Edit change = edit(Edit::Kind::MoveRule, "a", 1);
    change.target = 0;
    const QByteArray first =
        sample.mid(sample.indexOf("  # the first rule"),
                   sample.indexOf("  # the second rule") - sample.indexOf("  # the first rule"));
    const QByteArray second = sample.mid(sample.indexOf("  # the second rule"),
                                         sample.indexOf("- {key: b") - sample.indexOf("  # the second rule"));
    QByteArray wanted = sample;
    wanted.replace(QByteArray(first + second), QByteArray(second + first));
    QCOMPARE(applied(sample, change), wanted);
    std::swap(change.index, change.target);
    QCOMPARE(applied(wanted, change), sample);
    const QByteArray flow =
        "flags: [{key: a, name: A, rules: [{segment: s},  {segment: t}, {segment: {}}]}]\n"
        "segments: [{key: s, name: S, match_type: ALL_MATCH_TYPE}, {key: t, name: T, match_type: "
        "ALL_MATCH_TYPE}]";
    change.index = 0;
    change.target = 2;
    QByteArray moved = flow;
    moved.replace("{segment: s},  {segment: t}, {segment: {}}", "{segment: t},  {segment: {}}, {segment: s}");
    QCOMPARE(applied(flow, change), moved);
    const QByteArray openEnd =
        "flags:\n- key: a\n  name: A\n  rules:\n  - segment: {}\n  - segment: {keys: []}";
    change.target = 1;
    QCOMPARE(applied(openEnd, change),
             QByteArray("flags:\n- key: a\n  name: A\n  rules:\n  - segment: {keys: []}\n  - segment: {}"));
}

void EditTest::addsRollout()
{
    Edit change = edit(Edit::Kind::AddRollout, "c", 1);
    change.percentage = 20;
    QByteArray wanted = sample;
    wanted.replace(
        "    - segment: {key: s, value: true}\r\n",
        "    - segment: {key: s, value: true}\r\n    - threshold: {percentage: 20, value: true}\r\n");
    QCOMPARE(applied(sample, change), wanted);
}

void EditTest::fixesAdr()
{
    QFile file(
        Flightdeck::Tests::sourcePath("tests/data/flipt-v1.35/validation/adr-035-flags-as-found.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const QByteArray fixed = applied(text, edit(Edit::Kind::FixAll, ""));
    QVERIFY(Document::parse(fixed, QStringLiteral("flags.yaml")).accepted());
    QByteArray back = fixed;
    back.replace("ALL_MATCH_TYPE", "ALL")
        .replace("ANY_MATCH_TYPE", "ANY")
        .replace("STRING_COMPARISON_TYPE", "STRING");
    QCOMPARE(back, text);
}

void EditTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no such flag") << QByteArray("flags: []\n") << QStringLiteral("no flag");
    QTest::newRow("tag") << QByteArray("flags:\n- key: f\n  name: F\n  enabled: !!bool true\n")
                         << QStringLiteral("tag");
    QTest::newRow("broken text") << QByteArray("flags:\n- key: f\n  name: \"F\n  enabled: true\n")
                                 << QStringLiteral("no YAML");
    QTest::newRow("empty item") << QByteArray("flags:\n-\n") << QStringLiteral("no flag");
}

void EditTest::fault_48_utf16IsNotEdited_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6) << QStringLiteral("UTF-16");
}

void EditTest::fault_50_anchorsOnTheTargetAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("anchor") << QByteArray("flags:\n- &f\n  key: f\n  name: F\n  enabled: true\n")
                            << QStringLiteral("anchor");
    QTest::newRow("alias")
        << QByteArray(
               "flags:\n- key: e\n  name: E\n  enabled: &on true\n- key: f\n  name: F\n  enabled: *on\n")
        << QStringLiteral("alias");
    QTest::newRow("merge key")
        << QByteArray("flags:\n- &e\n  key: e\n  name: E\n  enabled: true\n- <<: *e\n  key: f\n")
        << QStringLiteral("takes keys");
}

void EditTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const auto result =
        applyEdit(Document::parse(text, QStringLiteral("f.yaml")), edit(Edit::Kind::Disable, "f"));
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(reason), qPrintable(result.error().message));
}

void EditTest::summarizes()
{
    const Document document = Document::parse(sample, QStringLiteral("flags.yaml"));
    Edit change = edit(Edit::Kind::SetDistribution, "a", 0);
    change.percentages = {{QStringLiteral("x"), 90}, {QStringLiteral("y"), 10}};
    QCOMPARE(change.summary(document), QStringLiteral("a: y 8 % to 10 %"));
    QCOMPARE(edit(Edit::Kind::Kill, "b").summary(document), QStringLiteral("b: kill"));
}

void EditTest::fault_47_randomEditsKeepTheRest()
{
    std::mt19937 random(20240135);
    const auto below = [&](size_t n) { return int(random() % std::max<size_t>(n, 1)); };
    int done = 0;
    int refused = 0;
    QDir folder(Flightdeck::Tests::sourcePath("tests/data/flipt-v1.35/evaluation"));
    for (const QString &name : folder.entryList({QStringLiteral("*.yaml")})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        for (int round = 0; round < 12; ++round) {
            const Document before = Document::parse(text, name);
            QVERIFY(before.accepted());
            const FlagDocument &part = before.documents()[size_t(below(before.documents().size()))];
            if (part.flags.empty())
                continue;
            const Flag &flag = part.flags[size_t(below(part.flags.size()))];
            Edit change;
            change.nameSpace = part.nameSpace;
            change.flag = flag.key;
            const Flag &kept = *before.flag(part.nameSpace, flag.key);
            switch (below(6)) {
            case 0:
                change.kind = Edit::Kind::Enable;
                break;
            case 1:
                change.kind = Edit::Kind::Disable;
                break;
            case 2:
                change.kind = Edit::Kind::Kill;
                break;
            case 3:
                change.kind = Edit::Kind::Restore;
                break;
            case 4:
                change.kind = Edit::Kind::MoveRule;
                change.index = below(kept.rules.size());
                change.target = below(kept.rules.size());
                break;
            default:
                change.kind = Edit::Kind::SetDistribution;
                change.index = below(kept.rules.size());
                if (!kept.rules.empty()) {
                    const auto &shares = kept.rules[size_t(change.index)].distributions;
                    for (const Distribution &share : shares)
                        change.percentages.append({share.variant, below(10000 / shares.size()) / 100.0});
                }
            }
            const auto result = applyEdit(before, change);
            if (!result) {
                ++refused;
                continue;
            }
            ++done;
            // The splices alone make the new text: every byte outside them is the old one.
            QByteArray rebuilt;
            qsizetype at = 0;
            for (const Splice &splice : result->splices) {
                QVERIFY(splice.replaced.begin >= at && splice.replaced.end <= text.size());
                rebuilt += text.mid(at, splice.replaced.begin - at) + splice.replacement;
                at = splice.replaced.end;
            }
            QCOMPARE(result->text, rebuilt + text.mid(at));
            const Document after = Document::parse(result->text, name);
            QVERIFY2(after.accepted(), qPrintable(name + QLatin1Char(' ') + change.summary(before)));
            // All flags but this one, and all segments, mean what they meant.
            std::vector<FlagDocument> was = before.documents();
            std::vector<FlagDocument> is = after.documents();
            for (auto *documents : {&was, &is}) {
                for (FlagDocument &document : *documents)
                    std::erase_if(document.flags, [&](const Flag &f) {
                        return document.nameSpace == change.nameSpace && f.key == change.flag;
                    });
            }
            QVERIFY(sameMeaning(was, is));
            const Flag &now = *after.flag(change.nameSpace, change.flag);
            if (change.kind == Edit::Kind::Enable || change.kind == Edit::Kind::Restore)
                QVERIFY(now.enabled);
            if (change.kind == Edit::Kind::Disable || change.kind == Edit::Kind::Kill)
                QVERIFY(!now.enabled);
            text = result->text;
        }
    }
    qInfo() << done << "edits made," << refused << "refused";
    QVERIFY(done > 300);
}

QTEST_GUILESS_MAIN(EditTest)
#include "tst_edit.moc"
