// A document that follows the keystrokes says at every moment what a reading of the whole text would say.
#include "flags/document.h"
#include "flags/meaning.h"
#include "flags/plainitem.h"
#include "flags/textblocks.h"
#include "flags/yamlreader.h"
#include "tests/support/paths.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Flightdeck::Flags;

namespace {

/// The recorded files that Flipt takes or refuses, by name, and larger ones made of them.
QMap<QString, QByteArray> sampleFiles()
{
    QMap<QString, QByteArray> files;
    for (const char *folder : {"validation", "evaluation"}) {
        QDir dir(Flightdeck::Tests::sourcePath("tests/data/flipt-v1.35/") + QLatin1String(folder));
        for (const QString &name : dir.entryList({QStringLiteral("*.yaml"), QStringLiteral("*.yml")})) {
            QFile file(dir.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(name));
            files.insert(QLatin1String(folder) + QLatin1Char('/') + name, file.readAll());
        }
    }
    return files;
}

struct Change
{
    Span span;
    QByteArray text;
};

/// What people and accidents do to such a file.
Change randomChange(QRandomGenerator &random, const QByteArray &text)
{
    static const QByteArrayList pieces = {"\"",
                                          "'",
                                          ":",
                                          ": ",
                                          "#",
                                          " #",
                                          "-",
                                          "- ",
                                          "[",
                                          "]",
                                          "{",
                                          "}",
                                          "&a ",
                                          "*a",
                                          "!",
                                          "|",
                                          ">",
                                          "%",
                                          "@",
                                          ",",
                                          " ",
                                          "  ",
                                          "\n",
                                          "\r\n",
                                          "\t",
                                          "?",
                                          "? ",
                                          "a",
                                          "z",
                                          "0",
                                          "5",
                                          "\xC3\xA4",
                                          "---\n",
                                          "...\n",
                                          "  - key: fresh\n    name: fresh\n",
                                          "- key: left\n  name: left\n",
                                          "segments:\n",
                                          "flags:\n",
                                          "namespace: other\n",
                                          "version: \"1.0\"\n",
                                          "version: \"1.2\"\n",
                                          "enabled: true\n",
                                          "seg\n",
                                          "    description: |\n      one\n\n      two\n",
                                          "    description: \"two\n      lines\"\n",
                                          "# note\n",
                                          "      - segment: nobody\n",
                                          "{a: 1, b: [2]}",
                                          "\\",
                                          "\"x\"",
                                          "'y'",
                                          "null",
                                          "~",
                                          "\xEF\xBB\xBF",
                                          "<<: "};
    const qsizetype begin = random.bounded(int(text.size()) + 1);
    qsizetype end = begin;
    const int kind = random.bounded(10);
    if (kind < 3)
        end = qMin<qsizetype>(text.size(), begin + 1);
    else if (kind < 4)
        end = qMin<qsizetype>(text.size(), begin + random.bounded(60));
    if (kind == 9) { // a whole line, or several
        const qsizetype line = text.lastIndexOf('\n', begin) + 1;
        end = text.indexOf('\n', qMin<qsizetype>(text.size() - 1, begin + random.bounded(80)));
        return {{qMin(line, end < 0 ? text.size() : end + 1), end < 0 ? text.size() : end + 1}, {}};
    }
    return {{begin, end}, kind < 2 ? QByteArray() : pieces[random.bounded(int(pieces.size()))]};
}

QString told(const Diagnostic &diagnostic)
{
    QString text = QStringLiteral("%1:%2-%3:%4 %5 %6 [%7,%8) %9")
                       .arg(diagnostic.line)
                       .arg(diagnostic.column)
                       .arg(diagnostic.endLine)
                       .arg(diagnostic.endColumn)
                       .arg(severityName(diagnostic.severity), diagnostic.rule)
                       .arg(diagnostic.span.begin)
                       .arg(diagnostic.span.end)
                       .arg(diagnostic.message);
    if (diagnostic.fix)
        text += QStringLiteral(" fix [%1,%2) %3 %4")
                    .arg(diagnostic.fix->span.begin)
                    .arg(diagnostic.fix->span.end)
                    .arg(QString::fromUtf8(diagnostic.fix->replacement), diagnostic.fix->title);
    return text;
}

QStringList told(const Document &document)
{
    QStringList lines;
    for (const Diagnostic &diagnostic : document.diagnostics())
        lines << told(diagnostic);
    lines << (document.accepted() ? QStringLiteral("accepted") : QStringLiteral("rejected"));
    return lines;
}

QString places(const std::vector<FlagDocument> &documents)
{
    QString text;
    QDebug out(&text);
    const auto put = [&out](const Span &span) { out << span.begin << span.end; };
    for (const FlagDocument &document : documents) {
        for (const Flag &flag : document.flags) {
            for (const Span &span : {flag.span, flag.keySpan, flag.enabledSpan})
                put(span);
            for (const Variant &variant : flag.variants)
                put(variant.span);
            for (const Rule &rule : flag.rules) {
                put(rule.span);
                for (const Distribution &distribution : rule.distributions)
                    put(distribution.rolloutSpan);
            }
            for (const Rollout &rollout : flag.rollouts) {
                put(rollout.span);
                put(rollout.percentageSpan);
            }
        }
        for (const Segment &segment : document.segments) {
            put(segment.span);
            for (const Constraint &constraint : segment.constraints)
                put(constraint.span);
        }
    }
    return text;
}

void describe(const YamlNode &node, QDebug &out)
{
    out << int(node.kind) << int(node.style) << node.span.begin << node.span.end << node.whole.begin
        << node.whole.end << node.tag << node.anchor << node.text << node.dashes;
    for (const auto &item : node.items)
        describe(*item, out);
    for (const YamlNode::Entry &entry : node.entries) {
        out << entry.colon;
        describe(*entry.key, out);
        describe(*entry.value, out);
    }
}

QString described(const YamlNode &node)
{
    QString text;
    QDebug out(&text);
    describe(node, out);
    return text;
}

QString described(const Document &document)
{
    QString text;
    QDebug out(&text);
    for (const auto &tree : document.trees())
        describe(*tree, out);
    return text;
}

} // namespace

class IncrementalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void blocksCoverTheText();
    void plainItemsHaveTheSameTree();
    void filesReadTheSame();
    void everyEditReadsTheSame();
    void longFilesKeepTheirBlocks();
};

void IncrementalTest::blocksCoverTheText()
{
    int items = 0;
    for (const QByteArray &text : sampleFiles()) {
        BlockScanner scanner(text, 0);
        qsizetype at = 0;
        while (!scanner.atEnd()) {
            const TextBlock block = scanner.next();
            QCOMPARE(block.span.begin, at);
            QVERIFY(block.span.end > at);
            at = block.span.end;
            items += block.kind != TextBlock::Kind::Other;
        }
        QCOMPARE(at, text.size());
    }
    QVERIFY(items > 300);
}

void IncrementalTest::plainItemsHaveTheSameTree()
{
    int plain = 0;
    int all = 0;
    QRandomGenerator random(7);
    for (const QByteArray &file : sampleFiles()) {
        QByteArray text = file;
        for (int round = 0; round < 12; ++round) {
            if (YamlSource(text).problem() || text.contains('\r'))
                break;
            BlockScanner scanner(text, text.startsWith("\xEF\xBB\xBF") ? 3 : 0);
            while (!scanner.atEnd()) {
                const TextBlock block = scanner.next();
                if (block.kind == TextBlock::Kind::Other)
                    continue;
                const QByteArray bytes = text.mid(block.span.begin, block.span.size());
                const YamlText yaml = readYaml(bytes, 0, 1);
                const auto fast = readPlainItem(bytes);
                ++all;
                if (!fast)
                    continue;
                ++plain;
                QVERIFY2(!yaml.problem && yaml.trees.size() == 1, bytes.constData());
                if (described(*fast) != described(*yaml.trees[0])) {
                    qInfo().noquote() << bytes << described(*fast) << '\n' << described(*yaml.trees[0]);
                    QFAIL("another tree");
                }
            }
            const Change change = randomChange(random, text);
            text.replace(change.span.begin, change.span.size(), change.text);
        }
    }
    qInfo() << plain << "of" << all << "items are plain";
    QVERIFY(plain > all / 3);
}

