#include "flags/discovery.h"
#include "flags/document.h"
#include "flags/yamlnode.h"

#include <QtTest>

using namespace Flightdeck::Flags;

namespace {

Document read(const QByteArray &text, const char *version = "1.35.0", const char *name = "flags.yaml")
{
    return Document::parse(text, QString::fromLatin1(name),
                           *FliptVersion::parse(QString::fromLatin1(version)));
}

QStringList rules(const Document &document, Severity severity)
{
    QStringList result;
    for (const Diagnostic &diagnostic : document.diagnostics()) {
        if (diagnostic.severity == severity)
            result << diagnostic.rule;
    }
    return result;
}

QByteArray inFlag(const QByteArray &more)
{
    return "flags:\n- {key: f, name: F, " + more + "}\n";
}

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMeaning();
    void attachmentsAsGoWritesThem_data();
    void attachmentsAsGoWritesThem();
    void numbers_data();
    void numbers();
    void columnsCountUtf16Units();
    void spansHoldTheirText();
    void hostileTextEnds_data();
    void hostileTextEnds();
    void fault_42_aliasBombIsRefused_data();
    void fault_42_aliasBombIsRefused() { hostileTextEnds(); }
    void fault_43_deepNestingIsRefused_data();
    void fault_43_deepNestingIsRefused() { hostileTextEnds(); }
    void fault_46_tabsAndBrokenBytesAreRefused_data();
    void fault_46_tabsAndBrokenBytesAreRefused() { hostileTextEnds(); }
    void warnings_data();
    void warnings();
    void dialects_data();
    void dialects();
    void jsonFiles();
    void segmentsOfEarlierFiles();
    void keepsWhatCanBeReadOfABrokenText();
    void indexFileIncluding();
    void manyFlagsInLinearTime();
};

void DocumentTest::readsMeaning()
{
    const Document document =
        read("namespace: shop\n"
             "flags:\n"
             "  - key: f\n"
             "    name: F\n"
             "    enabled: true\n"
             "    variants: [{key: x}, {key: y, attachment: {a: 1}}]\n"
             "    rules:\n"
             "      - segment: {keys: [s, t], operator: AND_SEGMENT_OPERATOR}\n"
             "        distributions: [{variant: x, rollout: 25}, {variant: y, rollout: 75}]\n"
             "segments:\n"
             "  - {key: s, name: S, match_type: ANY_MATCH_TYPE}\n"
             "  - {key: t, name: T, match_type: ALL_MATCH_TYPE}\n");
    QVERIFY(document.accepted());
    QCOMPARE(document.flag(QStringLiteral("default"), QStringLiteral("f")), nullptr);
    const Flag *flag = document.flag(QStringLiteral("shop"), QStringLiteral("f"));
    QVERIFY(flag && flag->enabled && flag->type == FlagType::Variant);
    QCOMPARE(flag->variants[0].attachment, "null");
    QCOMPARE(flag->variants[1].attachment, "{\"a\":1}");
    QCOMPARE(flag->rules[0].segment.keys, QStringList({QStringLiteral("s"), QStringLiteral("t")}));
    QVERIFY(flag->rules[0].segment.op == SegmentOperator::And);
    QCOMPARE(flag->rules[0].distributions[1].rollout, 75.0);
    const Span span = flag->rules[0].distributions[1].rolloutSpan;
    QCOMPARE(document.text().mid(span.begin, span.size()), "75");
}

void DocumentTest::attachmentsAsGoWritesThem_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *yaml, const char *json) {
        QTest::newRow(yaml) << QByteArray(yaml) << QByteArray(json);
    };
    row("{b: 1, a: ~, B: yes}", R"({"B":"yes","a":null,"b":1})");
    row("[1.50, 1e21, 1e-7, 0x10, 010, 1_0, .5, -0.0]", "[1.5,1e+21,1e-7,16,8,10,0.5,-0]");
    row("[9223372036854775807, 18446744073709551615]", "[9223372036854775807,18446744073709551615]");
    row("[\"<a>&\\u2028\\x01\\\"\"]", R"(["\u003ca\u003e\u0026\u2028\u0001\""])");
    row("[2024-05-01, 2024-05-01T10:00:00.500+02:00, '2024-05-01']",
        R"(["2024-05-01T00:00:00Z","2024-05-01T10:00:00.5+02:00","2024-05-01"])");
    row("[!!binary aGk=, !!str 5, True]", R"(["hi","5",true])");
    row("{}", "{}");
}

