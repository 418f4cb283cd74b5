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

    void suspend()
    {
        startStage(60, false);
        const QString name = QStringLiteral("auth-service");
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->row(name) && m_stage->row(name)->canary->status.phase ==
                                                           Kubernetes::CanaryPhase::Progressing,
                                 20'000);
        QTRY_VERIFY(m_stage->enabled(name, ActionKind::Suspend));
        const auto run = m_stage->desk.prepare(m_stage->key(name), {ActionKind::Suspend, {}});
        QVERIFY(run);
        QTRY_COMPARE(int((*run)->state().phase), int(ActionPhase::Ready));
        const ActionPlan &plan = (*run)->state().plan;
        QCOMPARE(plan.changes.size(), 1);
        QCOMPARE(plan.changes[0].path, QStringLiteral("spec.suspend"));
        QCOMPARE(plan.changes[0].after, QStringLiteral("true"));
        // Nothing is stored by a dry run.
        QVERIFY(!canary(name)[QLatin1String("spec")][QLatin1String("suspend")].toBool());
        (*run)->confirm();
        QTRY_VERIFY_WITH_TIMEOUT((*run)->state().ended(), 30'000);
        for (const ActionCheck &check : (*run)->state().checks)
            qInfo("%s: %s", qPrintable(check.title), qPrintable(check.detail));
        QCOMPARE(int((*run)->state().phase), int(ActionPhase::Done));
        QVERIFY(canary(name)[QLatin1String("spec")][QLatin1String("suspend")].toBool());
    }

private:
    std::unique_ptr<Stage> m_stage;
};

QTEST_GUILESS_MAIN(ActionsTest)
#include "tst_actions.moc"
