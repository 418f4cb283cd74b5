#include "rollouts/actionoffer.h"
#include "rollouts/actionplan.h"
#include "tests/support/jsontext.h"
#include "tests/support/standincluster.h"

#include <QJsonDocument>
#include <QTest>

using namespace Flightdeck;
using namespace Rollouts;
using Kubernetes::CanaryPhase;

namespace {

const QDateTime now(QDate(2026, 1, 8), QTime(12, 0), Qt::UTC);

Situation situation(CanaryPhase phase)
{
    Situation result;
    result.canary = Tests::canaryOf(QStringLiteral("shop"), QStringLiteral("cart"), phase, now.addSecs(-20));
    result.split = TrafficSplit{70, 30, false, false, {}};
    return result;
}

QList<Offer> offersOf(const Situation &about, const QStringList &denied = {},
                      Core::FreshnessState state = Core::FreshnessState::Live)
{
    OfferContext context;
    context.right = [denied](const Permission &permission) {
        return Right{!denied.contains(permission.key()), {}};
    };
    context.account = QStringLiteral("dev");
    context.freshness = {state, now, now, {}};
    return offersFor(about, context);
}

Offer offer(const QList<Offer> &offers, ActionKind kind)
{
    for (const Offer &candidate : offers) {
        if (candidate.choice.kind == kind)
            return candidate;
    }
    return {};
}

Kubernetes::CanaryWebhook hook(const char *name, const char *type, const char *url)
{
    Kubernetes::CanaryWebhook result;
    result.name = QString::fromLatin1(name);
    result.type = QString::fromLatin1(type);
    result.url = QString::fromLatin1(url);
    return result;
}

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(Tests::json(text)).object();
}

} // namespace

