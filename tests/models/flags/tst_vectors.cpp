#include "tests/support/paths.h"

// What the real Flipt 1.35.0 said about the files in tests/data/flipt-v1.35 (README there).
#include "flags/discovery.h"
#include "flags/document.h"

#include <QtTest>

using namespace Flightdeck::Flags;

namespace {

const QString vectors = Flightdeck::Tests::sourcePath("tests/data/flipt-v1.35/");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QJsonDocument jsonOf(const QString &path)
{
    return QJsonDocument::fromJson(bytesOf(path));
}

/// Cases known not to pass; a line each, `#` starts a comment.
QSet<QString> expectedFailures()
{
    QSet<QString> names;
    for (const QByteArray &line :
         bytesOf(Flightdeck::Tests::sourcePath("tests/data/expected-failures.txt")).split('\n')) {
        const QByteArray name =
            line.left(qMax<qsizetype>(line.indexOf('#'), line.contains('#') ? 0 : line.size())).trimmed();
        if (!name.isEmpty())
            names.insert(QString::fromUtf8(name));
    }
    return names;
}

} // namespace

class VectorTest : public QObject
{
    Q_OBJECT

    /// Fails for cases that should pass and do not, and for listed ones that do.
    void judge(const QString &title, const QMap<QString, QString> &results)
    {
        const QSet<QString> listed = expectedFailures();
        int passed = 0;
        QStringList wrong;
        for (auto it = results.begin(); it != results.end(); ++it) {
            passed += it.value().isEmpty();
            if (it.value().isEmpty() == listed.contains(it.key())) {
                wrong << it.key() + QStringLiteral(": ") +
                             (it.value().isEmpty() ? QStringLiteral("passes, take it off the list")
                                                   : it.value());
            }
        }
        qInfo().noquote() << title << passed << "of" << results.size();
        QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1Char('\n') + wrong.join(QLatin1Char('\n'))));
        QVERIFY(passed > 0);
    }

    static QString judgeValidation(const QJsonObject &expected, bool accepted, const QList<int> &errorLines)
    {
        if (accepted != expected[QStringLiteral("accepted")].toBool())
            return QStringLiteral("verdict, lines %1").arg(QDebug::toString(errorLines));
        QList<int> lines;
        for (const QJsonValue &line : expected[QStringLiteral("lines")].toArray())
            lines << line.toInt();
        if (lines.isEmpty() && expected[QStringLiteral("line")].isDouble())
            lines << expected[QStringLiteral("line")].toInt();
        QList<int> found = errorLines;
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        if (!accepted && !lines.isEmpty() && found != lines)
            return QStringLiteral("lines %1, wanted %2")
                .arg(QDebug::toString(found), QDebug::toString(lines));
        return {};
    }

private Q_SLOTS:
    void validation();
    void evaluationFilesAreAccepted();
    void index();
    void commandLine();
};

void VectorTest::validation()
{
    const QJsonObject cases = jsonOf(vectors + QStringLiteral("validation/expected.json")).object();
    QMap<QString, QString> results;
    for (auto it = cases.begin(); it != cases.end(); ++it) {
        const Document document =
            Document::parse(bytesOf(vectors + QStringLiteral("validation/") + it.key()), it.key());
        QList<int> lines;
        for (const Diagnostic &diagnostic : document.diagnostics()) {
            if (diagnostic.severity == Severity::Error)
                lines << diagnostic.line;
        }
        results[QStringLiteral("validation/") + it.key()] =
            judgeValidation(it.value().toObject(), document.accepted(), lines);
    }
    judge(QStringLiteral("validation"), results);
}

void VectorTest::evaluationFilesAreAccepted()
{
    QMap<QString, QString> results;
    QDir folder(vectors + QStringLiteral("evaluation"));
    for (const QString &name : folder.entryList({QStringLiteral("*.yaml")})) {
        const Document document = Document::parse(bytesOf(folder.filePath(name)), name);
        QString fault;
        for (const Diagnostic &diagnostic : document.diagnostics()) {
            if (diagnostic.severity == Severity::Error)
                fault += QStringLiteral("%1: %2 ").arg(diagnostic.line).arg(diagnostic.message);
        }
        if (document.documents().empty())
            fault += QStringLiteral("no documents");
        results[QStringLiteral("evaluation/") + name] = fault;
    }
    judge(QStringLiteral("evaluation files"), results);
}

void VectorTest::index()
{
    const QJsonArray cases = jsonOf(vectors + QStringLiteral("index/expected.json")).array();
    QMap<QString, QString> results;
    for (const QJsonValue &value : cases) {
        const QJsonObject repository = value.toObject();
        const QByteArray flagFile = "segments: []\n";
        QMap<QString, QByteArray> files;
        for (const QJsonValue &file : repository[QStringLiteral("files")].toArray())
            files[file.toString()] = file.toString().endsWith(QStringLiteral(".json")) ||
                                             !file.toString().contains(QLatin1Char('.'))
                                         ? QByteArray("{}")
                                         : flagFile;
        const QJsonValue yml = repository[QStringLiteral("flipt_yml")];
        if (yml.isString())
            files[QStringLiteral(".flipt.yml")] = yml.toString().toUtf8();
        const Repository read = readRepository(files);
        QStringList wanted;
        for (const QJsonValue &file : repository[QStringLiteral("loaded")].toArray())
            wanted << file.toString();
        QString fault;
        if (repository.contains(QStringLiteral("error")) == read.accepted())
            fault = QStringLiteral("verdict ") + read.discovery.error.value_or(QStringLiteral("none"));
        else if (read.accepted() && wanted != read.discovery.loaded)
            fault = QStringLiteral("loaded ") + read.discovery.loaded.join(QStringLiteral(", "));
        results[QStringLiteral("index/") + repository[QStringLiteral("name")].toString()] = fault;
    }
    judge(QStringLiteral("index"), results);
}

void VectorTest::commandLine()
{
    const QString program = qEnvironmentVariable("FLIGHTDECK_PROGRAM");
    QVERIFY2(!program.isEmpty(), "FLIGHTDECK_PROGRAM names the built program");
    const QJsonObject cases = jsonOf(vectors + QStringLiteral("validation/expected.json")).object();
    QStringList arguments{QStringLiteral("validate"), QStringLiteral("--json")};
    for (const QString &name : cases.keys())
        arguments << vectors + QStringLiteral("validation/") + name;
    QProcess process;
    process.start(program, arguments);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QMap<QString, QString> results;
    for (const QByteArray &line : process.readAllStandardOutput().trimmed().split('\n')) {
        const QJsonObject file = QJsonDocument::fromJson(line).object();
        const QString name = QFileInfo(file[QStringLiteral("file")].toString()).fileName();
        QList<int> lines;
        for (const QJsonValue &value : file[QStringLiteral("diagnostics")].toArray()) {
            if (value[QStringLiteral("severity")].toString() == QStringLiteral("error"))
                lines << value[QStringLiteral("line")].toInt();
        }
        results[QStringLiteral("validation/") + name] =
            judgeValidation(cases[name].toObject(), file[QStringLiteral("accepted")].toBool(), lines);
    }
    QCOMPARE(results.size(), cases.size());
    judge(QStringLiteral("validation by command line"), results);
}

QTEST_GUILESS_MAIN(VectorTest)
#include "tst_vectors.moc"
