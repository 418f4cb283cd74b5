#include "app/apiclusterwriter.h"
#include "rollouts/actiondesk.h"
#include "tests/app/simulatorfixture.h"

#include "kubernetes/cluster.h"
#include "kubernetes/kubeconfig.h"

using namespace Flightdeck;
using namespace Rollouts;

// Every action from the button's offer to its verification, against the embedded world's API server, Flagger
// and load tester.
class ActionsTest : public QObject, Tests::SimulatorFixture
{
    Q_OBJECT

    struct Stage
    {
        explicit Stage(const Kubernetes::KubeContext &context)
            : cluster(context, clock, {})
            , writer(cluster.api())
            , board(clock)
            , desk(&board, &clock, ActionTiming{100})
        {
            board.addCluster(&cluster);
            desk.addCluster(&cluster, &writer);
            cluster.start();
        }
        Core::SystemClock clock;
        Kubernetes::Cluster cluster;
        App::ApiClusterWriter writer;
        RolloutBoard board;
        ActionDesk desk;

        QString key(const QString &name) const
        {
            return rolloutKey(cluster.name(), QStringLiteral("platform-services"), name);
        }
        const RolloutRow *row(const QString &name)
        {
            const int row = board.model()->rowOf(key(name));
            return row < 0 ? nullptr : &board.model()->row(row);
        }
        std::optional<Offer> offer(const QString &name, ActionKind kind)
        {
            for (const Offer &candidate : desk.offers(key(name))) {
                if (candidate.choice.kind == kind)
                    return candidate;
            }
            return {};
        }
        bool enabled(const QString &name, ActionKind kind)
        {
            const auto found = offer(name, kind);
            return found && found->enabled;
        }
    };

    void startStage(double speed, bool middle)
    {
        Simulator::SimulatorOptions options;
        options.speed = speed;
        options.startMidStory = middle;
        startWorld(options);
        const auto config =
            Kubernetes::KubeConfig::load(Kubernetes::KubeConfig::Source::system(m_endpoints.kubeconfigPath));
        QVERIFY(config);
        const auto context = config->context(config->currentContext());
        QVERIFY(context);
        m_stage = std::make_unique<Stage>(*context);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_stage.reset();
        m_world.reset();
    }

    void suspendAndResume()
    {
        startStage(60, false);
        const QString name = QStringLiteral("auth-service");
        waitForPhase(name, Phase::Progressing);
        const ActionRun *run = prepare(name, {ActionKind::Suspend, {}});
        QVERIFY(run);
        const ActionPlan plan = run->state().plan;
        QCOMPARE(plan.object, QStringLiteral("Canary platform-services/auth-service"));
        QCOMPARE(plan.changes.size(), 1);
        QCOMPARE(plan.changes[0].path, QStringLiteral("spec.suspend"));
        QCOMPARE(plan.changes[0].after, QStringLiteral("true"));
        // Nothing is stored by a dry run.
        QVERIFY(!canary(name)[QLatin1String("spec")][QLatin1String("suspend")].toBool());
        carryOut(name);
        QVERIFY(canary(name)[QLatin1String("spec")][QLatin1String("suspend")].toBool());
        // The list follows, so that the other button is offered.
        QTRY_VERIFY(m_stage->enabled(name, ActionKind::Resume));
        QVERIFY(!m_stage->offer(name, ActionKind::Suspend));
        QVERIFY(m_stage->offer(name, ActionKind::Abort)->text.contains(QLatin1String("Resume first")));

        QVERIFY(prepare(name, {ActionKind::Resume, {}}));
        carryOut(name);
        QVERIFY(!canary(name)[QLatin1String("spec")][QLatin1String("suspend")].toBool());
    }

