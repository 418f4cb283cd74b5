#include "tests/support/paths.h"

#include "app/commands/command.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Flightdeck;

namespace {

const QString vectorFolder = Flightdeck::Tests::sourcePath("tests/data/flipt-v1.35/evaluation/");

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Outcome
{
    int code = -1;
    QString out;
    QString err;

    QJsonObject result() const
    {
        return QJsonDocument::fromJson(out.toUtf8()).object().value(u"result").toObject();
    }
};

Outcome run(const QStringList &arguments, QString input = {})
{
    Outcome outcome;
    QTextStream in(&input, QIODevice::ReadOnly);
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    App::CommandIo io{in, out, err};
    outcome.code = App::runEvaluate(arguments, io);
    return outcome;
}

QStringList withFlags(const QString &path)
{
    return {QStringLiteral("--flags"), path};
}

} // namespace

class TestEvaluateCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void vectorsThroughTheProgram_data();
    void vectorsThroughTheProgram();
    void keepsTheRequest();
    void badLines_data();
    void badLines();
    void exitCodes();
    void versions();
};

void TestEvaluateCommand::vectorsThroughTheProgram_data()
{
    QTest::addColumn<QString>("base");
    const QStringList names = QDir(vectorFolder).entryList({QStringLiteral("*.jsonl")});
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << QString(vectorFolder + name.chopped(6));
}

/// The program itself, as a script runs it, against what Flipt 1.35.0 answered.
void TestEvaluateCommand::vectorsThroughTheProgram()
{
    QFETCH(QString, base);
    const QString program = qEnvironmentVariable("FLIGHTDECK_PROGRAM");
    QVERIFY2(!program.isEmpty(), "FLIGHTDECK_PROGRAM names the program; ctest sets it");
    QProcess process;
    process.start(program,
                  QStringList(QStringLiteral("evaluate")) + withFlags(base + QStringLiteral(".yaml")));
    const QByteArray requests = readFile(base + QStringLiteral(".jsonl"));
    process.write(requests);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardError(), QByteArray());
    const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), requests.trimmed().count('\n') + 1);
    for (const QByteArray &line : lines) {
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        QJsonObject expect = json.value(u"expect").toObject();
        const QJsonObject result = json.value(u"result").toObject();
        if (const QJsonValue any = expect.take(QStringLiteral("message_any_of")); any.isArray()) {
            QVERIFY2(any.toArray().contains(result.value(u"message")), line.constData());
            expect.insert(QStringLiteral("message"), result.value(u"message"));
        }
        QVERIFY2(result == expect, line.constData());
    }
}

void TestEvaluateCommand::keepsTheRequest()
{
    const Outcome outcome =
        run(withFlags(vectorFolder + QStringLiteral("003.yaml")),
            QStringLiteral("\n{\"namespace\":\"storefront\",\"flag\":\"hero\",\"entity\":\"\u7528\u6237\","
                           "\"kind\":\"variant\",\"note\":[1,{\"a\":null}]}\r\n\n"));
    QCOMPARE(outcome.code, int(App::Done));
    QCOMPARE(outcome.out.count(u'\n'), 1); // blank lines are skipped
    const QJsonObject line = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(line.value(u"entity").toString(), QStringLiteral("\u7528\u6237"));
    QCOMPARE(line.value(u"note").toArray().size(), 2);
    QCOMPARE(line.value(u"result")[u"match"].toBool(), true);
}

void TestEvaluateCommand::badLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no json") << QStringLiteral("{");
    QTest::newRow("list") << QStringLiteral("[]");
    QTest::newRow("number as flag") << QStringLiteral(R"({"flag":1,"kind":"variant"})");
    QTest::newRow("number in context")
        << QStringLiteral(R"({"flag":"f","context":{"a":1},"kind":"variant"})");
    QTest::newRow("list as context") << QStringLiteral(R"({"flag":"f","context":[],"kind":"variant"})");
    QTest::newRow("no kind") << QStringLiteral(R"({"flag":"f"})");
    QTest::newRow("unknown kind") << QStringLiteral(R"({"flag":"f","kind":"both"})");
}

/// A bad line gets a result of its own, and the lines after it are answered.
void TestEvaluateCommand::badLines()
{
    QFETCH(QString, line);
    const QString good = QStringLiteral(R"({"flag":"ai-interview-v2","entity":"u","kind":"variant"})");
    const Outcome outcome =
        run(withFlags(vectorFolder + QStringLiteral("001.yaml")), QString(line + u'\n' + good + u'\n'));
    QCOMPARE(outcome.code, int(App::Done));
    const QStringList lines = outcome.out.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 2);
    const QJsonValue bad = QJsonDocument::fromJson(lines.at(0).toUtf8()).object().value(u"result");
    QCOMPARE(bad[u"error"].toString(), QStringLiteral("INVALID_ARGUMENT"));
    QVERIFY(!bad[u"message"].toString().isEmpty());
    QCOMPARE(QJsonDocument::fromJson(lines.at(1).toUtf8()).object().value(u"result")[u"reason"].toString(),
             QStringLiteral("FLAG_DISABLED_EVALUATION_REASON"));
}

void TestEvaluateCommand::exitCodes()
{
    const Outcome help = run({QStringLiteral("--help")});
    QCOMPARE(help.code, int(App::Done));
    QVERIFY(help.out.startsWith(QStringLiteral("Usage: flightdeck evaluate --flags FILE")));
    QVERIFY(help.out.contains(QStringLiteral("INVALID_ARGUMENT")));
    QCOMPARE(run({}).code, int(App::WrongUsage));
    QCOMPARE(run({QStringLiteral("--no-such-option")}).code, int(App::WrongUsage));
    const QStringList good = withFlags(vectorFolder + QStringLiteral("001.yaml"));
    QCOMPARE(run(good + QStringList{QStringLiteral("extra")}).code, int(App::WrongUsage));
    QCOMPARE(run(good + QStringList{QStringLiteral("--flipt"), QStringLiteral("1.2")}).code,
             int(App::WrongUsage));
    QCOMPARE(run(withFlags(QStringLiteral("/no/such/file.yaml"))).code, int(App::SourceUnreadable));
    QCOMPARE(run(withFlags(vectorFolder)).code, int(App::SourceUnreadable));

    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("flags.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("flags:\n- key: f\n  name: F\n  enabled: maybe\n");
    file.close();
    const Outcome rejected = run(withFlags(file.fileName()), QStringLiteral("{}\n"));
    QCOMPARE(rejected.code, int(App::Rejected));
    QVERIFY(rejected.out.isEmpty());
    QVERIFY2(rejected.err.contains(QStringLiteral("flags.yaml:4:")), qPrintable(rejected.err));
}

void TestEvaluateCommand::versions()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("flags.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("flags: [{key: f, name: F, enabled: true, rules: [{segment: s}]}]\n"
               "segments: [{key: s, name: S, match_type: ALL_MATCH_TYPE}]\n");
    file.close();
    const QString request = QStringLiteral(R"({"flag":"f","entity":"u","kind":"variant"})");
    QCOMPARE(run(withFlags(file.fileName()), request).result().value(u"error").toString(),
             QStringLiteral("NOT_FOUND"));
    const Outcome later =
        run(withFlags(file.fileName()) + QStringList{QStringLiteral("--flipt"), QStringLiteral("1.42.0")},
            request);
    QCOMPARE(later.result().value(u"match").toBool(), true);
}

QTEST_GUILESS_MAIN(TestEvaluateCommand)
#include "tst_evaluatecommand.moc"