void IncrementalTest::filesReadTheSame()
{
    const QMap<QString, QByteArray> files = sampleFiles();
    int inBlocks = 0;
    for (auto file = files.begin(); file != files.end(); ++file) {
        const Document document = Document::parse(file.value(), file.key());
        const Document whole = Document::parseWhole(file.value(), file.key());
        QVERIFY(!whole.isInBlocks());
        inBlocks += document.isInBlocks();
        QCOMPARE(told(document), told(whole));
        if (document.isReadable()) {
            QVERIFY2(sameMeaning(document.documents(), whole.documents()), qPrintable(file.key()));
            QCOMPARE(places(document.documents()), places(whole.documents()));
            if (described(document) != described(whole)) {
                qInfo().noquote() << described(document) << '\n' << described(whole);
                QFAIL(qPrintable(file.key()));
            }
        }
    }
    qInfo() << inBlocks << "of" << files.size() << "files are read in blocks";
    QVERIFY(inBlocks > files.size() / 2);
}

void IncrementalTest::everyEditReadsTheSame()
{
    const QMap<QString, QByteArray> files = sampleFiles();
    QRandomGenerator random(qEnvironmentVariableIntValue("FLIGHTDECK_SEED") + 1);
    int edits = 0;
    int inBlocks = 0;
    int readable = 0;
    const int wanted = 40'000;
    while (edits < wanted) {
        for (auto file = files.begin(); file != files.end() && edits < wanted; ++file) {
            Document document = Document::parse(file.value(), file.key());
            for (int step = 0; step < 8 && edits < wanted; ++step, ++edits) {
                const Change change = randomChange(random, document.text());
                QByteArray text = document.text();
                text.replace(change.span.begin, change.span.size(), change.text);
                const Document next = document.edited(text, change.span, change.text.size());
                const Document whole = Document::parseWhole(text, file.key());
                inBlocks += next.isInBlocks();
                readable += next.isReadable();
                const bool same =
                    told(next) == told(whole) &&
                    (!next.isReadable() || (sameMeaning(next.documents(), whole.documents()) &&
                                            places(next.documents()) == places(whole.documents()))) &&
                    (!next.isReadable() || edits % 8 != 0 || described(next) == described(whole));
                if (!same) {
                    const Document afresh = Document::parse(text, file.key());
                    qInfo().noquote() << file.key() << edits
                                      << "afresh agrees:" << (told(afresh) == told(whole)) << "\nwas:\n"
                                      << document.text() << "\nis:\n"
                                      << text << "\nblocks:\n"
                                      << told(next).join(QLatin1Char('\n')) << "\nwhole:\n"
                                      << told(whole).join(QLatin1Char('\n'));
                    QFAIL("another reading");
                }
                if (next.isReadable() || random.bounded(4) == 0) // a broken text is soon mended
                    document = next;
            }
        }
    }
    qInfo() << edits << "edits," << inBlocks << "read in blocks," << readable << "are YAML";
    QVERIFY(inBlocks > edits / 2 && readable > edits / 5);
}

void IncrementalTest::longFilesKeepTheirBlocks()
{
    QByteArray text = "version: \"1.2\"\nflags:\n";
    for (int i = 0; i < 400; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "  - key: flag-" + number + "\n    name: Flag " + number +
                "\n    enabled: true\n    variants:\n      - key: a\n    rules:\n      - segment: seg-" +
                QByteArray::number(i % 40) +
                "\n        distributions:\n          - variant: a\n            rollout: 100\n";
    }
    text += "segments:\n";
    for (int i = 0; i < 40; ++i)
        text += "  - key: seg-" + QByteArray::number(i) + "\n    name: x\n    match_type: ALL_MATCH_TYPE\n";
    Document document = Document::parse(text, QStringLiteral("features.yaml"));
    QVERIFY(document.accepted());
    QVERIFY(document.isInBlocks());
    QRandomGenerator random(3);
    int inBlocks = 0;
    // As one types: a character goes in, is looked at, and goes out again.
    for (int i = 0; i < 300; ++i) {
        const qsizetype at = random.bounded(int(text.size()));
        const QByteArray typed(1, "ax0 -:\"'\n#[{&*"[random.bounded(14)]);
        const QByteArray changed = text.left(at) + typed + text.mid(at);
        const Document next = document.edited(changed, {at, at}, 1);
        QCOMPARE(told(next), told(Document::parseWhole(changed, QStringLiteral("features.yaml"))));
        inBlocks += next.isInBlocks();
        document = next.edited(text, {at, at + 1}, 0);
        QVERIFY(document.accepted());
        QVERIFY(document.isInBlocks());
    }
    QVERIFY2(inBlocks > 280, qPrintable(QString::number(inBlocks)));
}

QTEST_APPLESS_MAIN(IncrementalTest)
#include "tst_incremental.moc"
