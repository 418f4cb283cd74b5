#include "consolestage.h"
#include "rollouts/rolloutlistmodel.h"
#include "views/activity/activitypage.h"
#include "views/common/searchfield.h"
#include "views/environments/environmentspage.h"
#include "views/rollouts/rolloutspage.h"
#include "views/rollouts/rollouttable.h"
#include "views/shell/commandpalette.h"
#include "views/shell/helppanel.h"
#include "views/shell/rail.h"

#include <QElapsedTimer>
#include <QScreen>
#include <QTimer>

using namespace Flightdeck;
using namespace Flightdeck::Tests;
using Rollouts::RolloutListModel;
using Views::PageId;

/// The window on a screen over the embedded world: rollouts that move, and the ways through it by keyboard.
class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_stage = std::make_unique<ConsoleStage>();
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
    }
    void cleanupTestCase() { m_stage.reset(); }

    void rolloutsAppear()
    {
        const auto *table = m_stage->find<Views::RolloutTable>();
        QVERIFY(table);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 5, 10'000);
        QVERIFY(table->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->console().metricsFreshness().state, Core::FreshnessState::Live,
                                  10'000);
        QCOMPARE(m_stage->console().clusterFreshness().state, Core::FreshnessState::Live);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->console().gitFreshness().state, Core::FreshnessState::Live,
                                  10'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->console().fliptFreshness().state, Core::FreshnessState::Live,
                                  10'000);
    }

    /// From the word of the cluster to the pixels on the X server.
    void weightsArePaintedAtOnce()
    {
        auto *table = m_stage->find<Views::RolloutTable>();
        RolloutListModel *model = m_stage->console().board().model();
        const auto cellOf = [table](int row) {
            const QRect cell = table->visualRect(table->model()->index(row, RolloutListModel::Traffic));
            return QRect(table->viewport()->mapTo(table->window(), cell.topLeft()), cell.size());
        };
        const auto onScreen = [table](const QRect &place) {
            return table->screen()
                ->grabWindow(table->window()->winId(), place.x(), place.y(), place.width(), place.height())
                .toImage();
        };
        QHash<QString, int> weights;
        for (int row = 0; row < model->rowCount(); ++row)
            weights[model->row(row).key] = model->row(row).split ? model->row(row).split->canary : -1;
        QElapsedTimer since;
        QRect place;
        QImage before;
        qint64 painted = -1;
        bool asRendered = false;
        QTimer looker; // looks at the screen between any two turns of the event loop
        connect(m_stage->console().cluster(), &Kubernetes::ClusterData::changed, &looker, [&] {
            for (int row = 0; row < model->rowCount() && before.isNull(); ++row) {
                const auto &rollout = model->row(row);
                if (!rollout.split || rollout.split->canary == weights.value(rollout.key))
                    continue;
                since.start();
                place = cellOf(row);
                before = onScreen(place); // still what it was
                looker.start(0);
            }
        });
        connect(&looker, &QTimer::timeout, &looker, [&] {
            const QImage now = onScreen(place);
            if (now == before)
                return;
            painted = since.elapsed();
            looker.stop();
            const QImage rendered = table->window()->grab(place).toImage();
            asRendered =
                now.convertToFormat(QImage::Format_RGB32) == rendered.convertToFormat(QImage::Format_RGB32);
        });
        QTRY_VERIFY_WITH_TIMEOUT(painted >= 0, 15'000);
        qInfo("painted %lld ms after the cluster's word", painted);
        QVERIFY2(painted <= 250, qPrintable(QString::number(painted)));
        QVERIFY(asRendered); // and it is the cell as it should be, not half of it
    }

    void pagesByKeyboard()
    {
        const PageId pages[] = {PageId::Flags, PageId::Activity, PageId::Environments, PageId::Rollouts};
        const Qt::Key keys[] = {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_1};
        for (int i = 0; i < 4; ++i) {
            m_stage->key(keys[i], Qt::ControlModifier);
            QCOMPARE(m_stage->window().currentPage(), pages[i]);
            QVERIFY(m_stage->find<Views::Rail>()->button(pages[i])->isChecked());
            if (pages[i] == PageId::Activity)
                QTRY_VERIFY(
                    m_stage->find<Views::ActivityPage>()->findChild<QTableView *>()->model()->rowCount() > 5);
            if (pages[i] == PageId::Environments)
                QVERIFY(m_stage->find<Views::EnvironmentsPage>()->isVisible());
        }
    }

    void paletteOpensARollout()
    {
        m_stage->key(Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_stage->find<Views::CommandPalette>();
        QVERIFY(palette->isVisible());
        m_stage->type(QStringLiteral("auth-serv"));
        m_stage->key(Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QVERIFY(!m_stage->find<Views::RolloutTable>()->isVisible()); // the detail covers the list
        QTRY_VERIFY(m_stage->shows(QStringLiteral("auth-service")));
        m_stage->parts().rollouts()->showOverview();
        QVERIFY(m_stage->find<Views::RolloutTable>()->isVisible());
    }

    void helpListsTheKeysOfThePage()
    {
        m_stage->key(Qt::Key_F1);
        auto *help = m_stage->find<Views::HelpPanel>();
        QVERIFY(help->isVisible());
        QVERIFY(m_stage->shows(QStringLiteral("Open the rollout")));
        m_stage->key(Qt::Key_Escape);
        QVERIFY(!help->isVisible());
    }

    void panesByKeyboard()
    {
        QSet<QWidget *> visited;
        for (int i = 0; i < 12; ++i) {
            m_stage->key(Qt::Key_F6);
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus && focus->isVisible());
            visited.insert(focus);
        }
        QVERIFY2(visited.size() >= 3, qPrintable(QString::number(visited.size()))); // page, rail, header
        m_stage->key(Qt::Key_Slash);
        QVERIFY(qobject_cast<Views::SearchField *>(QApplication::focusWidget()));
        m_stage->key(Qt::Key_Escape);
    }

    void fitsASmallScreen()
    {
        const QSize before = m_stage->window().size();
        m_stage->window().resize(1280, 720);
        QTRY_COMPARE(m_stage->window().size(), QSize(1280, 720));
        QTRY_VERIFY(m_stage->window().isCompact());
        for (const Qt::Key key : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_1}) {
            m_stage->key(key, Qt::ControlModifier);
            QTRY_COMPARE(m_stage->window().size(), QSize(1280, 720)); // no page asks for more
        }
        m_stage->key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QWidget *panel = m_stage->window().overlay();
        QVERIFY(panel);
        const QRect place(panel->mapTo(&m_stage->window(), QPoint()), panel->size());
        QVERIFY(m_stage->window().rect().contains(place));
        m_stage->key(Qt::Key_Escape);
        QVERIFY(!m_stage->window().overlay());
        m_stage->window().resize(before);
    }

    void ctrlQCloses()
    {
        m_stage->key(Qt::Key_2, Qt::ControlModifier);
        m_stage->key(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(!m_stage->window().isVisible());
        QCOMPARE(m_stage->settings().value(QStringLiteral("window/page")).toInt(), int(PageId::Flags));
    }

private:
    std::unique_ptr<ConsoleStage> m_stage;
};

int main(int argc, char *argv[])
{
    return runConsoleTest<WindowTest>(argc, argv);
}

#include "tst_window.moc"