void DocumentTest::attachmentsAsGoWritesThem()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, json);
    const Document document = read(inFlag("variants: [{key: x, attachment: " + yaml + "}]"));
    QCOMPARE(rules(document, Severity::Error), QStringList());
    QCOMPARE(document.documents()[0].flags[0].variants[0].attachment, json);
}

void DocumentTest::numbers_data()
{
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<double>("value");
    const auto row = [](const char *text, bool accepted, double value) {
        QTest::newRow(text) << accepted << value;
    };
    row("010", true, 8);
    row("0o17", true, 15);
    row("0x10", true, 16);
    row("0b11", true, 3);
    row("1_0", true, 10);
    row("5.", true, 5);
    row("1e1", true, 10);
    row("08.5", true, 8.5);
    row("-0", true, 0);
    for (const char *refused : {"08", "+5", ".inf", ".nan", "1__0", "1_", "-010", "0X_1", "12:30", "'5'",
                                "50%", "101", "-1", "!x 5"})
        row(refused, false, 0);
}

void DocumentTest::numbers()
{
    QFETCH(bool, accepted);
    QFETCH(double, value);
    const QByteArray text = QTest::currentDataTag();
    const Document document = read(
        inFlag("variants: [{key: x}], rules: [{segment: {}, distributions: [{variant: x, rollout: " + text +
               " }]}]"));
    QCOMPARE(document.accepted(), accepted);
    if (accepted)
        QCOMPARE(document.documents()[0].flags[0].rules[0].distributions[0].rollout, value);
}

void DocumentTest::columnsCountUtf16Units()
{
    const Document document = read("\xEF\xBB\xBF"
                                   "flags: [{name: \"\xF0\x9F\x98\x80\xC3\xA9\", key: 5}]\r\n# end\r");
    const Diagnostic &diagnostic = document.diagnostics().front();
    QCOMPARE(diagnostic.rule, QStringLiteral("wrong-kind"));
    QCOMPARE(diagnostic.line, 1);
    QCOMPARE(diagnostic.column, 28);
    QCOMPARE(diagnostic.endColumn, 29);
    QCOMPARE(diagnostic.fix->replacement, "\"5\"");
    QCOMPARE(document.position(document.text().size()).line, 3);
}

void DocumentTest::spansHoldTheirText()
{
    const QByteArray text = "a: &x 'it''s' # c\nb: |\n  one\n\n  two\n\nc: >-\n d\ne: plain\n  goes on # "
                            "c\nf: {g: [1, 2 ] , h: *x}\n"
                            "i:\n- j\n-\n- \"k\\\"\"\nl:\n";
    const Document document = read(text);
    QCOMPARE(document.trees().size(), size_t(1));
    const YamlNode &root = *document.trees()[0];
    const auto shown = [&](const char *key) {
        const Span span = root.entry(key)->value->span;
        return text.mid(span.begin, span.size());
    };
    QCOMPARE(shown("a"), "'it''s'");
    QCOMPARE(root.entry("a")->value->text, "it's");
    QCOMPARE(root.entry("a")->value->anchor, "x");
    QCOMPARE(shown("b"), "|\n  one\n\n  two");
    QCOMPARE(shown("c"), ">-\n d");
    QCOMPARE(shown("e"), "plain\n  goes on");
    QCOMPARE(shown("f"), "{g: [1, 2 ] , h: *x}");
    QCOMPARE(root.entry("f")->value->entry("h")->value->resolved().text, "it's");
    QCOMPARE(shown("i"), "- j\n-\n- \"k\\\"\"");
    QCOMPARE(root.entry("i")->value->dashes.size(), size_t(3));
    QCOMPARE(int(root.entry("i")->value->items[1]->style), int(YamlNode::Style::Absent));
    QCOMPARE(shown("l"), "");
}

