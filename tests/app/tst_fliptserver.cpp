#include "tests/support/paths.h"

#include "app/simulator/fliptserver.h"
#include "core/httpclient.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Simulator;

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray adrFlags()
{
    return readFile(Tests::sourcePath("tests/data/flipt-v1.35/evaluation/001.yaml"));
}

/// A repository of one moment; tests put the next commit into it from their own thread.
class Branch
{
public:
    void commit(const QMap<QString, QByteArray> &files)
    {
        const std::lock_guard lock(m_mutex);
        m_tree = FliptTree{QString::number(++m_count), files};
    }
    void breakDown() // the git host is away
    {
        const std::lock_guard lock(m_mutex);
        m_tree = Core::failure(Core::ErrorCode::Unreachable, QStringLiteral("connection refused"));
    }
    FliptSource source()
    {
        return [this] {
            const std::lock_guard lock(m_mutex);
            return m_tree;
        };
    }

private:
    std::mutex m_mutex;
    Core::Result<FliptTree> m_tree = FliptTree{};
    int m_count = 0;
};

QJsonObject objectOf(const Core::HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

} // namespace

class TestFliptServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsFlags();
    void batch();
    void errors_data();
    void errors();
    void meta();
    void clientSnapshot();
    void metrics();
    void servesTheNextCommit();
    void keepsTheOldStateOfARejectedCommit();
    void survivesALostSource();
    void deletedFileMeansNoFlags();
    void refusesToStartOnARejectedTree();

private:
    Core::HttpReply call(const FliptServer &server, const QString &path, const QByteArray &body = {},
                         const QByteArray &method = {});

    Core::HttpClient m_client{Core::HttpIdentity{}};
};

Core::HttpReply TestFliptServer::call(const FliptServer &server, const QString &path, const QByteArray &body,
                                      const QByteArray &method)
{
    Core::HttpRequest request;
    request.method = !method.isEmpty() ? method : body.isEmpty() ? QByteArray("GET") : QByteArray("POST");
    request.url = QUrl(server.url().toString() + path);
    request.body = body;
    request.contentType = "application/json";
    std::optional<Core::Result<Core::HttpReply>> result;
    m_client.send(request, this, [&](Core::Result<Core::HttpReply> reply) { result = std::move(reply); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }) || !*result)
        return {};
    return **result;
}

void TestFliptServer::listsFlags()
{
    Branch branch;
    branch.commit({{QStringLiteral("features.yaml"), adrFlags()}});
    FliptServer server;
    QVERIFY(server.start(branch.source(), {}));
    const QJsonObject flags = objectOf(call(server, QStringLiteral("/api/v1/namespaces/default/flags")));
    QCOMPARE(flags.value(u"totalCount").toInt(), 3);
    QCOMPARE(flags.value(u"flags").toArray().at(0)[u"key"].toString(), QStringLiteral("ai-interview-v2"));
    const QJsonObject page =
        objectOf(call(server, QStringLiteral("/api/v1/namespaces/default/flags?limit=1&pageToken=1")));
    QCOMPARE(page.value(u"flags").toArray().size(), 1);
    QCOMPARE(page.value(u"flags").toArray().at(0)[u"key"].toString(), QStringLiteral("enhanced-matching"));
    QCOMPARE(page.value(u"nextPageToken").toString(), QStringLiteral("2"));

    const QJsonObject flag =
        objectOf(call(server, QStringLiteral("/api/v1/namespaces/default/flags/new-spider-map-algorithm")));
    QCOMPARE(flag.value(u"enabled").toBool(), true);
    QCOMPARE(flag.value(u"type").toString(), QStringLiteral("VARIANT_FLAG_TYPE"));
    QCOMPARE(flag.value(u"variants").toArray().at(1)[u"attachment"].toString(), QStringLiteral("null"));
    QVERIFY(QDateTime::fromString(flag.value(u"updatedAt").toString(), Qt::ISODateWithMs).isValid());
    const QJsonArray rules =
        objectOf(
            call(server, QStringLiteral("/api/v1/namespaces/default/flags/new-spider-map-algorithm/rules")))
            .value(u"rules")
            .toArray();
    QCOMPARE(rules.at(0)[u"segmentKey"].toString(), QStringLiteral("all-users"));
    QCOMPARE(rules.at(0)[u"distributions"][0][u"rollout"].toDouble(), 90.0);
    const QJsonObject segment =
        objectOf(call(server, QStringLiteral("/api/v1/namespaces/default/segments/beta-users")));
    QCOMPARE(segment.value(u"matchType").toString(), QStringLiteral("ANY_MATCH_TYPE"));
    QCOMPARE(segment.value(u"constraints").toArray().at(0)[u"value"].toString(),
             QStringLiteral("BETA_TESTER"));
    QCOMPARE(objectOf(call(server, QStringLiteral("/api/v1/namespaces"))).value(u"totalCount").toInt(), 1);
}

