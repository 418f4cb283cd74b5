#include "consolestage.h"
#include "killswitch/machine.h"
#include "tcpgate.h"
#include "tests/support/gitrepository.h"
#include "views/common/holdbutton.h"
#include "views/killswitch/killpanel.h"
#include "views/killswitch/typedpress.h"
#include "views/shell/killbutton.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QThread>

#include <atomic>
#include <thread>

using namespace Flightdeck;
using namespace Flightdeck::Tests;
using KillSwitch::Failure;
using KillSwitch::Phase;
using KillSwitch::StepId;
using KillSwitch::StepState;
using Views::HoldButton;
using Views::KillReadiness;

namespace {

const QString inbox = QStringLiteral("recruiter-inbox"); // boolean, on for everybody
const QString spiderMap = QStringLiteral("new-spider-map-algorithm");
const QString deadEnd = QStringLiteral("http://127.0.0.1:1"); // nobody listens there

} // namespace

/// A person kills a flag in the window while parts of the world are down, or others write to it.
class KillDownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Outside the demo a commit has a person's name.
        qputenv("GIT_AUTHOR_NAME", "On Call");
        qputenv("GIT_AUTHOR_EMAIL", "oncall@example.org");
        qputenv("GIT_COMMITTER_NAME", "On Call");
        qputenv("GIT_COMMITTER_EMAIL", "oncall@example.org");
    }
    void cleanup()
    {
        m_stage.reset();
        m_gate.reset();
        m_world.reset();
    }

    /// Kubernetes, metrics and Flipt are all gone: the kill still goes out, and nothing is called effective.
    void killsWithEverythingElseDown()
    {
        show([](App::ResolvedSources &sources) {
            for (App::ClusterSource &cluster : sources.clusters) {
                if (cluster.context)
                    cluster.context->server = QUrl(QStringLiteral("https://127.0.0.1:1"));
            }
            sources.profile.metricsUrl = deadEnd;
            sources.profile.fliptUrls = {deadEnd, QStringLiteral("http://127.0.0.1:2")};
        });
        choose(inbox);
        const QByteArray before = m_stage->tip();
        press();
        QTRY_COMPARE_WITH_TIMEOUT(machine()->run().step(StepId::Visible).state, StepState::Done, 20'000);
        QVERIFY(m_stage->tip() != before);
        QTRY_VERIFY2_WITH_TIMEOUT(
            machine()->run().trueNow.contains(QStringLiteral("Of 2 of 2 replicas it is unknown")),
            qPrintable(machine()->run().trueNow), 10'000);
        QVERIFY(m_stage->shows(QStringLiteral("Not effective yet: 0 of 2")));
        QVERIFY(neverEffective());
        machine()->abandon();
        QCOMPARE(machine()->run().failure, Failure::Abandoned);
        QCOMPARE(button()->state().readiness, KillReadiness::NotEffective);
        // Those who read the branch have it off.
        QCOMPARE(peopleOn(inbox), QList<int>({0, 0}));
    }

    void killsUnderARacingWriter()
    {
        show();
        choose(inbox);
        std::atomic_bool stop = false;
        std::atomic_int pushed = 0;
        std::thread writer([&] { race(stop, pushed); });
        const auto join = qScopeGuard([&] {
            stop = true;
            if (writer.joinable())
                writer.join();
        });
        QTRY_VERIFY_WITH_TIMEOUT(pushed > 0, 20'000);
        press();
        QTRY_VERIFY_WITH_TIMEOUT(!machine()->running(), 60'000);
        stop = true;
        writer.join();
        QVERIFY2(machine()->run().phase == Phase::Effective, qPrintable(machine()->run().trueNow));
        QCOMPARE(peopleOn(inbox), QList<int>({0, 0}));
        // Nobody's commit was lost: every line that the other one pushed is on the branch.
        QCOMPARE(linesOf(QStringLiteral("notes.txt")), pushed.load());
        qInfo("%d commits of the other one, effective after %lld ms", pushed.load(), machine()->elapsedMs());
    }

    void waitsForGitAndGoesOutWhenItIsBack()
    {
        show({}, true);
        choose(inbox);
        m_gate->shut();
        const QByteArray before = m_stage->tip();
        press();
        QTRY_VERIFY_WITH_TIMEOUT(machine()->run().waiting.has_value(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(machine()->run().waiting->tries >= 2, 20'000);
        QVERIFY(m_stage->shows(QStringLiteral("Not effective: waits for git")));
        QVERIFY(neverEffective());
        QCOMPARE(m_stage->tip(), before);
        QCOMPARE(peopleOn(inbox), QList<int>({50, 50}));
        QVERIFY(m_gate->open());
        QTRY_VERIFY_WITH_TIMEOUT(!machine()->running(), 60'000);
        QVERIFY2(machine()->run().phase == Phase::Effective, qPrintable(machine()->run().trueNow));
        QCOMPARE(peopleOn(inbox), QList<int>({0, 0}));
    }

    void aRestartGoesOnWithAWaitingPress()
    {
        show({}, true, Environments::Kind::Staging);
        choose(inbox);
        m_gate->shut();
        press();
        QTRY_VERIFY_WITH_TIMEOUT(machine()->run().waiting.has_value(), 20'000);
        const Environments::Profile profile = m_stage->console().profile();
        m_stage.reset(); // the program ends, nothing was sent
        QVERIFY(m_gate->open());
        m_stage = std::make_unique<ConsoleStage>([&](App::ResolvedSources &sources) {
            sources.world.reset();
            sources.profile = profile;
        });
        QVERIFY(machine()->running());
        QVERIFY(machine()->run().resumed);
        QTRY_VERIFY_WITH_TIMEOUT(!machine()->running(), 60'000);
        QVERIFY2(machine()->run().phase == Phase::Effective, qPrintable(machine()->run().trueNow));
        // The timeline holds the press of the run before, too.
        bool begun = false;
        const Core::ActivityModel &activity = m_stage->console().activity();
        int starts = 0;
        for (int row = 0; row < activity.rowCount(); ++row) {
            begun |=
                activity.entry(row).kind == Core::ActivityKind::Kill && activity.entry(row).object == inbox;
            starts += activity.entry(row).id.startsWith(QStringLiteral("console/start"));
        }
        QVERIFY(begun);
        QCOMPARE(starts, 2);
        QCOMPARE(m_stage->console().killHistory().size(), 1);
    }

    void aVariantKillBesideAnInvalidFileIsNeverFalselyEffective()
    {
        show();
        pushFile(QStringLiteral("team/features.yaml"), "flags:\n  - key: x\n    nonsense: 1\n");
        choose(spiderMap);
        QTRY_COMPARE_WITH_TIMEOUT(hold()->state(), HoldButton::State::Refused, 10'000);
        auto *typed = panel()->findChild<Views::TypedPress *>();
        QTRY_COMPARE_WITH_TIMEOUT(typed->button()->text(), QStringLiteral("Commit the kill anyway"), 10'000);
        QTest::mouseClick(typed->link(), Qt::LeftButton);
        m_stage->type(spiderMap);
        QTest::mouseClick(typed->button(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(machine()->run().step(StepId::Visible).state, StepState::Done, 20'000);
        // Two polls of the stand-in go by: it refuses the branch and goes on serving the flag.
        QTRY_VERIFY_WITH_TIMEOUT(machine()->elapsedMs() > machine()->run().worstMs, 30'000);
        QCOMPARE(machine()->run().phase, Phase::Running);
        QVERIFY(neverEffective());
        QVERIFY(peopleWith(spiderMap) > 0);
        pushFile(QStringLiteral("team/features.yaml"), {});
        QTRY_VERIFY_WITH_TIMEOUT(!machine()->running(), 60'000);
        QVERIFY2(machine()->run().phase == Phase::Effective, qPrintable(machine()->run().trueNow));
        QCOMPARE(peopleWith(spiderMap), 0);
    }

    void theKillSwitchComesBeforeADialog()
    {
        show();
        QDialog dialog(&m_stage->window());
        QLineEdit field(&dialog);
        dialog.setModal(true);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&field, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(m_stage->window().overlay(), panel());
        QVERIFY(panel()->isVisible());
    }

private:
    void show(const std::function<void(App::ResolvedSources &)> &change = {}, bool gated = false,
              Environments::Kind kind = Environments::Kind::Demo)
    {
        m_stage = std::make_unique<ConsoleStage>([&](App::ResolvedSources &sources) {
            m_flipt.clear();
            for (const QString &url : std::as_const(sources.profile.fliptUrls))
                m_flipt << QUrl(url);
            m_git = sources.profile.flagsUrl;
            m_world = std::move(sources.world);
            sources.profile.kind = kind;
            if (gated) {
                QUrl url(m_git);
                m_gate = std::make_unique<TcpGate>(quint16(url.port()));
                url.setPort(m_gate->port());
                sources.profile.flagsUrl = url.toString();
            }
            if (change)
                change(sources);
        });
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
        QTRY_COMPARE_WITH_TIMEOUT(button()->state().readiness, KillReadiness::Ready, 20'000);
    }

    Views::KillButton *button() { return m_stage->find<Views::KillButton>(); }
    Views::KillPanel *panel() { return m_stage->parts().killPanel(); }
    HoldButton *hold() { return panel()->findChild<HoldButton *>(); }
    KillSwitch::Machine *machine() { return m_stage->console().machine(); }

    void choose(const QString &flag)
    {
        ConsoleStage::click(button());
        panel()->chooseFlag({QStringLiteral("default"), flag});
        QTRY_VERIFY_WITH_TIMEOUT(machine()->plan().has_value(), 20'000);
    }
    void press()
    {
        QTRY_COMPARE_WITH_TIMEOUT(hold()->state(), HoldButton::State::Idle, 10'000);
        hold()->setFocus();
        QTest::keyPress(hold(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(machine()->run().phase, Phase::Running, 5'000);
        QTest::keyRelease(m_stage->window().windowHandle(), Qt::Key_Return);
    }
    /// Neither the header nor the panel says it.
    bool neverEffective()
    {
        return button()->state().readiness != KillReadiness::Effective &&
               !m_stage->shows(QStringLiteral("Effective on"));
    }
    QList<int> peopleOn(const QString &flag) const
    {
        QList<int> counts;
        for (const QUrl &replica : m_flipt) {
            // Replicas poll by themselves.
            int on = -1;
            for (int i = 0; i < 100 && on != 0; ++i) {
                on = ConsoleStage::peopleOn(replica, flag);
                if (on == 0 || i > 60)
                    break;
                QTest::qWait(100);
            }
            counts << on;
        }
        return counts;
    }
    int peopleWith(const QString &flag) const
    {
        return ConsoleStage::peopleWith(m_flipt.first(), flag, QStringLiteral("treatment")) +
               ConsoleStage::peopleWith(m_flipt.first(), flag, QStringLiteral("control"));
    }

    RunResult git(const QString &folder, const QStringList &arguments) const
    {
        return runProgram(QStringLiteral("git"), QStringList{QStringLiteral("-C"), folder} + arguments);
    }
    /// One commit by somebody else; an empty text takes the file away.
    void pushFile(const QString &path, const QByteArray &text)
    {
        QTemporaryDir folder;
        QVERIFY(
            git(folder.path(), {QStringLiteral("clone"), QStringLiteral("-q"), m_git, QStringLiteral(".")})
                .exitCode == 0);
        const QString file = folder.filePath(path);
        if (text.isEmpty()) {
            QVERIFY(QFile::remove(file));
        } else {
            QVERIFY(QDir().mkpath(QFileInfo(file).path()));
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(text);
        }
        git(folder.path(), {QStringLiteral("add"), QStringLiteral("-A")});
        git(folder.path(), {QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("by another")});
        QCOMPARE(git(folder.path(), {QStringLiteral("push"), QStringLiteral("-q")}).exitCode, 0);
    }
    /// Another writer on the same branch, as fast as git can, until told to stop.
    void race(const std::atomic_bool &stop, std::atomic_int &pushed) const
    {
        QTemporaryDir folder;
        git(folder.path(), {QStringLiteral("clone"), QStringLiteral("-q"), m_git, QStringLiteral(".")});
        while (!stop) {
            QFile notes(folder.filePath(QStringLiteral("notes.txt")));
            if (!notes.open(QIODevice::Append))
                return;
            notes.write("a line\n");
            notes.close();
            git(folder.path(), {QStringLiteral("add"), QStringLiteral("-A")});
            git(folder.path(), {QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("a line")});
            while (git(folder.path(), {QStringLiteral("push"), QStringLiteral("-q")}).exitCode != 0) {
                if (git(folder.path(),
                        {QStringLiteral("pull"), QStringLiteral("-q"), QStringLiteral("--rebase")})
                        .exitCode != 0)
                    return;
            }
            ++pushed;
            QThread::msleep(30);
        }
    }
    int linesOf(const QString &path) const
    {
        QTemporaryDir folder;
        git(folder.path(), {QStringLiteral("clone"), QStringLiteral("-q"), m_git, QStringLiteral(".")});
        QFile file(folder.filePath(path));
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().count('\n')) : -1;
    }

    std::unique_ptr<Simulator::Simulator> m_world;
    std::unique_ptr<TcpGate> m_gate;
    std::unique_ptr<ConsoleStage> m_stage;
    QList<QUrl> m_flipt;
    QString m_git;
};

int main(int argc, char *argv[])
{
    return runConsoleTest<KillDownTest>(argc, argv);
}

#include "tst_killdown.moc"
