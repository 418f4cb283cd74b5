#include "tests/support/paths.h"

#include "flags/sdkcalls.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Flightdeck::Flags;

namespace {

const QString nameSpace = QStringLiteral("default");

Document adr()
{
    QFile file(
        Flightdeck::Tests::sourcePath("tests/data/flipt-v1.35/validation/adr-035-flags-corrected.yaml"));
    return file.open(QIODevice::ReadOnly) ? Document::parse(file.readAll(), QStringLiteral("features.yaml"))
                                          : Document();
}

QString codeOf(const Document &document, const char *key, const char *language)
{
    const Flag *flag = document.flag(nameSpace, QString::fromLatin1(key));
    if (!flag)
        return {};
    for (const SdkCall &call : sdkCalls(document, nameSpace, *flag)) {
        if (call.language == QLatin1String(language))
            return call.code;
    }
    return {};
}

/// The request that a curl line sends, as the shell hands it over.
QJsonObject requestOf(const QString &code)
{
    QProcess shell;
    const QString script = QStringLiteral("curl() { for last; do :; done; printf %s \"$last\"; }\n") + code;
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script});
    shell.waitForFinished();
    return QJsonDocument::fromJson(shell.readAllStandardOutput()).object();
}

} // namespace

class SdkCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksByType()
    {
        const Document document =
            Document::parse("flags: [{key: v, name: V}, {key: b, name: B, type: BOOLEAN_FLAG_TYPE}]",
                            QStringLiteral("f.yaml"));
        QVERIFY(codeOf(document, "v", "Node.js").contains(QStringLiteral("evaluation.variant(")));
        QVERIFY(codeOf(document, "b", "Node.js").contains(QStringLiteral("evaluation.boolean(")));
        QVERIFY(codeOf(document, "v", "Python").contains(QStringLiteral("EvaluationRequest(")));
        QVERIFY(codeOf(document, "b", "Python").contains(QStringLiteral("evaluation.boolean(")));
        QVERIFY(codeOf(document, "v", "Go").contains(QStringLiteral("Evaluation().Variant(")));
        QVERIFY(codeOf(document, "b", "curl").contains(QStringLiteral("/evaluate/v1/boolean")));
    }

    void sendsTheContextThatSegmentsLookAt()
    {
        const Document document = adr();
        for (const char *language : {"Node.js", "Python", "Go", "curl"})
            QVERIFY2(
                codeOf(document, "enhanced-matching", language).contains(QStringLiteral("\"user_role\"")),
                language);
        const QJsonObject request = requestOf(codeOf(document, "enhanced-matching", "curl"));
        QCOMPARE(request.value(QStringLiteral("flagKey")).toString(), QStringLiteral("enhanced-matching"));
        QVERIFY(request.value(QStringLiteral("context")).toObject().contains(QStringLiteral("user_role")));
    }

    void explainsTheBooleanCallOfTheAdr()
    {
        const Document document = adr();
        const QStringList warnings =
            callWarnings(document, nameSpace, *document.flag(nameSpace, QStringLiteral("ai-interview-v2")));
        QVERIFY(warnings.front().contains(QStringLiteral("boolean")));
        QVERIFY(warnings.front().contains(QStringLiteral("400")));
        QVERIFY(warnings.join(QLatin1Char(' ')).contains(QStringLiteral("no rules")));
    }

    void quotesWhatIsOdd()
    {
        const Document document = Document::parse(
            "flags: [{key: f, name: F, rules: [{segment: s, distributions: [{variant: \"it's \\\"x\\\"\", "
            "rollout: "
            "100}]}], variants: [{key: \"it's \\\"x\\\"\"}]}]\nsegments: [{key: s, name: S, match_type: "
            "ALL_MATCH_TYPE, constraints: [{type: STRING_COMPARISON_TYPE, property: \"o'neil's $(id) `id` "
            "\\\"q\\\"\", operator: notempty}]}]",
            QStringLiteral("f.yaml"));
        QVERIFY(document.accepted());
        const QJsonObject request = requestOf(codeOf(document, "f", "curl"));
        QCOMPARE(request.value(QStringLiteral("context")).toObject().keys(),
                 QStringList{QStringLiteral("o'neil's $(id) `id` \"q\"")});
        QVERIFY(codeOf(document, "f", "Node.js").contains(QStringLiteral("\"it's \\\"x\\\"\"")));
    }

    void isValidCode()
    {
        const Document document = adr();
        QTemporaryDir folder;
        const auto runs = [&](const char *language, const QString &program, const QStringList &arguments,
                              const QString &name) {
            const QString found = QStandardPaths::findExecutable(program);
            if (found.isEmpty())
                return true; // not on every machine; the others are read by the tests above
            QFile file(folder.filePath(name));
            file.open(QIODevice::WriteOnly);
            file.write(codeOf(document, "enhanced-matching", language).toUtf8());
            file.close();
            QProcess process;
            process.start(found, arguments + QStringList{file.fileName()});
            return process.waitForFinished() && process.exitCode() == 0;
        };
        QVERIFY(runs("Python", QStringLiteral("python3"),
                     {QStringLiteral("-m"), QStringLiteral("py_compile")}, QStringLiteral("call.py")));
        QVERIFY(
            runs("Node.js", QStringLiteral("node"), {QStringLiteral("--check")}, QStringLiteral("call.mjs")));
        QVERIFY(runs("curl", QStringLiteral("sh"), {QStringLiteral("-n")}, QStringLiteral("call.sh")));
    }
};

QTEST_APPLESS_MAIN(SdkCallsTest)
#include "tst_sdkcalls.moc"