void TestFliptServer::batch()
{
    Branch branch;
    branch.commit({{QStringLiteral("features.yaml"), adrFlags()}});
    FliptServer server;
    QVERIFY(server.start(branch.source(), {}));
    const Core::HttpReply reply =
        call(server, QStringLiteral("/evaluate/v1/batch"), R"({"requestId":"r","requests":[
        {"flagKey":"new-spider-map-algorithm","entityId":"user-5","context":{}},
        {"flagKey":"gone","entityId":"user-5","context":{}}]})");
    QCOMPARE(reply.status, 200);
    const QJsonObject json = objectOf(reply);
    QCOMPARE(json.value(u"requestId").toString(), QStringLiteral("r"));
    const QJsonArray responses = json.value(u"responses").toArray();
    QCOMPARE(responses.at(0)[u"variantResponse"][u"variantKey"].toString(), QStringLiteral("treatment"));
    QCOMPARE(responses.at(1)[u"errorResponse"][u"reason"].toString(),
             QStringLiteral("NOT_FOUND_ERROR_EVALUATION_REASON"));
}

void TestFliptServer::errors_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    const auto add = [](const char *name, const char *method, const char *path, const char *body, int status,
                        int code) {
        QTest::newRow(name) << QByteArray(method) << QString::fromLatin1(path) << QByteArray(body) << status
                            << code;
    };
    add("unknown flag", "POST", "/evaluate/v1/variant", R"({"flagKey":"gone"})", 404, 5);
    add("wrong call", "POST", "/evaluate/v1/boolean", R"({"flagKey":"enhanced-matching"})", 400, 3);
    add("number in context", "POST", "/evaluate/v1/variant", R"({"flagKey":"x","context":{"a":1}})", 400, 3);
    add("no json", "POST", "/evaluate/v1/variant", "{", 400, 3);
    add("get", "GET", "/evaluate/v1/variant", "", 501, 12);
    add("write", "PUT", "/api/v1/namespaces/default/flags/enhanced-matching", R"({"enabled":false})", 500,
        13);
    add("unknown namespace", "GET", "/api/v1/namespaces/mars/flags", "", 404, 5);
    add("no such flag", "GET", "/api/v1/namespaces/default/flags/gone", "", 404, 5);
    add("bad page", "GET", "/api/v1/namespaces/default/flags?pageToken=x", "", 400, 3);
    add("unknown path", "GET", "/api/v2/nothing", "", 404, 5);
}

void TestFliptServer::errors()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    Branch branch;
    branch.commit({{QStringLiteral("features.yaml"), adrFlags()}});
    FliptServer server;
    QVERIFY(server.start(branch.source(), {}));
    const Core::HttpReply reply = call(server, path, body, method);
    QTEST(reply.status, "status");
    QTEST(objectOf(reply).value(u"code").toInt(), "code");
    QVERIFY(!objectOf(reply).value(u"message").toString().isEmpty());
    QVERIFY(objectOf(reply).value(u"details").isArray());
}