    void abortByGate()
    {
        startStage(60, false);
        const QString name = QStringLiteral("auth-service");
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->row(name) && m_stage->row(name)->split &&
                                     m_stage->row(name)->split->canary >= 10,
                                 30'000);
        const auto offer = m_stage->offer(name, ActionKind::Abort);
        QVERIFY(offer);
        QCOMPARE(offer->choice.hook, QStringLiteral("rollback-gate"));
        const ActionRun *run = prepare(name, offer->choice);
        QVERIFY(run);
        QCOMPARE(run->state().plan.posts.size(), 1);
        QCOMPARE(run->state().plan.posts[0].url,
                 QStringLiteral("http://flagger-loadtester.istio-system/rollback/open"));
        QVERIFY(run->state().plan.posts[0].replica.startsWith(QLatin1String("pod flagger-loadtester-")));
        carryOut(name);
        QCOMPARE(phase(name), QStringLiteral("Failed"));
        QCOMPARE(run->state().checks.size(), 6);
        QCOMPARE(replicas(name), 0);
        // The gate is closed again, so that the next run is not rolled back.
        QCOMPARE(gate(QStringLiteral("rollback"), name), 403);
        QVERIFY(!run->state().next.isEmpty());

        // After Failed the image goes back without a new run, and Retry starts one.
        QTRY_VERIFY(m_stage->enabled(name, ActionKind::RevertImage));
        const ActionRun *revert = prepare(name, {ActionKind::RevertImage, {}});
        QVERIFY(revert);
        QCOMPARE(revert->state().plan.changes.size(), 1);
        QVERIFY(revert->state().plan.changes[0].path.endsWith(QLatin1String("].image")));
        carryOut(name);
        QCOMPARE(image(name), image(name + QStringLiteral("-primary")));
        QCOMPARE(phase(name), QStringLiteral("Failed"));
        QTRY_VERIFY(m_stage->enabled(name, ActionKind::Retry));
        QVERIFY(prepare(name, {ActionKind::Retry, {}}));
        carryOut(name);
        QVERIFY(phase(name) != QLatin1String("Failed"));
    }

    void abortByStatus()
    {
        startStage(60, true);
        const QString name = QStringLiteral("stt-service"); // suspended at 30 %, no rollback hook
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->enabled(name, ActionKind::Resume), 20'000);
        QVERIFY(prepare(name, {ActionKind::Resume, {}}));
        carryOut(name);
        QTRY_VERIFY(m_stage->enabled(name, ActionKind::Abort));
        const auto offer = m_stage->offer(name, ActionKind::Abort);
        QVERIFY(offer->choice.hook.isEmpty());
        const ActionRun *run = prepare(name, offer->choice);
        QVERIFY(run);
        QCOMPARE(run->state().plan.changes.size(), 1);
        QCOMPARE(run->state().plan.changes[0].path, QStringLiteral("status.failedChecks"));
        carryOut(name);
        QCOMPARE(phase(name), QStringLiteral("Failed"));
        QCOMPARE(replicas(name), 0);
    }

    void gates()
    {
        startStage(60, true);
        const QString name = QStringLiteral("assessment-service");
        waitForPhase(name, Phase::WaitingPromotion);
        const ActionChoice open{ActionKind::OpenGate, QStringLiteral("promotion-gate")};
        QVERIFY(prepare(name, open));
        carryOut(name);
        QCOMPARE(gate(QStringLiteral("gate"), name), 200);
        QVERIFY(phase(name) != QLatin1String("WaitingPromotion"));
        // Open already: refused, nothing sent.
        const auto again = m_stage->desk.prepare(m_stage->key(name), open);
        QVERIFY(again);
        QTRY_COMPARE(int((*again)->state().phase), int(ActionPhase::Refused));
        QVERIFY(prepare(name, {ActionKind::CloseGate, QStringLiteral("promotion-gate")}));
        carryOut(name);
        QCOMPARE(gate(QStringLiteral("gate"), name), 403);
    }