void DocumentTest::hostileTextEnds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("comma") << QByteArray(",");
    QTest::newRow("anchor, comma") << QByteArray("&a,");
    QTest::newRow("no colon") << QByteArray("flags:\n- key: a\n  name: A\n  enabled:true\n");
    QTest::newRow("two documents in one") << QByteArray("- a: 1\nsegments: []\n");
    QTest::newRow("text behind the end") << QByteArray("flags: []\n...\nsegments: []\n");
}

void DocumentTest::fault_42_aliasBombIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("aliases") << [] {
        QByteArray text = "a0: &a0 [x]\n";
        for (int i = 1; i < 40; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            text += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + before + ", " +
                    before + "]\n";
        }
        return text;
    }();
}

void DocumentTest::fault_43_deepNestingIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("deep") << QByteArray(100000, '[');
    QTest::newRow("deep block") << [] {
        QByteArray text;
        for (int i = 0; i < 300; ++i)
            text += QByteArray(i, ' ') + "a:\n";
        return text;
    }();
}

void DocumentTest::fault_46_tabsAndBrokenBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("NUL") << QByteArray("flags:\0 []", 10);
    QTest::newRow("half UTF-16") << QByteArray("\xFF\xFE{", 3);
    QTest::newRow("tab on an empty line") << QByteArray("flags: []\n\t\nsegments: []\n");
    QTest::newRow("tab before a comment") << QByteArray("flags:\n\t# none\n- {key: a, name: A}\n");
    QTest::newRow("tab behind a dash") << QByteArray("flags:\n-\tkey: a\n");
    QTest::newRow("bad UTF-8") << QByteArray("flags:\n- key: a\n  name: \"\xE4\"\n");
    QTest::newRow("open quote") << QByteArray("flags:\n- key: a\n  name: \"A\n");
}

void DocumentTest::hostileTextEnds()
{
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    const Document document = read(text);
    QVERIFY(!document.accepted());
    QVERIFY2(timer.elapsed() < 5000, "reading took too long");
}

void DocumentTest::warnings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("rule");
    const QByteArray segment =
        "segments: [{key: s, name: S, match_type: ALL_MATCH_TYPE, constraints: [{property: p, ";
    const auto rule = [](const QByteArray &shares) {
        return inFlag("variants: [{key: x}, {key: y}], rules: [{segment: {}, distributions: [" + shares +
                      "]}]");
    };
    QTest::newRow("sum 30") << rule("{variant: x, rollout: 30}") << QStringLiteral("unmatched-tail");
    QTest::newRow("thirds") << rule("{variant: x, rollout: 33.33}, {variant: y, rollout: 66.67}")
                            << QStringLiteral("unmatched-tail");
    QTest::newRow("sum 130") << rule("{variant: x, rollout: 80}, {variant: y, rollout: 50}")
                             << QStringLiteral("shares-above-100");
    QTest::newRow("zero") << rule("{variant: x, rollout: 0}") << QStringLiteral("all-shares-zero");
    QTest::newRow("empty rule") << rule("") << QStringLiteral("rule-without-distributions");
    QTest::newRow("no type") << inFlag("rollouts: [{threshold: {percentage: 5}}]")
                             << QStringLiteral("rollouts-without-type");
    QTest::newRow("threshold") << inFlag(
                                      "type: BOOLEAN_FLAG_TYPE, rollouts: [{threshold: {percentage: 150}}]")
                               << QStringLiteral("threshold-out-of-range");
    QTest::newRow("no rules") << inFlag("enabled: true") << QStringLiteral("enabled-without-rules");
    QTest::newRow("disabled, on")
        << inFlag("type: BOOLEAN_FLAG_TYPE, rollouts: [{threshold: {percentage: 5, value: true}}]")
        << QStringLiteral("disabled-still-on");
    QTest::newRow("same flag") << QByteArray("flags: [{key: f, name: F}, {key: f, name: G}]")
                               << QStringLiteral("duplicate-flag");
    QTest::newRow("unused") << QByteArray("segments: [{key: s, name: S, match_type: ALL_MATCH_TYPE}]")
                            << QStringLiteral("unused-segment");
    QTest::newRow("le") << segment + "type: NUMBER_COMPARISON_TYPE, operator: le, value: \"5\"}]}]"
                        << QStringLiteral("operator-never-matches");
    QTest::newRow("number") << segment + "type: NUMBER_COMPARISON_TYPE, operator: eq, value: five}]}]"
                            << QStringLiteral("value-is-no-number");
    QTest::newRow("date") << segment + "type: DATETIME_COMPARISON_TYPE, operator: gt, value: 2024-1-1}]}]"
                          << QStringLiteral("value-is-no-date");
    QTest::newRow("list") << segment +
                                 "type: STRING_COMPARISON_TYPE, operator: isoneof, value: \"DE, FR\"}]}]"
                          << QStringLiteral("value-is-no-list");
    QTest::newRow("isnotoneof")
        << segment + "type: NUMBER_COMPARISON_TYPE, operator: isnotoneof, value: \"[1]\"}]}]"
        << QStringLiteral("isnotoneof-of-numbers");
}

