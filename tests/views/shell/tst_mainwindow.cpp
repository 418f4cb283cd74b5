#include "tests/support/manualclock.h"
#include "views/common/holdbutton.h"
#include "views/common/pane.h"
#include "views/common/searchfield.h"
#include "views/common/theme.h"
#include "views/shell/commandpalette.h"
#include "views/shell/environmentblock.h"
#include "views/shell/header.h"
#include "views/shell/killbutton.h"
#include "views/shell/mainwindow.h"
#include "views/shell/rail.h"
#include "views/shell/screenshot.h"

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Flightdeck;
using namespace Flightdeck::Views;

namespace {

QWidget *pageWithFilter(QWidget **table = nullptr)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *filter = new SearchField(QStringLiteral("Filter name, namespace, phase"));
    auto *open = new QPushButton(QStringLiteral("Open"));
    column->addWidget(filter, 0, Qt::AlignLeft);
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addStretch(1);
    markPane(filter);
    markPane(open);
    if (table)
        *table = open;
    return page;
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().install(*qApp);
        QVERIFY(m_folder.isValid());
    }
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")),
                                                 QSettings::IniFormat);
        m_settings->clear();
        m_window = std::make_unique<MainWindow>(*m_settings, m_clock);
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
    }

    void everyControlHasAName()
    {
        m_window->addPage(PageId::Rollouts, pageWithFilter());
        show();
        int controls = 0;
        const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            // The menu bar's overflow button is Qt's own and never in the way of Tab.
            if (!(widget->focusPolicy() & Qt::TabFocus) && !qobject_cast<QAbstractButton *>(widget))
                continue;
            if (widget->objectName().startsWith(QLatin1String("qt_")) || !widget->isVisible())
                continue;
            ++controls;
            auto *button = qobject_cast<QAbstractButton *>(widget);
            const QString name =
                widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        }
        QVERIFY(controls >= 12);
    }

    void pagesBySeveralWays()
    {
        auto *rollouts = new QWidget;
        auto *flags = new QWidget;
        m_window->addPage(PageId::Rollouts, rollouts);
        m_window->addPage(PageId::Flags, flags);
        show();
        QVERIFY(rollouts->isVisible());
        QSignalSpy changed(m_window.get(), &MainWindow::pageChanged);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(flags->isVisible());
        QCOMPARE(changed.size(), 1);
        QTest::mouseClick(m_window->findChild<Rail *>()->button(PageId::Rollouts), Qt::LeftButton);
        QVERIFY(rollouts->isVisible());
        QCOMPARE(m_window->currentPage(), PageId::Rollouts);
    }

    void killSwitchOnlyAsks()
    {
        show();
        QSignalSpy asked(m_window.get(), &MainWindow::killSwitchRequested);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(asked.size(), 1);
        QTest::mouseClick(m_window->findChild<KillButton *>(), Qt::LeftButton);
        QCOMPARE(asked.size(), 2);
    }

    void slashFindsTheFilter()
    {
        m_window->addPage(PageId::Rollouts, pageWithFilter());
        show();
        m_window->findChild<QPushButton *>()->setFocus();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Slash);
        auto *focused = qobject_cast<SearchField *>(m_window->focusWidget());
        QVERIFY(focused);
        QCOMPARE(focused->placeholderText(), QStringLiteral("Filter name, namespace, phase"));
        QTest::keyClicks(focused, QStringLiteral("a/b"));
        QCOMPARE(focused->text(), QStringLiteral("a/b"));
    }

    void f6GoesThroughPanesHeaderLast()
    {
        QWidget *table = nullptr;
        QWidget *page = pageWithFilter(&table);
        m_window->addPage(PageId::Rollouts, page);
        show();
        auto *filter = page->findChild<SearchField *>();
        filter->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(m_window->focusWidget(), table);
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        auto *rail = m_window->findChild<Rail *>();
        QVERIFY(rail->isAncestorOf(m_window->focusWidget()));
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(m_window->focusWidget(), m_window->findChild<EnvironmentBlock *>());
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(m_window->focusWidget(), filter);
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(m_window->findChild<Header *>()->isAncestorOf(m_window->focusWidget()));
    }

    void tabLeavesThePageForRailAndHeader()
    {
        QWidget *table = nullptr;
        QWidget *page = pageWithFilter(&table);
        m_window->addPage(PageId::Rollouts, page);
        show();
        page->findChild<SearchField *>()->setFocus();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_window->focusWidget(), table);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        auto *rail = m_window->findChild<Rail *>();
        QCOMPARE(m_window->focusWidget(), rail->button(PageId::Rollouts));
        for (int i = 0; i < 20 && m_window->focusWidget() != m_window->findChild<KillButton *>(); ++i)
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_window->focusWidget(), m_window->findChild<KillButton *>());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_window->focusWidget(), page->findChild<SearchField *>());
    }

    void overlayKeepsFocusAndGivesItBack()
    {
        QWidget *page = pageWithFilter();
        m_window->addPage(PageId::Rollouts, page);
        show();
        auto *filter = page->findChild<SearchField *>();
        filter->setFocus();
        QWidget panel;
        auto *row = new QVBoxLayout(&panel);
        auto *first = new QPushButton(QStringLiteral("First"));
        auto *second = new QPushButton(QStringLiteral("Second"));
        row->addWidget(first);
        row->addWidget(second);
        panel.setFixedSize(960, 594);
        QSignalSpy hidden(m_window.get(), &MainWindow::overlayHidden);
        m_window->showOverlay(&panel);
        QCOMPARE(panel.geometry().center().x(), m_window->rect().center().x());
        QCOMPARE(m_window->focusWidget(), first);
        QTest::keyClick(first, Qt::Key_Tab);
        QCOMPARE(m_window->focusWidget(), second);
        QTest::keyClick(second, Qt::Key_Tab);
        QCOMPARE(m_window->focusWidget(), first);
        QTest::keyClick(first, Qt::Key_Escape);
        QVERIFY(!panel.isVisible());
        QCOMPARE(hidden.size(), 1);
        QCOMPARE(m_window->focusWidget(), filter);
        panel.setParent(nullptr);
    }

    void changingThePageLetsGoOfAHold()
    {
        m_window->addPage(PageId::Rollouts, new QWidget);
        m_window->addPage(PageId::Flags, new QWidget);
        show();
        HoldButton hold;
        QSignalSpy held(&hold, &HoldButton::held);
        m_window->showOverlay(&hold);
        QTest::keyPress(&hold, Qt::Key_Space);
        QCOMPARE(hold.state(), HoldButton::State::Holding);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(hold.state(), HoldButton::State::Idle);
        QVERIFY(!m_window->overlay());
        QCOMPARE(held.size(), 0);
        hold.setParent(nullptr);
    }

    void emptyMenusAreHidden()
    {
        QMenu *rollout = m_window->menu(MenuId::Rollout);
        QVERIFY(!rollout->menuAction()->isVisible());
        QVERIFY(m_window->menu(MenuId::Go)->menuAction()->isVisible());
        QAction *action = rollout->addAction(QStringLiteral("Suspend…"));
        QVERIFY(rollout->menuAction()->isVisible());
        delete action;
        QVERIFY(!rollout->menuAction()->isVisible());
    }

    void remembersThemeAndPage()
    {
        m_window->setCurrentPage(PageId::Activity);
        Theme::instance().setMode(Theme::Mode::Dark);
        show();
        m_window->close();
        Theme::instance().setMode(Theme::Mode::Light);
        m_window = std::make_unique<MainWindow>(*m_settings, m_clock);
        QCOMPARE(m_window->currentPage(), PageId::Activity);
        QVERIFY(Theme::instance().isDark());
    }

    void compactBelow1280()
    {
        show();
        QVERIFY(!m_window->isCompact());
        QSignalSpy compact(m_window.get(), &MainWindow::compactChanged);
        m_window->resize(1280, 720);
        QTRY_COMPARE(compact.size(), 1);
        QVERIFY(m_window->isCompact());
        QCOMPARE(m_window->findChild<Rail *>()->width(), 48);
    }

    // With FLIGHTDECK_GALLERY set to a folder the pictures stay there.
    void grabs_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<EnvironmentKind>("kind");
        QTest::newRow("light-1440") << false << QSize(1440, 900) << EnvironmentKind::Production;
        QTest::newRow("dark-1440") << true << QSize(1440, 900) << EnvironmentKind::Production;
        QTest::newRow("light-1280") << false << QSize(1280, 720) << EnvironmentKind::Staging;
        QTest::newRow("dark-1280") << true << QSize(1280, 720) << EnvironmentKind::Demo;
    }
    void grabs()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        QFETCH(EnvironmentKind, kind);
        Theme::instance().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        m_window->addPage(PageId::Rollouts, pageWithFilter());
        const QString name = kind == EnvironmentKind::Production ? QStringLiteral("Production")
                             : kind == EnvironmentKind::Staging  ? QStringLiteral("Staging")
                                                                 : QStringLiteral("Demo");
        m_window->setEnvironment({kind, name, QStringLiteral("talent-mesh · eu-central")});
        const QDateTime seen = m_clock.now().addSecs(-9);
        using State = Core::FreshnessState;
        m_window->setSource(SourceId::Kubernetes, {State::Live, seen, seen, {}},
                            QStringLiteral("3 of 4 namespaces"), SourceSign::Partly);
        m_window->setSource(SourceId::Metrics, {State::Live, seen, seen, {}}, {});
        m_window->setSource(SourceId::Git, {State::Live, seen, seen, {}}, QStringLiteral("main 7c3e2a1"));
        m_window->setSource(SourceId::Flipt, {State::Live, seen, seen, {}},
                            QStringLiteral("2 of 2 replicas"));
        m_window->setKillState(
            kind == EnvironmentKind::Staging
                ? KillButtonState{KillReadiness::NotReady, {}, QStringLiteral("Not ready: no flags")}
                : KillButtonState{KillReadiness::Ready, {}, QStringLiteral("Ready · drilled 3 d ago")});
        m_window->setAttentionCount(4);
        m_window->setStatusText(PageId::Rollouts,
                                QStringLiteral("12 canaries in 4 namespaces · 4 need attention"));
        m_window->menu(MenuId::Rollout)->addAction(QStringLiteral("Suspend…"));
        show();
        const QString file = picture("window");
        QVERIFY(grabPage(*m_window, file, size));
        const QImage image(file);
        QCOMPARE(image.size(), size);
        QCOMPARE(QColor(image.pixel(size.width() / 2, size.height() - 100)), color(Role::Window));
        QCOMPARE(QColor(image.pixel(4, 28 + 6 + 4)), color(environmentRole(kind)));
        auto *palette = m_window->findChild<CommandPalette *>();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette->isVisible());
        QVERIFY(grabPage(*palette, picture("palette"), palette->size()));
        palette->hide();
        QMenu *view = m_window->menu(MenuId::View);
        view->popup({10, 10});
        QVERIFY(grabPage(*view, picture("menu"), view->size()));
        view->hide();
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QVERIFY(grabPage(*m_window, picture("help"), size));
        QVERIFY(!grabPage(*m_window, QStringLiteral("/nowhere/at/all.png"), size));
    }

private:
    QString picture(const char *name) const
    {
        const QDir folder(qEnvironmentVariable("FLIGHTDECK_GALLERY", m_folder.path()));
        return folder.filePath(
            QStringLiteral("%1-%2.png").arg(QLatin1String(name), QLatin1String(QTest::currentDataTag())));
    }
    void show()
    {
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    QTemporaryDir m_folder;
    Tests::ManualClock m_clock;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
