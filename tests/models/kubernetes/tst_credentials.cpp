#include "kubernetes/cluster.h"
#include "kubernetes/credentials.h"
#include "tests/support/faultserver.h"
#include "tests/support/jsontext.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptfolder.h"

#include <QSignalSpy>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Kubernetes;
using Core::FreshnessState;
using Tests::FaultServer;
using Tests::json;

namespace {

/// A person who answers when the test says so.
class Person final : public Consent
{
public:
    void ask(const PluginQuestion &question, QObject *, Answer answer) override
    {
        questions.append(question);
        m_answer = std::move(answer);
        if (always)
            say(*always);
    }
    void say(bool allowed)
    {
        std::exchange(m_answer, {})(
            allowed ? Core::Result<void>()
                    : tl::unexpected<Core::Error>(RememberedConsent::denial(questions.last().program)));
    }

    std::optional<bool> always;
    QList<PluginQuestion> questions;

private:
    Answer m_answer;
};

QByteArray bearer(const Core::HttpIdentity &identity)
{
    for (const auto &[name, value] : identity.headers) {
        if (name == "Authorization")
            return value;
    }
    return {};
}

QByteArray emptyList()
{
    return json("{'kind':'List','metadata':{'resourceVersion':'1'},'items':[]}");
}

} // namespace

class TestCredentials : public QObject
{
    Q_OBJECT

    std::unique_ptr<Tests::ScriptFolder> m_folder;
    Tests::ManualClock m_clock;

    /// A context whose plugin hands out token t1, t2, ... and counts its runs in the file "runs".
    KubeContext withPlugin(const QByteArray &expires = {}, const QByteArray &before = {})
    {
        const QByteArray runs = m_folder->path(QStringLiteral("runs")).toUtf8();
        const QByteArray end =
            expires.isEmpty() ? QByteArray() : ",\\\"expirationTimestamp\\\":\\\"" + expires + "\\\"";
        KubeContext context;
        context.name = QStringLiteral("prod");
        context.exec = ExecPlugin{};
        context.exec->kubeconfig = QStringLiteral("/home/jane/.kube/config");
        context.exec->entry.apiVersion = QStringLiteral("client.authentication.k8s.io/v1");
        context.exec->entry.command = m_folder->script(
            QStringLiteral("plugin"), before + "\necho run >> " + runs + "\nn=$(wc -l < " + runs +
                                          ")\necho "
                                          "\"{\\\"apiVersion\\\":\\\"client.authentication.k8s.io/"
                                          "v1\\\",\\\"kind\\\":\\\"ExecCredential\\\","
                                          "\\\"status\\\":{\\\"token\\\":\\\"t$n\\\"" +
                                          end + "}}\"");
        context.exec->entry.arguments = {QStringLiteral("get-token")};
        return context;
    }
    qsizetype runs() const { return m_folder->lines(QStringLiteral("runs")); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<Tests::ScriptFolder>(); }

    void personIsAskedFirst()
    {
        Person person;
        const KubeContext context = withPlugin();
        Credentials credentials(context, m_clock, {&person});
        credentials.start();
        QCOMPARE(person.questions.size(), 1);
        QCOMPARE(person.questions[0].program, context.exec->entry.command);
        QCOMPARE(person.questions[0].arguments, QStringList{QStringLiteral("get-token")});
        QCOMPARE(person.questions[0].context, QStringLiteral("prod"));
        QVERIFY(!credentials.isPending());
        QVERIFY2(credentials.trouble()->message.contains(QStringLiteral("Waiting for your consent")),
                 qPrintable(credentials.trouble()->text()));
        QVERIFY(credentials.identity().missing);
        QCOMPARE(runs(), 0);
        person.say(true);
        QVERIFY(credentials.isPending());
        QTRY_VERIFY(!credentials.identity().missing);
        QCOMPARE(bearer(credentials.identity()), QByteArray("Bearer t1"));
        QVERIFY(!credentials.trouble());
    }