void TestFliptServer::meta()
{
    Branch branch;
    branch.commit({{QStringLiteral("features.yaml"), adrFlags()}});
    FliptServer server;
    QVERIFY(server.start(branch.source(), {5000, -1, QStringLiteral("http://127.0.0.1/flags.git"), {}}));
    QCOMPARE(call(server, QStringLiteral("/health")).body, QByteArray(R"({"status":"SERVING"})"));
    QCOMPARE(objectOf(call(server, QStringLiteral("/meta/info"))).value(u"version").toString(),
             QStringLiteral("1.35.0"));
    const QJsonValue git = objectOf(call(server, QStringLiteral("/meta/config"))).value(u"storage")[u"git"];
    QCOMPARE(git[u"pollInterval"].toDouble(), 5e9);
    QCOMPARE(git[u"repository"].toString(), QStringLiteral("http://127.0.0.1/flags.git"));
}

void TestFliptServer::clientSnapshot()
{
    const QString path = QStringLiteral("/internal/v1/evaluation/snapshot/namespace/default");
    Branch branch;
    branch.commit({{QStringLiteral("features.yaml"), adrFlags()}});
    FliptServer server;
    QVERIFY(server.start(branch.source(), {20, -1, {}, {}}));
    const QJsonArray flags = objectOf(call(server, path)).value(u"flags").toArray();
    QCOMPARE(flags.size(), 3);
    QCOMPARE(flags.at(1)[u"rules"][0][u"segments"][0][u"constraints"][0][u"type"].toString(),
             QStringLiteral("STRING_CONSTRAINT_COMPARISON_TYPE"));
    // One rule without distributions fails the whole call.
    branch.commit(
        {{QStringLiteral("features.yaml"), "flags: [{key: f, name: F, rules: [{segment: s}]}]\n"
                                           "segments: [{key: s, name: S, match_type: ALL_MATCH_TYPE}]\n"}});
    QTRY_COMPARE(server.journal().builds, 2);
    QCOMPARE(call(server, path).status, 404);
}

void TestFliptServer::metrics()
{
    Branch branch;
    branch.commit({{QStringLiteral("features.yaml"), adrFlags()}});
    FliptServer server;
    QVERIFY(server.start(branch.source(), {}));
    const QString variant = QStringLiteral("/evaluate/v1/variant");
    call(server, variant, R"({"flagKey":"enhanced-matching","entityId":"u","namespaceKey":"default"})");
    call(server, variant, R"({"flagKey":"enhanced-matching","entityId":"v","namespaceKey":"default"})");
    call(server, variant, R"({"flagKey":"gone","entityId":"v","namespaceKey":"default"})");
    const QByteArray text = call(server, QStringLiteral("/metrics")).body;
    QVERIFY2(
        text.contains("flipt_evaluations_requests_total{flag=\"enhanced-matching\",namespace=\"default\","
                      "otel_scope_name=\"github.com/flipt-io/flipt\"} 2\n"),
        text.constData());
    QVERIFY(text.contains("match=\"true\",reason=\"MATCH_EVALUATION_REASON\",segment=\"all-users\","
                          "type=\"variant\",value=\"off\"} 2\n"));
    QVERIFY(text.contains("flipt_evaluations_latency_milliseconds_bucket{"));
    QVERIFY(text.contains("flipt_server_errors_total{otel_scope_name=\"github.com/flipt-io/flipt\"} 1\n"));
    QVERIFY(!text.contains("gone")); // an unknown flag is not counted
}

void TestFliptServer::servesTheNextCommit()
{
    Branch branch;
    branch.commit({{QStringLiteral("features.yaml"), adrFlags()}});
    FliptServer server;
    QVERIFY(server.start(branch.source(), {20, -1, {}, {}}));
    const QString path = QStringLiteral("/api/v1/namespaces/default/flags/enhanced-matching");
    const QString before = objectOf(call(server, path)).value(u"updatedAt").toString();
    QByteArray killed = adrFlags();
    const QByteArray enabled = "enabled: true";
    killed.replace(killed.indexOf(enabled, killed.indexOf("key: enhanced-matching")), enabled.size(),
                   "enabled: false");
    branch.commit({{QStringLiteral("features.yaml"), killed}});
    QTRY_COMPARE(server.journal().revision, QStringLiteral("2"));
    const QJsonObject after = objectOf(call(server, path));
    QCOMPARE(after.value(u"enabled").toBool(true), false);
    QVERIFY(after.value(u"updatedAt").toString() > before);
    const QJsonObject answer = objectOf(call(server, QStringLiteral("/evaluate/v1/variant"),
                                             R"({"flagKey":"enhanced-matching","entityId":"u"})"));
    QCOMPARE(answer.value(u"reason").toString(), QStringLiteral("FLAG_DISABLED_EVALUATION_REASON"));
}

