#include "tests/support/paths.h"

#include "flags/constraintform.h"
#include "flags/edit.h"
#include "flags/meaning.h"

#include <QtTest>

#include <random>

using namespace Flightdeck::Flags;

namespace {

const QByteArray sample = "flags:\n"
                          "  # the first\n"
                          "  - key: a\n"
                          "    name: A\n"
                          "    enabled: true\n"
                          "    variants:\n"
                          "      - key: x\n"
                          "        name: X\n"
                          "      - key: y # the other\n"
                          "        attachment:\n"
                          "          depth: 2\n"
                          "    rules:\n"
                          "      # everybody\n"
                          "      - segment: s\n"
                          "        distributions:\n"
                          "          - variant: x\n"
                          "            rollout: 90\n"
                          "          - variant: 'y'\n"
                          "            rollout: 10\n"
                          "\n"
                          "  # the second\n"
                          "  - key: b\n"
                          "    name: B\n"
                          "    type: BOOLEAN_FLAG_TYPE\n"
                          "    enabled: false\n"
                          "    rollouts:\n"
                          "      - segment: {keys: [s, t], operator: AND_SEGMENT_OPERATOR, value: true}\n"
                          "      - threshold:\n"
                          "          percentage: 5\n"
                          "          value: true\n"
                          "\n"
                          "segments:\n"
                          "  - key: s\n"
                          "    name: S\n"
                          "    match_type: ALL_MATCH_TYPE\n"
                          "    constraints:\n"
                          "      - type: STRING_COMPARISON_TYPE\n"
                          "        property: country # ISO\n"
                          "        operator: eq\n"
                          "        value: \"DE\"\n"
                          "  - key: t\n"
                          "    name: T\n"
                          "    match_type: ANY_MATCH_TYPE\n"
                          "  - key: u\n"
                          "    name: U\n"
                          "    match_type: ANY_MATCH_TYPE\n";

Edit edit(Edit::Kind kind, const char *flag = "a", int index = 0)
{
    Edit result;
    result.kind = kind;
    result.flag = QString::fromLatin1(flag);
    result.index = index;
    return result;
}

QByteArray applied(const QByteArray &text, const Edit &change)
{
    const auto result = applyEdit(Document::parse(text, QStringLiteral("features.yaml")), change);
    return result ? result->text : "refused: " + result.error().text().toUtf8();
}

QByteArray with(QByteArray text, const QByteArray &old, const QByteArray &now)
{
    return text.contains(old) ? text.replace(old, now) : QByteArray("not in the text: ") + old;
}

Edit of(SegmentReference reference, Edit change)
{
    change.reference = std::move(reference);
    return change;
}

} // namespace

class EditListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAFlag_data();
    void addsAFlag();
    void removesAFlagWithItsComment();
    void renamesAFlag();
    void addsAVariant();
    void setsAnAttachment_data();
    void setsAnAttachment();
    void refusesAnAttachmentThatIsNoJson();
    void removesAVariantNobodyGets();
    void renamesAVariantEverywhere();
    void addsAndRemovesARule();
    void changesTheSegmentsOfARule();
    void addsMovesAndRemovesRollouts();
    void addsASegmentWithConstraints();
    void removesASegmentNobodyAsksFor();
    void renamesASegmentEverywhere();
    void changesAConstraint();
    void offersOnlyOperatorsThatMatch();
    void fault_50_listsBehindAnchorsAreRefused_data();
    void fault_50_listsBehindAnchorsAreRefused();
    void fault_52_impossiblePercentagesAreRefused_data();
    void fault_52_impossiblePercentagesAreRefused();
    void fault_47_randomListEditsKeepTheRest();
};

