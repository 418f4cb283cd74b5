#include "metrics/metricsfeed.h"
#include "metrics/overviewfeed.h"
#include "metrics/prometheuslogin.h"
#include "metrics/prometheusprobe.h"
#include "tests/support/manualclock.h"
#include "tests/support/metricsserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Metrics;
using Tests::HttpQuestion;
using Tests::MetricsServer;

namespace {

/// Single quotes written for double ones.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

const QByteArray oneValue =
    json("{'status':'success','data':{'resultType':'matrix','result':[{'metric':{},'values':[[1,'2']]}]}}");

/// Client of a scripted server, and the one answer it gave.
struct Exchange
{
    explicit Exchange(MetricsServer::Answer answer, Core::HttpIdentity identity = {},
                      const QString &path = {})
        : server(std::move(answer))
        , http(std::move(identity))
        , client(&http, server.base(path), [] { return 0.0; })
    {
    }
    QueryCall *ask(const RangeQuery &query = {QStringLiteral("up"), 1'000, 61'000, 1'000})
    {
        return client.queryRange(query, &context,
                                 [this](const Core::Result<Matrix> &result) { results.append(result); });
    }

    MetricsServer server;
    Core::HttpClient http;
    PrometheusClient client;
    QObject context;
    QList<Core::Result<Matrix>> results;
};

} // namespace

class PrometheusClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void postsAFormWithTenantAndLogin()
    {
        Core::HttpIdentity identity;
        identity.headers =
            loginHeaders({QStringLiteral("team-a"), {}, QStringLiteral("u"), QStringLiteral("p")}).value();
        Exchange exchange([](const HttpQuestion &) { return MetricsServer::reply(200, oneValue); }, identity,
                          QStringLiteral("/prometheus/"));
        exchange.ask({QStringLiteral("rate(x[1m]) + 1"), 1'767'873'600'000, 1'767'873'660'000, 500});
        QTRY_COMPARE(exchange.results.size(), 1);
        QVERIFY(exchange.results[0]);
        const HttpQuestion &question = exchange.server.questions().at(0);
        QCOMPARE(question.method, "POST");
        QCOMPARE(question.path, "/prometheus/api/v1/query_range");
        QCOMPARE(question.field(QStringLiteral("query")), QStringLiteral("rate(x[1m]) + 1"));
        QCOMPARE(question.field(QStringLiteral("start")), QStringLiteral("1767873600.000"));
        QCOMPARE(question.field(QStringLiteral("end")), QStringLiteral("1767873660.000"));
        QCOMPARE(question.field(QStringLiteral("step")), QStringLiteral("0.500"));
        QCOMPARE(question.field(QStringLiteral("timeout")), QStringLiteral("29s"));
        QVERIFY(question.head.toLower().contains("x-scope-orgid: team-a"));
        QVERIFY(question.head.toLower().contains("authorization: basic dtpw"));
        QVERIFY(question.head.toLower().contains("accept-encoding: identity"));
    }
    void refusesLoginsThatBreakTheHeader()
    {
        QVERIFY(!loginHeaders({QStringLiteral("a\r\nX: y"), {}, {}, {}}));
        QVERIFY(!loginHeaders({{}, QStringLiteral("t\nX: y"), {}, {}}));
    }
    void fallsBackToGetAndRemembers_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {405, 501, 403})
            QTest::addRow("%d", status) << status;
    }
    void fallsBackToGetAndRemembers()
    {
        QFETCH(int, status);
        Exchange exchange([&](const HttpQuestion &question) {
            return question.method == "POST" ? MetricsServer::reply(status, {})
                                             : MetricsServer::reply(200, oneValue);
        });
        exchange.ask({QStringLiteral("a + b"), 0, 1'000, 1'000});
        QTRY_COMPARE(exchange.results.size(), 1);
        QVERIFY(exchange.results[0]);
        exchange.ask();
        QTRY_COMPARE(exchange.results.size(), 2);
        QCOMPARE(exchange.server.questions().size(), 3);
        QCOMPARE(exchange.server.questions().at(1).method, "GET");
        QCOMPARE(exchange.server.questions().at(1).field(QStringLiteral("query")), QStringLiteral("a + b"));
        QCOMPARE(exchange.server.questions().at(2).method, "GET");
    }
    void fault_25_raisesTheStepBeforeSending()
    {
        Exchange exchange([](const HttpQuestion &) { return MetricsServer::reply(200, oneValue); });
        exchange.ask({QStringLiteral("up"), 0, 11'001'000, 1'000});
        QTRY_COMPARE(exchange.results.size(), 1);
        QCOMPARE(exchange.server.questions().at(0).field(QStringLiteral("step")), QStringLiteral("2.000"));
    }
    void fault_26_truncatedAnswerIsAnError()
    {
        Exchange exchange(
            [](const HttpQuestion &) { return MetricsServer::reply(200, oneValue.chopped(2)); });
        exchange.ask();
        QTRY_COMPARE(exchange.results.size(), 1);
        QVERIFY(!exchange.results[0]);
        QCOMPARE(exchange.results[0].error().code, Core::ErrorCode::Protocol);
        QVERIFY(exchange.results[0].error().text().contains(QStringLiteral("broke off")));
    }
    void fault_27_refusedQueryIsSaidAndNotRepeated()
    {
        Exchange exchange([](const HttpQuestion &) {
            return MetricsServer::reply(
                422, json("{'status':'error','errorType':'execution','error':'multiple matches'}"));
        });
        exchange.ask();
        QTRY_COMPARE(exchange.results.size(), 1);
        QVERIFY(!exchange.results[0]);
        QCOMPARE(exchange.results[0].error().code, Core::ErrorCode::Rejected);
        QVERIFY(exchange.results[0].error().text().contains(QStringLiteral("multiple matches")));
        QCOMPARE(exchange.server.questions().size(), 1);
    }
    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Core::ErrorCode>("code");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("questions");
        const auto row = [](const char *name, const QByteArray &answer, Core::ErrorCode code,
                            const QString &words,
                            int questions) { QTest::newRow(name) << answer << code << words << questions; };
        using Core::ErrorCode;
        const auto reply = &MetricsServer::reply;
        row("422 text", reply(422, "tenants are not federated", "text/plain", {}), ErrorCode::Rejected,
            QStringLiteral("not federated"), 1);
        row("400",
            reply(400, json("{'status':'error','errorType':'bad_data','error':'parse error: x'}"),
                  "application/json", {}),
            ErrorCode::InvalidInput, QStringLiteral("parse error: x"), 1);
        row("no tenant", reply(401, "no org id\n", "text/plain", {}), ErrorCode::Unauthorized,
            QStringLiteral("tenant"), 1);
        row("wrong login", reply(401, {}, "text/plain", {}), ErrorCode::Unauthorized,
            QStringLiteral("password"), 1);
        row("forbidden", reply(403, "no", "text/plain", {}), ErrorCode::Forbidden, QStringLiteral("identity"),
            2);
        row("web page", reply(200, "<!DOCTYPE html><script>", "text/html", {}), ErrorCode::Protocol,
            QStringLiteral("web page"), 1);
        row("no prefix", reply(404, "404 page not found\n", "text/plain", {}), ErrorCode::NotFound,
            QStringLiteral("/prometheus"), 1);
        row("redirect",
            reply(302, {}, "text/plain", "Location: https://u:secret@sso.example/login?token=1\r\n"),
            ErrorCode::Protocol, QStringLiteral("sso.example"), 1);
        row("429",
            reply(429, json("{'status':'error','errorType':'server_error','error':'too many requests'}"),
                  "application/json", {}),
            ErrorCode::Rejected, QStringLiteral("too many requests"), 3);
        row("503", reply(503, {}, "text/plain", "Retry-After: 0\r\n"), ErrorCode::Timeout,
            QStringLiteral("not ready"), 3);
        row("500", reply(500, "boom\x1b[31m", "text/plain", {}), ErrorCode::Protocol, QStringLiteral("500"),
            1);
        row("no answer", {}, ErrorCode::Unreachable, QStringLiteral("127.0.0.1"), 3);
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Core::ErrorCode, code);
        QFETCH(QString, words);
        QFETCH(int, questions);
        Exchange exchange([&](const HttpQuestion &) { return answer; });
        exchange.ask();
        QTRY_COMPARE(exchange.results.size(), 1);
        QVERIFY(!exchange.results[0]);
        const QString text = exchange.results[0].error().text();
        QCOMPARE(exchange.results[0].error().code, code);
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("secret")) && !text.contains(QStringLiteral("token=1")) &&
                     !text.contains(QChar(0x1b)),
                 qPrintable(text));
        QCOMPARE(exchange.server.questions().size(), questions);
    }
    void triesAgainAfterAGatewayError()
    {
        int count = 0;
        Exchange exchange([&](const HttpQuestion &) {
            return ++count < 3 ? MetricsServer::reply(502, "bad gateway", "text/plain")
                               : MetricsServer::reply(200, oneValue);
        });
        exchange.ask();
        QTRY_COMPARE(exchange.results.size(), 1);
        QVERIFY(exchange.results[0]);
    }
    void fault_28_capsTheSeries()
    {
        QByteArray body = json("{'status':'success','data':{'resultType':'matrix','result':[");
        for (int i = 0; i < 10'000; ++i)
            body += (i ? "," : "") + (json("{'metric':{'pod':'p")) + QByteArray::number(i) +
                    json("'},'values':[[1,'2']]}");
        body += "]}}";
        Exchange exchange([&](const HttpQuestion &) { return MetricsServer::reply(200, body); });
        exchange.ask();
        QTRY_COMPARE(exchange.results.size(), 1);
        QCOMPARE(exchange.results[0].error().code, Core::ErrorCode::TooLarge);
        QVERIFY(exchange.results[0].error().message.contains(QStringLiteral("aggregation")));
    }
    void decodesBigAnswersOffTheThread()
    {
        QByteArray body = json(
            "{'status':'success','data':{'resultType':'matrix','result':[{'metric':{},'values':[[1,'1']");
        for (int i = 2; body.size() < (2 << 20); ++i)
            body += ",[" + QByteArray::number(i) + ",\"98.7654321\"]";
        body += "]}]}}";
        Exchange exchange([&](const HttpQuestion &) { return MetricsServer::reply(200, body); });
        exchange.ask();
        QTRY_COMPARE(exchange.results.size(), 1);
        QVERIFY(exchange.results[0]);
        QVERIFY(exchange.results[0]->series.at(0).samples.size() > 90'000);
    }
    void cancelledCallsStaySilentAndFreeTheirPlace()
    {
        Exchange exchange([](const HttpQuestion &) { return MetricsServer::reply(200, oneValue); });
        for (int i = 0; i < 10; ++i)
            exchange.ask()->cancel();
        exchange.ask();
        QTRY_COMPARE(exchange.results.size(), 1);
        QVERIFY(exchange.results[0]);
    }
    void fault_29_feedTellsNoDataFromFailure()
    {
        bool down = false;
        Tests::ManualClock clock;
        Exchange exchange([&](const HttpQuestion &question) {
            if (down)
                return MetricsServer::reply(401, "no org id", "text/plain");
            const bool primary = question.field(QStringLiteral("query")).contains(QStringLiteral("-primary"));
            const QByteArray end = question.field(QStringLiteral("end")).toLatin1();
            return MetricsServer::reply(
                200,
                json("{'status':'success','data':{'resultType':'matrix','result':[") +
                    (primary ? json("{'metric':{},'values':[[") + end + json(",'99.9']]}") : QByteArray()) +
                    "]}}");
        });
        MetricsFeed feed(&exchange.client, &clock);
        QSignalSpy changed(&feed, &MetricsFeed::changed);
        MetricSpec spec;
        spec.name = successRateName;
        spec.thresholdRange.min = 99;
        MetricSpec unknown;
        unknown.name = QStringLiteral("error-rate");
        const MetricTarget target = {
            QStringLiteral("a"), QStringLiteral("n"), QStringLiteral("a"), QStringLiteral("a"), {}, {}};
        feed.watch(target, {spec, unknown});
        QTRY_VERIFY(!feed.panels().isEmpty() && feed.panels().at(0).answered &&
                    !feed.panels().at(0).primary.isEmpty() && feed.panels().at(0).verdict.isKnown());
        QVERIFY(feed.panels().at(0).canary.isEmpty());
        QCOMPARE(feed.panels().at(0).verdict.outcome, Verdict::Outcome::NoValues);
        QCOMPARE(feed.panels().at(0).primary.lastValue(), std::optional<double>(99.9));
        QCOMPARE(feed.panels().at(0).freshness.state, Core::FreshnessState::Live);
        QVERIFY(feed.panels().at(1).error);
        QCOMPARE(feed.panels().at(1).error->code, Core::ErrorCode::Unsupported);
        down = true;
        feed.setRefreshMs(1);
        QTRY_COMPARE(feed.panels().at(0).freshness.state, Core::FreshnessState::Denied);
        QVERIFY(!feed.panels().at(0).primary.isEmpty()); // the old chart stays
        // What does not answer is no failed check.
        QTRY_COMPARE(feed.panels().at(0).verdict.outcome, Verdict::Outcome::Unknown);
        QVERIFY(!feed.panels().at(0).verdict.fails());
        feed.pause();
    }
    void overviewAsksOnceForMany()
    {
        Tests::ManualClock clock;
        Exchange exchange([](const HttpQuestion &question) {
            const QByteArray end = question.field(QStringLiteral("end")).toLatin1();
            const auto series = [&](const char *space, const char *workload,
                                    const char *value) -> QByteArray {
                return (json("{'metric':{'destination_workload_namespace':'")) + space +
                       json("','destination_workload':'") + workload + json("'},'values':[[") + end + ",\"" +
                       value + "\"]]}";
            };
            return MetricsServer::reply(200,
                                        json("{'status':'success','data':{'resultType':'matrix','result':[") +
                                            series("n", "a", "1") + "," + series("n", "b-primary", "2") +
                                            "," + series("elsewhere", "a", "3") + "]}}");
        });
        OverviewFeed feed(&exchange.client, &clock);
        QVERIFY(feed.freshness().state == Core::FreshnessState::Absent);
        QList<OverviewTarget> targets;
        for (const QString &name : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})
            targets.append({QStringLiteral("n"), name, successRateName, {}});
        feed.setTargets(targets);
        QTRY_VERIFY(feed.answered() &&
                    feed.series(QStringLiteral("n"), QStringLiteral("a"), successRateName));
        QCOMPARE(exchange.server.questions().size(), 1);
        QCOMPARE(feed.series(QStringLiteral("n"), QStringLiteral("b-primary"), successRateName)->lastValue(),
                 std::optional<double>(2));
        QVERIFY(!feed.series(QStringLiteral("n"), QStringLiteral("c"), successRateName));
        QVERIFY(!feed.series(QStringLiteral("elsewhere"), QStringLiteral("a"), successRateName));
        QCOMPARE(feed.freshness().state, Core::FreshnessState::Live);
        feed.setTargets({});
        QTRY_COMPARE(feed.freshness().state, Core::FreshnessState::Absent);
    }
    void probeFindsPrefixAndTenant()
    {
        Exchange mimir([](const HttpQuestion &question) {
            if (question.path == "/prometheus/api/v1/query_range")
                return question.head.toLower().contains("x-scope-orgid")
                           ? MetricsServer::reply(200, oneValue)
                           : MetricsServer::reply(401, "no org id", "text/plain");
            return MetricsServer::reply(404, "404 page not found", "text/plain");
        });
        QList<ProbeReport> reports;
        const auto keep = [&](const ProbeReport &report) { reports.append(report); };
        PrometheusProbe::run(&mimir.http, mimir.server.base(), 1'767'873'600'000, this, keep);
        QTRY_COMPARE(reports.size(), 1);
        QVERIFY(!reports[0].workingBase);
        QVERIFY(reports[0].tenantMissing);
        QVERIFY(reports[0].summary.contains(QStringLiteral("the tenant is missing")));
        QVERIFY(reports[0].mend.contains(QStringLiteral("/prometheus")));
        Core::HttpIdentity identity;
        identity.headers = loginHeaders({QStringLiteral("team-a"), {}, {}, {}}).value();
        mimir.http.setIdentity(identity);
        PrometheusProbe::run(&mimir.http, mimir.server.base(), 1'767'873'600'000, this, keep);
        QTRY_COMPARE(reports.size(), 2);
        QCOMPARE(reports[1].workingBase, std::optional(mimir.server.base(QStringLiteral("/prometheus"))));
        QVERIFY(!reports[1].mend.isEmpty());
    }
    void probeTriesTheUsualPlaces_data()
    {
        QTest::addColumn<QStringList>("tried");
        const auto row = [](const char *given, const QStringList &tried) {
            QTest::newRow(given) << (QStringList{QString::fromLatin1(given)} + tried);
        };
        row("http://mimir.monitoring:9090", {QStringLiteral("http://mimir.monitoring:9090/prometheus"),
                                             QStringLiteral("http://mimir.monitoring:8080/prometheus")});
        row("http://m:8080/prometheus/", {QStringLiteral("http://m:8080"), QStringLiteral("http://m:9090")});
        row("http://m:8080", {QStringLiteral("http://m:8080/prometheus"), QStringLiteral("http://m:9090")});
        row("http://m", {QStringLiteral("http://m/prometheus"), QStringLiteral("http://m:8080/prometheus"),
                         QStringLiteral("http://m:9090")});
        row("https://gateway.example/metrics",
            {QStringLiteral("https://gateway.example/metrics/prometheus")});
        row("kubernetes-service://monitoring/mimir:9090",
            {QStringLiteral("kubernetes-service://monitoring/mimir:9090/prometheus"),
             QStringLiteral("kubernetes-service://monitoring/mimir:8080/prometheus")});
        row("kubernetes-service://lab@monitoring/prometheus:web",
            {QStringLiteral("kubernetes-service://lab@monitoring/prometheus:web/prometheus"),
             QStringLiteral("kubernetes-service://lab@monitoring/prometheus:8080/prometheus"),
             QStringLiteral("kubernetes-service://lab@monitoring/prometheus:9090")});
    }
    void probeTriesTheUsualPlaces()
    {
        QFETCH(QStringList, tried);
        QStringList texts;
        if (const auto service = Core::ServiceAddress::parse(tried[0])) {
            for (const auto &address : probeCandidates(*service))
                texts.append(address.toString());
        } else {
            for (const QUrl &url : probeCandidates(QUrl(tried[0])))
                texts.append(url.toString());
        }
        QCOMPARE(texts, tried);
    }
    void probeStopsWhereTheTenantIsMissing()
    {
        Exchange mimir(
            [](const HttpQuestion &) { return MetricsServer::reply(401, "no org id", "text/plain"); });
        QList<ProbeReport> reports;
        PrometheusProbe::run(&mimir.http, mimir.server.base(QStringLiteral("/prometheus")), 1'767'873'600'000,
                             this, [&](const ProbeReport &report) { reports.append(report); });
        QTRY_COMPARE(reports.size(), 1);
        QVERIFY(reports[0].tenantMissing);
        QCOMPARE(reports[0].mend, QStringLiteral("Set the tenant."));
        QCOMPARE(mimir.server.questions().size(), 1);
    }
    /// Mimir's own replies, which differ from Cortex': its root is a web page, the build information needs no
    /// tenant, two tenants without federation are 422 text, a slash in one 401 text.
    void mimirsOwnReplies_data()
    {
        QTest::addColumn<QString>("tenant");
        QTest::addColumn<QString>("path");
        QTest::addColumn<Core::ErrorCode>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("root is a page") << QStringLiteral("team-a") << QString() << Core::ErrorCode::NotFound
                                        << QStringLiteral("under /prometheus");
        QTest::newRow("no tenant") << QString() << QStringLiteral("/prometheus")
                                   << Core::ErrorCode::Unauthorized << QStringLiteral("wants a tenant");
        QTest::newRow("two tenants") << QStringLiteral("a|b") << QStringLiteral("/prometheus")
                                     << Core::ErrorCode::Unauthorized
                                     << QStringLiteral("does not accept this tenant");
        QTest::newRow("slash") << QStringLiteral("a/b") << QStringLiteral("/prometheus")
                               << Core::ErrorCode::Unauthorized
                               << QStringLiteral("does not accept this tenant");
        QTest::newRow("too long") << QStringLiteral("team-a") << QStringLiteral("/prometheus")
                                  << Core::ErrorCode::InvalidInput << QStringLiteral("exceeds the limit");
    }
    void mimirsOwnReplies()
    {
        QFETCH(QString, tenant);
        QFETCH(QString, path);
        QFETCH(Core::ErrorCode, code);
        QFETCH(QString, words);
        Core::HttpIdentity identity;
        identity.headers = loginHeaders({tenant, {}, {}, {}}).value();
        Exchange mimir(&mimirsReply, identity, path);
        mimir.ask();
        QTRY_COMPARE(mimir.results.size(), 1);
        QVERIFY(!mimir.results[0]);
        QCOMPARE(mimir.results[0].error().code, code);
        QVERIFY2(mimir.results[0].error().text().contains(words),
                 qPrintable(mimir.results[0].error().text()));
        QCOMPARE(mimir.server.questions().size(), 1);
    }
    void mimirsRootIsNoMetricsServer()
    {
        // A page at "/" alone would be taken for a login; the probe goes on and finds the prefix.
        Core::HttpIdentity identity;
        identity.headers = loginHeaders({QStringLiteral("short"), {}, {}, {}}).value();
        Exchange mimir(&mimirsReply, identity);
        QList<ProbeReport> reports;
        PrometheusProbe::run(&mimir.http, mimir.server.base(), 1'767'873'600'000, this,
                             [&](const ProbeReport &report) { reports.append(report); });
        QTRY_COMPARE(reports.size(), 1);
        QCOMPARE(reports[0].workingBase, std::optional(mimir.server.base(QStringLiteral("/prometheus"))));
    }

private:
    static QByteArray mimirsReply(const HttpQuestion &question)
    {
        const QByteArray head = question.head.toLower();
        if (question.path == "/")
            return MetricsServer::reply(200, "<!DOCTYPE html><h1>Grafana Mimir</h1>", "text/html");
        if (question.path == "/prometheus/api/v1/status/buildinfo")
            return MetricsServer::reply(
                200, json("{'status':'success','data':{'application':'Grafana Mimir','version':'2.14.0'}}"));
        if (!question.path.startsWith("/prometheus/"))
            return MetricsServer::reply(404, "404 page not found\n", "text/plain");
        if (!head.contains("x-scope-orgid: "))
            return MetricsServer::reply(401, "no org id\n", "text/plain");
        if (head.contains("x-scope-orgid: a|b"))
            return MetricsServer::reply(422, "multiple org IDs present", "text/plain");
        if (head.contains("x-scope-orgid: a/b"))
            return MetricsServer::reply(401, "tenant ID 'a/b' contains unsupported character '/'\n",
                                        "text/plain");
        if (head.contains("x-scope-orgid: team-a"))
            return MetricsServer::reply(
                400,
                json("{'status':'error','errorType':'bad_data','error':'the total query time range exceeds "
                     "the limit (err-mimir-max-total-query-length)'}"));
        return MetricsServer::reply(200, oneValue);
    }
};

QTEST_GUILESS_MAIN(PrometheusClientTest)
#include "tst_prometheusclient.moc"