    void deniedUntilThePersonRetries()
    {
        Person person;
        Credentials credentials(withPlugin(), m_clock, {&person});
        credentials.start();
        person.say(false);
        QVERIFY(credentials.identity().missing->message.contains(QStringLiteral("did not allow")));
        credentials.refuse();
        QCOMPARE(person.questions.size(), 1);
        credentials.retry();
        QCOMPARE(person.questions.size(), 2);
        QVERIFY(person.questions[1].again);
        person.say(true);
        QTRY_COMPARE(bearer(credentials.identity()), QByteArray("Bearer t1"));
    }

    void nobodyToAsk()
    {
        Credentials credentials(withPlugin(), m_clock, {});
        credentials.start();
        QVERIFY(credentials.trouble()->message.contains(QStringLiteral("nobody can be asked")));
        QCOMPARE(runs(), 0);
    }

    void answersAreRememberedForAKubeconfig()
    {
        Person person;
        const QString file = m_folder->path(QStringLiteral("deep/answers.json"));
        KubeContext context = withPlugin();
        const auto ask = [&](const KubeContext &about, bool again = false) {
            RememberedConsent consent(file, person); // another start of the program
            std::optional<bool> allowed;
            auto question = PluginQuestion::about(*about.exec, about.exec->entry.command, about.name);
            question.again = again;
            consent.ask(question, this,
                        [&allowed](const Core::Result<void> &answer) { allowed = answer.has_value(); });
            return allowed;
        };
        person.always = true;
        QCOMPARE(ask(context), std::optional(true));
        QCOMPARE(person.questions.size(), 1);
        QCOMPARE(ask(context), std::optional(true));
        QCOMPARE(person.questions.size(), 1);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());