void EditListsTest::addsAFlag_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("behind others")
        << sample
        << with(sample, "          value: true\n\nsegments",
                "          value: true\n\n  - key: c\n    name: C\n    type: BOOLEAN_FLAG_TYPE\n    enabled: "
                "false\n\nsegments");
    QTest::newRow("CRLF") << QByteArray("flags:\r\n- key: a\r\n  name: A")
                          << QByteArray("flags:\r\n- key: a\r\n  name: A\r\n- key: c\r\n  name: C\r\n  type: "
                                        "BOOLEAN_FLAG_TYPE\r\n  enabled: false");
    const QByteArray item = "  - key: c\n    name: C\n    type: BOOLEAN_FLAG_TYPE\n    enabled: false\n";
    QTest::newRow("empty list") << QByteArray("flags: []\nsegments: []\n")
                                << "flags:\n" + item + "segments: []\n";
    QTest::newRow("no list") << QByteArray("version: \"1.2\"\n") << "version: \"1.2\"\nflags:\n" + item;
    QTest::newRow("empty file") << QByteArray() << "flags:\n" + item;
    QTest::newRow("comment alone") << QByteArray("# flags of us") << "# flags of us\nflags:\n" + item;
    QTest::newRow("flow") << QByteArray("{flags: [{key: a, name: A}]}")
                          << QByteArray("{flags: [{key: a, name: A}, {key: c, name: C, type: "
                                        "BOOLEAN_FLAG_TYPE, enabled: false}]}");
}

void EditListsTest::addsAFlag()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, wanted);
    Edit change = edit(Edit::Kind::AddFlag, "c");
    change.title = QStringLiteral("C");
    change.type = FlagType::Boolean;
    QCOMPARE(applied(text, change), wanted);
    QVERIFY(Document::parse(wanted, QStringLiteral("features.yaml")).accepted());
    // Out again, only what stood before is left.
    if (text.contains("key: a"))
        QCOMPARE(applied(wanted, edit(Edit::Kind::RemoveFlag, "c")), text);
    change.flag = QStringLiteral("no dots.");
    QVERIFY(applied(text, change).contains("A key is made of"));
    change.flag = QStringLiteral("a");
    QVERIFY(applied(sample, change).contains("already"));
    change.flag = QStringLiteral("d");
    change.title = QStringLiteral("two\nlines");
    QVERIFY(applied(text, change).contains("one line"));
    change.title = QStringLiteral("yes: it's \"100 %\" # odd");
    const Document odd = Document::parse(applied(text, change), QStringLiteral("features.yaml"));
    QCOMPARE(odd.flag(QStringLiteral("default"), QStringLiteral("d"))->name, change.title);
}

void EditListsTest::removesAFlagWithItsComment()
{
    const QByteArray first = sample.mid(sample.indexOf("  # the first"),
                                        sample.indexOf("  # the second") - sample.indexOf("  # the first"));
    QCOMPARE(applied(sample, edit(Edit::Kind::RemoveFlag, "a")), with(sample, first, ""));
    const QByteArray second = sample.mid(sample.indexOf("\n  # the second"),
                                         sample.indexOf("\nsegments") - sample.indexOf("\n  # the second"));
    QCOMPARE(applied(sample, edit(Edit::Kind::RemoveFlag, "b")), with(sample, second, ""));
    QCOMPARE(applied("flags:\n- key: a\n  name: A\nsegments: []\n", edit(Edit::Kind::RemoveFlag, "a")),
             QByteArray("flags: []\nsegments: []\n"));
}

void EditListsTest::renamesAFlag()
{
    Edit change = edit(Edit::Kind::RenameFlag, "b");
    change.key = QStringLiteral("bee");
    QCOMPARE(applied(sample, change), with(sample, "key: b\n", "key: bee\n"));
    change.key = QStringLiteral("a");
    QVERIFY(applied(sample, change).contains("already"));
}

void EditListsTest::addsAVariant()
{
    Edit change = edit(Edit::Kind::AddVariant);
    change.variant.key = QStringLiteral("on"); // a boolean, were it not quoted
    change.variant.name = QStringLiteral("On at last");
    change.variant.attachment = R"({"n":[1,2.5,"a\/b"],"t":true})";
    QCOMPARE(applied(sample, change),
             with(sample, "          depth: 2\n",
                  "          depth: 2\n      - key: \"on\"\n        name: On at last\n"
                  "        attachment: {\"n\": [1, 2.5, \"a/b\"], \"t\": true}\n"));
    change.variant.key = QStringLiteral("x");
    QVERIFY(applied(sample, change).contains("already"));
    change.flag = QStringLiteral("b");
    QVERIFY(applied(sample, change).contains("VARIANT_FLAG_TYPE"));
}