void DocumentTest::warnings()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, rule);
    const Document document = read(text);
    QCOMPARE(rules(document, Severity::Error), QStringList());
    QVERIFY2(rules(document, Severity::Warning).contains(rule),
             qPrintable(rules(document, Severity::Warning).join(QLatin1Char(' '))));
}

void DocumentTest::dialects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("from"); // the first version that accepts it
    QTest::addColumn<QByteArray>("before");
    const auto row = [](const char *name, const QByteArray &text, const char *before, const char *from) {
        QTest::newRow(name) << text << QByteArray(from) << QByteArray(before);
    };
    const QByteArray constraint =
        "segments: [{key: s, name: S, match_type: ALL_MATCH_TYPE, constraints: [{property: p, ";
    row("entity id", constraint + "type: ENTITY_ID_COMPARISON_TYPE, operator: eq, value: x}]}]", "1.37.1",
        "1.38.0");
    row("contains", constraint + "type: STRING_COMPARISON_TYPE, operator: contains, value: x}]}]", "1.56.0",
        "1.57.0");
    row("metadata", inFlag("metadata: {team: a}"), "1.46.0", "1.47.0");
    row("default variant", inFlag("variants: [{key: x, default: true}]"), "1.46.0", "1.47.0");
    row("version 1.3", "version: \"1.3\"\n", "1.46.0", "1.47.0");
    row("version 1.4", "version: \"1.4\"\n", "1.47.0", "1.48.0");
    row("namespace object", "namespace: {key: a, name: A}\n", "1.47.0", "1.48.0");
    row("null description", inFlag("description: ~"), "1.61.1", "2.0.0");
    row("list",
        "version: '1.6'\n" + constraint +
            "type: STRING_COMPARISON_TYPE, operator: isoneof, value: [a, b]}]}]",
        "2.10.0", "2.11.0");
}

void DocumentTest::dialects()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, before);
    QVERIFY(!read(text, before.constData()).accepted());
    QCOMPARE(rules(read(text, from.constData()), Severity::Error), QStringList());
}

void DocumentTest::jsonFiles()
{
    QVERIFY(read("{\"flags\": [{\"key\": \"f\", \"name\": \"F\"}]}", "1.35.0", "flags.json").accepted());
    QVERIFY(read("{}", "1.35.0", "flags").accepted());
    QCOMPARE(rules(read("flags: []\n", "1.35.0", "flags.json"), Severity::Error),
             QStringList(QStringLiteral("json-syntax")));
    QCOMPARE(rules(read("flags: []\n", "1.35.0", "flags.YAML"), Severity::Error),
             QStringList(QStringLiteral("unexpected-extension")));
}

