#include "tests/support/detailscene.h"
#include "tests/views/rollouts/gallerypicture.h"
#include "tests/views/rollouts/stage.h"
#include "views/common/segmented.h"
#include "views/common/theme.h"
#include "views/rollouts/columnsdialog.h"
#include "views/rollouts/detailpage.h"
#include "views/rollouts/detailtabs.h"
#include "views/rollouts/rollouttable.h"
#include "views/rollouts/tablecolumns.h"

#include <QDir>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

using namespace Flightdeck;
using namespace Flightdeck::Views;
using Tests::RolloutStage;

// The pages in their states, themes and sizes. With FLIGHTDECK_GALLERY set to a folder the pictures stay
// there.
class RolloutsGalleryTest : public QObject
{
    Q_OBJECT

    void take(RolloutStage &stage, const char *name)
    {
        QVERIFY(QTest::qWaitForWindowExposed(&stage.page));
        QCoreApplication::processEvents();
        const bool fourK = stage.page.width() > 1800;
        QPixmap picture(stage.page.size() * (fourK ? 2 : 1));
        picture.setDevicePixelRatio(fourK ? 2 : 1);
        stage.page.render(&picture);
        const QImage image = picture.toImage();
        QCOMPARE(QColor(image.pixel(3, image.height() - 3)), color(Role::Window));
        Tests::keepGalleryPicture(image, "rollouts", name, m_folder.path());
    }