void EditListsTest::setsAnAttachment_data()
{
    QTest::addColumn<QString>("variant");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("now");
    QTest::newRow("none before") << QStringLiteral("x") << QByteArray("[1]")
                                 << QByteArray("        name: X\n")
                                 << QByteArray("        name: X\n        attachment: [1]\n");
    QTest::newRow("block before") << QStringLiteral("y") << QByteArray("{\"depth\": 3}")
                                  << QByteArray("attachment:\n          depth: 2\n")
                                  << QByteArray("attachment: {\"depth\": 3}\n");
    QTest::newRow("taken away") << QStringLiteral("y") << QByteArray()
                                << QByteArray("        attachment:\n          depth: 2\n") << QByteArray();
    QTest::newRow("same") << QStringLiteral("y") << QByteArray("{\"depth\":2}") << QByteArray("depth: 2")
                          << QByteArray("depth: 2");
    QTest::newRow("two units") << QStringLiteral("x") << QByteArray("{\"a\":\"\\ud83c\\udf4a\"}")
                               << QByteArray("        name: X\n")
                               << QByteArray("        name: X\n        attachment: {\"a\": "
                                             "\"\xF0\x9F\x8D\x8A\"}\n");
}

void EditListsTest::setsAnAttachment()
{
    QFETCH(QString, variant);
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, now);
    Edit change = edit(Edit::Kind::SetVariant);
    change.variant.key = variant;
    change.variant.name = variant == QStringLiteral("x") ? QStringLiteral("X") : QString();
    change.variant.attachment = json;
    QCOMPARE(applied(sample, change), with(sample, old, now));
}

void EditListsTest::refusesAnAttachmentThatIsNoJson()
{
    Edit change = edit(Edit::Kind::SetVariant);
    change.variant.key = QStringLiteral("x");
    for (const char *json : {"{\"a\": }", "12", "{a: 1}", "\"text\""}) {
        change.variant.attachment = json;
        QVERIFY2(applied(sample, change).contains("no JSON object or list"), json);
    }
}

void EditListsTest::removesAVariantNobodyGets()
{
    Edit change = edit(Edit::Kind::RemoveVariant);
    change.item = QStringLiteral("y");
    QVERIFY(applied(sample, change).contains("Rule 1 gives y to 10 %"));
    Edit add = edit(Edit::Kind::AddVariant);
    add.variant.key = QStringLiteral("z");
    change.item = QStringLiteral("z");
    QCOMPARE(applied(applied(sample, add), change), sample);
    change.item = QStringLiteral("q");
    QVERIFY(applied(sample, change).contains("no variant q"));
}

void EditListsTest::renamesAVariantEverywhere()
{
    Edit change = edit(Edit::Kind::RenameVariant);
    change.item = QStringLiteral("y");
    change.key = QStringLiteral("why not");
    QCOMPARE(applied(sample, change),
             with(with(sample, "key: y #", "key: why not #"), "variant: 'y'", "variant: why not"));
    change.key = QStringLiteral("x");
    QVERIFY(applied(sample, change).contains("already"));
}

