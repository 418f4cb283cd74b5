#include "flags/textdiff.h"
#include "flags/textlines.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Flightdeck::Flags;

class TestTextLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsPlaces_data();
    void mapsPlaces();
    void showsWhatAnEditorCanKeep();
    void knowsLineEnds();
    void refusesToEditOtherEncodings();
    void splicesLikeReadingAnew();
    void findsChangedLines();
    void findsChangedWords();
};

void TestTextLines::mapsPlaces_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("byte");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("start") << QByteArray("ab\ncd") << 0 << 0 << 0;
    QTest::newRow("second line") << QByteArray("ab\ncd") << 4 << 1 << 1;
    QTest::newRow("CRLF counts once") << QByteArray("ab\r\ncd") << 5 << 1 << 1;
    QTest::newRow("lone CR ends a line") << QByteArray("ab\rcd") << 3 << 1 << 0;
    QTest::newRow("byte order mark is no column") << QByteArray("\xEF\xBB\xBF"
                                                                "ab")
                                                  << 4 << 0 << 1;
    QTest::newRow("two bytes, one unit") << QByteArray("\xC3\xA4z") << 2 << 0 << 1;
    QTest::newRow("four bytes, two units") << QByteArray("\xF0\x9F\x8D\x8Az") << 4 << 0 << 2;
}

void TestTextLines::mapsPlaces()
{
    QFETCH(QByteArray, text);
    QFETCH(int, byte);
    QFETCH(int, line);
    QFETCH(int, column);
    const TextLines lines(text);
    QCOMPARE(lines.place(byte).line, line);
    QCOMPARE(lines.place(byte).column, column);
    QCOMPARE(lines.byte({line, column}), qsizetype(byte));
}

void TestTextLines::showsWhatAnEditorCanKeep()
{
    const QByteArray text = QByteArrayLiteral("\xEF\xBB\xBF"
                                              "a\xE2\x80\xAE"
                                              "b\r\nc\xE2\x80\xA9"
                                              "d\rz");
    const TextLines lines(text);
    QCOMPARE(lines.shown(), QStringLiteral("a\uFFFDb\nc\uFFFDd\nz"));
    QCOMPARE(lines.count(), 3);
}

void TestTextLines::knowsLineEnds()
{
    QCOMPARE(TextLines("a\nb\n").lineEnd(), QByteArray("\n"));
    QCOMPARE(TextLines("a\r\nb\r\nc\n").lineEnd(), QByteArray("\r\n"));
    QCOMPARE(TextLines("a\rb\rc").lineEnd(), QByteArray("\r"));
    QCOMPARE(TextLines("one line").lineEnd(), QByteArray("\n"));
}

void TestTextLines::refusesToEditOtherEncodings()
{
    QVERIFY(TextLines("key: \xC3\xA4").editable());
    QVERIFY(!TextLines("key: \xE4").editable());
    QVERIFY(!TextLines(QByteArray("k\0e\0", 4)).editable());
}

// Whatever is cut and put in, the table of lines is that of the text read anew.
void TestTextLines::splicesLikeReadingAnew()
{
    QRandomGenerator random(20261124);
    const QList<QByteArray> pieces{"", "a", "\n", "\r\n", "\r", "key: value", "x\ny\nz", "\xC3\xA4"};
    for (int round = 0; round < 300; ++round) {
        QByteArray text;
        for (int count = random.bounded(12); count > 0; --count)
            text += pieces[random.bounded(int(pieces.size()))];
        TextLines lines(text);
        for (int change = 0; change < 6; ++change) {
            const qsizetype begin = random.bounded(int(lines.text().size()) + 1);
            const qsizetype end = begin + random.bounded(int(lines.text().size() - begin) + 1);
            lines.splice({begin, end}, pieces[random.bounded(int(pieces.size()))]);
            const TextLines anew(lines.text());
            QCOMPARE(lines.count(), anew.count());
            for (int line = 0; line < anew.count(); ++line)
                QCOMPARE(lines.byte({line, 0}), anew.byte({line, 0}));
        }
    }
}

void TestTextLines::findsChangedLines()
{
    QVERIFY(diffLines("a\nb\nc\n", "a\nb\nc\n").empty());
    QCOMPARE(diffLines("a\nb\nc\n", "a\nX\nc\n"), (std::vector<LineChange>{{1, 1, 1, 1}}));
    QCOMPARE(diffLines("a\nc\n", "a\nb\nc\n"), (std::vector<LineChange>{{1, 0, 1, 1}}));
    QCOMPARE(diffLines("a\nb\nc\nd\ne\n", "a\nc\nd\nE\n"),
             (std::vector<LineChange>{{1, 1, 1, 0}, {4, 1, 3, 1}}));
}

void TestTextLines::findsChangedWords()
{
    using Kind = DiffWord::Kind;
    QCOMPARE(diffWords(QStringLiteral("      rollout: 90"), QStringLiteral("      rollout: 75  # more")),
             (std::vector<DiffWord>{{Kind::Same, QStringLiteral("rollout:")},
                                    {Kind::Removed, QStringLiteral("90")},
                                    {Kind::Added, QStringLiteral("75")},
                                    {Kind::Added, QStringLiteral("#")},
                                    {Kind::Added, QStringLiteral("more")}}));
}

QTEST_GUILESS_MAIN(TestTextLines)
#include "tst_textlines.moc"