void DocumentTest::segmentsOfEarlierFiles()
{
    const QByteArray segment = "segments: [{key: s, name: S, match_type: ALL_MATCH_TYPE}]\n";
    const QByteArray user = inFlag("rules: [{segment: s}]");
    const Repository good = readRepository(
        {{QStringLiteral("a/features.yaml"), segment}, {QStringLiteral("b/features.yaml"), user}});
    QVERIFY(good.accepted());
    const Repository bad = readRepository(
        {{QStringLiteral("a/features.yaml"), user}, {QStringLiteral("b/features.yaml"), segment}});
    QVERIFY(!bad.accepted());
    QCOMPARE(rules(bad.files[0], Severity::Error), QStringList(QStringLiteral("unknown-segment")));
}

void DocumentTest::keepsWhatCanBeReadOfABrokenText()
{
    const Document document = read("flags:\n- key: a\n  name: A\n- key: b\n  name: @b\n");
    QCOMPARE(rules(document, Severity::Error), QStringList(QStringLiteral("yaml-syntax")));
    QVERIFY(document.flag(QStringLiteral("default"), QStringLiteral("a")));
}

void DocumentTest::indexFileIncluding()
{
    const QStringList paths = {QStringLiteral("flags.yaml"), QStringLiteral("a[1]/flags.yaml"),
                               QStringLiteral("features.yaml")};
    const auto loads = [&](const QByteArray &text) { return discover(paths, text).loaded; };
    QCOMPARE(loads(fliptYmlIncluding(QStringLiteral("flags.yaml"), std::nullopt)),
             QStringList({QStringLiteral("features.yaml"), QStringLiteral("flags.yaml")}));
    const QByteArray current = "# ours\ninclude:\n  - features.yaml # main\nexclude: []\n";
    const QByteArray block = fliptYmlIncluding(QStringLiteral("a[1]/flags.yaml"), current);
    QVERIFY(block.startsWith("# ours\ninclude:\n  - features.yaml"));
    QCOMPARE(loads(block), QStringList({QStringLiteral("a[1]/flags.yaml"), QStringLiteral("features.yaml")}));
    QCOMPARE(loads(fliptYmlIncluding(QStringLiteral("flags.yaml"), QByteArray("include: [features.yaml]\n"))),
             QStringList({QStringLiteral("features.yaml"), QStringLiteral("flags.yaml")}));
    QCOMPARE(loads(fliptYmlIncluding(QStringLiteral("flags.yaml"), QByteArray("include:\n"))),
             QStringList(QStringLiteral("flags.yaml")));
}

void DocumentTest::manyFlagsInLinearTime()
{
    const auto generated = [](int count) {
        QByteArray text = "flags:\n";
        for (int i = 0; i < count; ++i) {
            const QByteArray n = QByteArray::number(i);
            text += "  - key: f" + n + "\n    name: \"Flag " + n +
                    "\"\n    enabled: true\n    variants: [{key: x}, {key: y}]\n"
                    "    rules:\n      - segment: {}\n        distributions:\n          - {variant: x, "
                    "rollout: 50}\n"
                    "          - {variant: y, rollout: 50}\n";
        }
        return text;
    };
    const auto measured = [&](const QByteArray &text) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            if (!read(text).accepted())
                return qint64(-1);
            best = qMin(best, timer.nsecsElapsed());
        }
        return best;
    };
    const qint64 small = measured(generated(200));
    const qint64 large = measured(generated(2000));
    QVERIFY(small > 0 && large > 0);
    qInfo() << "200 flags" << double(small) / 1e6 << "ms, 2000 flags" << double(large) / 1e6 << "ms";
    QVERIFY2(large < small * 40, "ten times the flags take more than forty times as long");
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "tst_document.moc"