void EditListsTest::addsAndRemovesARule()
{
    Edit change = of({{QStringLiteral("t")}, SegmentOperator::Or}, edit(Edit::Kind::AddRule));
    change.percentages = {{QStringLiteral("x"), 100}};
    const QByteArray rule = "      - segment: t\n        distributions:\n          - variant: x\n            "
                            "rollout: 100\n";
    const QByteArray first = with(sample, "      - segment: s\n", rule + "      - segment: s\n");
    QCOMPARE(applied(sample, change), first);
    change.index = 9;
    const QByteArray last = with(sample, "rollout: 10\n", "rollout: 10\n" + rule);
    QCOMPARE(applied(sample, change), last);
    QCOMPARE(applied(last, edit(Edit::Kind::RemoveRule, "a", 1)), sample);
    change.reference = {{QStringLiteral("t"), QStringLiteral("u")}, SegmentOperator::And};
    QCOMPARE(applied(sample, change),
             with(last, "segment: t\n", "segment: {keys: [t, u], operator: AND_SEGMENT_OPERATOR}\n"));
    change.percentages = {{QStringLiteral("x"), 60}, {QStringLiteral("y"), 50}};
    QVERIFY(applied(sample, change).contains("more than 100 %"));
    change.percentages.clear();
    QVERIFY(applied(sample, change).contains("without a share"));
    change.percentages = {{QStringLiteral("x"), 100}};
    change.reference.keys = {QStringLiteral("q")};
    QVERIFY(applied(sample, change).contains("no segment q"));
}

void EditListsTest::changesTheSegmentsOfARule()
{
    Edit change = of({{QStringLiteral("t")}, SegmentOperator::Or}, edit(Edit::Kind::SetRuleSegments));
    QCOMPARE(applied(sample, change), with(sample, "segment: s\n", "segment: t\n"));
    change.reference = {{QStringLiteral("s"), QStringLiteral("t")}, SegmentOperator::And};
    const QByteArray both =
        with(sample, "segment: s\n", "segment: {keys: [s, t], operator: AND_SEGMENT_OPERATOR}\n");
    QCOMPARE(applied(sample, change), both);
    change.reference.op = SegmentOperator::Or;
    // AND to OR changes one word.
    QCOMPARE(applied(both, change), with(both, "AND_SEGMENT_OPERATOR}", "OR_SEGMENT_OPERATOR}"));
    const QByteArray block =
        with(sample, "segment: s\n",
             "segment:\n          # two\n          keys:\n            - s # one\n          "
             "  - t\n          operator: OR_SEGMENT_OPERATOR\n");
    change.reference = {{QStringLiteral("s"), QStringLiteral("t")}, SegmentOperator::And};
    QCOMPARE(applied(block, change), with(block, "operator: OR_", "operator: AND_"));
    change.reference = {{QStringLiteral("u"), QStringLiteral("t")}, SegmentOperator::Or};
    QCOMPARE(applied(block, change),
             with(block, "keys:\n            - s # one\n            - t\n", "keys: [u, t]\n"));
    Edit rollout =
        of({{QStringLiteral("u")}, SegmentOperator::Or}, edit(Edit::Kind::SetRolloutSegments, "b", 0));
    QCOMPARE(applied(sample, rollout),
             with(sample, "{keys: [s, t], operator: AND_", "{keys: [u], operator: OR_"));
    rollout.index = 1;
    QVERIFY(applied(sample, rollout).contains("asks for no segment"));
    change.reference.keys.clear();
    QVERIFY(applied(sample, change).contains("at least one"));
}

void EditListsTest::addsMovesAndRemovesRollouts()
{
    Edit change = of({{QStringLiteral("u")}, SegmentOperator::Or}, edit(Edit::Kind::AddRollout, "b", 1));
    change.value = false;
    const QByteArray added =
        with(sample, "      - threshold:\n", "      - segment: {key: u, value: false}\n      - threshold:\n");
    QCOMPARE(applied(sample, change), added);
    QCOMPARE(applied(added, edit(Edit::Kind::RemoveRollout, "b", 1)), sample);
    Edit move = edit(Edit::Kind::MoveRollout, "b", 0);
    move.target = 1;
    const QByteArray segment =
        "      - segment: {keys: [s, t], operator: AND_SEGMENT_OPERATOR, value: true}\n";
    const QByteArray threshold = "      - threshold:\n          percentage: 5\n          value: true\n";
    QCOMPARE(applied(sample, move), with(sample, segment + threshold, threshold + segment));
    Edit value = edit(Edit::Kind::SetRolloutValue, "b", 1);
    value.value = false;
    QCOMPARE(applied(sample, value), with(sample, "5\n          value: true", "5\n          value: false"));
    Edit first = edit(Edit::Kind::AddRollout, "f");
    first.percentage = 10;
    QCOMPARE(
        applied("flags:\n  - key: f\n    name: F\n    type: BOOLEAN_FLAG_TYPE\n", first),
        QByteArray("flags:\n  - key: f\n    name: F\n    type: BOOLEAN_FLAG_TYPE\n    rollouts:\n      - "
                   "threshold: {percentage: 10, value: true}\n"));
}

