#include "controlplane/onlooker.h"
#include "controlplane/rawapi.h"
#include "controlplane/secondserver.h"
#include "kubernetes/execconsent.h"
#include "kubernetes/kubeconfig.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Kubernetes;
using namespace Flightdeck::Tests;
using Core::ErrorCode;
using Core::FreshnessState;

namespace {

const QString canaries = QStringLiteral("/apis/flagger.app/v1beta1/namespaces/platform-services/canaries");
const QString stt = QStringLiteral("stt-service");

QJsonObject specOf(const QJsonObject &fields)
{
    return {{QStringLiteral("spec"), fields}};
}

QUrlQuery queryOf(std::initializer_list<std::pair<QString, QString>> items)
{
    QUrlQuery query;
    for (const auto &[name, value] : items)
        query.addQueryItem(name, value);
    return query;
}

} // namespace

/// The console's client and a real API server: lists, watches, identities, writes and the server's proxy.
class ControlPlaneClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!Endpoints::areGiven())
            QSKIP(Endpoints::missing);
        m_endpoints = std::make_unique<Endpoints>(Endpoints::load());
        m_raw = std::make_unique<RawApi>(*m_endpoints);
        for (const char *person : {"admin", "operator", "viewer", "team", "nobody"}) {
            const KubeContext context = m_endpoints->person(QLatin1String(person));
            const auto identity = context.identity();
            QVERIFY2(identity, person);
            m_people[QLatin1String(person)] = std::make_unique<ApiClient>(context.server, *identity);
        }
    }

    void followsAServerThatCrashes();
    void seesWhatAViewerMaySee();
    void signsInByAPlugin_data();
    void signsInByAPlugin();
    void isToldWhatOneMayDo_data();
    void isToldWhatOneMayDo();
    void dryRunStoresNothing();
    void isRefusedInTheServersWords();
    void knowsTheServersRefusalsOfLists();
    void reachesServicesThroughTheServer();

