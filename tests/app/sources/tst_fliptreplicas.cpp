#include "app/commands/fliptreplicas.h"
#include "app/fliptwatch.h"
#include "tests/app/simulatorfixture.h"
#include "tests/support/scriptfolder.h"

#include <QSignalSpy>

using namespace Flightdeck;
using App::FliptReplicas;

namespace {

/// A person who answers when the test says so.
class Person final : public Kubernetes::Consent
{
public:
    void ask(const Kubernetes::PluginQuestion &question, QObject *, Answer answer) override
    {
        programs << question.program;
        m_answer = std::move(answer);
    }
    void say(bool allowed)
    {
        m_answer(allowed
                     ? Core::Result<void>()
                     : tl::unexpected<Core::Error>(Kubernetes::RememberedConsent::denial(programs.last())));
    }

    QStringList programs;

private:
    Answer m_answer;
};

} // namespace

/// Flipt replicas of a service in the embedded world: pods behind the API server's proxy, that come and go.
class TestFliptReplicas : public QObject, Tests::SimulatorFixture
{
    Q_OBJECT

    static constexpr auto service = "kubernetes-service://platform-services/flipt:80";

    QList<App::ClusterSource> clusters() const
    {
        Environments::Profile profile;
        profile.kubeconfig = m_endpoints.kubeconfigPath;
        return App::clustersOf(profile);
    }
    void scale(int replicas)
    {
        const auto answer =
            patch(QStringLiteral("/apis/apps/v1/namespaces/platform-services/deployments/flipt"),
                  {{QStringLiteral("spec"), QJsonObject{{QStringLiteral("replicas"), replicas}}}});
        QVERIFY(answer && answer->status == 200);
    }

    Core::SystemClock m_clock;

private Q_SLOTS:
    void init()
    {
        Simulator::SimulatorOptions options;
        options.startMidStory = true;
        startWorld(options);
    }

    void everyReadyPodIsAReplica()
    {
        App::ClusterAccess access(clusters(), m_clock);
        App::SourceSignIn signIn({}, {}, {}, App::SourceSignIn::flipt());
        FliptReplicas replicas(
            {QString::fromLatin1(service), m_endpoints.flipt.first().toString()},
            [&access](const QString &context) { return access.find(context); }, signIn, 50);
        QVERIFY(replicas.isPending());
        QCOMPARE(replicas.replicas().size(), 1); // the plain address
        App::FliptWatch watch(replicas.replicas(), &m_clock);
        QSignalSpy changed(&replicas, &FliptReplicas::changed);
        connect(&replicas, &FliptReplicas::changed, &watch, [&] { watch.setReplicas(replicas.replicas()); });
        replicas.start();
        watch.start();
        QTRY_COMPARE(replicas.replicas().size(), 3);
        QVERIFY(!replicas.isPending());
        QVERIFY(replicas.troubles().isEmpty());
        for (KillSwitch::FliptReplica *replica : replicas.replicas().mid(1)) {
            QVERIFY2(replica->name().startsWith(QStringLiteral("flipt-")), qPrintable(replica->name()));
            QVERIFY(!replica->standsForSeveral());
        }
        QTRY_COMPARE(watch.answering(), 3);
        QVERIFY(watch.isCountKnown());

        scale(3); // pods come
        QTRY_COMPARE(replicas.replicas().size(), 4);
        QTRY_COMPARE(watch.answering(), 4);
        scale(1); // and go; nobody asks those that went
        QTRY_COMPARE(replicas.replicas().size(), 2);
        QTRY_COMPARE(watch.answering(), 2);
        QCOMPARE(watch.replicas(), 2);
        const auto seen = changed.size();
        QVERIFY(
            !QTest::qWaitFor([&] { return changed.size() > seen; }, 300)); // rounds that bring nothing new
    }