void EditListsTest::addsASegmentWithConstraints()
{
    Edit change = edit(Edit::Kind::AddSegment, "");
    change.segment.key = QStringLiteral("v");
    change.segment.name = QStringLiteral("V");
    change.segment.matchType = MatchType::Any;
    const QByteArray added = sample + "  - key: v\n    name: V\n    match_type: ANY_MATCH_TYPE\n";
    QCOMPARE(applied(sample, change), added);
    Edit constraint = edit(Edit::Kind::AddConstraint, "");
    constraint.item = QStringLiteral("v");
    constraint.constraint.type = ConstraintType::Number;
    constraint.constraint.property = QStringLiteral("age");
    constraint.constraint.op = QStringLiteral("gte");
    constraint.constraint.value = QStringLiteral("18");
    const QByteArray constrained = added + "    constraints:\n      - type: NUMBER_COMPARISON_TYPE\n        "
                                           "property: age\n        operator: gte\n        value: \"18\"\n";
    QCOMPARE(applied(added, constraint), constrained);
    constraint.constraint.value = QStringLiteral("eighteen");
    QVERIFY(applied(added, constraint).contains("no number"));
    constraint.constraint.op = QStringLiteral("suffix");
    QVERIFY(applied(added, constraint).contains("no operator suffix"));
    Edit remove = edit(Edit::Kind::RemoveConstraint, "");
    remove.item = QStringLiteral("v");
    QCOMPARE(applied(constrained, remove), added + "    constraints: []\n");
}

void EditListsTest::removesASegmentNobodyAsksFor()
{
    Edit change = edit(Edit::Kind::RemoveSegment, "");
    change.item = QStringLiteral("t");
    QVERIFY(applied(sample, change).contains("The flag b asks for t"));
    change.item = QStringLiteral("u");
    QCOMPARE(applied(sample, change),
             with(sample, "  - key: u\n    name: U\n    match_type: ANY_MATCH_TYPE\n", ""));
}

void EditListsTest::renamesASegmentEverywhere()
{
    Edit change = edit(Edit::Kind::RenameSegment, "");
    change.item = QStringLiteral("s");
    change.key = QStringLiteral("germans");
    QCOMPARE(applied(sample, change), with(with(with(sample, "segment: s\n", "segment: germans\n"),
                                                "keys: [s, t]", "keys: [germans, t]"),
                                           "- key: s\n", "- key: germans\n"));
    change.key = QStringLiteral("t");
    QVERIFY(applied(sample, change).contains("already"));
}

void EditListsTest::changesAConstraint()
{
    Edit change = edit(Edit::Kind::SetConstraint, "");
    change.item = QStringLiteral("s");
    change.constraint.property = QStringLiteral("country");
    change.constraint.op = QStringLiteral("isoneof");
    change.constraint.value = QStringLiteral("[\"DE\", \"AT\"]");
    QCOMPARE(applied(sample, change), with(sample, "operator: eq\n        value: \"DE\"",
                                           "operator: isoneof\n        value: \"[\\\"DE\\\", \\\"AT\\\"]\""));
    change.constraint.value = QStringLiteral("DE, AT");
    QVERIFY(applied(sample, change).contains("as a list"));
    change.constraint.op = QStringLiteral("notempty");
    QCOMPARE(applied(sample, change),
             with(sample, "operator: eq\n        value: \"DE\"\n", "operator: notempty\n"));
    change.constraint.type = ConstraintType::Boolean;
    change.constraint.op = QStringLiteral("true");
    QCOMPARE(applied(sample, change),
             with(with(sample, "operator: eq\n        value: \"DE\"\n", "operator: \"true\"\n"), "STRING_",
                  "BOOLEAN_"));
}