    static void show(RolloutStage &stage)
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        Theme::instance().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        stage.page.resize(size);
        stage.page.show();
    }

    static void sizesAndThemes()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        // What is left of a window of 1440 x 900 and of 1280 x 720.
        QTest::newRow("wide light") << QSize(1376, 786) << false;
        QTest::newRow("wide dark") << QSize(1376, 786) << true;
        QTest::newRow("narrow light") << QSize(1232, 606) << false;
        QTest::newRow("narrow dark") << QSize(1232, 606) << true;
        QTest::newRow("4K at 200 %") << QSize(1856, 966) << false; // 3840 x 2160 device pixels
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().install(*qApp);
        Theme::instance().setReducedMotion(true);
        QVERIFY(m_folder.isValid());
    }

    void overview_data() { sizesAndThemes(); }
    void overview()
    {
        RolloutStage stage;
        show(stage);
        auto *table = stage.page.findChild<RolloutTable *>();
        table->setCurrentIndex(table->model()->index(3, 0));
        QTest::keyClick(table, Qt::Key_Space);
        table->setFocus();
        take(stage, "overview");
        QTest::mouseMove(table->viewport(), QPoint(400, 60));
        stage.page.findChild<QLineEdit *>()->setFocus();
        take(stage, "hover");
    }
    void overviewStates_data() { sizesAndThemes(); }
    void overviewStates()
    {
        RolloutStage stage(RolloutStage::Metrics::None, false);
        show(stage);
        QTimer bar; // the bar of a loading page appears after 300 ms
        bar.setSingleShot(true);
        bar.start(400);
        QTRY_VERIFY(!bar.isActive());
        take(stage, "loading");
        using State = Core::FreshnessState;
        const auto say = [&](State state, const QString &reason, const char *name) {
            stage.page.setFreshness({state, stage.clock.now(), stage.clock.now(), reason});
            take(stage, name);
        };
        say(State::Live, {}, "empty");
        say(State::Denied, QStringLiteral("Kubernetes refused list on canaries.flagger.app for on-call."),
            "denied");
        say(State::NotInstalled, {}, "notinstalled");
        say(State::Stale, QStringLiteral("The API server's certificate expired."), "error");
    }
    void noMatch_data() { sizesAndThemes(); }
    void noMatch()
    {
        RolloutStage stage;
        show(stage);
        stage.page.findChild<QLineEdit *>()->setText(QStringLiteral("payments"));
        take(stage, "nomatch");
    }
    void detailProgressing_data() { sizesAndThemes(); }
    void detailProgressing()
    {
        RolloutStage stage(RolloutStage::Metrics::Served);
        show(stage);
        stage.page.setFlagMarks(
            {{stage.clock.now().toMSecsSinceEpoch() - 197'000, QStringLiteral("4f1c9ae enhanced-matching"),
              QStringLiteral("Ana"), QStringLiteral("served 2/2"),
              stage.clock.now().toMSecsSinceEpoch() - 176'000}});
        Tests::putDetail(stage.scene.cluster, stage.clock.now());
        stage.page.open(stage.userService());
        QTRY_VERIFY(stage.feed.panels().size() == 2 && stage.feed.panels()[0].answered &&
                    stage.feed.panels()[1].answered && !stage.feed.panels()[1].primary.isEmpty());
        take(stage, "detail");
        auto *choice = stage.page.findChild<DetailPage *>()->findChild<Segmented *>();
        const char *names[] = {"events", "pods", "checks", "alerts", "spec"};
        const int curves = stage.page.width() < 1300 ? 1 : 0; // they share the place of the tabs
        for (int tab = 0; tab < DetailTabs::TabCount; ++tab) {
            choice->setCurrent(tab + curves);
            take(stage, names[tab]);
        }
        using Kubernetes::Resource;
        for (const Resource resource :
             {Resource::Pods, Resource::Deployments, Resource::AlertProviders, Resource::DestinationRules})
            stage.scene.cluster.setFreshness(
                resource, {Core::FreshnessState::Denied,
                           {},
                           {},
                           QStringLiteral("Kubernetes refused list on pods for on-call.")});
        stage.page.open(stage.authService());
        choice->setCurrent(DetailTabs::Pods + curves);
        take(stage, "podsdenied");
    }
    void detailFailed_data() { sizesAndThemes(); }
    void detailFailed()
    {
        RolloutStage stage(RolloutStage::Metrics::Served);
        show(stage);
        stage.page.open(stage.authService());
        QTRY_VERIFY(stage.feed.panels().size() == 2 && stage.feed.panels()[0].answered &&
                    stage.feed.panels()[1].answered);
        take(stage, "failed");
    }
    void detailWithoutMetrics_data() { sizesAndThemes(); }
    void detailWithoutMetrics()
    {
        RolloutStage stage;
        show(stage);
        stage.page.open(stage.key(QStringLiteral("platform-services"), QStringLiteral("assessment-service")));
        take(stage, "nometrics");
    }

    void everyPhase_data() { sizesAndThemes(); }
    void everyPhase()
    {
        using Kubernetes::CanaryPhase;
        RolloutStage stage(RolloutStage::Metrics::None, false);
        show(stage);
        Tests::StandInCluster cluster(QStringLiteral("talent-mesh"));
        for (int phase = 0; phase <= int(CanaryPhase::Terminated); ++phase) {
            const CanaryPhase each = CanaryPhase(phase);
            auto canary = Tests::canaryOf(QStringLiteral("every-phase"),
                                          QStringLiteral("phase-%1").arg(phase, 2, 10, QLatin1Char('0')),
                                          each, stage.clock.now().addSecs(-12));
            cluster.put(Tests::serviceOf(canary, Rollouts::isRunning(each) ? 70 : 100,
                                         Rollouts::isRunning(each) ? 30 : 0));
            cluster.put(canary);
        }
        stage.board.addCluster(&cluster);
        stage.page.setFreshness({Core::FreshnessState::Live, {}, {}, {}});
        take(stage, "phases");
        stage.board.removeCluster(&cluster);
    }
    void aThousand_data() { sizesAndThemes(); }
    void aThousand()
    {
        RolloutStage stage;
        show(stage);
        for (int i = 0; i < 1000; ++i) {
            auto canary = Tests::canaryOf(
                QStringLiteral("team-%1-with-a-rather-long-namespace").arg(i % 40),
                QStringLiteral("service-%1-of-the-department-of-very-long-names-and-abbreviations").arg(i),
                i % 7 == 0 ? Kubernetes::CanaryPhase::WaitingPromotion : Kubernetes::CanaryPhase::Succeeded,
                stage.clock.now().addSecs(-i));
            stage.scene.cluster.put(Tests::serviceOf(canary, 50, 50));
            stage.scene.cluster.put(canary);
        }
        take(stage, "thousand");
        stage.page.open(
            stage.key(QStringLiteral("team-0-with-a-rather-long-namespace"),
                      QStringLiteral("service-0-of-the-department-of-very-long-names-and-abbreviations")));
        take(stage, "longname");
    }
    void columns_data() { sizesAndThemes(); }
    void columns()
    {
        RolloutStage stage;
        show(stage);
        auto *columns = stage.page.findChild<TableColumns *>();
        columns->setShown(Rollouts::RolloutListModel::StrategyColumn, true);
        columns->setShown(Rollouts::RolloutListModel::Rollback, true);
        columns->setShown(Rollouts::RolloutListModel::Duration, false);
        static_cast<RolloutFilter *>(stage.page.findChild<RolloutTable *>()->model())
            ->sortByColumn(Rollouts::RolloutListModel::Promotion);
        take(stage, "columns");
        ColumnsDialog dialog(columns, false, true, &stage.page);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const QString folder = qEnvironmentVariable("FLIGHTDECK_GALLERY", m_folder.path());
        QVERIFY(dialog.grab().save(QDir(folder).filePath(
            QStringLiteral("rollouts-columnsdialog-%1.png")
                .arg(Theme::instance().isDark() ? QStringLiteral("dark") : QStringLiteral("light")))));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(RolloutsGalleryTest)
#include "tst_rolloutsgallery.moc"