    void withoutAClusterItIsSaid()
    {
        App::ClusterAccess access({}, m_clock);
        App::SourceSignIn signIn({}, {}, {}, App::SourceSignIn::flipt());
        FliptReplicas replicas(
            {QString::fromLatin1(service)},
            [&access](const QString &context) { return access.find(context); }, signIn);
        replicas.start();
        QVERIFY(!replicas.isPending());
        QVERIFY(replicas.replicas().isEmpty());
        QVERIFY(replicas.troubles().join(u' ').contains(QStringLiteral("no cluster is set up")));
        FliptReplicas other(
            {QStringLiteral("kubernetes-service://attic@a/b")},
            [&access](const QString &context) { return access.find(context); }, signIn);
        QVERIFY(other.troubles().join(u' ').contains(QStringLiteral("context attic")));
    }

    /// A cluster that a plugin signs in to: what is not known yet is not said to be missing.
    void waitsForTheSignIn_data()
    {
        QTest::addColumn<bool>("allowed");
        QTest::newRow("allowed") << true;
        QTest::newRow("denied") << false;
    }
    void waitsForTheSignIn()
    {
        QFETCH(bool, allowed);
        const Tests::ScriptFolder folder;
        Kubernetes::ExecPlugin plugin;
        plugin.entry.apiVersion = QStringLiteral("client.authentication.k8s.io/v1");
        plugin.entry.command = folder.script(
            QStringLiteral("plugin"), "echo '{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":"
                                      "\"ExecCredential\",\"status\":{\"token\":\"t\"}}'");
        auto guarded = clusters();
        guarded[0].context->exec = plugin;
        Person person;
        App::ClusterAccess access(guarded, m_clock, &person);
        App::SourceSignIn signIn({}, {}, {}, App::SourceSignIn::flipt());
        FliptReplicas replicas(
            {QString::fromLatin1(service)},
            [&access](const QString &context) { return access.find(context); }, signIn, 20);
        QSignalSpy changed(&replicas, &FliptReplicas::changed);
        replicas.start();
        QCOMPARE(person.programs, QStringList{plugin.entry.command});
        QVERIFY(!QTest::qWaitFor([&] { return !replicas.isPending() || !changed.isEmpty(); }, 200));
        QVERIFY(replicas.troubles().isEmpty());
        person.say(allowed);
        QTRY_VERIFY(!replicas.isPending());
        QCOMPARE(replicas.replicas().size(), allowed ? 2 : 0);
        QCOMPARE(replicas.troubles().join(u' ').contains(plugin.entry.command), !allowed);
        QCOMPARE(changed.size(), 1);
    }

    void withoutAnybodyToAskItIsSaid()
    {
        auto guarded = clusters();
        guarded[0].context->exec = Kubernetes::ExecPlugin{};
        guarded[0].context->exec->entry.command = QStringLiteral("/bin/true");
        App::ClusterAccess access(guarded, m_clock);
        App::SourceSignIn signIn({}, {}, {}, App::SourceSignIn::flipt());
        FliptReplicas replicas(
            {QString::fromLatin1(service)},
            [&access](const QString &context) { return access.find(context); }, signIn);
        replicas.start();
        QTRY_VERIFY(!replicas.isPending());
        QVERIFY(replicas.troubles().join(u' ').contains(QStringLiteral("nobody can be asked")));
    }

    void noSuchService()
    {
        App::ClusterAccess access(clusters(), m_clock);
        App::SourceSignIn signIn({}, {}, {}, App::SourceSignIn::flipt());
        FliptReplicas replicas(
            {QStringLiteral("kubernetes-service://platform-services/flopt:80")},
            [&access](const QString &context) { return access.find(context); }, signIn);
        QSignalSpy troubled(&replicas, &FliptReplicas::troublesChanged);
        replicas.start();
        QTRY_COMPARE(troubled.size(), 1);
        QVERIFY(replicas.troubles().join(u' ').contains(QStringLiteral("no service flopt")));
    }
};

QTEST_GUILESS_MAIN(TestFliptReplicas)
#include "tst_fliptreplicas.moc"