void TestFliptServer::keepsTheOldStateOfARejectedCommit()
{
    Branch branch;
    branch.commit({{QStringLiteral("features.yaml"), adrFlags()}});
    FliptServer server;
    std::atomic_int polls = 0;
    QVERIFY(server.start(
        [&polls, source = branch.source()] {
            ++polls;
            return source();
        },
        {10, -1, {}, {}}));
    branch.commit({{QStringLiteral("features.yaml"), adrFlags().replace("ALL_MATCH_TYPE", "ALL")}});
    QTRY_COMPARE(server.journal().rejections, 1);
    const int then = polls;
    QTRY_VERIFY(polls > then + 3); // the branch is "up to date" for the next polls
    QCOMPARE(server.journal().rejections, 1);
    QCOMPARE(server.journal().builds, 1);
    QVERIFY(server.journal().lastError.contains(QStringLiteral("features.yaml")));
    QCOMPARE(call(server, QStringLiteral("/health")).status, 200);
    QCOMPARE(objectOf(call(server, QStringLiteral("/api/v1/namespaces/default/flags")))
                 .value(u"totalCount")
                 .toInt(),
             3);
}

void TestFliptServer::survivesALostSource()
{
    Branch branch;
    branch.commit({{QStringLiteral("features.yaml"), adrFlags()}});
    FliptServer server;
    QVERIFY(server.start(branch.source(), {10, -1, {}, {}}));
    branch.breakDown();
    QTRY_VERIFY(server.journal().failedFetches > 2); // one a tick
    QCOMPARE(server.journal().lastError, QStringLiteral("connection refused"));
    QCOMPARE(objectOf(call(server, QStringLiteral("/api/v1/namespaces/default/flags")))
                 .value(u"totalCount")
                 .toInt(),
             3);
    branch.commit({});
    QTRY_COMPARE(server.journal().builds, 2);
}

void TestFliptServer::deletedFileMeansNoFlags()
{
    Branch branch;
    branch.commit({{QStringLiteral("features.yaml"), adrFlags()}});
    FliptServer server;
    QVERIFY(server.start(branch.source(), {10, -1, {}, {}}));
    branch.commit({{QStringLiteral("flags.yaml"), adrFlags()}}); // a name that Flipt does not load
    QTRY_COMPARE(server.journal().builds, 2);
    QCOMPARE(server.journal().rejections, 0);
    QCOMPARE(objectOf(call(server, QStringLiteral("/api/v1/namespaces/default/flags")))
                 .value(u"totalCount")
                 .toInt(),
             0);
    QCOMPARE(
        call(server, QStringLiteral("/evaluate/v1/variant"), R"({"flagKey":"enhanced-matching"})").status,
        404);
}

void TestFliptServer::refusesToStartOnARejectedTree()
{
    Branch branch;
    branch.commit({{QStringLiteral("features.yaml"), "flags: 5\n"}});
    FliptServer server;
    const Core::Result<void> started = server.start(branch.source(), {});
    QVERIFY(!started);
    QCOMPARE(started.error().code, Core::ErrorCode::Rejected);
    QVERIFY(server.url().isEmpty());
    branch.breakDown();
    QCOMPARE(server.start(branch.source(), {}).error().code, Core::ErrorCode::Unreachable);
}

QTEST_GUILESS_MAIN(TestFliptServer)
#include "tst_fliptserver.moc"
