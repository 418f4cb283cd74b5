#include "kubernetes/decode.h"
#include "kubernetes/lineframer.h"
#include "kubernetes/store.h"
#include "tests/support/jsontext.h"

#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Kubernetes;
using Tests::json;

namespace {

QByteArray canaryJson(const char *name, const char *version, int failed = 0)
{
    return json("{'apiVersion':'flagger.app/v1beta1','kind':'Canary','metadata':{'name':'") + name +
           json("','namespace':'shop','uid':'u1','resourceVersion':'") + version +
           json("','managedFields':[{'manager':'flux','fieldsV1':{'f:spec':{}}}]},'spec':{'targetRef':{'kind'"
                ":'Deployment','name':'cart'},'analysis':{'interval':'1m','threshold':5}},'status':{'phase':'"
                "Progressing','failedChecks':") +
           QByteArray::number(failed) + "}}";
}

QByteArray flat(QByteArray json)
{
    return json.replace('\n', "");
}

} // namespace

class TestDecode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void canaryInFull()
    {
        const QByteArray text =
            json("{'kind':'Canary','metadata':{'name':'auth-service','namespace':'platform-services','uid':'"
                 "u','creationTimestamp':'2026-01-08T10:00:00Z','annotations':{'flagger.app/"
                 "suspend':'true'},'labels':{'kustomize.toolkit.fluxcd.io/"
                 "name':'apps','kustomize.toolkit.fluxcd.io/"
                 "namespace':'flux-system'}},'spec':{'targetRef':{'kind':'Deployment','name':'auth-service'},"
                 "'progressDeadlineSeconds':60,'suspend':true,'service':{'name':'auth','port':80,'"
                 "appProtocol':'TCP'},'analysis':{'interval':'2m','threshold':0,'maxWeight':30,'stepWeights':"
                 "[1,5,30],'stepWeightPromotion':10,'match':[{'headers':{}}],'sessionAffinity':{'cookieName':"
                 "'side'},'metrics':[{'name':'request-success-rate','thresholdRange':{'min':99},'interval':'"
                 "1m'},{'name':'request-duration','threshold':500},{'name':'errors','templateRef':{'name':'t'"
                 ",'namespace':'istio-system'},'templateVariables':{'a':'b'},'thresholdRange':{'max':0.5}}],'"
                 "webhooks':[{'name':'approve','type':'confirm-promotion','url':'http://x/gate/"
                 "check'}]}},'status':{'phase':'WaitingPromotion','iterations':-1,'failedChecks':2,'"
                 "canaryWeight':0,'lastTransitionTime':'2026-01-08T10:05:00Z','conditions':[{'type':'"
                 "Promoted','lastUpdateTime':'2026-01-08T10:04:00Z','message':'waiting'}]}}");
        const auto canary = decodeObject<Canary>(text);
        QVERIFY(canary);
        QCOMPARE(canary->meta.key(), QStringLiteral("platform-services/auth-service"));
        QCOMPARE(canary->serviceName, QStringLiteral("auth"));
        QVERIFY(canary->tcp && canary->suspended && canary->uselessSuspendAnnotation);
        QCOMPARE(canary->fluxOwner, QStringLiteral("Kustomization flux-system/apps"));
        QCOMPARE(canary->analysis.intervalSeconds, 120);
        QCOMPARE(canary->analysis.threshold, 1); // Flagger's own reading of 0
        QCOMPARE(canary->analysis.stepWeights, (QList<int>{1, 5, 30}));
        QVERIFY(canary->analysis.hasMatch);
        QCOMPARE(canary->analysis.metrics.size(), 3);
        QCOMPARE(canary->analysis.metrics[0].min, std::optional<double>(99));
        QCOMPARE(canary->analysis.metrics[1].max, std::optional<double>(500));
        QCOMPARE(canary->analysis.metrics[2].templateName, QStringLiteral("t"));
        QCOMPARE(canary->analysis.webhooks.first().type, QStringLiteral("confirm-promotion"));
        QCOMPARE(canary->status.phase, CanaryPhase::WaitingPromotion);
        QCOMPARE(canary->status.iterations, -1);
        QCOMPARE(canary->status.phaseChanged.toString(Qt::ISODate), QStringLiteral("2026-01-08T10:04:00Z"));
    }

    void canaryForItsDetailPage()
    {
        const auto canary = decodeObject<Canary>(
            json("{'kind':'Canary','metadata':{'name':'a','namespace':'n'},'spec':{'autoscalerRef':{'kind':'"
                 "HorizontalPodAutoscaler','name':'a'},'service':{'gateways':['istio-system/"
                 "main',7],'hosts':['a.example']"
                 "},'analysis':{'primaryReadyThreshold':80,'match':[{'headers':{'x-user':{'regex':'^a.*'}},'"
                 "sourceLabels':"
                 "{'app':'web'}},{}],'webhooks':[{'name':'load','url':'http://x/"
                 "','timeout':'1m','retries':3,'muteAlert':"
                 "true,'metadata':{'cmd':'hey'}}],'alerts':[{'name':'chat','severity':'error','providerRef':{"
                 "'name':'slack'"
                 "}}]}},'status':{'trackedConfigs':{'configmap/a':'1','secret/"
                 "b':'2'},'conditions':[{'type':'Promoted','"
                 "status':'False','reason':'Failed','message':'no\\u001b[31m','lastTransitionTime':'2026-01-"
                 "08T10:00:00Z'}"
                 "]}}"));
        QVERIFY(canary);
        QCOMPARE(canary->autoscaler, QStringLiteral("HorizontalPodAutoscaler a"));
        QCOMPARE(canary->gateways, QStringList{QStringLiteral("istio-system/main")});
        QCOMPARE(canary->hosts, QStringList{QStringLiteral("a.example")});
        QCOMPARE(canary->analysis.primaryReadyThreshold, 80);
        QCOMPARE(canary->analysis.canaryReadyThreshold, 100);
        QCOMPARE(canary->analysis.matches,
                 (QStringList{QStringLiteral("header x-user: regex ^a.*, source label app: web"),
                              QStringLiteral("every request")}));
        const CanaryWebhook &hook = canary->analysis.webhooks.first();
        QCOMPARE(hook.timeoutSeconds, 60);
        QCOMPARE(hook.retries, 3);
        QVERIFY(hook.muteAlert);
        QCOMPARE(canary->analysis.alerts.first().providerName, QStringLiteral("slack"));
        QCOMPARE(canary->status.trackedConfigs,
                 (QStringList{QStringLiteral("configmap/a"), QStringLiteral("secret/b")}));
        QCOMPARE(canary->status.conditions.first().reason, QStringLiteral("Failed"));
        QVERIFY(!canary->status.conditions.first().message.contains(QChar(0x1b)));
    }

    void workloads()
    {
        const auto deployment =
            decodeObject<Workload>(json("{'kind':'Deployment','metadata':{'name':'a','namespace':'n','"
                                        "generation':5},'spec':{'replicas':3,'selector"
                                        "':{'matchLabels':{'app':'a'}},'template':{'spec':{'containers':[{'"
                                        "name':'main','image':'r/a:2'}]}}},'"
                                        "status':{'observedGeneration':4,'updatedReplicas':1,'readyReplicas':"
                                        "2,'availableReplicas':2,'conditions':"
                                        "[{'type':'Available','status':'False','message':'too "
                                        "few'},{'type':'Progressing','status':'False','message"
                                        "':'deadline exceeded'}]}}"));
        QVERIFY(deployment);
        QCOMPARE(deployment->desired, 3);
        QCOMPARE(deployment->updated, 1);
        QVERIFY(!deployment->observed);
        QCOMPARE(deployment->images.first().image, QStringLiteral("r/a:2"));
        QCOMPARE(deployment->selector.value(QStringLiteral("app")), QStringLiteral("a"));
        QCOMPARE(deployment->problem, QStringLiteral("deadline exceeded"));
        // Items of a list do not name their kind.
        const auto set = decodeList<Workload>(json(
            "{'kind':'DaemonSetList','metadata':{},'items':[{'metadata':{'name':'d'},'spec':{},'status':{'"
            "desiredNumberScheduled':4,'updatedNumberScheduled':3,'numberReady':2,'numberAvailable':1}}]}"));
        QVERIFY(set);
        QCOMPARE(set->objects.first().desired, 4);
        QCOMPARE(set->objects.first().available, 1);
        QVERIFY(decodeObject<Workload>(json("{'kind':'DaemonSet','metadata':{'name':'d'}}")));
    }

    void pods()
    {
        const auto pod = decodeObject<Pod>(json(
            "{'kind':'Pod','metadata':{'name':'p','namespace':'n','deletionTimestamp':'2026-01-08T10:00:00Z',"
            "'"
            "labels':{'app':'a'},'ownerReferences':[{'name':'x'},{'name':'rs','controller':true}]},'spec':{'"
            "nodeName':'node-1','containers':[{'name':'main','image':'r/"
            "a:2'},{'name':'proxy','image':'e'}]},'"
            "status':{'phase':'Pending','podIP':'10.0.0.1','conditions':[{'type':'Ready','status':'False'},{'"
            "type"
            "':'PodScheduled','status':'False','message':'0/3 "
            "nodes'}],'initContainerStatuses':[{'name':'done','"
            "state':{'terminated':{'exitCode':0}}},{'name':'migrate','state':{'waiting':{'reason':'"
            "CrashLoopBackOff'}}}],'containerStatuses':[{'name':'main','restartCount':7,'state':{'waiting':{'"
            "reason':'CrashLoopBackOff','message':'back-off "
            "5m'}},'lastState':{'terminated':{'reason':'OOMKilled"
            "','exitCode':137}}},{'name':'proxy','ready':true,'state':{'running':{}}}]}}"));
        QVERIFY(pod);
        QVERIFY(pod->terminating && !pod->ready);
        QCOMPARE(pod->ownerName, QStringLiteral("rs"));
        QCOMPARE(pod->problem, QStringLiteral("0/3 nodes"));
        QCOMPARE(pod->containers.size(), 3);
        QCOMPARE(pod->containers[0].image.container, QStringLiteral("migrate"));
        QCOMPARE(pod->containers[1].restarts, 7);
        QCOMPARE(pod->containers[1].waiting, QStringLiteral("CrashLoopBackOff"));
        QCOMPARE(pod->containers[1].message, QStringLiteral("OOMKilled, exit code 137 - back-off 5m"));
        QVERIFY(pod->containers[2].ready);
    }

    void secretsOfProvidersAreNotRead()
    {
        const auto provider = decodeObject<AlertProvider>(
            json("{'kind':'AlertProvider','metadata':{'name':'chat'},'spec':{'type':'slack','channel':'c','"
                 "address':"
                 "'https://hooks.example/services/T0/B0/PASSWORD','secretRef':{'name':'hook'}}}"));
        QVERIFY(provider);
        QCOMPARE(provider->host, QStringLiteral("hooks.example"));
        QCOMPARE(provider->secretName, QStringLiteral("hook"));
        for (const char *address : {"http://me:PASSWORD@prometheus:9090/x", "http://me:PASSWORD@bad host/"}) {
            const auto metric =
                decodeObject<MetricTemplate>(json("{'kind':'MetricTemplate','metadata':{'name':'t'},'spec':{'"
                                                  "query':'sum(x)\\n/ 2','provider':{'"
                                                  "type':'prometheus','headers':{'X':['1']},'address':'") +
                                             address + json("'}}}"));
            QVERIFY(metric);
            QVERIFY2(!metric->address.contains(QStringLiteral("PASSWORD")), qPrintable(metric->address));
            QVERIFY(metric->hasHeaders);
            QCOMPARE(metric->query, QStringLiteral("sum(x)\n/ 2"));
        }
    }

    void rulesAndKustomizations()
    {
        const auto rule =
            decodeObject<DestinationRule>(json("{'kind':'DestinationRule','metadata':{'name':'r'},'spec':{'"
                                               "host':'a','trafficPolicy':{'tls':{'mode':"
                                               "'ISTIO_MUTUAL'},'connectionPool':{}}}}"));
        QCOMPARE(rule->tlsMode, QStringLiteral("ISTIO_MUTUAL"));
        QCOMPARE(rule->policies, (QStringList{QStringLiteral("connectionPool"), QStringLiteral("tls")}));
        const auto apps = decodeObject<Kustomization>(
            json("{'kind':'Kustomization','metadata':{'name':'apps','namespace':'flux-system'},'spec':{'"
                 "suspend':true,"
                 "'interval':'1h0m0s','path':'./"
                 "apps','sourceRef':{'kind':'GitRepository','name':'git'}},'status':{'"
                 "lastAppliedRevision':'main@sha1:1','conditions':[{'type':'Ready','status':'Unknown'}]}}"));
        QVERIFY(apps->suspended && !apps->ready);
        QCOMPARE(apps->intervalSeconds, 3600);
        QCOMPARE(apps->source, QStringLiteral("GitRepository flux-system/git"));
    }

    void everyKindSurvivesWrongTypes()
    {
        const QByteArray spec =
            json(",'metadata':{'name':'x','labels':[],'ownerReferences':{},'annotations':3},'spec':"
                 "{'provider':[],'trafficPolicy':1,'selector':'a','template':[],'containers':{},'"
                 "sourceRef':'x','replicas':'many','query':{},'http':{},'targetRef':[],'service':1}"
                 ",'status':{'conditions':[1,'a',null],'containerStatuses':[[],{}],'"
                 "trackedConfigs':[]}}");
        QVERIFY(decodeObject<Canary>(json("{'kind':'Canary'") + spec));
        QVERIFY(decodeObject<VirtualService>(json("{'kind':'VirtualService'") + spec));
        QVERIFY(decodeObject<DestinationRule>(json("{'kind':'DestinationRule'") + spec));
        QVERIFY(decodeObject<Workload>(json("{'kind':'Deployment'") + spec));
        QVERIFY(decodeObject<Pod>(json("{'kind':'Pod'") + spec));
        QVERIFY(decodeObject<MetricTemplate>(json("{'kind':'MetricTemplate'") + spec));
        QVERIFY(decodeObject<AlertProvider>(json("{'kind':'AlertProvider'") + spec));
        QVERIFY(decodeObject<Kustomization>(json("{'kind':'Kustomization'") + spec));
        QVERIFY(decodeObject<Event>(json("{'kind':'Event'") + spec));
    }

    void equalTextsAndListsAreShared()
    {
        const auto first = decodeObject<Canary>(canaryJson("a", "1"));
        const auto second = decodeObject<Canary>(canaryJson("b", "2"));
        QCOMPARE(first->targetName.constData(), second->targetName.constData()); // the same memory
        QVERIFY(first->meta.name != second->meta.name);
    }

    void intervals_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<int>("seconds");
        QTest::newRow("minute") << QByteArray("1m") << 60;
        QTest::newRow("both") << QByteArray("1m30s") << 90;
        QTest::newRow("floor") << QByteArray("1s") << 10;
        QTest::newRow("unreadable") << QByteArray("soon") << 60;
        QTest::newRow("absent") << QByteArray() << 60;
    }
    void intervals()
    {
        QFETCH(QByteArray, written);
        QFETCH(int, seconds);
        const auto canary = decodeObject<Canary>(json("{'kind':'Canary','spec':{'analysis':{'interval':'") +
                                                 written + json("'}}}"));
        QCOMPARE(canary->analysis.intervalSeconds, seconds);
    }

    void wrongTypesAreDefaults()
    {
        const auto canary =
            decodeObject<Canary>(json("{'kind':'Canary','metadata':{'name':7},'spec':{'suspend':'yes','"
                                      "analysis':[1],'targetRef':null},'status':{'failedChecks':'3','"
                                      "conditions':{'type':'Promoted'},'lastTransitionTime':'tomorrow'}}"));
        QVERIFY(canary);
        QVERIFY(!canary->suspended);
        QCOMPARE(canary->status.failedChecks, 0);
        QVERIFY(!canary->status.lastWrite.isValid());
    }

    void eventTimesAndFolds()
    {
        const auto event =
            decodeObject<Event>(json("{'kind':'Event','metadata':{'name':'e','namespace':'n'},'type':'"
                                     "Warning','count':4,'message':'(combined from similar events): Halt "
                                     "\\u202Ex','eventTime':'2026-01-08T10:00:00.123456Z','involvedObject':{'"
                                     "name':'c','namespace':'n'}}"));
        QVERIFY(event);
        QVERIFY(event->folded && event->warning);
        QCOMPARE(event->message, QStringLiteral("Halt \\u202Ex"));
        QCOMPARE(event->lastSeen.toString(Qt::ISODate), QStringLiteral("2026-01-08T10:00:00Z"));
        QCOMPARE(event->aboutKey(), QStringLiteral("n/c"));
    }

    void listOfPages()
    {
        const QByteArray text =
            json("{'kind':'CanaryList','metadata':{'resourceVersion':'42','continue':'abc'},'items':[") +
            canaryJson("a", "1") +
            json(",{'kind':'Gateway','metadata':{'name':'not-ours'}},{'kind':'Canary','metadata':{}}]}");
        const auto list = decodeList<Canary>(text);
        QVERIFY(list);
        QCOMPARE(list->objects.size(), 1);
        QCOMPARE(list->continueToken, QStringLiteral("abc"));
        QCOMPARE(list->resourceVersion, QStringLiteral("42"));
    }

    void brokenIsAnError_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << json("{'kind':'CanaryList','metadata':{'resourceVersion':'4");
        QTest::newRow("html") << QByteArray("<html>sign in</html>");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("status") << json("{'kind':'Status','metadata':{}}");
        QTest::newRow("deep") << json("{'kind':'CanaryList','metadata':") + QByteArray(5000, '[');
        QTest::newRow("bad UTF-8") << QByteArray("{\"kind\":\"CanaryList\xff\",\"metadata\":{}}");
    }
    void brokenIsAnError()
    {
        QFETCH(QByteArray, text);
        const auto list = decodeList<Canary>(text);
        QVERIFY(!list);
        QCOMPARE(list.error().code, Core::ErrorCode::Protocol);
    }

    void watchLines()
    {
        const auto added =
            decodeEvent<Canary>(json("{'type':'ADDED','object':") + canaryJson("a", "5") + "}");
        QCOMPARE(added->type, WatchEventType::Upsert);
        QCOMPARE(added->resourceVersion, QStringLiteral("5"));
        const auto bookmark = decodeEvent<Canary>(
            json("{'type':'BOOKMARK','object':{'kind':'Canary','metadata':{'resourceVersion':'9'}}}"));
        QCOMPARE(bookmark->type, WatchEventType::Bookmark);
        QVERIFY(!bookmark->object);
        const auto error =
            decodeEvent<Canary>(json("{'type':'ERROR','object':{'kind':'Status','code':410,'reason':'Expired'"
                                     ",'message':'too old resource version: 1'}}"));
        QCOMPARE(error->type, WatchEventType::Error);
        QVERIFY(error->status.contains("too old"));
        QCOMPARE(decodeEvent<Canary>(json("{'type':'NEW','object':{}}"))->type, WatchEventType::Skipped);
        QCOMPARE(decodeEvent<Canary>(json("{'type':'ADDED','object':{'kind':'Pod','metadata':{'name':'p'}}}"))
                     ->type,
                 WatchEventType::Skipped);
    }

    void framerTakesAnyPieces()
    {
        const QByteArray stream = "{\"a\":\"\xc3\xa4\"}\n\r\n{\"b\":1}\r\n{\"half\":";
        for (int piece = 1; piece < int(stream.size()); ++piece) {
            LineFramer framer;
            QList<QByteArray> lines;
            for (qsizetype at = 0; at < stream.size(); at += piece) {
                framer.append(stream.mid(at, piece));
                while (const auto line = framer.next())
                    lines.append(*line);
            }
            QCOMPARE(lines, (QList<QByteArray>{"{\"a\":\"\xc3\xa4\"}", "{\"b\":1}"}));
        }
    }

    void framerCapsALine()
    {
        LineFramer framer(10);
        framer.append("0123456789\n01234");
        QCOMPARE(framer.next(), std::optional<QByteArray>("0123456789"));
        QVERIFY(!framer.next());
        framer.append("567890");
        QVERIFY(!framer.next());
        QVERIFY(framer.overflowed());
    }

    void storeSwapsWhole()
    {
        Store<Canary> store;
        const auto page = [](const QByteArray &items) -> QByteArray {
            return json("{'kind':'CanaryList','metadata':{'resourceVersion':'1'},'items':[") + items + "]}";
        };
        QVERIFY(store.addPage(page(canaryJson("a", "1") + "," + canaryJson("b", "1"))));
        QCOMPARE(store.objects().size(), 2); // the first list shows as it comes
        store.commit();
        QCOMPARE(store.objects().size(), 2);
        store.takeChanges();
        const auto before = store.objects().value(QStringLiteral("shop/a"));

        QVERIFY(store.addPage(page(canaryJson("a", "1") + "," + canaryJson("c", "2"))));
        QCOMPARE(store.objects().keys().size(), 2);
        QVERIFY(!store.objects().contains(QStringLiteral("shop/c"))); // half of a newer list is never seen
        store.commit();
        QCOMPARE(store.takeChanges(), (QSet<QString>{QStringLiteral("shop/b"), QStringLiteral("shop/c")}));
        QCOMPARE(store.objects().value(QStringLiteral("shop/a")).get(), before.get());
    }

    void fault_17_storeIsIdempotent()
    {
        Store<Canary> store;
        const QByteArray add = flat(json("{'type':'ADDED','object':") + canaryJson("a", "5") + "}");
        QVERIFY(store.apply(add));
        QCOMPARE(store.takeChanges().size(), 1);
        QVERIFY(store.apply(add));
        QVERIFY(store.takeChanges().isEmpty());
        QVERIFY(store.apply(json("{'type':'DELETED','object':") + canaryJson("unknown", "6") + "}"));
        QVERIFY(store.takeChanges().isEmpty());
        QVERIFY(store.apply(json("{'type':'DELETED','object':") + canaryJson("a", "7") + "}"));
        QCOMPARE(store.takeChanges().size(), 1);
        QVERIFY(store.objects().isEmpty());
    }

    void storeDropsTheOldestEvents()
    {
        Store<Event> store(20);
        for (int minute = 10; minute < 50; ++minute)
            QVERIFY(store.apply(
                json("{'type':'ADDED','object':{'kind':'Event','metadata':{'namespace':'n','name':'e") +
                QByteArray::number(minute) + json("'},'lastTimestamp':'2026-01-08T10:") +
                QByteArray::number(minute) + json(":00Z'}}")));
        QVERIFY(store.objects().size() <= 20);
        QVERIFY(store.objects().contains(QStringLiteral("n/e49")));
        QVERIFY(!store.objects().contains(QStringLiteral("n/e10")));
        QVERIFY(!store.isFull());
    }

    void storeIsBounded()
    {
        Store<Canary> store(2);
        for (const char *name : {"a", "b", "c"})
            QVERIFY(store.apply(json("{'type':'ADDED','object':") + canaryJson(name, "1") + "}"));
        QCOMPARE(store.objects().size(), 2);
        QVERIFY(store.isFull());
    }
};

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
