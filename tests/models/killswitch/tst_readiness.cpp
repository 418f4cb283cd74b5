#include "killswitch/history.h"
#include "killswitch/readiness.h"
#include "tests/support/flagtexts.h"
#include "tests/support/killswitchparts.h"

#include <QFile>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::KillSwitch;
using State = Check::State;

namespace {

/// Says what a test wants of the person and of the server.
class Store final : public FlagStore
{
public:
    StoreTree tree{QStringLiteral("c0ffee0"), {{QStringLiteral("features.yaml"), Tests::featuresText}}, {}};
    std::optional<Core::Error> down;
    Core::Result<bool> writes = true;
    Core::Result<QString> author = QStringLiteral("Ann <ann@example.org>");
    int asked = 0;
    int committed = 0;

    QString displayName() const override { return QStringLiteral("git.example.org/flags"); }
    QString branch() const override { return QStringLiteral("main"); }
    QString path() const override { return {}; }
    void fetch(QObject *context, std::function<void(Core::Result<StoreTree>)> done) override
    {
        ++asked;
        QTimer::singleShot(0, context, [this, done] {
            if (down)
                done(tl::unexpected<Core::Error>(*down));
            else
                done(tree);
        });
    }
    void commit(const StoreCommit &, QObject *, std::function<void(StoreStep, const QString &)>,
                std::function<void(tl::expected<StoreOutcome, StoreError>)>) override
    {
        ++committed;
    }
    void checkWriting(QObject *context, std::function<void(Core::Result<bool>)> done) override
    {
        QTimer::singleShot(0, context, [this, done] { done(writes); });
    }
    void checkAuthor(bool, QObject *context, std::function<void(Core::Result<QString>)> done) override
    {
        QTimer::singleShot(0, context, [this, done] { done(author); });
    }
};

QJsonObject ended(const QString &time, bool drill, bool effective,
                  const QString &branch = QStringLiteral("main"), bool alreadyThere = false)
{
    return {{QStringLiteral("event"), QStringLiteral("ended")},
            {QStringLiteral("time"), time},
            {QStringLiteral("repository"), QStringLiteral("git.example.org/flags")},
            {QStringLiteral("branch"), branch},
            {QStringLiteral("flag"), QStringLiteral("ai-interview")},
            {QStringLiteral("drill"), drill},
            {QStringLiteral("alreadyThere"), alreadyThere},
            {QStringLiteral("effective"), effective},
            {QStringLiteral("milliseconds"), 24'100}};
}

} // namespace

class TestReadiness : public QObject
{
    Q_OBJECT

    static ReadinessReport checked(Store &store)
    {
        Core::SystemClock clock;
        Readiness readiness(store, {}, clock);
        readiness.check();
        [&] { QTRY_VERIFY(readiness.report().at.isValid()); }();
        return readiness.report();
    }

private Q_SLOTS:
    void allIsWell()
    {
        Store store;
        const ReadinessReport report = checked(store);
        for (const Check &check : report.checks)
            QVERIFY2(check.state == State::Good, qPrintable(check.words));
        QVERIFY(!report.firstBad());
        QCOMPARE(store.committed, 0);
    }

    void eachFaultIsNamedWhereItIs()
    {
        Store store;
        store.tree.files.insert(QStringLiteral("team/features.yaml"), "flags: 7\n");
        QCOMPARE(checked(store).firstBad(), std::optional(CheckId::Parse));
        store.tree.files = {{QStringLiteral("flags.yaml"), Tests::featuresText}};
        QCOMPARE(checked(store).firstBad(), std::optional(CheckId::Index));
        store.tree.files = {{QStringLiteral("features.yaml"), Tests::featuresText}};
        store.writes = Core::failure(Core::ErrorCode::Forbidden, QStringLiteral("No right to push."));
        QCOMPARE(checked(store).firstBad(), std::optional(CheckId::SignIn));
        store.writes = true;
        store.author = Core::failure(Core::ErrorCode::InvalidInput, QStringLiteral("No name."));
        QCOMPARE(checked(store).firstBad(), std::optional(CheckId::Key));
    }

    void whatCannotBeTriedIsUnknownNotGood()
    {
        Store store;
        store.writes = false;
        store.author = QString();
        store.down = Core::Error{Core::ErrorCode::Unreachable, QStringLiteral("Refused."), {}};
        const ReadinessReport report = checked(store);
        QCOMPARE(report.firstBad(), std::optional(CheckId::Fetch));
        for (const CheckId id : {CheckId::SignIn, CheckId::Parse, CheckId::Key, CheckId::Index})
            QCOMPARE(report.check(id).state, State::Unknown);
    }

    void isTriedAgainByItself()
    {
        Store store;
        Core::SystemClock clock;
        Readiness readiness(store, {}, clock);
        readiness.start(50);
        QTRY_VERIFY(store.asked >= 3);
    }

    void historyIsOfOneBranchAndDrillsHaveGoneTheWholeWay()
    {
        QTemporaryDir folder;
        AuditLog audit(folder.filePath(QStringLiteral("audit.jsonl")));
        QVERIFY(audit.append(ended(QStringLiteral("2026-07-01T10:00:00.000Z"), true, true)));
        QVERIFY(audit.append(ended(QStringLiteral("2026-07-02T10:00:00.000Z"), true, false)));
        QVERIFY(audit.append(
            ended(QStringLiteral("2026-07-03T10:00:00.000Z"), true, true, QStringLiteral("main"), true)));
        QVERIFY(audit.append(
            ended(QStringLiteral("2026-07-04T10:00:00.000Z"), true, true, QStringLiteral("other"))));
        QVERIFY(audit.append({{QStringLiteral("event"), QStringLiteral("pressed")}}));
        const QList<PastRun> history =
            historyOf(audit, QStringLiteral("git.example.org/flags"), QStringLiteral("main"));
        QCOMPARE(history.size(), 3);
        QCOMPARE(history.first().ended.date(), QDate(2026, 7, 3));
        const auto drill = lastDrill(history);
        QVERIFY(drill.has_value());
        QCOMPARE(drill->ended.date(), QDate(2026, 7, 1));
    }
};

QTEST_GUILESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