// What is offered and refused, in which words; where gates are; what changes and who undoes it.
class ActionOffersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void abortByPhase_data()
    {
        QTest::addColumn<int>("phase");
        QTest::addColumn<QString>("refusal"); // empty: offered
        const auto row = [](CanaryPhase phase, const char *refusal) {
            QTest::newRow(qPrintable(Kubernetes::phaseName(phase)))
                << int(phase) << QString::fromLatin1(refusal);
        };
        row(CanaryPhase::Initializing, "No run is on.");
        row(CanaryPhase::Initialized, "No run is on.");
        row(CanaryPhase::Waiting, "has not begun");
        row(CanaryPhase::Progressing, "");
        row(CanaryPhase::WaitingPromotion, "");
        row(CanaryPhase::Promoting, "cannot be aborted");
        row(CanaryPhase::Finalising, "promotion is done");
        row(CanaryPhase::Succeeded, "No run is on.");
        row(CanaryPhase::Failed, "rolled back already");
        row(CanaryPhase::Terminating, "being deleted");
    }
    void abortByPhase()
    {
        QFETCH(int, phase);
        QFETCH(QString, refusal);
        const Offer abort = offer(offersOf(situation(CanaryPhase(phase))), ActionKind::Abort);
        QCOMPARE(abort.enabled, refusal.isEmpty());
        QVERIFY2(abort.text.contains(refusal), qPrintable(abort.text));
    }

    void abortThatFlaggerWouldNotSee()
    {
        Situation about = situation(CanaryPhase::Progressing);
        about.podsReady = false;
        QVERIFY(offer(offersOf(about), ActionKind::Abort).text.contains(QStringLiteral("10 min")));
        about.podsReady = true;
        about.canary.suspended = true;
        QVERIFY(offer(offersOf(about), ActionKind::Abort).text.contains(QStringLiteral("Resume first")));
        about.canary.suspended = false;
        about.canary.skipAnalysis = true;
        QVERIFY(offer(offersOf(about), ActionKind::Abort).text.contains(QStringLiteral("skipAnalysis")));
    }

    void abortGoesByTheGateWhereThereIsOne()
    {
        Situation about = situation(CanaryPhase::Progressing);
        about.nextTick = now;
        QVERIFY(offer(offersOf(about), ActionKind::Abort)
                    .text.contains(QStringLiteral("status.failedChecks to 5")));
        about.canary.analysis.webhooks = {hook("back", "rollback", "http://lt.test/rollback/check")};
        QCOMPARE(offer(offersOf(about), ActionKind::Abort).choice.hook, QStringLiteral("back"));
        // Without the right to the proxy it goes by the status, and says so.
        const QStringList denied{QStringLiteral("create pods/proxy in test"),
                                 QStringLiteral("create services/proxy in test")};
        const Offer abort = offer(offersOf(about, denied), ActionKind::Abort);
        QVERIFY(abort.enabled);
        QVERIFY(abort.choice.hook.isEmpty());
        // A rollback hook that is no gate of a load tester cannot be opened.
        about.canary.analysis.webhooks = {hook("back", "rollback", "https://ci.example.org/veto")};
        QVERIFY(offer(offersOf(about), ActionKind::Abort).choice.hook.isEmpty());
    }

    void suspendSaysThatItIsNoRollback()
    {
        Situation about = situation(CanaryPhase::Progressing);
        Offer suspend = offer(offersOf(about), ActionKind::Suspend);
        QCOMPARE(suspend.text,
                 QStringLiteral("Freezes the split at 70 / 30. This is no rollback: 30 % of requests "
                                "keep reaching the canary."));
        about.canary.uselessSuspendAnnotation = true;
        QVERIFY(
            offer(offersOf(about), ActionKind::Suspend).caution.contains(QStringLiteral("suspends nothing")));
        about.canary.suspended = true;
        QVERIFY(offer(offersOf(about), ActionKind::Resume).enabled);
        QCOMPARE(offer(offersOf(about), ActionKind::Suspend), Offer());
        about = situation(CanaryPhase::Progressing);
        about.split.reset();
        QVERIFY(offer(offersOf(about), ActionKind::Suspend).text.contains(QStringLiteral("not known")));
    }

    void revertAndRetry()
    {
        Situation about = situation(CanaryPhase::Progressing);
        about.targetImages = QMap<QString, QString>{{QStringLiteral("app"), QStringLiteral("r/cart:2")}};
        about.primaryImages = QMap<QString, QString>{{QStringLiteral("app"), QStringLiteral("r/cart:1")}};
        Offer revert = offer(offersOf(about), ActionKind::RevertImage);
        QVERIFY(revert.enabled);
        QVERIFY(revert.text.contains(QStringLiteral("cart:1")));
        QVERIFY(revert.caution.contains(QStringLiteral("Abort first")));
        QCOMPARE(offer(offersOf(about), ActionKind::Retry).text, QStringLiteral("Only after Failed."));
        about.canary.status.phase = CanaryPhase::Failed;
        QVERIFY(offer(offersOf(about), ActionKind::RevertImage).caution.isEmpty());
        QVERIFY(offer(offersOf(about), ActionKind::Retry).enabled);
        about.targetImages = about.primaryImages;
        QVERIFY(!offer(offersOf(about), ActionKind::RevertImage).enabled);
        about.primaryImages = QMap<QString, QString>();
        QVERIFY(
            offer(offersOf(about), ActionKind::RevertImage).text.contains(QStringLiteral("cart-primary")));
    }

    void gates()
    {
        Situation about = situation(CanaryPhase::WaitingPromotion);
        QCOMPARE(offer(offersOf(about), ActionKind::OpenGate).text,
                 QStringLiteral("This Canary has no gate in its spec."));
        about.canary.analysis.webhooks = {
            hook("go", "confirm-promotion", "http://lt.test/gate/check"),
            hook("more", "confirm-traffic-increase", "http://lt.test/gate/check"),
            hook("load", "rollout", "http://lt.test/")};
        const QList<Offer> offers = offersOf(about);
        QCOMPARE(std::count_if(offers.begin(), offers.end(),
                               [](const Offer &one) {
                                   return one.choice.kind == ActionKind::OpenGate ||
                                          one.choice.kind == ActionKind::CloseGate;
                               }),
                 4);
        const Offer open = offer(offers, ActionKind::OpenGate);
        QVERIFY(open.enabled);
        QVERIFY(open.caution.startsWith(QStringLiteral("2 gates")));
    }

    void rights()
    {
        const Situation about = situation(CanaryPhase::Progressing);
        const QString patch = QStringLiteral("patch canaries.flagger.app in shop");
        Offer suspend = offer(offersOf(about, {patch}), ActionKind::Suspend);
        QVERIFY(suspend.denied && !suspend.enabled);
        QCOMPARE(suspend.text, QStringLiteral("Your account dev may not patch canaries in namespace shop."));
        QVERIFY(offer(offersOf(about, {patch}), ActionKind::Abort).enabled); // another right
        OfferContext unasked;
        unasked.right = [](const Permission &) { return Right(); };
        unasked.freshness.state = Core::FreshnessState::Live;
        QVERIFY(!offer(offersFor(about, unasked), ActionKind::Suspend).enabled);
        unasked.right = [](const Permission &) { return Right{{}, QStringLiteral("It is busy.")}; };
        QVERIFY(offer(offersFor(about, unasked), ActionKind::Suspend)
                    .text.contains(QStringLiteral("It is busy.")));
        for (const Permission &permission : permissionsToAsk(about.canary))
            QCOMPARE(permission.nameSpace, QStringLiteral("shop"));
    }

    void nothingOnOldNews_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("offered");
        QTest::newRow("live") << int(Core::FreshnessState::Live) << true;
        QTest::newRow("reconnecting") << int(Core::FreshnessState::Reconnecting) << true;
        QTest::newRow("stale") << int(Core::FreshnessState::Stale) << false;
        QTest::newRow("denied") << int(Core::FreshnessState::Denied) << false;
        QTest::newRow("loading") << int(Core::FreshnessState::Loading) << false;
    }
    void nothingOnOldNews()
    {
        QFETCH(int, state);
        QFETCH(bool, offered);
        for (const Offer &one :
             offersOf(situation(CanaryPhase::Progressing), {}, Core::FreshnessState(state)))
            QVERIFY(offered || (!one.enabled && !one.text.isEmpty()));
        QCOMPARE(offer(offersOf(situation(CanaryPhase::Progressing), {}, Core::FreshnessState(state)),
                       ActionKind::Suspend)
                     .enabled,
                 offered);
    }

    void gateAddresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("where"); // namespace/service:port, "outside", or a part of the refusal
        QTest::addColumn<QString>("open");
        const auto row = [](const char *url, const char *where, const char *open) {
            QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(where)
                               << QString::fromLatin1(open);
        };
        row("http://lt.test/gate/check", "test/lt:80", "http://lt.test/gate/open");
        row("http://lt.test:8080/gate/check", "test/lt:8080", "http://lt.test:8080/gate/open");
        row("https://lt.test.svc.cluster.local/rollback/check", "test/lt:443",
            "https://lt.test.svc.cluster.local/rollback/open");
        row("http://user:secret@lt.test/gate/check", "test/lt:80", "http://lt.test/gate/open");
        row("https://gates.ops.example.org/x/gate/check", "outside",
            "https://gates.ops.example.org/x/gate/open");
        row("http://10.0.0.7/gate/check", "outside", "http://10.0.0.7/gate/open");
        row("http://lt.test/gate/approve", "always passes", "");
        row("http://lt.test/gate/halt", "always refuses", "");
        row("http://lt.test/", "no gate", "");
        row("http://loadtester/gate/check", "has no namespace", "");
        row("file:///gate/check", "cannot be read", "");
        row("", "cannot be read", "");
    }
    void gateAddresses()
    {
        QFETCH(QString, url);
        QFETCH(QString, where);
        QFETCH(QString, open);
        const auto gate = gateAddress(hook("x", "confirm-promotion", url.toLatin1().constData()));
        if (open.isEmpty()) {
            QVERIFY(!gate);
            QVERIFY2(gate.error().message.contains(where), qPrintable(gate.error().message));
            return;
        }
        QVERIFY(gate);
        QCOMPARE(gate->inCluster()
                     ? QStringLiteral("%1/%2:%3").arg(gate->nameSpace, gate->service, gate->port)
                     : QStringLiteral("outside"),
                 where);
        QCOMPARE(gate->endpoint(QStringLiteral("open")).toString(), open);
    }

    void changes()
    {
        const QJsonObject before =
            object("{'metadata':{'resourceVersion':'1','generation':1,'managedFields':[]},"
                   "'spec':{'c':[{'name':'a','image':'x'},{'name':'b','image':'y'}],'n':[1,2]}}");
        const QJsonObject after =
            object("{'metadata':{'resourceVersion':'2','generation':2},"
                   "'spec':{'c':[{'name':'b','image':'z'},{'name':'a','image':'x'}],'n':[1,3],'new':true}}");
        const QList<FieldChange> changes = changesBetween(before, after);
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes[0].path, QStringLiteral("spec.c[b].image"));
        QCOMPARE(changes[0].before + changes[0].after, QStringLiteral("\"y\"\"z\""));
        QCOMPARE(changes[1].path, QStringLiteral("spec.n"));
        QCOMPARE(changes[2].before, QString());
        QVERIFY(holdsChanges(after, before, after));
        QVERIFY(!holdsChanges(before, before, after));
        // What somebody else changed beside it does not matter.
        QJsonObject other = after;
        other[QStringLiteral("status")] = QStringLiteral("new");
        QVERIFY(holdsChanges(other, before, after));
    }

    void fluxAndFields()
    {
        const auto owner = fluxOwner(QStringLiteral("Kustomization flux-system/apps"));
        QVERIFY(owner);
        QVERIFY(!fluxOwner(QStringLiteral("Kustomization ../../x")));
        const QJsonObject managed =
            object("{'metadata':{'managedFields':[{'manager':'kustomize-controller','fieldsV1':{'f:spec':{'f:"
                   "suspend':{},"
                   "'f:c':{'k:{\\'name\\':\\'a\\'}':{'f:image':{}}}}}}]},'spec':{'suspend':false}}");
        const QList<FieldChange> suspend =
            changesBetween(object("{'spec':{'suspend':false}}"), object("{'spec':{'suspend':true}}"));
        QVERIFY(fluxUndoes(owner, managed, suspend));
        QVERIFY(undoWords(owner, managed, suspend).contains(QStringLiteral("spec.suspend")));
        const QList<FieldChange> other = changesBetween(object("{'spec':{'skipAnalysis':false}}"),
                                                        object("{'spec':{'skipAnalysis':true}}"));
        QVERIFY(!fluxUndoes(owner, managed, other));
        QVERIFY(undoWords(owner, managed, other).startsWith(QStringLiteral("Nobody:")));
        QVERIFY(undoWords(owner, object("{}"), suspend).startsWith(QStringLiteral("Perhaps Flux")));
        auto held = *owner;
        readFluxState(held, object("{'spec':{'suspend':true,'interval':'1h30m'}}"));
        QCOMPARE(held.intervalSeconds, 5400);
        QVERIFY(!fluxUndoes(held, managed, suspend));
        QVERIFY(undoWords({}, managed, suspend).contains(QStringLiteral("no label of Flux")));
    }
};

QTEST_GUILESS_MAIN(ActionOffersTest)
#include "tst_actionoffers.moc"
