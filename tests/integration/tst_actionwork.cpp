#include "app/rolloutactions.h"
#include "consolestage.h"
#include "views/activity/activitypage.h"
#include "views/rollouts/actionrow.h"
#include "views/rollouts/actionsheet.h"
#include "views/rollouts/rolloutspage.h"

#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

using namespace Flightdeck;
using namespace Flightdeck::Tests;
using Rollouts::ActionKind;
using Rollouts::ActionPhase;

/// An action through the window over the embedded world: chosen, read, agreed to by keyboard, left alone,
/// verified, and on record.
class ActionWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void abortFromTheWindow()
    {
        ConsoleStage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.window()));
        Rollouts::ActionDesk &desk = stage.console().actions()->desk();
        QString key;
        const auto moving = [&] {
            const auto *model = stage.console().board().model();
            for (int row = 0; row < model->rowCount(); ++row) {
                const Rollouts::RolloutRow &rollout = model->row(row);
                const bool able = rollout.canary->status.phase == Kubernetes::CanaryPhase::Progressing &&
                                  rollout.split && rollout.split->canary > 0 && !rollout.canary->suspended;
                if (able)
                    key = rollout.key;
            }
            return !key.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(moving(), 60'000);
        stage.parts().rollouts()->open(key);
        Views::ActionRow *abort = nullptr;
        const auto offered = [&] {
            for (auto *row : stage.window().findChildren<Views::ActionRow *>()) {
                if (row->choice().kind == ActionKind::Abort && row->isVisible() && row->button()->isEnabled())
                    abort = row;
            }
            return abort != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(offered(), 10'000);
        ConsoleStage::click(abort->button());
        auto *sheet = stage.find<Views::ActionSheet>();
        QTRY_VERIFY(sheet->isVisible() && sheet->confirmButton()->isVisible());
        QVERIFY(sheet->cancelButton()->hasFocus());
        stage.key(Qt::Key_Tab);
        QVERIFY(sheet->confirmButton()->hasFocus());
        stage.key(Qt::Key_Space);
        QTRY_VERIFY(desk.run(key)->state().sent.isValid());
        // Quitting now would leave it half done.
        stage.key(Qt::Key_Q, Qt::ControlModifier);
        QPointer<QMessageBox> box = stage.window().findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        QVERIFY2(box->informativeText().contains(QStringLiteral("is being aborted")),
                 qPrintable(box->informativeText()));
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!box);
        QVERIFY(stage.window().isVisible());
        // Other pages are looked at meanwhile.
        stage.key(Qt::Key_Escape);
        stage.window().setCurrentPage(Views::PageId::Activity);
        QTRY_COMPARE_WITH_TIMEOUT(int(desk.run(key)->state().phase), int(ActionPhase::Done), 60'000);
        QVERIFY(stage.window().mayQuit());

        const Core::ActivityModel &activity = stage.console().activity();
        int entries = 0;
        for (int row = 0; row < activity.rowCount(); ++row) {
            const Core::ActivityEntry &entry = activity.entry(row);
            if (!entry.id.startsWith(QLatin1String("action/")))
                continue;
            ++entries;
            QCOMPARE(entry.outcome, Core::ActivityOutcome::Good);
            QVERIFY(entry.text.startsWith(QLatin1String("Abort to primary.")));
        }
        QCOMPARE(entries, 1);
        QFile audit(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                    QStringLiteral("/audit.jsonl"));
        QVERIFY(audit.open(QIODevice::ReadOnly));
        QStringList events;
        for (const QByteArray &line : audit.readAll().trimmed().split('\n'))
            events << QJsonDocument::fromJson(line)[QLatin1String("event")].toString();
        QCOMPARE(events, QStringList({QStringLiteral("action-sent"), QStringLiteral("action-done")}));
    }
};

int main(int argc, char *argv[])
{
    return runConsoleTest<ActionWorkTest>(argc, argv);
}

#include "tst_actionwork.moc"
