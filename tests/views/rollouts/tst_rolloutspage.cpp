#include "tests/views/rollouts/shown.h"
#include "views/charts/canarycharts.h"
#include "views/common/attentionstrip.h"
#include "views/common/pane.h"
#include "views/common/segmented.h"
#include "views/common/statepage.h"
#include "views/common/theme.h"
#include "views/rollouts/detailpage.h"
#include "views/rollouts/detailtabs.h"
#include "views/rollouts/rolloutflash.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Views;
using Kubernetes::CanaryPhase;
using Tests::RolloutStage;
using Tests::Shown;

namespace {

/// Tells how long after start() an area of the widget was painted. What was to be painted before does not
/// count.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget, const QRect &area = {})
        : m_area(area.isNull() ? QRect(0, 0, 9999, 9999) : area)
    {
        widget->installEventFilter(this);
    }
    void start()
    {
        QCoreApplication::processEvents();
        m_us = -1;
        m_clock.start();
    }
    bool painted() const { return m_us >= 0; }
    qint64 microseconds() const { return m_us; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_clock.isValid() && m_us < 0 &&
            static_cast<QPaintEvent *>(event)->region().intersects(m_area))
            m_us = m_clock.nsecsElapsed() / 1000;
        return false;
    }

private:
    QRect m_area;
    QElapsedTimer m_clock;
    qint64 m_us = -1;
};

} // namespace

class RolloutsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }

    void aChangedWeightIsPaintedSoon()
    {
        Shown stage;
        stage.show();
        RolloutTable *table = stage.table();
        const QRect cell = table->visualRect(
            table->model()->index(stage.painted().indexOf(QStringLiteral("user-service")), 2));
        PaintWatch watch(table->viewport(), cell);
        const QImage before = table->viewport()->grab(cell).toImage();
        const auto canary =
            *stage.scene.cluster.canaries().value(QStringLiteral("platform-services/user-service"));
        qint64 worst = 0;
        for (int share = 31; share < 41; ++share) {
            watch.start(); // put() says changed()
            stage.scene.cluster.put(Tests::serviceOf(canary, 100 - share, share));
            QVERIFY(!watch.painted());
            QTRY_VERIFY(watch.painted());
            worst = qMax(worst, watch.microseconds());
        }
        QVERIFY2(worst <= 250'000, qPrintable(QString::number(worst)));
        QVERIFY(table->viewport()->grab(cell).toImage() != before);
        qInfo("changed() to paint: at most %lld us", worst);
    }
    void enterOpensAndAltLeftGoesBack()
    {
        Shown stage;
        stage.show();
        QVERIFY(stage.overviewShown());
        const QSignalSpy status(&stage.page, &RolloutsPage::statusChanged);
        stage.table()->setFocus();
        stage.table()->selectRow(2);
        QTest::keyClick(stage.table(), Qt::Key_Return);
        QVERIFY(stage.detailShown());
        QVERIFY(stage.page.statusText().contains(QLatin1String("user-service")));
        QVERIFY(!status.isEmpty());
        QTest::keyClick(stage.page.focusWidget(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(stage.overviewShown());
        // The keyboard is where it was.
        QCOMPARE(stage.page.focusWidget(), stage.table());
        QCOMPARE(stage.table()->selectedKey(), stage.userService());
    }
    void spaceTogglesAFavouriteThatIsRemembered()
    {
        Shown stage;
        stage.show();
        stage.table()->setFocus();
        stage.table()->selectRow(2);
        QTest::keyClick(stage.table(), Qt::Key_Space);
        const QString key = QStringLiteral("rollouts/favourites");
        QCOMPARE(stage.settings.value(key).toStringList(), QStringList{stage.userService()});
        RolloutsPage again(&stage.board, nullptr, nullptr, &stage.clock, &stage.settings);
        QVERIFY(static_cast<RolloutFilter *>(again.findChild<RolloutTable *>()->model())
                    ->isFavourite(stage.userService()));
        QTest::keyClick(stage.table(), Qt::Key_Space);
        QVERIFY(stage.settings.value(key).toStringList().isEmpty());
    }
    void aClickOnTheStarIsAFavouriteToo()
    {
        Shown stage;
        stage.show();
        const QRect first = stage.table()->visualRect(stage.table()->model()->index(0, 0));
        QTest::mouseClick(stage.table()->viewport(), Qt::LeftButton, {}, first.topLeft() + QPoint(12, 20));
        QCOMPARE(stage.settings.value(QStringLiteral("rollouts/favourites")).toStringList(),
                 QStringList{stage.authService()});
        QVERIFY(stage.overviewShown());
    }
    void aDeletedCanaryGoesBackToTheList()
    {
        Shown stage;
        stage.show();
        stage.page.open(stage.userService());
        QVERIFY(stage.detailShown());
        stage.scene.cluster.removeCanary(QStringLiteral("platform-services/user-service"));
        QVERIFY(stage.overviewShown());
        QVERIFY(!stage.painted().contains(QStringLiteral("user-service")));
        stage.page.open(stage.userService()); // no such rollout
        QVERIFY(stage.overviewShown());
    }
    void tabGoesThroughThePageInOrder()
    {
        Shown stage;
        stage.show();
        auto *search = stage.page.findChild<QLineEdit *>();
        search->setFocus();
        QStringList stops;
        const auto stop = [&] {
            return QString::fromLatin1(stage.page.focusWidget()->metaObject()->className());
        };
        for (int i = 0; i < 14 && stage.page.focusWidget() != stage.table(); ++i) {
            if (stops.isEmpty() || stops.last() != stop())
                stops << stop();
            QTest::keyClick(stage.page.focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(stage.page.focusWidget(), stage.table());
        QCOMPARE(stops.first(), QString::fromLatin1(search->metaObject()->className()));
        QVERIFY(stops.indexOf(QStringLiteral("Flightdeck::Views::NamespaceButton")) > 0);
        QVERIFY(!stage.table()->selectedKey().isEmpty()); // a row to start from
        QTest::keyClick(stage.table(), Qt::Key_Tab);
        QVERIFY(stage.page.findChild<AttentionStrip *>()->isAncestorOf(stage.page.focusWidget()));
        // F6 visits filter, table and strip in this order.
        QVERIFY(paneOrder(search) > 0 && paneOrder(search) < paneOrder(stage.table()));
        QVERIFY(paneOrder(stage.table()) < paneOrder(stage.page.findChild<AttentionStrip *>()));
        QTest::keyClick(stage.table(), Qt::Key_Slash);
        QCOMPARE(stage.page.focusWidget(), search);
    }
    void tabGoesThroughTheDetailInOrder()
    {
        Shown stage;
        stage.show();
        stage.page.resize(1232, 606); // curves and events share one place
        stage.table()->setFocus();
        stage.page.open(stage.userService());
        QWidget *first = stage.page.focusWidget();
        QCOMPARE(first->accessibleName(), QStringLiteral("Back to the list of rollouts"));
        QTest::keyClick(first, Qt::Key_Tab);
        QCOMPARE(stage.page.focusWidget()->accessibleName(), QStringLiteral("Show: Curves"));
        QTest::keyClick(stage.page.focusWidget(), Qt::Key_Tab);
        QVERIFY(stage.page.findChild<CanaryCharts *>()->isAncestorOf(stage.page.focusWidget()));
    }
    void arrowsMoveByWholeRows()
    {
        Shown stage;
        stage.show();
        RolloutTable *table = stage.table();
        table->setCurrentIndex(table->model()->index(0, 4));
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->currentIndex(), table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Right);
        QCOMPARE(table->currentIndex(), table->model()->index(1, 0));
    }
    void noRowMovesUnderThePointer()
    {
        Shown stage;
        stage.show();
        RolloutTable *table = stage.table();
        const QStringList before = stage.painted();
        QTest::mouseMove(table->viewport(), table->visualRect(table->model()->index(5, 3)).center());
        auto canary = *stage.scene.cluster.canaries().value(QStringLiteral("web/candidate-portal"));
        canary.status.phase = CanaryPhase::Failed;
        stage.scene.cluster.put(canary);
        QCOMPARE(stage.painted(), before);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(table->viewport(), &leave);
        QVERIFY(stage.painted() != before);
        QVERIFY(stage.painted().indexOf(QStringLiteral("candidate-portal")) < 2);
        // A table that is hidden holds nothing.
        QTest::mouseMove(table->viewport(), table->visualRect(table->model()->index(6, 3)).center());
        canary.status.phase = CanaryPhase::Succeeded;
        stage.scene.cluster.put(canary);
        QVERIFY(stage.painted().indexOf(QStringLiteral("candidate-portal")) < 2);
        stage.page.open(stage.userService());
        QVERIFY(stage.painted().indexOf(QStringLiteral("candidate-portal")) > 2);
    }
    void theStripStandsStillWhileNothingHappens()
    {
        Shown stage;
        stage.show();
        QCoreApplication::processEvents();
        auto *strip = stage.page.findChild<AttentionStrip *>();
        auto *card = strip->findChild<AttentionCard *>();
        PaintWatch cardWatch(card);
        PaintWatch tableWatch(stage.table()->viewport());
        cardWatch.start();
        stage.clock.advance(2000);
        auto cells = stage.board.model()->metrics(stage.userService());
        cells.duration.value = 440;
        stage.board.model()->setMetrics(stage.userService(), cells);
        tableWatch.start();
        QTRY_VERIFY(tableWatch.painted()); // the countdowns' next second
        QVERIFY(!cardWatch.painted());
        // And opens what it shows.
        Q_EMIT strip->activated(0);
        QVERIFY(stage.detailShown());
        QVERIFY(stage.page.statusText().contains(QLatin1String("auth-service")));
    }
    void whatGetsWorseFlashesOnce()
    {
        RolloutStage stage;
        RolloutFlash flash(stage.board.model());
        QVERIFY(!flash.flashes(stage.userService()));
        auto canary = *stage.scene.cluster.canaries().value(QStringLiteral("web/candidate-portal"));
        const QString key = stage.key(QStringLiteral("web"), QStringLiteral("candidate-portal"));
        canary.status.failedChecks = 1;
        stage.scene.cluster.put(canary);
        QVERIFY(flash.flashes(key));
        QTRY_VERIFY_WITH_TIMEOUT(!flash.flashes(key), 1500);
        canary.status.failedChecks = 0; // better is no news
        stage.scene.cluster.put(canary);
        QVERIFY(!flash.flashes(key));
        Theme::instance().setReducedMotion(true);
        canary.status.failedChecks = 2;
        stage.scene.cluster.put(canary);
        QVERIFY(!flash.flashes(key));
        Theme::instance().setReducedMotion(false);
    }
    void nothingIsCountedBeforeTheClusterAnswers()
    {
        Shown stage(RolloutStage::Metrics::None, false);
        stage.show();
        QCOMPARE(stage.page.statusText(), QStringLiteral("Listing canaries"));
        auto *state = stage.page.findChild<OverviewPage *>()->findChild<StatePage *>();
        QCOMPARE(state->content().kind, StateContent::Kind::Loading);
        QVERIFY(state->isVisible());
        const QSignalSpy retry(&stage.page, &RolloutsPage::retryRequested);
        stage.page.setFreshness({Core::FreshnessState::Denied, {}, {}, QStringLiteral("no rights")});
        QTRY_COMPARE(state->content().kind, StateContent::Kind::Denied);
        QCOMPARE(state->content().text, QStringLiteral("no rights"));
        Q_EMIT state->primaryTriggered();
        QCOMPARE(retry.size(), 1);
        stage.page.setFreshness({Core::FreshnessState::Live, {}, {}, {}});
        QTRY_VERIFY(stage.page.statusText().startsWith(QLatin1String("0 canaries")));
        stage.board.addCluster(&stage.scene.cluster);
        QTRY_VERIFY(!state->isVisible());
        QCOMPARE(stage.page.attentionCount(), 4);
    }
    void aFilterThatHidesAllOffersTheWayBack()
    {
        Shown stage;
        stage.show();
        auto *search = stage.page.findChild<QLineEdit *>();
        search->setText(QStringLiteral("payments"));
        auto *state = stage.page.findChild<OverviewPage *>()->findChild<StatePage *>();
        QVERIFY(state->isVisible());
        Q_EMIT state->secondaryTriggered();
        QVERIFY(!state->isVisible());
        QVERIFY(search->text().isEmpty());
    }
    void theDetailFollowsThePodsOfItsCanaryAlone()
    {
        Shown stage;
        stage.show();
        stage.page.open(stage.userService());
        QCOMPARE(stage.scene.cluster.podsFollowed(), QStringLiteral("platform-services/user-service"));
        stage.page.open(stage.authService());
        QCOMPARE(stage.scene.cluster.podsFollowed(), QStringLiteral("platform-services/auth-service"));
        stage.page.showOverview();
        QVERIFY(stage.scene.cluster.podsFollowed().isEmpty());
    }
    void everyTabIsReachedByKeyboard()
    {
        Shown stage;
        stage.show();
        stage.page.open(stage.userService());
        auto *tabs = stage.page.findChild<DetailTabs *>();
        auto *choice = stage.page.findChild<DetailPage *>()->findChild<Segmented *>();
        const QStringList names = tabs->names();
        QCOMPARE(names.size(), int(DetailTabs::TabCount));
        const auto buttons = choice->findChildren<QAbstractButton *>();
        QCOMPARE(buttons.size(), qsizetype(DetailTabs::TabCount));
        for (int tab = 0; tab < DetailTabs::TabCount; ++tab) {
            buttons[tab]->setFocus(Qt::TabFocusReason);
            QTest::keyClick(buttons[tab], Qt::Key_Space);
            QCOMPARE(int(tabs->current()), tab);
            QVERIFY(!tabs->page(DetailTabs::Tab(tab))->isHidden());
        }
        // From the chosen tab's button into its page.
        QWidget *inside = stage.page.focusWidget();
        for (int i = 0; i < 4 && !tabs->page(DetailTabs::Spec)->isAncestorOf(inside) &&
                        inside != tabs->page(DetailTabs::Spec);
             ++i) {
            QTest::keyClick(inside, Qt::Key_Tab);
            inside = stage.page.focusWidget();
        }
        QCOMPARE(inside, tabs->page(DetailTabs::Spec));
    }
};

QTEST_MAIN(RolloutsPageTest)
#include "tst_rolloutspage.moc"
