#include "rollouts/attentiondesk.h"
#include "rollouts/attentionwords.h"
#include "tests/support/manualclock.h"
#include "tests/support/standincluster.h"

#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Rollouts;
using Core::FreshnessState;
using Kubernetes::CanaryPhase;
using Reason = AttentionPost::Reason;

namespace {

QDateTime utc(int day, int hour, int minute)
{
    return {QDate(2026, 1, day), QTime(hour, minute), Qt::UTC};
}

AttentionNotice noticeOf(const char *name, NoticeKind kind)
{
    AttentionNotice notice;
    notice.kind = kind;
    notice.name = QString::fromLatin1(name);
    notice.nameSpace = QStringLiteral("shop");
    notice.cluster = QStringLiteral("k");
    notice.key = rolloutKey(notice.cluster, notice.nameSpace, notice.name);
    return notice;
}

/// Groups, a clock, and what came out of them as "title" lines.
struct GroupBench
{
    Tests::ManualClock clock;
    AttentionGroups groups{clock};
    AttentionRules rules;
    AttentionEnvironment production{QStringLiteral("Production"), true};
    AttentionEnvironment staging{QStringLiteral("Staging"), false};
    QStringList titles;
    QList<AttentionPost> posts;

    void pass(qint64 ms)
    {
        for (qint64 done = 0; done < ms; done += 500) {
            clock.advance(500);
            for (const AttentionPost &post : groups.due(rules, [](AttentionNotice &) {})) {
                posts << post;
                titles << attentionTitle(post);
            }
        }
    }
};

/// A board of two clusters that are live and learned, and the desk that watches them.
struct DeskBench
{
    Tests::ManualClock clock;
    Tests::StandInCluster cluster{QStringLiteral("k")};
    Tests::StandInCluster other{QStringLiteral("o")};
    RolloutBoard board{clock};
    AttentionDesk desk{board, clock};
    QList<AttentionPost> posts;

    DeskBench()
    {
        QObject::connect(&desk, &AttentionDesk::posted, &desk,
                         [this](const AttentionPost &post) { posts << post; });
        board.addCluster(&cluster);
        board.addCluster(&other);
        desk.addCluster(&cluster, {QStringLiteral("Production"), true});
        desk.addCluster(&other, {QStringLiteral("Staging"), false});
    }

    void setState(FreshnessState state)
    {
        cluster.setFreshness({state, clock.now(), clock.now(), {}});
        other.setFreshness({state, clock.now(), clock.now(), {}});
    }
    void put(const char *name, CanaryPhase phase, int failed = 0)
    {
        auto canary = Tests::canaryOf(QStringLiteral("shop"), QString::fromLatin1(name), phase, clock.now());
        canary.status.failedChecks = failed;
        cluster.put(canary);
    }
    void pass(qint64 ms)
    {
        for (qint64 done = 0; done < ms; done += 500) {
            clock.advance(500);
            desk.tick();
        }
    }
    QStringList titles() const
    {
        QStringList all;
        for (const AttentionPost &post : posts)
            all << attentionTitle(post);
        return all;
    }
};

} // namespace

class TestAttentionDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        tzset();
    }

    void quietHours_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QSet<int>>("days");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<bool>("quiet");
        const QSet<int> all = {1, 2, 3, 4, 5, 6, 7};
        const QSet<int> work = {1, 2, 3, 4, 5};
        const QTime night(22, 0);
        const QTime morning(7, 0);
        // 2026-01-08 is a Thursday.
        QTest::newRow("evening") << night << morning << all << utc(8, 22, 0) << true;
        QTest::newRow("before") << night << morning << all << utc(8, 21, 59) << false;
        QTest::newRow("after midnight") << night << morning << all << utc(9, 3, 0) << true;
        QTest::newRow("end") << night << morning << all << utc(9, 7, 0) << false;
        QTest::newRow("Friday's night lasts into Saturday")
            << night << morning << work << utc(10, 6, 59) << true;
        QTest::newRow("Saturday's does not begin") << night << morning << work << utc(10, 23, 0) << false;
        QTest::newRow("nor last into Sunday") << night << morning << work << utc(11, 3, 0) << false;
        QTest::newRow("Sunday's night is no Monday's") << night << morning << work << utc(12, 3, 0) << false;
        QTest::newRow("at noon") << QTime(12, 0) << QTime(13, 0) << all << utc(8, 12, 30) << true;
        QTest::newRow("noon is over") << QTime(12, 0) << QTime(13, 0) << all << utc(8, 13, 0) << false;
        QTest::newRow("noon of a free day")
            << QTime(12, 0) << QTime(13, 0) << work << utc(10, 12, 30) << false;
        QTest::newRow("a whole day") << night << night << QSet<int>{4} << utc(9, 21, 59) << true;
    }
    void quietHours()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, to);
        QFETCH(QSet<int>, days);
        QFETCH(QDateTime, now);
        QFETCH(bool, quiet);
        QuietHours hours{true, from, to, days, true};
        QCOMPARE(isQuiet(hours, now), quiet);
        hours.on = false;
        QVERIFY(!isQuiet(hours, now));
    }

    void rules_data()
    {
        QTest::addColumn<AttentionRules>("rules");
        QTest::addColumn<Verdict>("failed");
        QTest::addColumn<Verdict>("approval");
        const QString key = noticeOf("cart", NoticeKind::Failed).key;
        AttentionRules rules;
        QTest::newRow("all") << rules << Verdict::Show << Verdict::Show;
        rules.on = false;
        QTest::newRow("off") << rules << Verdict::Drop << Verdict::Drop;
        rules = {};
        rules.approval = false;
        QTest::newRow("no approvals") << rules << Verdict::Show << Verdict::Drop;
        rules = {};
        rules.muted = {key};
        QTest::newRow("muted canary") << rules << Verdict::Drop << Verdict::Drop;
        rules = {};
        rules.favouritesOnly = true;
        QTest::newRow("no favourite") << rules << Verdict::Drop << Verdict::Drop;
        rules.favourites = {key};
        QTest::newRow("favourite") << rules << Verdict::Show << Verdict::Show;
        rules.mutedUntil = utc(8, 13, 0);
        QTest::newRow("muted for an hour, rollbacks pass") << rules << Verdict::Show << Verdict::Hold;
        rules.mutedUntil = utc(8, 12, 0);
        QTest::newRow("the hour is over") << rules << Verdict::Show << Verdict::Show;
        rules.quiet = {true, QTime(11, 0), QTime(14, 0), {1, 2, 3, 4, 5, 6, 7}, true};
        QTest::newRow("quiet, rollbacks pass") << rules << Verdict::Show << Verdict::Hold;
        rules.quiet.failuresPass = false;
        QTest::newRow("quiet, nothing passes") << rules << Verdict::Hold << Verdict::Hold;
    }
    void rules()
    {
        QFETCH(AttentionRules, rules);
        QFETCH(Verdict, failed);
        QFETCH(Verdict, approval);
        QCOMPARE(judge(rules, noticeOf("cart", NoticeKind::Failed), utc(8, 12, 0)), failed);
        QCOMPARE(judge(rules, noticeOf("cart", NoticeKind::Approval), utc(8, 12, 0)), approval);
    }

    void severalAreOne()
    {
        GroupBench bench;
        bench.groups.add(noticeOf("cart", NoticeKind::Approval), bench.staging);
        bench.groups.add(noticeOf("cart", NoticeKind::Failed), bench.production);
        bench.pass(1'000);
        bench.groups.add(noticeOf("auth", NoticeKind::Failed), bench.production);
        bench.groups.add(noticeOf("mail", NoticeKind::Approval), bench.production);
        bench.pass(1'000);
        QCOMPARE(bench.titles, QStringList());
        bench.pass(4'000);
        QCOMPARE(bench.titles,
                 (QStringList{QStringLiteral("Staging: cart waits for approval"),
                              QStringLiteral("Production: 2 rolled back, 1 waiting for approval")}));
        const AttentionPost &post = bench.posts[1];
        QCOMPARE(post.worst(), NoticeKind::Failed);
        QCOMPARE(post.notices.first().name, QStringLiteral("auth"));
        QVERIFY(!post.replaces);
        QVERIFY(attentionBody(post, false)
                    .startsWith(QStringLiteral("auth rolled back (shop)\ncart rolled back")));
        QVERIFY(attentionBody(post, true).contains(QStringLiteral("(shop in k)")));
    }

    void productionComesFirst()
    {
        GroupBench bench;
        bench.groups.add(noticeOf("a", NoticeKind::Failed), bench.staging);
        bench.groups.add(noticeOf("b", NoticeKind::Finished), bench.production);
        bench.pass(3'000);
        QCOMPARE(bench.titles, (QStringList{QStringLiteral("Production: b finished"),
                                            QStringLiteral("Staging: a rolled back")}));
    }

    void aStreamDoesNotWaitForEver()
    {
        GroupBench bench;
        for (int i = 0; i < 9; ++i) {
            bench.groups.add(noticeOf(qPrintable(QString::number(i)), NoticeKind::Finished), bench.staging);
            bench.pass(1'000);
        }
        QCOMPARE(bench.titles, QStringList{QStringLiteral("Staging: 8 finished")});
        const QString body = attentionBody(bench.posts.first(), false);
        QCOMPARE(body.count(u'\n'), 5);
        QVERIFY(body.endsWith(QStringLiteral("and 3 more")));
    }

    void whatFollowsIsAddedToThePost()
    {
        GroupBench bench;
        bench.groups.add(noticeOf("cart", NoticeKind::LastLife), bench.production);
        bench.pass(3'000);
        bench.groups.add(noticeOf("auth", NoticeKind::Failed), bench.production);
        bench.pass(3'000);
        QVERIFY(bench.posts[1].replaces);
        QCOMPARE(bench.posts[1].notices.size(), 2);
        // The newer state of a canary takes the place of its older one.
        bench.groups.add(noticeOf("cart", NoticeKind::Failed), bench.production);
        bench.pass(3'000);
        QCOMPARE(bench.titles.last(), QStringLiteral("Production: 2 rolled back"));
        // A post that was closed is not brought back, nor is an old one.
        bench.groups.dismiss(QStringLiteral("Production"), Reason::Now);
        bench.groups.add(noticeOf("mail", NoticeKind::Failed), bench.production);
        bench.pass(3'000);
        QVERIFY(!bench.posts.last().replaces);
        QCOMPARE(bench.posts.last().notices.size(), 1);
        bench.pass(60'000);
        bench.groups.add(noticeOf("post", NoticeKind::Failed), bench.production);
        bench.pass(3'000);
        QVERIFY(!bench.posts.last().replaces);
    }

    void heldBackIsSummarised()
    {
        GroupBench bench;
        bench.rules.quiet = {true, QTime(11, 0), QTime(12, 30), {1, 2, 3, 4, 5, 6, 7}, true};
        bench.groups.add(noticeOf("cart", NoticeKind::Failed), bench.production);
        bench.groups.add(noticeOf("mail", NoticeKind::Approval), bench.production);
        bench.groups.add(noticeOf("auth", NoticeKind::Finished), bench.production);
        bench.pass(3'000);
        QCOMPARE(bench.titles, QStringList{QStringLiteral("Production: cart rolled back")});
        bench.pass(29 * 60'000);
        QCOMPARE(bench.titles.size(), 1);
        bench.pass(2 * 60'000);
        QCOMPARE(bench.titles.size(), 2);
        QCOMPARE(bench.titles[1],
                 QStringLiteral("Production: While it was quiet: 1 waiting for approval, 1 finished"));
        QCOMPARE(bench.posts[1].reason, Reason::Held);
        QVERIFY(!bench.groups.isWaiting());
    }

    void aMuteHoldsAllButRollbacksBack()
    {
        GroupBench bench;
        bench.rules.mutedUntil = bench.clock.now().addSecs(3600);
        bench.groups.add(noticeOf("cart", NoticeKind::Approval), bench.production);
        bench.pass(10'000);
        QCOMPARE(bench.titles, QStringList());
        bench.groups.add(noticeOf("auth", NoticeKind::Failed), bench.production);
        bench.pass(10'000);
        QCOMPARE(bench.titles, QStringList{QStringLiteral("Production: auth rolled back")});
        bench.titles.clear();
        bench.rules.mutedUntil = {};
        bench.pass(3'000);
        QCOMPARE(bench.titles,
                 QStringList{QStringLiteral("Production: While it was quiet: cart waits for approval")});
    }

    void theFirstPictureIsNoNews()
    {
        DeskBench bench;
        bench.setState(FreshnessState::Loading);
        bench.put("cart", CanaryPhase::Failed);
        bench.put("mail", CanaryPhase::Progressing);
        bench.setState(FreshnessState::Live);
        bench.pass(1'000);
        // Its event arrives a moment later: still the first picture.
        bench.cluster.put(Tests::eventOf(
            bench.cluster.canaries().value(QStringLiteral("shop/mail"))
                ? *bench.cluster.canaries().value(QStringLiteral("shop/mail"))
                : Kubernetes::Canary(),
            bench.clock.now(),
            QStringLiteral("Halt mail.shop advancement waiting for traffic increase approval more"), true));
        bench.pass(30'000);
        QCOMPARE(bench.titles(), QStringList());
        bench.put("mail", CanaryPhase::Failed);
        bench.put("new", CanaryPhase::Failed); // never seen before
        bench.pass(3'000);
        QCOMPARE(bench.titles(), QStringList{QStringLiteral("Production: mail rolled back")});
        QCOMPARE(bench.posts.first().production, true);
    }

    void aGapIsToldAsOne()
    {
        DeskBench bench;
        bench.setState(FreshnessState::Live);
        for (const char *name : {"a", "b", "c", "d"})
            bench.put(name, CanaryPhase::Progressing);
        bench.pass(5'000);
        bench.setState(FreshnessState::Reconnecting);
        bench.pass(10'000);
        bench.setState(FreshnessState::Stale);
        bench.pass(600'000);
        // The list comes before the word that it is live, or after it.
        bench.put("a", CanaryPhase::Failed);
        bench.put("b", CanaryPhase::Failed);
        bench.setState(FreshnessState::Live);
        bench.put("c", CanaryPhase::Failed);
        bench.pass(5'000);
        QCOMPARE(bench.titles(),
                 QStringList{QStringLiteral("Production: While you were away: 3 rolled back")});
        bench.put("d", CanaryPhase::Failed);
        bench.pass(3'000);
        QCOMPARE(bench.titles().last(), QStringLiteral("Production: d rolled back"));
    }

    void aBlinkIsNoGap()
    {
        DeskBench bench;
        bench.setState(FreshnessState::Live);
        bench.put("a", CanaryPhase::Progressing);
        bench.pass(5'000);
        bench.setState(FreshnessState::Reconnecting);
        bench.pass(3'000);
        bench.setState(FreshnessState::Live);
        bench.put("a", CanaryPhase::Failed);
        bench.pass(5'000);
        QCOMPARE(bench.titles(), QStringList{QStringLiteral("Production: a rolled back")});
    }

    void asleep()
    {
        DeskBench bench;
        bench.setState(FreshnessState::Live);
        bench.put("a", CanaryPhase::Progressing);
        bench.pass(5'000);
        bench.clock.advance(3'600'000);
        bench.desk.tick();
        bench.put("a", CanaryPhase::Failed);
        bench.pass(5'000);
        QCOMPARE(bench.titles(),
                 QStringList{QStringLiteral("Production: While you were away: a rolled back")});
    }

    void nothingTwice()
    {
        DeskBench bench;
        bench.setState(FreshnessState::Live);
        bench.put("a", CanaryPhase::Progressing);
        bench.pass(5'000);
        const auto failed = Tests::canaryOf(QStringLiteral("shop"), QStringLiteral("a"), CanaryPhase::Failed,
                                            bench.clock.now());
        bench.cluster.put(failed);
        bench.pass(5'000);
        QCOMPARE(bench.posts.size(), 1);
        for (int i = 0; i < 5; ++i) {
            auto again = failed;
            again.status.lastWrite = bench.clock.now(); // Flagger writes a Failed canary at every tick
            bench.cluster.put(again);
            bench.setState(FreshnessState::Stale);
            bench.pass(60'000);
            bench.setState(FreshnessState::Live);
            bench.pass(10'000);
        }
        QCOMPARE(bench.posts.size(), 1);
    }

    void whatIsOverIsNoNews()
    {
        DeskBench bench;
        bench.setState(FreshnessState::Live);
        bench.put("a", CanaryPhase::Initialized);
        bench.pass(5'000);
        bench.put("a", CanaryPhase::Waiting);
        bench.pass(1'000);
        bench.put("a", CanaryPhase::Progressing); // somebody opened the gate at once
        bench.pass(5'000);
        QCOMPARE(bench.titles(), QStringList());
    }

    void unreadyPodsAreToldAsTimePasses()
    {
        DeskBench bench;
        bench.setState(FreshnessState::Live);
        bench.put("a", CanaryPhase::Progressing);
        bench.pass(5'000);
        bench.cluster.put(Tests::eventOf(
            *bench.cluster.canaries().value(QStringLiteral("shop/a")), bench.clock.now(),
            QStringLiteral("canary deployment a.shop not ready: waiting for rollout to finish: 0 of 2"),
            true));
        bench.pass(100'000);
        QCOMPARE(bench.titles(), QStringList());
        bench.pass(30'000); // nothing arrived: two intervals have passed
        QCOMPARE(bench.titles(), QStringList{QStringLiteral("Production: a does not move")});
    }
};

QTEST_GUILESS_MAIN(TestAttentionDesk)
#include "tst_attentiondesk.moc"