void EditListsTest::offersOnlyOperatorsThatMatch()
{
    const FliptVersion old;
    const FliptVersion late{1, 61, 1};
    QVERIFY(!constraintOperators(ConstraintType::Number, old).contains(QStringLiteral("le")));
    QVERIFY(!constraintOperators(ConstraintType::Number, old).contains(QStringLiteral("isnotoneof")));
    QVERIFY(constraintOperators(ConstraintType::Number, late).contains(QStringLiteral("isnotoneof")));
    QVERIFY(!constraintOperators(ConstraintType::DateTime, old).contains(QStringLiteral("prefix")));
    QVERIFY(!constraintTypes(old).contains(ConstraintType::EntityId));
    QVERIFY(constraintTypes(late).contains(ConstraintType::EntityId));
    // Each that is offered is one that Flipt takes.
    for (const FliptVersion &version : {old, late}) {
        for (ConstraintType type : constraintTypes(version)) {
            for (const QString &op : constraintOperators(type, version)) {
                const QByteArray text =
                    "segments: [{key: s, name: S, match_type: ALL_MATCH_TYPE, constraints: "
                    "[{type: " +
                    constraintTypeName(type) + ", property: p, operator: \"" + op.toUtf8() +
                    "\", value: \"[1]\"}]}]";
                QVERIFY2(Document::parse(text, QStringLiteral("f.yaml"), version).accepted(),
                         text.constData());
            }
        }
    }
}

void EditListsTest::fault_50_listsBehindAnchorsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Edit::Kind>("kind");
    QTest::addColumn<QString>("reason");
    const QByteArray anchored = with(sample, "    rules:\n", "    rules: &r\n");
    QTest::newRow("anchored rules") << anchored << Edit::Kind::RemoveRule << QStringLiteral("anchor");
    const QByteArray alias = with(with(sample, "    variants:\n", "    variants: &v\n"),
                                  "    enabled: false\n", "    enabled: false\n    variants: *v\n");
    QTest::newRow("aliased variants") << alias << Edit::Kind::RenameVariant << QStringLiteral("anchor");
    QTest::newRow("tagged segment") << with(sample, "segment: s\n", "segment: !!str s\n")
                                    << Edit::Kind::SetRuleSegments << QStringLiteral("tag");
    QTest::newRow("anchored reference") << with(sample, "segment: s\n", "segment: &s s\n")
                                        << Edit::Kind::RenameSegment << QStringLiteral("anchor");
    QTest::newRow("merged rules")
        << QByteArray(
               "flags:\n- &a\n  key: o\n  name: O\n  variants: [{key: x}]\n  rules: [{segment: s, "
               "distributions: "
               "[{variant: x, rollout: 1}]}]\n- <<: *a\n  key: a\nsegments: [{key: s, name: S, match_type: "
               "ALL_MATCH_TYPE}, {key: t, name: T, match_type: ALL_MATCH_TYPE}]\n")
        << Edit::Kind::SetRuleSegments << QStringLiteral("takes keys");
}

void EditListsTest::fault_50_listsBehindAnchorsAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(Edit::Kind, kind);
    QFETCH(QString, reason);
    const Document document = Document::parse(text, QStringLiteral("features.yaml"));
    QVERIFY(document.accepted());
    Edit change = edit(kind);
    change.reference.keys = {QStringLiteral("t")};
    change.item = kind == Edit::Kind::RenameSegment ? QStringLiteral("s") : QStringLiteral("x");
    change.key = QStringLiteral("new");
    const auto result = applyEdit(document, change);
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(reason), qPrintable(result.error().message));
}

void EditListsTest::fault_52_impossiblePercentagesAreRefused_data()
{
    QTest::addColumn<double>("percent");
    QTest::newRow("not a number") << std::nan("");
    QTest::newRow("below") << -5.0;
    QTest::newRow("above") << 101.0;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
    QTest::newRow("three decimals") << 12.345;
}

