#include "app/commands/command.h"
#include "app/commands/sources.h"
#include "tests/support/faultserver.h"
#include "tests/support/jsontext.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace Flightdeck;
using Tests::FaultServer;
using Tests::json;

/// The status command as a script calls it.
class TestStatus : public QObject
{
    Q_OBJECT

    struct Run
    {
        int code = -1;
        QString out;
        QString err;
    };

    QTemporaryDir m_folder;

    Run run(const QStringList &arguments)
    {
        Run result;
        QString nothing;
        QTextStream in(&nothing);
        QTextStream out(&result.out);
        QTextStream err(&result.err);
        App::CommandIo io{in, out, err};
        result.code = App::runStatus(arguments, io);
        return result;
    }

    QString kubeconfig(const QUrl &server)
    {
        QFile file(m_folder.filePath(QStringLiteral("config")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write a test file");
        file.write("current-context: lab\nclusters: [{name: k, cluster: {server: '" +
                   server.toString().toUtf8() + "'}}]\ncontexts: [{name: lab, context: {cluster: k}}]\n");
        return file.fileName();
    }

    /// Two contexts, "lab" and "field".
    QString kubeconfig(const QUrl &lab, const QUrl &field)
    {
        QFile file(m_folder.filePath(QStringLiteral("two")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write a test file");
        file.write("current-context: lab\nclusters: [{name: l, cluster: {server: '" +
                   lab.toString().toUtf8() + "'}}, {name: f, cluster: {server: '" +
                   field.toString().toUtf8() +
                   "'}}]\ncontexts: [{name: lab, context: {cluster: l}}, {name: field, context: {cluster: "
                   "f}}]\n");
        return file.fileName();
    }

    static void serveCluster(FaultServer &server, const QByteArray &headers = {})
    {
        const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1();
        const auto canary = [&now](const QByteArray &name, const QByteArray &phase,
                                   const QByteArray &failed) -> QByteArray {
            return json("{'kind':'Canary','metadata':{'name':'") + name +
                   json("','namespace':'shop','uid':'u'},'spec':{'targetRef':{'name':'") + name +
                   json("'},'analysis':{'interval':'1m','threshold':5,'maxWeight':50,'stepWeight':10}},'"
                        "status':{'phase':'") +
                   phase + json("','failedChecks':") + failed +
                   json(",'canaryWeight':20,'lastTransitionTime':'") + now + json("'}}");
        };
        server.on("watch=1", FaultServer::stream({}, true));
        server.on("/apis/flagger.app/v1beta1/canaries",
                  FaultServer::json(
                      200,
                      json("{'kind':'CanaryList','metadata':{'resourceVersion':'1'},'items':[") +
                          canary("cart", "Progressing", "2") + "," + canary("auth", "Failed", "0") + "]}",
                      headers));
        server.on("/apis/networking.istio.io/v1beta1/virtualservices",
                  FaultServer::json(
                      200,
                      json("{'kind':'VirtualServiceList','metadata':{'resourceVersion':'1'},'items':[{'"
                           "kind':'VirtualService',"
                           "'metadata':{'name':'cart','namespace':'shop'},'spec':{'http':[{'route':["
                           "{'destination':{'host':'cart-primary'},'weight':80},{'destination':{'host':'"
                           "cart-canary'},'weight':20}]}]}}]}"),
                      headers));
        server.on("/apis/networking.istio.io",
                  FaultServer::json(
                      200,
                      json("{'kind':'APIGroup','versions':[{'version':'v1alpha3'},{'version':'v1beta1'}]}"),
                      headers));
        server.on(
            "/api/v1/events",
            FaultServer::json(200, json("{'kind':'EventList','metadata':{'resourceVersion':'1'},'items':[]}"),
                              headers));
    }

private Q_SLOTS:
    void printsJson()
    {
        FaultServer server;
        serveCluster(server);
        const Run result =
            run({QStringLiteral("--kubeconfig"), kubeconfig(server.url()), QStringLiteral("--json")});
        QCOMPARE(result.err, QString());
        QCOMPARE(result.code, int(App::Done));
        const QStringList lines = result.out.trimmed().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(QStringLiteral(
            "{\"cluster\":\"lab\",\"namespace\":\"shop\",\"name\":\"auth\",\"phase\":\"Failed\"")));
        const QJsonObject failed = QJsonDocument::fromJson(lines[0].toUtf8()).object();
        QVERIFY(failed[QLatin1String("canaryWeight")].isNull()); // it has no VirtualService: unknown, not 0
        QVERIFY(failed[QLatin1String("livesLeft")].isNull());
        QVERIFY(failed[QLatin1String("nextTick")].isNull());
        const QJsonObject cart = QJsonDocument::fromJson(lines[1].toUtf8()).object();
        QCOMPARE(cart.size(), 16);
        QCOMPARE(cart[QLatin1String("canaryWeight")].toInt(), 20);
        QCOMPARE(cart[QLatin1String("primaryWeight")].toInt(), 80);
        QCOMPARE(cart[QLatin1String("step")].toInt(), 2);
        QCOMPARE(cart[QLatin1String("steps")].toInt(), 5);
        QCOMPARE(cart[QLatin1String("livesLeft")].toInt(), 3);
        QCOMPARE(cart[QLatin1String("suspended")].toBool(true), false);
        QCOMPARE(cart[QLatin1String("strategy")].toString(), QStringLiteral("canary"));
        QCOMPARE(cart[QLatin1String("freshness")].toString(), QStringLiteral("live"));
        QVERIFY(cart[QLatin1String("blocker")].isNull());
        const QDateTime tick = QDateTime::fromString(cart[QLatin1String("nextTick")].toString(), Qt::ISODate);
        const QDateTime promotion =
            QDateTime::fromString(cart[QLatin1String("projectedPromotion")].toString(), Qt::ISODate);
        const QDateTime rollback =
            QDateTime::fromString(cart[QLatin1String("projectedRollback")].toString(), Qt::ISODate);
        QCOMPARE(tick.timeSpec(), Qt::UTC);
        QCOMPARE(tick.secsTo(promotion), 5 * 60); // three steps, copy, route back, done: the sixth tick
        QCOMPARE(tick.secsTo(rollback), 3 * 60);
    }

    void printsATable()
    {
        FaultServer server;
        serveCluster(server);
        const Run result = run({QStringLiteral("--kubeconfig"), kubeconfig(server.url())});
        QCOMPARE(result.code, int(App::Done));
        const QStringList lines = result.out.split(QLatin1Char('\n'));
        QVERIFY(lines[0].startsWith(QStringLiteral("NAMESPACE  CANARY")));
        QVERIFY(lines[1].contains(QStringLiteral("Failed")) && lines[1].contains(QStringLiteral("unknown")));
        QVERIFY(lines[2].contains(QStringLiteral("80/20")) && lines[2].contains(QStringLiteral("2/5")) &&
                lines[2].contains(QStringLiteral("3/5")));
        QCOMPARE(lines[1].indexOf(QStringLiteral("Failed")), lines[2].indexOf(QStringLiteral("Progressing")));
    }

    void saysThatTheClocksDiffer()
    {
        FaultServer server;
        const QDateTime behind = QDateTime::currentDateTimeUtc().addSecs(-300);
        serveCluster(server,
                     QLocale::c()
                         .toString(behind, QStringLiteral("'Date: 'ddd, dd MMM yyyy hh:mm:ss' GMT\r\n'"))
                         .toLatin1());
        const Run result = run({QStringLiteral("--kubeconfig"), kubeconfig(server.url())});
        QCOMPARE(result.code, int(App::Done));
        QVERIFY2(result.err.startsWith(QStringLiteral("This computer's clock is about 300 s ahead")),
                 qPrintable(result.err));
    }

    void worksWithoutIstio()
    {
        FaultServer server;
        server.on("/apis/networking.istio.io", FaultServer::text(404, "text/plain", "404 page not found"));
        serveCluster(server);
        const Run result =
            run({QStringLiteral("--kubeconfig"), kubeconfig(server.url()), QStringLiteral("--json")});
        QCOMPARE(result.code, int(App::Done));
        QVERIFY(result.err.contains(QStringLiteral("Weights are unknown")));
        QVERIFY(result.out.contains(QStringLiteral("\"canaryWeight\":null")));
        // The canary itself is live; only its weights cannot be known.
        QVERIFY(result.out.contains(QStringLiteral("\"freshness\":\"live\"")));
    }

    void unreadableClusters_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("said");
        QTest::newRow("401")
            << FaultServer::json(401, json("{'kind':'Status','code':401,'message':'Unauthorized'}")).bytes
            << QStringLiteral("does not know these credentials");
        QTest::newRow("403")
            << FaultServer::json(403,
                                 json("{'kind':'Status','code':403,'message':'viewer cannot list canaries'}"))
                   .bytes
            << QStringLiteral("viewer cannot list canaries");
        QTest::newRow("no Flagger") << FaultServer::text(404, "text/plain", "404 page not found").bytes
                                    << QStringLiteral("Flagger is not installed in the cluster lab.");
        QTest::newRow("sign-in page")
            << FaultServer::text(200, "text/html", "<html>").bytes << QStringLiteral("not an API server");
    }
    void unreadableClusters()
    {
        QFETCH(QByteArray, reply);
        QFETCH(QString, said);
        FaultServer server;
        server.on("/", {reply});
        const Run result =
            run({QStringLiteral("--kubeconfig"), kubeconfig(server.url()), QStringLiteral("--json")});
        QCOMPARE(result.code, int(App::SourceUnreadable));
        QCOMPARE(result.out, QString());
        QVERIFY2(result.err.contains(said), qPrintable(result.err));
    }

    void unreachable()
    {
        QUrl nobody;
        {
            FaultServer server;
            nobody = server.url();
        }
        const Run result = run({QStringLiteral("--kubeconfig"), kubeconfig(nobody)});
        QCOMPARE(result.code, int(App::SourceUnreadable));
        QVERIFY2(result.err.contains(QStringLiteral("refuses the connection")), qPrintable(result.err));
    }

    void severalClusters()
    {
        FaultServer lab;
        FaultServer field;
        serveCluster(lab);
        serveCluster(field);
        const QStringList both{QStringLiteral("--kubeconfig"), kubeconfig(lab.url(), field.url()),
                               QStringLiteral("--context"),    QStringLiteral("field"),
                               QStringLiteral("--context"),    QStringLiteral("lab")};
        const Run result = run(both + QStringList{QStringLiteral("--json")});
        QCOMPARE(result.err, QString());
        QCOMPARE(result.code, int(App::Done));
        QCOMPARE(result.out.count(QStringLiteral("{\"cluster\":\"lab\"")), 2);
        QCOMPARE(result.out.count(QStringLiteral("{\"cluster\":\"field\"")), 2);
        const Run table = run(both);
        QVERIFY(table.out.startsWith(QStringLiteral("CLUSTER")));
    }

    void oneClusterOfTwoIsUnreadable_data()
    {
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("said");
        QTest::newRow("refuses") << QStringLiteral("field") << QStringLiteral("field: ");
        QTest::newRow("no such context") << QStringLiteral("attic") << QStringLiteral("no context attic");
    }
    void oneClusterOfTwoIsUnreadable()
    {
        QFETCH(QString, second);
        QFETCH(QString, said);
        FaultServer lab;
        FaultServer field;
        serveCluster(lab);
        field.on("/", FaultServer::json(403, json("{'kind':'Status','code':403,'message':'no canaries for "
                                                  "you'}")));
        const Run result = run({QStringLiteral("--kubeconfig"), kubeconfig(lab.url(), field.url()),
                                QStringLiteral("--context"), QStringLiteral("lab"),
                                QStringLiteral("--context"), second, QStringLiteral("--json")});
        QCOMPARE(result.code, int(App::SourceUnreadable));
        QCOMPARE(result.out.count(QStringLiteral("{\"cluster\":\"lab\"")), 2); // what is known is printed
        QVERIFY2(result.err.contains(said), qPrintable(result.err));
    }

    void noKubeconfig()
    {
        const Run missing = run({QStringLiteral("--kubeconfig"), m_folder.filePath(QStringLiteral("none"))});
        QCOMPARE(missing.code, int(App::SourceUnreadable));
        qputenv("KUBECONFIG", m_folder.filePath(QStringLiteral("none")).toUtf8());
        const Run bare = run({});
        QCOMPARE(bare.code, int(App::SourceUnreadable));
        QVERIFY2(bare.err.contains(QStringLiteral("There is no kubeconfig")), qPrintable(bare.err));
        qunsetenv("KUBECONFIG");
        const Run context =
            run({QStringLiteral("--kubeconfig"), kubeconfig(QUrl(QStringLiteral("https://h"))),
                 QStringLiteral("--context"), QStringLiteral("prod")});
        QCOMPARE(context.code, int(App::SourceUnreadable));
        QVERIFY(context.err.contains(QStringLiteral("no context prod. (It has: lab.)")));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *line) {
            QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' '));
        };
        row("--no-such");
        row("stray");
        row("--demo --kubeconfig f");
        row("--demo --environment e");
        row("--tenant t");
        row("--branch b");
        row("--context a --context a");
        row("--metrics ftp://h");
        row("--flipt http://a:b@h");
    }
    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        const Run result = run(arguments);
        QCOMPARE(result.code, int(App::WrongUsage));
        QVERIFY(result.err.contains(QStringLiteral("Usage: flightdeck status")));
    }

    void readsAllSources()
    {
        QCommandLineParser parser;
        App::addSourceOptions(parser);
        QVERIFY(parser.parse({QStringLiteral("x"), QStringLiteral("--context"), QStringLiteral("c"),
                              QStringLiteral("--metrics"), QStringLiteral("http://m/prometheus"),
                              QStringLiteral("--tenant"), QStringLiteral("t"), QStringLiteral("--flags"),
                              QStringLiteral("git@h:r"), QStringLiteral("--branch"), QStringLiteral("main"),
                              QStringLiteral("--flipt"), QStringLiteral("http://f1"),
                              QStringLiteral("--flipt"), QStringLiteral("http://f2")}));
        const auto sources = App::sourcesFrom(parser);
        QVERIFY(sources);
        QCOMPARE(sources->flipt.size(), 2);
        QCOMPARE(sources->tenant, QStringLiteral("t"));
        QCOMPARE(sources->flags, QStringLiteral("git@h:r"));
        QVERIFY(!sources->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStatus)
#include "tst_status.moc"
