#include "app/simulator/flagsrepository.h"
#include "app/simulator/githttpserver.h"
#include "consolestage.h"
#include "kubernetes/kubeconfig.h"
#include "views/common/sourcechip.h"
#include "views/common/statepage.h"
#include "views/killswitch/killpanel.h"
#include "views/shell/header.h"
#include "views/shell/killbutton.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace Flightdeck;
using namespace Flightdeck::Tests;
using Core::FreshnessState;
using Views::KillReadiness;
using Views::SourceId;

/// What the window says when a source is away, refuses, or was never given.
class SourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_stage.reset(); }

    void gitGoesAndComes()
    {
        QTemporaryDir folder;
        QVERIFY(Simulator::createFlagsRepository(folder.filePath(QStringLiteral("flags.git")),
                                                 QStringLiteral(":/flightdeck/platform/feature-flags"),
                                                 QDateTime::currentDateTimeUtc()));
        Simulator::GitHttpServer git(folder.path());
        QVERIFY(git.start());
        const int port = git.port();
        show([&git](App::ResolvedSources &sources) {
            sources.profile.flagsUrl = git.url(QStringLiteral("flags.git"));
        });
        QTRY_COMPARE_WITH_TIMEOUT(kill().readiness, KillReadiness::Ready, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(chip(SourceId::Git).contains(QStringLiteral("main")), 5'000);

        git.stop();
        watchForHangs();
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->console().gitFreshness().state != FreshnessState::Live, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(kill().readiness, KillReadiness::NotReady, 20'000);
        QVERIFY2(!kill().detail.isEmpty(), "the button says what is missing");
        QVERIFY2(chip(SourceId::Git).contains(QStringLiteral("econnecting")) ||
                     chip(SourceId::Git).contains(QStringLiteral("tale")),
                 qPrintable(chip(SourceId::Git)));
        m_stage->key(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_stage->console().desk()->session().isOpen()); // what was read stays, marked
        QVERIFY(m_stage->shows(QStringLiteral("Git does not answer")));
        QVERIFY2(m_longestTurn < 300, qPrintable(QStringLiteral("%1 ms").arg(m_longestTurn)));

        QVERIFY(git.start(port));
        QTRY_COMPARE_WITH_TIMEOUT(kill().readiness, KillReadiness::Ready, 30'000);
        QVERIFY(!m_stage->shows(QStringLiteral("Git does not answer")));
    }

    void gitNeverThere()
    {
        show([](App::ResolvedSources &sources) {
            sources.profile.flagsUrl =
                QStringLiteral("http://127.0.0.1:9/flags.git"); // discard: nobody listens
        });
        watchForHangs();
        QTRY_COMPARE_WITH_TIMEOUT(kill().readiness, KillReadiness::NotReady, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->console().gitFreshness().state, FreshnessState::Stale, 10'000);
        m_stage->key(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_stage->shows(QStringLiteral("The flags repository cannot be read")));
        m_stage->key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_stage->window().overlay());
        QVERIFY2(m_longestTurn < 300, qPrintable(QStringLiteral("%1 ms").arg(m_longestTurn)));
    }

    void nothingAtAll()
    {
        show([](App::ResolvedSources &sources) {
            sources.world.reset();
            sources.profile = Environments::Profile();
            sources.clusters.clear();
        });
        App::Console &console = m_stage->console();
        for (const Core::Freshness &freshness : {console.clusterFreshness(), console.metricsFreshness(),
                                                 console.gitFreshness(), console.fliptFreshness()})
            QCOMPARE(freshness.state, FreshnessState::Absent);
        QCOMPARE(kill().readiness, KillReadiness::Unavailable);
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
            m_stage->key(key, Qt::ControlModifier);
            QVERIFY(!m_stage->window().grab().isNull());
        }
        m_stage->key(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(m_stage->shows(QStringLiteral("Choose what Flightdeck should watch")));
        m_stage->key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_stage->window().overlay(), m_stage->parts().killPanel());
        QVERIFY(m_stage->shows(QStringLiteral("Nothing can be killed yet")));
        m_stage->key(Qt::Key_Escape);
        QVERIFY(!m_stage->window().overlay());
    }

    void clusterRefuses()
    {
        show([](App::ResolvedSources &sources) {
            sources.clusters = {
                {QStringLiteral("lab"), Core::failure(Core::ErrorCode::NotFound,
                                                      QStringLiteral("The kubeconfig has no context lab."))}};
        });
        QVERIFY2(m_stage->console().clusterFreshness().reason.contains(QStringLiteral("no context lab")),
                 "the reason is kept");
        QVERIFY(m_stage->find<Views::StatePage>()); // and said in place of the list
        QTRY_VERIFY(m_stage->shows(QStringLiteral("no context lab")));
        QVERIFY2(chip(SourceId::Kubernetes).contains(QStringLiteral("Cannot be used")),
                 qPrintable(chip(SourceId::Kubernetes)));
        // The rest works: flags can be killed while nobody knows of the cluster.
        QTRY_COMPARE_WITH_TIMEOUT(kill().readiness, KillReadiness::Ready, 10'000);
    }

private:
    void show(const std::function<void(App::ResolvedSources &)> &change)
    {
        m_stage = std::make_unique<ConsoleStage>(change);
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
    }

    QString chip(SourceId source) { return m_stage->find<Views::Header>()->chip(source)->accessibleName(); }
    Views::KillButtonState kill() { return m_stage->find<Views::KillButton>()->state(); }

    /// Measures from now on how long the event loop is away between two turns.
    void watchForHangs()
    {
        m_longestTurn = 0;
        m_turn.start();
        disconnect(&m_pulse, nullptr, this, nullptr);
        connect(&m_pulse, &QTimer::timeout, this,
                [this] { m_longestTurn = qMax(m_longestTurn, m_turn.restart() - m_pulse.interval()); });
        m_pulse.start(20);
    }

    QTimer m_pulse;
    QElapsedTimer m_turn;
    qint64 m_longestTurn = 0;
    std::unique_ptr<ConsoleStage> m_stage;
};

int main(int argc, char *argv[])
{
    return runConsoleTest<SourcesTest>(argc, argv);
}

#include "tst_sources.moc"
