#include "app/commands/command.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Flightdeck;

namespace {

struct Outcome
{
    int code = -1;
    QString out;
    QString err;
};

Outcome run(const QStringList &arguments)
{
    Outcome outcome;
    QString nothing;
    QTextStream in(&nothing, QIODevice::ReadOnly);
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    App::CommandIo io{in, out, err};
    outcome.code = App::runPreview(arguments, io);
    return outcome;
}

const QByteArray twoNamespaces = R"(
flags:
- {key: dark, name: Dark, type: BOOLEAN_FLAG_TYPE, enabled: false}
- key: hero
  name: Hero
  enabled: true
  variants: [{key: a}, {key: b}]
  rules:
  - segment: pro
    distributions: [{variant: a, rollout: 100}]
segments:
- key: pro
  name: Pro
  match_type: ALL_MATCH_TYPE
  constraints: [{type: STRING_COMPARISON_TYPE, property: plan, operator: eq, value: "pro"}]
---
namespace: shop
flags:
- {key: hero, name: Hero, type: BOOLEAN_FLAG_TYPE, enabled: true}
)";

} // namespace

class TestPreviewCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void json();
    void oneFlag();
    void table();
    void badPopulations();
    void exitCodes();

private:
    QString write(const QString &name, const QByteArray &text);
    QStringList arguments() const;

    QTemporaryDir m_folder;
    QString m_before;
    QString m_after;
    QString m_population;
};

QString TestPreviewCommand::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {};
    return file.fileName();
}

QStringList TestPreviewCommand::arguments() const
{
    return {QStringLiteral("--before"),     m_before,    QStringLiteral("--after"), m_after,
            QStringLiteral("--population"), m_population};
}

void TestPreviewCommand::init()
{
    m_before = write(QStringLiteral("before.yaml"), twoNamespaces);
    m_after = write(QStringLiteral("after.yaml"), QByteArray(twoNamespaces)
                                                      .replace("variant: a, rollout", "variant: b, rollout")
                                                      .replace("namespace: shop", "namespace: store"));
    m_population =
        write(QStringLiteral("people.csv"), "\xEF\xBB\xBFid,plan\r\nu1,pro\r\nu2,\r\n\"u,3\",pro\r\n");
    QVERIFY(!m_before.isEmpty() && !m_after.isEmpty() && !m_population.isEmpty());
}

void TestPreviewCommand::json()
{
    const Outcome outcome = run(arguments() + QStringList{QStringLiteral("--json")});
    QCOMPARE(outcome.code, int(App::Done));
    const QStringList lines = outcome.out.trimmed().split(u'\n');
    const QList<QByteArray> expected = {
        R"json({"flag":"dark","entities":3,"before":{"false":3},"after":{"false":3},"changed":0,"moves":[]})json",
        R"json({"flag":"hero","entities":3,"before":{"a":2,"(none)":1},"after":{"b":2,"(none)":1},"changed":2,
            "moves":[{"from":"a","to":"b","count":2}]})json",
        R"json({"namespace":"shop","flag":"hero","entities":3,"before":{"true":3},"after":{"(none)":3},
            "changed":3,"moves":[{"from":"true","to":"(none)","count":3}]})json",
        R"json({"namespace":"store","flag":"hero","entities":3,"before":{"(none)":3},"after":{"true":3},
            "changed":3,"moves":[{"from":"(none)","to":"true","count":3}]})json"};
    QCOMPARE(lines.size(), expected.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(QJsonDocument::fromJson(lines.at(i).toUtf8()), QJsonDocument::fromJson(expected.at(i)));
}

void TestPreviewCommand::oneFlag()
{
    const Outcome one = run(arguments() + QStringList{QStringLiteral("--json"), QStringLiteral("--flag"),
                                                      QStringLiteral("dark")});
    QCOMPARE(one.out.count(u'\n'), 1);
    const Outcome none = run(arguments() + QStringList{QStringLiteral("--flag"), QStringLiteral("gone")});
    QCOMPARE(none.code, int(App::Rejected));
    QVERIFY(none.err.contains(QStringLiteral("gone")));
}

void TestPreviewCommand::table()
{
    const Outcome outcome = run(arguments());
    QCOMPARE(outcome.code, int(App::Done));
    QVERIFY2(outcome.out.contains(QStringLiteral("hero: 2 (66.67 %) of 3 people change\n")),
             qPrintable(outcome.out));
    QVERIFY(outcome.out.contains(QStringLiteral("a to b: 2 (66.67 %), among them u1\n")));
    QVERIFY(outcome.out.contains(QStringLiteral("store/hero: ")));
}

void TestPreviewCommand::badPopulations()
{
    m_population = write(QStringLiteral("people.csv"), "id,plan\nu1,pro\nu2\n");
    const Outcome outcome = run(arguments());
    QCOMPARE(outcome.code, int(App::SourceUnreadable));
    QVERIFY2(outcome.err.contains(QStringLiteral("Line 3: ")), qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
}

void TestPreviewCommand::exitCodes()
{
    const Outcome help = run({QStringLiteral("--help")});
    QCOMPARE(help.code, int(App::Done));
    QVERIFY(help.out.startsWith(QStringLiteral("Usage: flightdeck preview --before FILE")));
    QCOMPARE(run({}).code, int(App::WrongUsage));
    QCOMPARE(run(arguments().mid(0, 4)).code, int(App::WrongUsage));
    m_after = write(QStringLiteral("after.yaml"), "flags: 5\n");
    QCOMPARE(run(arguments()).code, int(App::Rejected));
    m_after = QStringLiteral("/no/such/file.yaml");
    QCOMPARE(run(arguments()).code, int(App::SourceUnreadable));
}

QTEST_GUILESS_MAIN(TestPreviewCommand)
#include "tst_previewcommand.moc"