private:
    ApiClient &as(const char *person) { return *m_people.at(QLatin1String(person)); }
    /// Waits for one call of the client.
    template<typename Start> ApiResult ask(Start start)
    {
        std::optional<ApiResult> answer;
        start([&answer](const ApiResult &result) { answer = result; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 15'000))
            return tl::unexpected<ApiFailure>(ApiFailure());
        return *answer;
    }
    ApiResult list(const char *person, const QString &path, const QUrlQuery &query = {})
    {
        return ask([&](const ApiClient::Callback &done) { as(person).list(path, query, this, done); });
    }
    ApiResult patchStt(const char *person, const QJsonObject &patch, bool dryRun)
    {
        return ask([&](const ApiClient::Callback &done) {
            as(person).mergePatch(canaries + QLatin1Char('/') + stt, patch, dryRun, this, done);
        });
    }
    QJsonObject sttNow() { return m_raw->get(canaries + QLatin1Char('/') + stt).json; }

    std::unique_ptr<Endpoints> m_endpoints;
    std::unique_ptr<RawApi> m_raw;
    std::map<QString, std::unique_ptr<ApiClient>> m_people;
};

/// A long list; rows kept while the server is away; after its restart some watches go on and some
/// are refused as too old.
void ControlPlaneClientTest::followsAServerThatCrashes()
{
    constexpr int many = 1'200;
    const QString space = QStringLiteral("/api/v1/namespaces/long-list");
    const auto about = [](const QString &canary) {
        return QJsonObject{{QStringLiteral("kind"), QStringLiteral("Canary")},
                           {QStringLiteral("apiVersion"), QStringLiteral("flagger.app/v1beta1")},
                           {QStringLiteral("namespace"), QStringLiteral("long-list")},
                           {QStringLiteral("name"), canary}};
    };
    const auto tell = [&](const QString &name) {
        return m_raw
            ->post(space + QStringLiteral("/events"),
                   {{QStringLiteral("metadata"), QJsonObject{{QStringLiteral("name"), name}}},
                    {QStringLiteral("type"), QStringLiteral("Normal")},
                    {QStringLiteral("reason"), QStringLiteral("Synced")},
                    {QStringLiteral("message"), name},
                    {QStringLiteral("involvedObject"), about(QStringLiteral("gone"))}})
            .status;
    };
    m_raw->post(
        QStringLiteral("/api/v1/namespaces"),
        {{QStringLiteral("metadata"), QJsonObject{{QStringLiteral("name"), QStringLiteral("long-list")}}}});
    for (int i = 0; i < many; ++i)
        QCOMPARE(tell(QStringLiteral("event-%1").arg(i)), 201);

    SecondServer server(*m_endpoints);
    QVERIFY(server.start());
    QTRY_VERIFY_WITH_TIMEOUT(server.isReady(), 30'000);
    Cluster::Options options;
    options.staleAfterMs = 2'000;
    Onlooker console(server.person(QStringLiteral("operator")), options);
    const auto state = [&](Resource resource) { return console.cluster().freshness(resource).state; };
    const auto eventsHere = [&] {
        int count = 0;
        for (const auto &event : console.cluster().events())
            count += event->meta.nameSpace == QLatin1String("long-list") ? 1 : 0;
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(state(Resource::Events), FreshnessState::Live, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(state(Resource::Canaries), FreshnessState::Live, 60'000);
    QCOMPARE(eventsHere(), many);
    const auto asked = [&server](const char *what) { return server.requests().filter(QLatin1String(what)); };
    // Both ways of a first list end in the same rows: a watch that begins with all objects, or pages.
    const auto lists = [&asked](const char *path) {
        return (asked("list ") + asked("sendInitialEvents=true")).filter(QLatin1String(path));
    };
    const QStringList first = lists("/api/v1/events?");
    QVERIFY(!first.isEmpty());
    QVERIFY2(first.first().contains(QStringLiteral("flightdeck")), qPrintable(first.first()));
    QTRY_VERIFY(console.row(QStringLiteral("platform-services"), stt));
    QTRY_VERIFY(!asked("watch /apis/flagger.app/v1beta1/canaries?").isEmpty());
    QTRY_VERIFY(!asked("watch /api/v1/events?").isEmpty());

    const auto canaryLists = lists("/apis/flagger.app/v1beta1/canaries?").size();
    server.kill();
    QTRY_COMPARE(state(Resource::Events), FreshnessState::Reconnecting);
    QTRY_COMPARE(state(Resource::Events), FreshnessState::Stale);
    QCOMPARE(eventsHere(), many); // what was seen stays, marked
    QVERIFY(console.row(QStringLiteral("platform-services"), stt));
    QCOMPARE(m_raw->remove(space + QStringLiteral("/events/event-0")).status, 200);
    QCOMPARE(tell(QStringLiteral("while-away")), 201);

    QVERIFY(server.start());
    // Events come straight from etcd, which keeps their versions: the watch goes on where it broke.
    // A server that has just begun refuses everybody until it knows the roles: asked again after a minute.
    QTRY_COMPARE_WITH_TIMEOUT(state(Resource::Events), FreshnessState::Live, 90'000);
    QTRY_VERIFY_WITH_TIMEOUT(console.cluster().events().contains(QStringLiteral("long-list/while-away")),
                             20'000);
    QVERIFY(!console.cluster().events().contains(QStringLiteral("long-list/event-0")));
    QCOMPARE(eventsHere(), many);
    // Canaries come from the server's watch cache, which begins at its start: their old version is too old.
    QTRY_VERIFY_WITH_TIMEOUT(lists("/apis/flagger.app/v1beta1/canaries?").size() > canaryLists, 90'000);
    QTRY_COMPARE_WITH_TIMEOUT(state(Resource::Canaries), FreshnessState::Live, 20'000);
    QVERIFY(console.row(QStringLiteral("platform-services"), stt));
}

void ControlPlaneClientTest::seesWhatAViewerMaySee()
{
    Onlooker viewer(m_endpoints->person(QStringLiteral("viewer")));
    QTRY_COMPARE(viewer.cluster().freshness(Resource::Canaries).state, FreshnessState::Live);
    QTRY_VERIFY(viewer.row(QStringLiteral("platform-services"), stt));

    Onlooker nobody(m_endpoints->person(QStringLiteral("nobody")));
    for (const Resource resource : {Resource::Canaries, Resource::VirtualServices, Resource::Events})
        QTRY_COMPARE(nobody.cluster().freshness(resource).state, FreshnessState::Denied);
    const auto trouble = nobody.cluster().trouble(Resource::Canaries);
    QVERIFY(trouble);
    QCOMPARE(trouble->code, ErrorCode::Forbidden);
    QVERIFY2(trouble->detail.contains(QStringLiteral("User \"nobody\" cannot list resource \"canaries\"")),
             qPrintable(trouble->detail));

    // A team that may see one namespace and asks for that one.
    Cluster::Options own;
    own.nameSpace = QStringLiteral("proof");
    Onlooker team(m_endpoints->person(QStringLiteral("team")), own);
    QTRY_COMPARE(team.cluster().freshness(Resource::Canaries).state, FreshnessState::Live);
    QTRY_COMPARE(team.cluster().freshness(Resource::VirtualServices).state, FreshnessState::Live);

    KubeContext stranger = m_endpoints->person(QStringLiteral("viewer"));
    stranger.token = QStringLiteral("not-a-token");
    Onlooker unknown(stranger);
    QTRY_COMPARE(unknown.cluster().freshness(Resource::Canaries).state, FreshnessState::Denied);
    QCOMPARE(unknown.cluster().trouble(Resource::Canaries)->code, ErrorCode::Unauthorized);
}

void ControlPlaneClientTest::signsInByAPlugin_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<int>("runs");
    const auto file = [this](const char *name) {
        QFile read(m_endpoints->folder + QLatin1Char('/') + QLatin1String(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    };
    const auto answer = [](const QJsonObject &status) {
        return QJsonDocument(QJsonObject{{QStringLiteral("apiVersion"),
                                          QStringLiteral("client.authentication.k8s.io/v1")},
                                         {QStringLiteral("kind"), QStringLiteral("ExecCredential")},
                                         {QStringLiteral("status"), status}})
            .toJson(QJsonDocument::Compact);
    };
    const auto token = [&answer](const QString &text) { return answer({{QStringLiteral("token"), text}}); };
    const QByteArray good = token(m_endpoints->person(QStringLiteral("viewer")).token);
    QTest::newRow("token") << good << good << 1;
    QTest::newRow("token that the server does not know, then one it knows")
        << token(QStringLiteral("yesterday")) << good << 2;
    const QByteArray certificate = answer(
        {{QStringLiteral("clientCertificateData"), QString::fromLatin1(file("viewer-by-certificate.crt"))},
         {QStringLiteral("clientKeyData"), QString::fromLatin1(file("viewer-by-certificate.key"))}});
    QTest::newRow("client certificate") << certificate << certificate << 1;
}

void ControlPlaneClientTest::signsInByAPlugin()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, then);
    QFETCH(int, runs);
    const QTemporaryDir folder;
    const auto write = [&folder](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write("1.json", first) && write("2.json", then));
    // Says what it is asked, which tells the runs, and answers with the file of that number.
    QVERIFY(write("plugin", "#!/bin/sh\ncd '" + folder.path().toUtf8() +
                                "'\necho \"$KUBERNETES_EXEC_INFO\" >>asked\n"
                                "[ $(wc -l <asked) = 1 ] && cat 1.json || cat 2.json\n"));
    QVERIFY(QFile::setPermissions(folder.filePath(QStringLiteral("plugin")),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(write("kubeconfig",
                  "current-context: lab\nclusters: [{name: k, cluster: {server: '" +
                      m_endpoints->server.toString().toUtf8() +
                      "', certificate-authority: " + m_endpoints->folder.toUtf8() +
                      "/ca.crt}}]\ncontexts: [{name: lab, context: {cluster: k, user: u}}]\n"
                      "users: [{name: u, user: {exec: {apiVersion: client.authentication.k8s.io/v1, "
                      "command: ./plugin, interactiveMode: Never}}}]\n"));
    KubeConfig::Source source;
    source.file = folder.filePath(QStringLiteral("kubeconfig"));
    const auto config = KubeConfig::load(source);
    QVERIFY2(config, config ? "" : qPrintable(config.error().text()));
    const auto context = config->context();
    QVERIFY2(context, context ? "" : qPrintable(context.error().text()));

    struct Yes final : Consent
    {
        void ask(const PluginQuestion &, QObject *, Answer answer) override { answer({}); }
    } yes;
    Cluster::Options options;
    options.credentials.consent = &yes;
    Onlooker viewer(*context, options);
    QTRY_COMPARE(viewer.cluster().freshness(Resource::Canaries).state, FreshnessState::Live);
    QTRY_COMPARE(viewer.cluster().freshness(Resource::VirtualServices).state, FreshnessState::Live);
    QTRY_VERIFY(viewer.row(QStringLiteral("platform-services"), stt));
    QFile asked(folder.filePath(QStringLiteral("asked")));
    QVERIFY(asked.open(QIODevice::ReadOnly));
    QCOMPARE(asked.readAll().count('\n'), runs);
}

void ControlPlaneClientTest::isToldWhatOneMayDo_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("operator") << QStringLiteral("operator") << true;
    QTest::newRow("viewer") << QStringLiteral("viewer") << false;
    QTest::newRow("nobody") << QStringLiteral("nobody") << false;
}

void ControlPlaneClientTest::isToldWhatOneMayDo()
{
    QFETCH(QString, person);
    QFETCH(bool, allowed);
    const QString space = QStringLiteral("platform-services");
    const QString patch = QStringLiteral("patch");
    const QString flagger = QStringLiteral("flagger.app");
    const ApiClient::Access deeds[] = {
        {patch, flagger, QStringLiteral("canaries"), {}, space, stt},
        {patch, flagger, QStringLiteral("canaries"), QStringLiteral("status"), space, stt},
        {patch, QStringLiteral("apps"), QStringLiteral("deployments"), {}, space, stt},
        {QStringLiteral("create"),
         {},
         QStringLiteral("services"),
         QStringLiteral("proxy"),
         QStringLiteral("istio-system"),
         QStringLiteral("flagger-loadtester")},
    };
    for (const auto &deed : deeds) {
        std::optional<bool> answer;
        m_people.at(person)->reviewAccess(
            deed, this, [&](const tl::expected<bool, ApiFailure> &reply) { answer = reply && *reply; });
        QTRY_VERIFY(answer);
        QVERIFY2(*answer == allowed, qPrintable(deed.resource));
    }
}

void ControlPlaneClientTest::dryRunStoresNothing()
{
    const QJsonObject before = sttNow();
    const ApiResult preview = patchStt("operator", specOf({{QStringLiteral("suspend"), true}}), true);
    QVERIFY(preview);
    const QJsonObject shown = QJsonDocument::fromJson(preview->body).object();
    QVERIFY(shown[QLatin1String("spec")].toObject()[QLatin1String("suspend")].toBool());
    QVERIFY(!sttNow()[QLatin1String("spec")].toObject().contains(QLatin1String("suspend")));

    QVERIFY(patchStt("operator", specOf({{QStringLiteral("progressDeadlineSeconds"), 601}}), false));
    const QJsonObject after = sttNow();
    QCOMPARE(after[QLatin1String("spec")].toObject()[QLatin1String("progressDeadlineSeconds")].toInt(), 601);
    bool named = false; // the console's changes are told apart from everybody else's
    const QJsonArray fields =
        after[QLatin1String("metadata")].toObject()[QLatin1String("managedFields")].toArray();
    for (const auto &field : fields)
        named = named || field.toObject()[QLatin1String("manager")] == QLatin1String("flightdeck");
    QVERIFY(named);

    // The version that was read before is not the newest any more.
    QJsonObject late = specOf({{QStringLiteral("progressDeadlineSeconds"), 602}});
    late[QLatin1String("metadata")] =
        QJsonObject{{QStringLiteral("resourceVersion"),
                     before[QLatin1String("metadata")].toObject()[QLatin1String("resourceVersion")]}};
    const ApiResult conflict = patchStt("operator", late, false);
    QVERIFY(!conflict);
    QCOMPARE(conflict.error().status, 409);
    QCOMPARE(conflict.error().error.code, ErrorCode::Conflict);
}

void ControlPlaneClientTest::isRefusedInTheServersWords()
{
    const ApiResult unknown = patchStt("operator", specOf({{QStringLiteral("suspended"), true}}), false);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().status, 422); // of a custom resource; 400 of a built-in one
    QCOMPARE(unknown.error().error.code, ErrorCode::Rejected);
    // Without the whole object, which the server repeats before it comes to the point.
    QCOMPARE(unknown.error().error.detail,
             QStringLiteral("strict decoding error: unknown field \"spec.suspended\""));

    const ApiResult wrongType =
        patchStt("operator", specOf({{QStringLiteral("suspend"), QStringLiteral("yes")}}), false);
    QVERIFY(!wrongType);
    QCOMPARE(wrongType.error().status, 422);
    QVERIFY(wrongType.error().error.detail.contains(QStringLiteral("spec.suspend")));

    const ApiResult forbidden = patchStt("viewer", specOf({{QStringLiteral("suspend"), true}}), true);
    QVERIFY(!forbidden);
    QCOMPARE(forbidden.error().status, 403);
    QVERIFY2(forbidden.error().error.detail.contains(
                 QStringLiteral("User \"viewer\" cannot patch resource \"canaries\"")),
             qPrintable(forbidden.error().error.detail));
}

void ControlPlaneClientTest::knowsTheServersRefusalsOfLists()
{
    const QString everywhere = QStringLiteral("/apis/flagger.app/v1beta1/canaries");
    const ApiResult page =
        list("viewer", everywhere, queryOf({{QStringLiteral("limit"), QStringLiteral("2")}}));
    QVERIFY(page);
    const QJsonObject meta =
        QJsonDocument::fromJson(page->body).object()[QLatin1String("metadata")].toObject();
    QVERIFY(!meta[QLatin1String("continue")].toString().isEmpty());
    QVERIFY(meta[QLatin1String("remainingItemCount")].toInt() >= 3);

    const ApiResult future = list(
        "viewer", everywhere, queryOf({{QStringLiteral("resourceVersion"), QStringLiteral("999999999")}}));
    QVERIFY(!future);
    QCOMPARE(future.error().status, 504);
    QVERIFY(future.error().isVersionTooLarge());
    QCOMPARE(future.error().retryAfterMs, 1'000);

    const ApiResult token = list("viewer", everywhere,
                                 queryOf({{QStringLiteral("limit"), QStringLiteral("2")},
                                          {QStringLiteral("continue"), QStringLiteral("nonsense")}}));
    QVERIFY(!token);
    QCOMPARE(token.error().status, 400);

    // Somebody with fewer rights is told first that he may not see it.
    const ApiResult absent = list("admin", QStringLiteral("/apis/argoproj.io/v1alpha1/rollouts"));
    QVERIFY(!absent);
    QCOMPARE(absent.error().error.code, ErrorCode::NotInstalled);
}

void ControlPlaneClientTest::reachesServicesThroughTheServer()
{
    if (m_endpoints->podNetwork.isEmpty())
        QSKIP(
            "Not root: there is no network namespace for pods, so the server's proxy has nothing to reach.");
    const auto send = [this](const char *person, const QString &path) {
        Core::HttpRequest request;
        request.method = "POST";
        request.body = "{\"name\":\"x\"}";
        request.contentType = "application/json";
        std::optional<Core::Result<Core::HttpReply>> answer;
        as(person).send(request, path, queryOf({{QStringLiteral("a"), QStringLiteral("1")}}), this,
                        [&answer](const Core::Result<Core::HttpReply> &reply) { answer = reply; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 15'000) || !*answer)
            return Core::HttpReply();
        return **answer;
    };
    const QString echo = QStringLiteral("echo");
    const QString proof = QStringLiteral("proof");
    QSet<QString> pods;
    for (int i = 0; i < 40 && pods.size() < 2; ++i) { // the server takes any ready pod of the service
        const Core::HttpReply reply =
            send("operator",
                 ApiClient::serviceProxyPath(proof, echo, QStringLiteral("80"), QStringLiteral("gate/open")));
        QCOMPARE(reply.status, 200);
        const QJsonObject heard = QJsonDocument::fromJson(reply.body).object();
        QCOMPARE(heard[QLatin1String("method")].toString(), QStringLiteral("POST"));
        QCOMPARE(heard[QLatin1String("path")].toString(), QStringLiteral("/gate/open"));
        QCOMPARE(heard[QLatin1String("query")].toString(), QStringLiteral("a=1"));
        QCOMPARE(heard[QLatin1String("body")].toString(), QStringLiteral("{\"name\":\"x\"}"));
        // The token is for the API server alone.
        QVERIFY(!heard[QLatin1String("headers")].toObject().contains(QLatin1String("Authorization")));
        pods.insert(heard[QLatin1String("address")].toString());
    }
    QCOMPARE(pods.size(), 2);
    QCOMPARE(send("viewer", ApiClient::serviceProxyPath(proof, echo, QStringLiteral("http"), {})).status,
             403);
    QCOMPARE(send("operator", ApiClient::serviceProxyPath(proof, QStringLiteral("no-such-service"),
                                                          QStringLiteral("80"), {}))
                 .status,
             404);
}

QTEST_GUILESS_MAIN(ControlPlaneClientTest)
#include "tst_controlplaneclient.moc"