void EditListsTest::fault_52_impossiblePercentagesAreRefused()
{
    QFETCH(double, percent);
    Edit share = edit(Edit::Kind::SetDistribution);
    share.percentages = {{QStringLiteral("x"), percent}};
    QVERIFY(applied(sample, share).contains("from 0 to 100"));
    Edit threshold = edit(Edit::Kind::SetThreshold, "b", 1);
    threshold.percentage = percent;
    QVERIFY(applied(sample, threshold).contains("from 0 to 100"));
    threshold.kind = Edit::Kind::AddRollout;
    QVERIFY(applied(sample, threshold).contains("from 0 to 100"));
}

namespace {

/// A random edit of a file's lists; what it names may not exist.
class RandomEdit
{
public:
    explicit RandomEdit(uint seed)
        : m_random(seed)
    {
    }

    Edit next(const Document &document)
    {
        using Kind = Edit::Kind;
        static const Kind kinds[] = {
            Kind::AddFlag,         Kind::RemoveFlag,      Kind::RenameFlag,      Kind::AddVariant,
            Kind::RemoveVariant,   Kind::RenameVariant,   Kind::SetVariant,      Kind::AddRule,
            Kind::RemoveRule,      Kind::SetRuleSegments, Kind::SetDistribution, Kind::MoveRule,
            Kind::AddRollout,      Kind::MoveRollout,     Kind::RemoveRollout,   Kind::SetRolloutSegments,
            Kind::SetRolloutValue, Kind::SetThreshold,    Kind::AddSegment,      Kind::RemoveSegment,
            Kind::RenameSegment,   Kind::SetMatchType,    Kind::AddConstraint,   Kind::RemoveConstraint,
            Kind::SetConstraint};
        const FlagDocument &part = document.documents()[size_t(below(document.documents().size()))];
        Edit edit;
        edit.kind = kinds[below(std::size(kinds))];
        edit.nameSpace = part.nameSpace;
        QStringList segments;
        for (const Segment &segment : part.segments)
            segments.append(segment.key);
        std::shuffle(segments.begin(), segments.end(), m_random);
        edit.reference.keys = segments.mid(0, 1 + below(3));
        edit.reference.op = below(2) ? SegmentOperator::And : SegmentOperator::Or;
        edit.key = QStringLiteral("k%1").arg(below(1000));
        edit.title = QStringLiteral("Title: %1 #").arg(below(9));
        edit.type = below(2) ? FlagType::Boolean : FlagType::Variant;
        edit.value = below(2);
        edit.matchType = below(2) ? MatchType::All : MatchType::Any;
        edit.percentage = below(10001) / 100.0;
        edit.segment.key = edit.key;
        edit.segment.name = edit.title;
        edit.item = segments.value(0);
        edit.constraint.type = ConstraintType(below(4));
        edit.constraint.property = QStringLiteral("p%1").arg(below(3));
        const QStringList operators = constraintOperators(edit.constraint.type, document.version());
        edit.constraint.op = operators[below(size_t(operators.size()))];
        edit.constraint.value = QStringLiteral("2024-01-0%1").arg(1 + below(9));
        if (edit.constraint.type == ConstraintType::Number)
            edit.constraint.value = QString::number(below(90));
        if (edit.constraint.op.endsWith(QStringLiteral("oneof")))
            edit.constraint.value = QStringLiteral("[]");
        edit.index = below(3);
        edit.target = below(3);
        if (part.flags.empty())
            return edit;
        const Flag &flag = *document.flag(part.nameSpace, part.flags[size_t(below(part.flags.size()))].key);
        edit.flag = edit.kind == Kind::AddFlag ? edit.key : flag.key;
        edit.variant.key = edit.kind == Kind::AddVariant || flag.variants.empty()
                               ? edit.key
                               : flag.variants[size_t(below(flag.variants.size()))].key;
        edit.variant.name = below(3) ? edit.title : QString();
        const char *attachments[] = {"", "{\"a\": [1, {\"b\": null}]}", "[]", "{}"};
        edit.variant.attachment = attachments[below(4)];
        if (edit.isOfFlag())
            edit.item = edit.variant.key;
        double left = 100;
        for (const Variant &variant : flag.variants) {
            const double share = below(size_t(left) + 1);
            edit.percentages.append({variant.key, share});
            left -= share;
        }
        return edit;
    }

private:
    int below(size_t n) { return int(m_random() % std::max<size_t>(n, 1)); }

