#include "app/commands/command.h"

#include <QtTest>

using namespace Flightdeck;

namespace {

struct Outcome
{
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

using Run = int (*)(const QStringList &, App::CommandIo &);

Outcome call(Run run, const QStringList &arguments)
{
    Outcome outcome;
    QByteArray input;
    QTextStream in(&input);
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    App::CommandIo io{in, out, err};
    outcome.exit = run(arguments, io);
    out.flush();
    err.flush();
    return outcome;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class FlagCommandsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const char *name, const QByteArray &text) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile target(path);
        if (!target.open(QIODevice::WriteOnly) || target.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    static QByteArray content(const QString &path)
    {
        QFile source(path);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

    static constexpr const char *flag = "flags:\n- key: f\n  name: F # mine\n  enabled: true\n";

private Q_SLOTS:
    void wrongUsage_data();
    void wrongUsage();
    void helpIsNoError();
    void validateExitCodes();
    void validateRepository();
    void editPrintsOrWrites();
    void editRefuses();
};

void FlagCommandsTest::wrongUsage_data()
{
    QTest::addColumn<bool>("edit");
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](bool edit, const char *arguments) {
        QTest::newRow(arguments) << edit << words(arguments);
    };
    row(false, "");
    row(false, "--flipt 0.9 f.yaml");
    row(false, "--flipt");
    row(false, "--unknown f.yaml");
    row(false, "--repository . f.yaml");
    row(true, "");
    row(true, "f.yaml");
    row(true, "f.yaml --enable a --disable a");
    row(true, "f.yaml g.yaml --enable a");
    row(true, "f.yaml --rollout a 1");
    row(true, "f.yaml --rollout a 0 x=5");
    row(true, "f.yaml --rollout a 1 x");
    row(true, "f.yaml --threshold a 1 many");
    row(true, "--enable a");
}

void FlagCommandsTest::wrongUsage()
{
    QFETCH(bool, edit);
    QFETCH(QStringList, arguments);
    const Outcome outcome = call(edit ? App::runEdit : App::runValidate, arguments);
    QCOMPARE(outcome.exit, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.contains("Usage: flightdeck"));
}

void FlagCommandsTest::helpIsNoError()
{
    for (Run run : {App::runEdit, App::runValidate}) {
        const Outcome outcome = call(run, words("--help"));
        QCOMPARE(outcome.exit, 0);
        QVERIFY(outcome.out.startsWith("Usage: flightdeck "));
        QVERIFY(outcome.err.isEmpty());
    }
    QVERIFY(call(App::runEdit, words("--help")).out.contains("count from 1"));
}

void FlagCommandsTest::validateExitCodes()
{
    const QString good = file("good.yaml", flag);
    const QString bad = file("bad.yaml", "flags:\n- key: f\n  name: F\n  type: BOOLEAN\n");
    QCOMPARE(call(App::runValidate, {good}).exit, 0);
    const Outcome rejected = call(App::runValidate, {good, bad});
    QCOMPARE(rejected.exit, 1);
    QVERIFY2(rejected.out.contains("bad.yaml:4:9: error: ") && rejected.out.contains("[short-flag-type]\n"),
             rejected.out.constData());
    const Outcome json = call(App::runValidate, {QStringLiteral("--json"), bad});
    const QJsonObject object = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(object[QStringLiteral("accepted")], QJsonValue(false));
    const QJsonValue first = object[QStringLiteral("diagnostics")][0];
    QCOMPARE(first[QStringLiteral("fix")].toString(), QStringLiteral("BOOLEAN_FLAG_TYPE"));
    QCOMPARE(first[QStringLiteral("line")].toInt(), 4);
    QCOMPARE(first[QStringLiteral("endColumn")].toInt(), 16);
    const Outcome absent = call(App::runValidate, {bad, m_folder.filePath(QStringLiteral("absent.yaml"))});
    QCOMPARE(absent.exit, 3);
    QVERIFY(absent.err.contains("absent.yaml"));
    QCOMPARE(call(App::runValidate, {m_folder.path()}).exit, 3);
}

void FlagCommandsTest::validateRepository()
{
    file("repo/prod/features.yaml", flag);
    file("repo/.git/features.yaml", "no: flags\n");
    file("repo/flags.yaml", "not: loaded\n");
    const QString folder = m_folder.filePath(QStringLiteral("repo"));
    Outcome outcome =
        call(App::runValidate, {QStringLiteral("--repository"), folder, QStringLiteral("--json")});
    QCOMPARE(outcome.exit, 0);
    QJsonObject object = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(object[QStringLiteral("loaded")].toArray(), QJsonArray({QStringLiteral("prod/features.yaml")}));
    QVERIFY(object[QStringLiteral("error")].isNull());
    // A symbolic link is read from git as the text it is.
    QVERIFY(QFile::link(QStringLiteral("flags.yaml"), folder + QStringLiteral("/features.yaml")));
    outcome = call(App::runValidate, {QStringLiteral("--repository"), folder, QStringLiteral("--json")});
    QCOMPARE(outcome.exit, 1);
    object = QJsonDocument::fromJson(outcome.out).object();
    QVERIFY(object[QStringLiteral("loaded")].toArray().isEmpty());
    QVERIFY(object[QStringLiteral("error")].toString().contains(QStringLiteral("features.yaml")));
    QCOMPARE(call(App::runValidate, {QStringLiteral("--repository"), folder + QStringLiteral("/none")}).exit,
             3);
}

void FlagCommandsTest::editPrintsOrWrites()
{
    const QString path = file("edit.yaml", flag);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QFile::Permissions mode = QFile::permissions(path);
    const QByteArray wanted = QByteArray(flag).replace("true", "false");
    const Outcome printed = call(App::runEdit, {path, QStringLiteral("--kill"), QStringLiteral("f")});
    QCOMPARE(printed.exit, 0);
    QCOMPARE(printed.out, wanted);
    QCOMPARE(content(path), QByteArray(flag));
    QCOMPARE(
        call(App::runEdit, {path, QStringLiteral("--kill"), QStringLiteral("f"), QStringLiteral("--write")})
            .exit,
        0);
    QCOMPARE(content(path), wanted);
    QCOMPARE(QFile::permissions(path), mode);
}

void FlagCommandsTest::editRefuses()
{
    const QString path = file("refuse.yaml", flag);
    const Outcome outcome = call(App::runEdit, {path, QStringLiteral("--kill"), QStringLiteral("g")});
    QCOMPARE(outcome.exit, 1);
    QVERIFY(outcome.err.contains("no flag g"));
    QCOMPARE(call(App::runEdit,
                  {m_folder.filePath(QStringLiteral("none")), QStringLiteral("--kill"), QStringLiteral("g")})
                 .exit,
             3);
    const QString link = m_folder.filePath(QStringLiteral("link.yaml"));
    QVERIFY(QFile::link(path, link));
    QCOMPARE(
        call(App::runEdit, {link, QStringLiteral("--kill"), QStringLiteral("f"), QStringLiteral("--write")})
            .exit,
        1);
    QCOMPARE(content(path), QByteArray(flag));
}

QTEST_GUILESS_MAIN(FlagCommandsTest)
#include "tst_flagcommands.moc"
