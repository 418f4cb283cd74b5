#include "flags/goformats.h"

#include <QTest>

#include <cmath>

using namespace Flightdeck::Flags;

/// Every expectation was printed by Go itself.
class TestGoFormats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void floats_data();
    void floats();
    void booleans();
    void times_data();
    void times();
    void stringLists();
    void numberLists();
    void quotes();
    void whiteSpace();
};

void TestGoFormats::floats_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value"); // -1: no number
    const auto add = [](const char *text, double value) {
        QTest::newRow(text) << QString::fromUtf8(text) << value;
    };
    add("1e3", 1000);
    add("+5", 5);
    add(".5", 0.5);
    add("5.", 5);
    add("1_0", 10);
    add("0_1", 1);
    add("1e1_0", 1e10);
    add("0x1p4", 16);
    add("0x_1p0", 1);
    add("0X.8P1", 1);
    add("1e-400", 0);
    add("9007199254740993", 9007199254740992);
    add("inf", HUGE_VAL);
    add("+Infinity", HUGE_VAL);
    for (const char *text :
         {"",   " 5", "5 ", "0x10", "0b1",     "5abc", "1__0", "1_",    "_1", "1_.5",    "1e400",
          "1e", "e5", "+",  ".",    "infinit", "+nan", "--1",  "1,000", "0x", "\xD9\xA1"})
        add(text, -1);
}

void TestGoFormats::floats()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    QCOMPARE(parseGoFloat(text).value_or(-1), value);
    QVERIFY(std::isnan(parseGoFloat(QStringLiteral("NaN")).value()));
    QCOMPARE(parseGoFloat(QStringLiteral("-InF")).value(), -HUGE_VAL);
    QVERIFY(!parseGoFloat(QString(QStringLiteral("1") + QChar(0))));
}

void TestGoFormats::booleans()
{
    for (const char *yes : {"1", "t", "T", "TRUE", "true", "True"})
        QCOMPARE(parseGoBool(QString::fromLatin1(yes)), std::optional(true));
    for (const char *no : {"0", "f", "F", "FALSE", "false", "False"})
        QCOMPARE(parseGoBool(QString::fromLatin1(no)), std::optional(false));
    for (const char *neither : {"", "yes", "tRUE", " true", "2"})
        QVERIFY(!parseGoBool(QString::fromLatin1(neither)));
}

void TestGoFormats::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds"); // -1: no time
    QTest::addColumn<int>("nanoseconds");
    const auto add = [](const char *text, qint64 seconds, int nanoseconds = 0) {
        QTest::newRow(text) << QString::fromLatin1(text) << seconds << nanoseconds;
    };
    add("2024-01-01", 1704067200);
    add("2024-02-29T07:05:09Z", 1709190309);
    add("2024-02-29T7:05:09Z", 1709190309);
    add("2024-01-01T00:00:00,5Z", 1704067200, 500000000);
    add("2024-01-01T00:00:00.1234567899Z", 1704067200, 123456789);
    add("2024-01-01T00:00:00+02:00", 1704060000);
    add("2024-01-01T00:00:00-24:60", 1704157200);
    add("0000-02-29", -62162121600);
    add("9999-12-31T23:59:59Z", 253402300799);
    for (const char *text : {"",
                             "2024-1-1",
                             "2023-02-29",
                             "10000-01-01",
                             "2024-01-01 00:00:00",
                             "2024-01-01T00:00Z",
                             " 2024-01-01",
                             "2024-01-01 ",
                             "2024-01-01t00:00:00Z",
                             "2024-01-01T00:00:00z",
                             "2024-01-01T24:00:00Z",
                             "2024-01-01T00:00:60Z",
                             "2024-01-01T00:00:00+0200",
                             "2024-01-01T00:00:00",
                             "2024-01-01Z",
                             "-001-01-01",
                             "2024-01-01T00:00:00+25:00",
                             "2024-01-01T00:00:00+00:61",
                             "2024-01-01T00:00:00.Z",
                             "2024-00-01"})
        add(text, -1);
}

void TestGoFormats::times()
{
    QFETCH(QString, text);
    QFETCH(qint64, seconds);
    QFETCH(int, nanoseconds);
    const std::optional<GoTime> time = parseGoTime(text);
    QCOMPARE(time.has_value(), seconds != -1);
    if (time)
        QCOMPARE(*time, (GoTime{seconds, nanoseconds}));
}

void TestGoFormats::stringLists()
{
    const auto list = [](const char *json) { return parseGoStringList(QString::fromUtf8(json)); };
    QCOMPARE(*list(" [\"a\", \"b\\u00e9\\n\"]\n"),
             (QStringList{QStringLiteral("a"), QStringLiteral("bé\n")}));
    QCOMPARE(*list("[]"), QStringList());
    QCOMPARE(*list("null"), QStringList());
    QCOMPARE(*list("[\"a\",null]"), (QStringList{QStringLiteral("a"), QString()}));
    QCOMPARE(*list("[\"\\ud83d\\ude00\",\"\\ud83dx\"]"),
             (QStringList{QStringLiteral("\U0001F600"), QStringLiteral("\uFFFDx")}));
    for (const char *bad : {"", "a", "[\"a\"", "[\"a\",]", "[1]", "[\"a\" \"b\"]", "[\"a\"] x", "{}", "\"a\"",
                            "[\"\t\"]", "[\"\\x\"]", "['a']", "[[]]", "[\"\\u12\"]"})
        QVERIFY2(!list(bad), bad);
    QVERIFY(!parseGoStringList(QStringLiteral("\uFEFF[]")));
}

void TestGoFormats::numberLists()
{
    const auto list = [](const char *json) { return parseGoNumberList(QString::fromUtf8(json)); };
    QCOMPARE(*list("[1, -0.5, 1e3, null]"), (std::vector<double>{1, -0.5, 1000, 0}));
    QCOMPARE(*list("null"), std::vector<double>());
    for (const char *bad : {"5", "[5,]", "[+5]", "[.5]", "[5.]", "[05]", "[1e400]", "[NaN]", "[\"5\"]",
                            "[5] 6", "[1_0]", "[0x1p4]", "[-]", "[1e]"})
        QVERIFY2(!list(bad), bad);
}

void TestGoFormats::quotes()
{
    QCOMPARE(quotedAsGo(QStringLiteral("a\"\\\n\t\u00e9\u200b\u00a0\x01\x7f\U0001F600\U000E0001")),
             QStringLiteral("\"a\\\"\\\\\\n\\té\\u200b\\u00a0\\x01\\x7f\U0001F600\\U000e0001\""));
}

/// Constraints trim with QString::trimmed(): it must take away what Go's strings.TrimSpace does, and no more.
void TestGoFormats::whiteSpace()
{
    for (const char16_t space : {u'\t', u'\v', u'\f', u' ', u'\u0085', u'\u00A0', u'\u1680', u'\u2000',
                                 u'\u2028', u'\u2029', u'\u202F', u'\u205F', u'\u3000'})
        QVERIFY(QString(QChar(space)).trimmed().isEmpty());
    for (const char16_t letter : {u'\u200B', u'\uFEFF', u'\u180E', u'\u001C', u'\u0000'})
        QVERIFY(!QString(QChar(letter)).trimmed().isEmpty());
}

QTEST_GUILESS_MAIN(TestGoFormats)
#include "tst_goformats.moc"