    std::mt19937 m_random;
};

} // namespace

// FLIGHTDECK_EDIT_ROUNDS edits a file, 40 when it is not set.
// Every edit is proved by applyEdit itself; this proves the proof: bytes outside the splices stay, the file
// stays one that Flipt takes, the rest of it means what it meant, and the splices give the old bytes back.
void EditListsTest::fault_47_randomListEditsKeepTheRest()
{
    RandomEdit random(351);
    const int rounds = qEnvironmentVariableIntValue("FLIGHTDECK_EDIT_ROUNDS");
    int done = 0;
    QSet<int> kinds;
    const QDir folder(Flightdeck::Tests::sourcePath("tests/data/flipt-v1.35/evaluation"));
    for (const QString &name : folder.entryList({QStringLiteral("*.yaml")})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        for (int round = 0; round < (rounds > 0 ? rounds : 40); ++round) {
            const Document before = Document::parse(text, name);
            QVERIFY(before.accepted());
            const Edit change = random.next(before);
            const auto result = applyEdit(before, change);
            if (!result || result->splices.empty())
                continue;
            ++done;
            kinds.insert(int(change.kind));
            const QByteArray what = name.toUtf8() + ' ' + change.summary(before).toUtf8();
            QByteArray rebuilt;
            QByteArray back = result->text;
            qsizetype at = 0;
            for (const Splice &splice : result->splices) {
                QVERIFY2(splice.replaced.begin >= at && splice.replaced.end <= text.size(), what);
                rebuilt += text.mid(at, splice.replaced.begin - at) + splice.replacement;
                at = splice.replaced.end;
                const QByteArray old = text.mid(splice.replaced.begin, splice.replaced.size());
                back.replace(splice.replaced.begin, splice.replacement.size(), old);
            }
            QCOMPARE(result->text, rebuilt + text.mid(at));
            QCOMPARE(back, text);
            const Document after = Document::parse(result->text, name);
            QVERIFY2(after.accepted(), what);
            // What the edit does not name is as it was.
            const auto others = [&change](const Document &document) {
                std::vector<FlagDocument> parts = document.documents();
                for (FlagDocument &part : parts) {
                    std::erase_if(part.flags, [&](const Flag &flag) {
                        return change.isOfFlag() && part.nameSpace == change.nameSpace &&
                               (flag.key == change.flag || flag.key == change.key);
                    });
                    std::erase_if(part.segments, [&](const Segment &segment) {
                        return !change.isOfFlag() && part.nameSpace == change.nameSpace &&
                               (segment.key == change.item || segment.key == change.key);
                    });
                    for (Flag &flag : part.flags) {
                        if (change.kind != Edit::Kind::RenameSegment)
                            break;
                        for (Rule &rule : flag.rules)
                            rule.segment.keys.replaceInStrings(
                                QRegularExpression(QStringLiteral("\\A%1\\z").arg(change.item)), change.key);
                        for (Rollout &rollout : flag.rollouts)
                            rollout.segment.keys.replaceInStrings(
                                QRegularExpression(QStringLiteral("\\A%1\\z").arg(change.item)), change.key);
                    }
                }
                std::erase_if(parts, [](const FlagDocument &part) {
                    return part.flags.empty() && part.segments.empty();
                });
                return parts;
            };
            QVERIFY2(sameMeaning(others(before), others(after)), what);
            text = result->text;
        }
    }
    qInfo("%d edits of %d kinds done", done, int(kinds.size()));
    QVERIFY(done > 500);
    QCOMPARE(kinds.size(), 25);
}

QTEST_APPLESS_MAIN(EditListsTest)
#include "tst_editlists.moc"