    void promotingCannotBeAborted()
    {
        startStage(60, true);
        const QString name = QStringLiteral("assessment-service");
        waitForPhase(name, Phase::WaitingPromotion);
        QTRY_VERIFY(m_stage->enabled(name, ActionKind::Abort));
        const auto offer = m_stage->offer(name, ActionKind::Abort);
        // Ready to abort, but before the press it is promoted: the fresh reading refuses, nothing is sent.
        ActionRun *run = prepare(name, offer->choice);
        QVERIFY(run);
        post(QStringLiteral("gate/open"), name);
        QTRY_VERIFY_WITH_TIMEOUT(phase(name) == QLatin1String("Promoting") ||
                                     phase(name) == QLatin1String("Finalising") ||
                                     phase(name) == QLatin1String("Succeeded"),
                                 20'000);
        run->confirm();
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Refused));
        QCOMPARE(run->state().trueNow, QStringLiteral("Nothing was sent."));
        QCOMPARE(gate(QStringLiteral("rollback"), name), 403);
    }

private:
    using Phase = Kubernetes::CanaryPhase;

    void waitForPhase(const QString &name, Phase phase)
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->row(name) && m_stage->row(name)->canary->status.phase == phase,
                                 30'000);
    }
    /// The run of an enabled action once its plan is Ready; null when it is not.
    ActionRun *prepare(const QString &name, const ActionChoice &choice)
    {
        [&] { QTRY_VERIFY(m_stage->enabled(name, choice.kind)); }();
        const auto run = m_stage->desk.prepare(m_stage->key(name), choice);
        if (!run)
            return nullptr;
        [&] { QTRY_VERIFY((*run)->state().phase != ActionPhase::Preparing); }();
        if ((*run)->state().phase == ActionPhase::Ready)
            return *run;
        qWarning("%s", qPrintable((*run)->state().headline));
        return nullptr;
    }
    void carryOut(const QString &name)
    {
        ActionRun *run = m_stage->desk.run(m_stage->key(name));
        run->confirm();
        QTRY_VERIFY_WITH_TIMEOUT(run->state().ended(), 60'000);
        QStringList course;
        for (const ActionCheck &check : run->state().checks)
            course << QStringLiteral("%1 [%2]: %3").arg(check.title).arg(int(check.state)).arg(check.detail);
        qInfo("%s\n  %s", qPrintable(run->state().headline), qPrintable(course.join(QStringLiteral("\n  "))));
        QCOMPARE(int(run->state().phase), int(ActionPhase::Done));
    }
    QJsonObject deployment(const QString &name)
    {
        return Tests::json(
            get(QStringLiteral("/apis/apps/v1/namespaces/platform-services/deployments/") + name)->body);
    }
    int replicas(const QString &name)
    {
        return deployment(name)[QLatin1String("spec")][QLatin1String("replicas")].toInt(-1);
    }
    QString image(const QString &name)
    {
        return deployment(name)[QLatin1String("spec")][QLatin1String("template")][QLatin1String("spec")]
                               [QLatin1String("containers")][0][QLatin1String("image")]
                                   .toString();
    }
    /// POSTs to the load tester; the status of its answer.
    int post(const QString &path, const QString &name)
    {
        httplib::Client client("127.0.0.1", m_endpoints.kubernetes.port());
        const QJsonObject body{{QStringLiteral("name"), name},
                               {QStringLiteral("namespace"), QStringLiteral("platform-services")}};
        const QString url =
            QStringLiteral("/api/v1/namespaces/istio-system/services/http:flagger-loadtester:80/proxy/") +
            path;
        const auto reply =
            client.Post(url.toStdString(), {{"Authorization", "Bearer " + m_token.toStdString()}},
                        QJsonDocument(body).toJson().toStdString(), "application/json");
        return reply ? reply->status : -1;
    }
    int gate(const QString &kind, const QString &name) { return post(kind + QStringLiteral("/check"), name); }

    std::unique_ptr<Stage> m_stage;
};

QTEST_GUILESS_MAIN(ActionsTest)
#include "tst_actions.moc"