        person.always = false;
        context.exec->entry.arguments.append(QStringLiteral("--more"));
        QCOMPARE(ask(context), std::optional(false));
        context.exec->entry.environment.append({QStringLiteral("LD_PRELOAD"), QStringLiteral("/tmp/s3cret")});
        QCOMPARE(ask(context), std::optional(false));
        context.exec->kubeconfig = QStringLiteral("/tmp/other");
        QCOMPARE(ask(context), std::optional(false));
        QCOMPARE(person.questions.size(), 4);
        QCOMPARE(ask(context), std::optional(false));
        QCOMPARE(person.questions.size(), 4);
        person.always = true;
        QCOMPARE(ask(context, true), std::optional(true));
        QVERIFY(!m_folder->read(QStringLiteral("deep/answers.json")).contains("s3cret"));
        QVERIFY(!m_folder->read(QStringLiteral("deep/answers.json")).contains("--more"));
    }

    void oneQuestionForManyWhoAsk()
    {
        Person person;
        RememberedConsent consent(m_folder->path(QStringLiteral("answers.json")), person);
        const KubeContext context = withPlugin();
        const auto question = PluginQuestion::about(*context.exec, context.exec->entry.command, context.name);
        int yes = 0;
        QObject gone;
        auto *left = new QObject;
        consent.ask(question, this,
                    [&yes](const Core::Result<void> &allowed) { yes += allowed.has_value(); });
        consent.ask(question, &gone,
                    [&yes](const Core::Result<void> &allowed) { yes += allowed.has_value(); });
        consent.ask(question, left, [&yes](const Core::Result<void> &) { yes += 100; });
        delete left;
        QCOMPARE(person.questions.size(), 1);
        person.say(true);
        QCOMPARE(yes, 2);
    }

    void whereNobodyCanBeAskedNothingIsRemembered()
    {
        class Nobody final : public Consent
        {
            void ask(const PluginQuestion &, QObject *, Answer answer) override
            {
                answer(Core::failure(Core::ErrorCode::Unsupported, QStringLiteral("No terminal.")));
            }
        } nobody;
        const QString file = m_folder->path(QStringLiteral("answers.json"));
        RememberedConsent consent(file, nobody);
        Credentials credentials(withPlugin(), m_clock, {&consent});
        credentials.start();
        QCOMPARE(credentials.trouble()->message, QStringLiteral("No terminal."));
        QVERIFY(!QFile::exists(file));
    }

    void oneRunAtATime()
    {
        Person person;
        person.always = true;
        Credentials credentials(withPlugin({}, "sleep 0.2"), m_clock, {&person});
        credentials.start();
        for (int i = 0; i < 5; ++i) {
            credentials.refuse();
            credentials.retry();
        }
        QTRY_VERIFY(!credentials.identity().missing);
        QCOMPARE(runs(), 1);
        QCOMPARE(person.questions.size(), 1);
    }

    void refusedOnceRunsAgainTwiceStops()
    {
        Person person;
        person.always = true;
        Credentials credentials(withPlugin(), m_clock, {&person});
        credentials.start();
        QTRY_COMPARE(bearer(credentials.identity()), QByteArray("Bearer t1"));
        credentials.accept();
        credentials.refuse();
        QTRY_COMPARE(bearer(credentials.identity()), QByteArray("Bearer t2"));
        credentials.refuse(); // the new one too
        QVERIFY2(credentials.identity().missing->message.contains(QStringLiteral("also after a new run")),
                 qPrintable(credentials.trouble()->text()));
        credentials.refuse();
        QCOMPARE(runs(), 2);
        credentials.retry();
        QTRY_COMPARE(bearer(credentials.identity()), QByteArray("Bearer t3"));
        credentials.accept();
        credentials.refuse();
        QTRY_COMPARE(bearer(credentials.identity()), QByteArray("Bearer t4"));
    }

    void runsAgainBeforeItExpires()
    {
        Person person;
        person.always = true;
        Credentials::Options options{&person};
        options.shortestLifeMs = 100;
        const QByteArray soon = m_clock.now().addMSecs(10'200).toString(Qt::ISODateWithMs).toUtf8();
        Credentials credentials(withPlugin(soon), m_clock, options);
        credentials.start();
        QTRY_COMPARE(bearer(credentials.identity()), QByteArray("Bearer t1"));
        QTRY_VERIFY(runs() >= 2);
        QTRY_VERIFY(bearer(credentials.identity()) != "Bearer t1");
        QCOMPARE(person.questions.size(), 1);
    }

    void failedRenewalKeepsWhatIsStillGood()
    {
        Person person;
        person.always = true;
        Credentials::Options options{&person};
        options.shortestLifeMs = 50;
        options.firstRetryMs = 50;
        const QByteArray once = "test -e " + m_folder->path(QStringLiteral("runs")).toUtf8() + " && exit 1";
        const QByteArray soon = m_clock.now().addMSecs(20'000).toString(Qt::ISODateWithMs).toUtf8();
        Credentials credentials(withPlugin(soon, once), m_clock, options);
        credentials.start();
        QTRY_COMPARE(bearer(credentials.identity()), QByteArray("Bearer t1"));
        credentials.refuse(); // as if the server had restarted
        QTRY_VERIFY(credentials.trouble());
        QVERIFY2(credentials.identity().missing, "refused and not renewed: nothing to sign in with");
        QVERIFY(credentials.trouble()->message.contains(QStringLiteral("exit code 1")));
        QVERIFY(QFile::remove(m_folder->path(QStringLiteral("runs")))); // the provider is back
        QTRY_VERIFY(!credentials.identity().missing);
        QVERIFY(!credentials.trouble());
    }

    void fault_13_tokenFileRotates()
    {
        KubeContext context;
        context.tokenFile = m_folder->write(QStringLiteral("token"), "one\n");
        Credentials::Options options;
        options.rereadMs = 20;
        Credentials credentials(context, m_clock, options);
        QCOMPARE(bearer(credentials.identity()), QByteArray("Bearer one"));
        m_folder->write(QStringLiteral("token"), " two \n");
        QTRY_COMPARE(bearer(credentials.identity()), QByteArray("Bearer two"));
        // Emptied, gone: the old token stays in use, and the trouble is known.
        m_folder->write(QStringLiteral("token"), "\n");
        QTRY_VERIFY(credentials.trouble());
        QCOMPARE(bearer(credentials.identity()), QByteArray("Bearer two"));
        QVERIFY(!credentials.identity().missing);
        QVERIFY(QFile::remove(context.tokenFile));
        QTRY_VERIFY(credentials.trouble()->message.contains(QStringLiteral("cannot be read")));
        m_folder->write(QStringLiteral("token"), "three");
        QTRY_COMPARE(bearer(credentials.identity()), QByteArray("Bearer three"));
        QVERIFY(!credentials.trouble());
    }

    void fault_13_rotationIsNoticedWithinAMinute() { QVERIFY(Credentials::Options().rereadMs <= 60'000); }

    void refusalReadsFilesAtOnce()
    {
        KubeContext context;
        context.tokenFile = m_folder->write(QStringLiteral("token"), "one");
        Credentials credentials(context, m_clock, {});
        m_folder->write(QStringLiteral("token"), "two");
        credentials.refuse();
        QCOMPARE(bearer(credentials.identity()), QByteArray("Bearer two"));
    }

    void nothingIsSentWithoutCredentials()
    {
        FaultServer server;
        server.on("/", FaultServer::json(200, emptyList()));
        KubeContext context;
        context.name = QStringLiteral("prod");
        context.server = server.url();
        context.tokenFile = QStringLiteral("/no/such/token");
        const Core::SystemClock clock;
        Cluster cluster(context, clock, {});
        cluster.start();
        QTRY_COMPARE(cluster.freshness(Resource::Canaries).state, FreshnessState::Denied);
        QVERIFY(cluster.trouble(Resource::Canaries)->message.contains(QStringLiteral("/no/such/token")));
        QCOMPARE(server.requests().size(), 0);
    }

    void clusterWaitsForThePluginAndForConsent()
    {
        FaultServer server;
        server.on("watch=1", FaultServer::stream({}, true));
        server.on("/apis/networking.istio.io?", FaultServer::json(200, "{}"));
        server.on("/", FaultServer::json(200, emptyList()));
        Person person;
        KubeContext context = withPlugin();
        context.server = server.url();
        const Core::SystemClock clock;
        Cluster::Options options;
        options.credentials.consent = &person;
        Cluster cluster(context, clock, options);
        cluster.start();
        QTRY_COMPARE(cluster.freshness(Resource::Canaries).state, FreshnessState::Denied);
        QVERIFY(cluster.trouble(Resource::Canaries)
                    ->message.contains(QStringLiteral("Waiting for your consent")));
        QCOMPARE(server.requests().size(), 0);
        person.say(true);
        QTRY_COMPARE(cluster.freshness(Resource::Canaries).state, FreshnessState::Live);
        for (const auto &request : server.requests())
            QVERIFY2(request.head.contains("Bearer t1"), request.head.constData());
    }

    void pluginRunsAgainOn401ButNotForAnOldIdentity()
    {
        FaultServer server;
        server.on("/old", FaultServer::json(401, "{}"));
        server.on("/old", FaultServer::json(200, "{}"));
        Person person;
        person.always = true;
        KubeContext context = withPlugin();
        context.server = server.url();
        Credentials credentials(context, m_clock, {&person});
        ApiClient api(context.server, credentials.identity());
        credentials.serve(api);
        credentials.start();
        QTRY_COMPARE(bearer(credentials.identity()), QByteArray("Bearer t1"));
        QList<int> answers;
        const auto keep = [&answers](const ApiResult &reply) {
            answers.append(reply ? reply->status : reply.error().status);
        };
        api.get(QStringLiteral("/old"), {}, this, keep);
        QTRY_COMPARE(bearer(credentials.identity()), QByteArray("Bearer t2"));
        QCOMPARE(answers, QList<int>{401});
        api.get(QStringLiteral("/old"), {}, this, keep);
        QTRY_COMPARE(answers, (QList<int>{401, 200}));
        QVERIFY(server.requests().last().head.contains("Bearer t2"));
        QCOMPARE(runs(), 2);
    }

    void fault_23_oldRepliesAreDroppedAfterAContextSwitch()
    {
        FaultServer server;
        const QByteArray secretRow =
            json("{'kind':'List','metadata':{'resourceVersion':'1'},'items':[{'kind':'Canary','metadata':{"
                 "'namespace':'shop','name':'of-the-old-user'}}]}");
        FaultServer::Reply slow = FaultServer::json(200, secretRow);
        const QByteArray rest = slow.bytes.right(20);
        slow.bytes.chop(20);
        slow.keepOpen = true;
        server.on("watch=1", FaultServer::stream({}, true));
        server.on("/canaries?limit", slow);
        server.on("/canaries?limit", FaultServer::json(200, emptyList()));
        server.on("/", FaultServer::json(404, "{}"));
        KubeContext context;
        context.server = server.url();
        context.token = QStringLiteral("jane");
        const Core::SystemClock clock;
        Cluster cluster(context, clock, {});
        cluster.start();
        QTRY_COMPARE(server.count("/canaries?limit"), 1);
        KubeContext other = context;
        other.token = QStringLiteral("bob");
        cluster.setContext(other);
        server.push(rest);
        QTRY_COMPARE_WITH_TIMEOUT(cluster.freshness(Resource::Canaries).state, FreshnessState::Live, 10'000);
        QCOMPARE(cluster.canaries().size(), 0);
        QVERIFY(server.requests().last().head.contains("Bearer bob"));
    }

    void watchesAreOpenedAnewAsTheNewUser()
    {
        FaultServer server;
        server.on("watch=1", FaultServer::stream({}, true));
        server.on("/canaries?limit", FaultServer::json(200, emptyList()));
        server.on("/", FaultServer::json(404, "{}"));
        KubeContext context;
        context.server = server.url();
        context.token = QStringLiteral("jane");
        const Core::SystemClock clock;
        Cluster cluster(context, clock, {});
        cluster.start();
        QTRY_COMPARE(server.count("watch=1"), 1);
        KubeContext other = context;
        other.token = QStringLiteral("bob");
        cluster.setContext(other);
        QTRY_COMPARE_WITH_TIMEOUT(server.count("watch=1"), 2, 10'000);
        QVERIFY(server.requests().last().head.contains("Bearer bob"));
        QCOMPARE(server.count("/canaries?limit"), 1); // no list again: the version is still good
        QCOMPARE(cluster.freshness(Resource::Canaries).state, FreshnessState::Live);
    }

    void anotherServerIsListedFromTheStart()
    {
        const auto listOf = [](const char *name) -> QByteArray {
            return json("{'kind':'List','metadata':{'resourceVersion':'70'},'items':[{'kind':'Canary','"
                        "metadata':{"
                        "'namespace':'shop','name':'") +
                   name + json("'}}]}");
        };
        FaultServer first;
        FaultServer second;
        for (auto [server, name] : {std::pair(&first, "old"), std::pair(&second, "new")}) {
            server->on("sendInitialEvents", FaultServer::json(400, "{}"));
            server->on("watch=1", FaultServer::stream({}, true));
            server->on("/canaries?limit", FaultServer::json(200, listOf(name)));
            server->on("/", FaultServer::json(404, "{}"));
        }
        KubeContext context;
        context.server = first.url();
        const Core::SystemClock clock;
        Cluster cluster(context, clock, {});
        QStringList changed;
        connect(&cluster, &Cluster::changed, this, [&changed](const Changes &changes) {
            changed += QStringList(changes.canaries.begin(), changes.canaries.end());
        });
        cluster.start();
        QTRY_VERIFY(cluster.canaries().contains(QStringLiteral("shop/old")));
        changed.clear();
        KubeContext other = context;
        other.server = second.url();
        cluster.setContext(other);
        QCOMPARE(cluster.canaries().size(), 0);
        QCOMPARE(cluster.freshness(Resource::Canaries).state, FreshnessState::Loading);
        QTRY_VERIFY(cluster.canaries().contains(QStringLiteral("shop/new")));
        QCOMPARE(cluster.canaries().size(), 1);
        QTRY_VERIFY(changed.contains(QStringLiteral("shop/old")));
        // A resource version of one server means nothing to another.
        for (const auto &request : second.requests())
            QVERIFY2(!request.target.contains("limit") || !request.target.contains("resourceVersion=70"),
                     request.target.constData());
        const auto asked = first.requests().size();
        first.hangUp();
        QTRY_COMPARE(cluster.freshness(Resource::Canaries).state, FreshnessState::Live);
        QCOMPARE(first.requests().size(), asked);
    }

    void everyGroupHasALineOfItsOwn()
    {
        FaultServer server;
        server.on("/", FaultServer::json(200, "{}"));
        Core::HttpIdentity identity;
        identity.headers = {{"Impersonate-User", "jane"},
                            {"Impersonate-Group", "ops"},
                            {"Impersonate-Group", "a, b"},
                            {"Impersonate-Group", "system:masters"}};
        ApiClient api(server.url(), identity);
        bool answered = false;
        api.get(QStringLiteral("/"), {}, this, [&answered](const ApiResult &) { answered = true; });
        QTRY_VERIFY(answered);
        QByteArrayList groups;
        for (const QByteArray &line : server.requests().first().head.split('\n')) {
            if (line.toLower().startsWith("impersonate-group:"))
                groups.append(line.mid(18).trimmed());
        }
        QCOMPARE(groups, (QByteArrayList{"ops", "a, b", "system:masters"}));
    }

    void aLineBreakIsNeverSent()
    {
        FaultServer server;
        server.on("/", FaultServer::json(200, "{}"));
        Core::HttpIdentity identity;
        identity.headers = {{"Authorization", "Bearer a\r\nImpersonate-User: root"}};
        ApiClient api(server.url(), identity);
        QString said;
        api.get(QStringLiteral("/"), {}, this, [&said](const ApiResult &reply) {
            said = reply ? QStringLiteral("sent") : reply.error().error.message;
        });
        QTRY_VERIFY(said.contains(QStringLiteral("line break")));
        QCOMPARE(server.requests().size(), 0);
    }

    void redirectsAreRefused()
    {
        FaultServer elsewhere;
        elsewhere.on("/", FaultServer::json(200, "{}"));
        FaultServer server;
        server.on("/api", FaultServer::text(302, "text/html", "moved",
                                            "Location: " + elsewhere.url().toEncoded() + "/api\r\n"));
        Core::HttpIdentity identity;
        identity.headers = {{"Authorization", "Bearer s3cret"}};
        ApiClient api(server.url(), identity);
        QString said;
        api.get(QStringLiteral("/api"), {}, this, [&said](const ApiResult &reply) {
            said = reply ? QStringLiteral("followed") : reply.error().error.message;
        });
        QTRY_VERIFY2(said.contains(QStringLiteral("redirect")), qPrintable(said));
        QCOMPARE(elsewhere.requests().size(), 0);
    }

    void compressionIsNotAskedForWhenDisabled()
    {
        FaultServer server;
        server.on("/", FaultServer::json(200, "{}"));
        Core::HttpIdentity identity;
        identity.identityEncoding = true;
        ApiClient api(server.url(), identity);
        api.get(QStringLiteral("/"), {}, this, [](const ApiResult &) {});
        QTRY_COMPARE(server.requests().size(), 1);
        QVERIFY(server.requests().first().head.toLower().contains("accept-encoding: identity"));
    }
};

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
