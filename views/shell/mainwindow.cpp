#include "views/shell/mainwindow.h"

#include "views/common/bandwidget.h"
#include "views/common/scrim.h"
#include "views/common/searchfield.h"
#include "views/common/spacing.h"
#include "views/common/theme.h"
#include "views/shell/commandpalette.h"
#include "views/shell/environmentblock.h"
#include "views/shell/header.h"
#include "views/shell/killbutton.h"
#include "views/shell/palettebox.h"
#include "views/shell/panecycle.h"
#include "views/shell/rail.h"
#include "views/shell/statusline.h"
#include "views/shell/windowmenus.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QResizeEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Flightdeck::Views {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString pageKey = QStringLiteral("window/page");
const QString themeKey = QStringLiteral("window/theme");
const QString motionKey = QStringLiteral("window/reducedMotion");

QString keyText(QKeyCombination keys)
{
    return QKeySequence(keys).toString(QKeySequence::NativeText);
}

QVector<KeyHelp> windowKeys()
{
    return {{keyText(Qt::CTRL | Qt::Key_K), MainWindow::tr("Find a canary, a flag or a command")},
            {QStringLiteral("%1 … 4").arg(keyText(Qt::CTRL | Qt::Key_1)), MainWindow::tr("Go to a page")},
            {QStringLiteral("F6"), MainWindow::tr("Next pane; with Shift the one before")},
            {QStringLiteral("/"), MainWindow::tr("Filter this page")},
            {keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
             MainWindow::tr("Open the kill panel; it kills nothing by itself")},
            {QStringLiteral("F11"), MainWindow::tr("Full screen")},
            {QStringLiteral("Esc"), MainWindow::tr("Close what lies on top, clear a filter")},
            {QStringLiteral("F1"), MainWindow::tr("These keys")}};
}

} // namespace

MainWindow::MainWindow(QSettings &settings, const Core::Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_menus(new WindowMenus(this))
    , m_band(new BandWidget)
    , m_banners(new BannerStack)
    , m_stack(new QStackedWidget)
    , m_rail(new Rail)
    , m_status(new StatusLine)
    , m_header(new Header)
    , m_paletteBox(new PaletteBox)
    , m_palette(new CommandPalette(this))
    , m_environmentMenu(new QMenu(this))
    , m_scrim(new Scrim(this))
    , m_helpScrim(new Scrim(this))
    , m_help(new HelpPanel(m_helpScrim))
{
    setWindowTitle(tr("Flightdeck"));
    setMinimumSize(1280, 720);
    buildLayout();
    connectMenus();
    m_help->hide();
    connect(m_help, &HelpPanel::closeRequested, m_helpScrim, &Scrim::hidePanel);
    connect(m_helpScrim, &Scrim::dismissed, m_helpScrim, &Scrim::hidePanel);
    connect(m_scrim, &Scrim::dismissed, this, &MainWindow::hideOverlay);
    connect(m_rail, &Rail::pageRequested, this, &MainWindow::requestPage);
    connect(m_rail, &Rail::helpRequested, this, &MainWindow::showHelp);
    connect(m_header, &Header::sourceRequested, this, &MainWindow::sourceRequested);
    connect(m_header, &Header::killRequested, this, &MainWindow::killSwitchRequested);
    connect(m_header, &Header::environmentRequested, this, [this] {
        const QWidget *block = m_header->environment();
        m_environmentMenu->popup(block->mapToGlobal(QPoint(0, block->height())));
    });
    connect(m_paletteBox, &QAbstractButton::clicked, this, &MainWindow::openPalette);
    m_palette->addProvider([this](const QString &) { return m_menus->commands(); });
    m_second.setTimerType(Qt::PreciseTimer);
    connect(&m_second, &QTimer::timeout, this, &MainWindow::tick);
    m_second.start(1000);
    tick();
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildLayout()
{
    menuBar()->setNativeMenuBar(false);
    menuBar()->setFixedHeight(Spacing::Menu);
    menuBar()->setCornerWidget(m_paletteBox);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_stack, 1);
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_header);
    column->addWidget(m_banners);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(central);
}

void MainWindow::connectMenus()
{
    connect(m_menus, &WindowMenus::pageRequested, this, &MainWindow::requestPage);
    connect(m_menus, &WindowMenus::paletteRequested, this, &MainWindow::openPalette);
    connect(m_menus, &WindowMenus::filterRequested, this, &MainWindow::focusFilter);
    connect(m_menus, &WindowMenus::paneRequested, this, &MainWindow::movePane);
    connect(m_menus, &WindowMenus::killRequested, this, &MainWindow::killSwitchRequested);
    connect(m_menus, &WindowMenus::helpRequested, this, &MainWindow::showHelp);
    connect(m_menus, &WindowMenus::quitRequested, this, &MainWindow::quit);
}

void MainWindow::addPage(PageId id, QWidget *page, const QVector<KeyHelp> &keys)
{
    m_pages[size_t(id)] = page;
    m_keys[size_t(id)] = keys;
    if (page->accessibleName().isEmpty())
        page->setAccessibleName(pageTitle(id));
    m_stack->addWidget(page);
    if (id == m_current)
        setCurrentPage(id);
}

void MainWindow::setCurrentPage(PageId id)
{
    const bool changed = id != m_current;
    m_current = id;
    m_rail->setCurrent(id);
    m_status->setText(m_statusTexts[size_t(id)]);
    if (QWidget *page = m_pages[size_t(id)]) {
        m_stack->setCurrentWidget(page);
        // Pages create controls at any time; Tab still goes through the page, then the rail, then the header.
        PaneCycle::arrangeTabOrder(page, {m_rail, m_header});
    }
    if (changed)
        Q_EMIT pageChanged(id);
}

void MainWindow::requestPage(PageId id)
{
    hideOverlay();
    setCurrentPage(id);
}

void MainWindow::setEnvironment(const EnvironmentBadge &environment)
{
    m_band->setKind(environment.kind);
    m_header->environment()->setEnvironment(environment);
    setWindowTitle(environment.name.isEmpty() ? tr("Flightdeck")
                                              : tr("%1 · Flightdeck").arg(environment.name));
}

void MainWindow::setSource(SourceId source, const Core::Freshness &freshness, const QString &detail,
                           SourceSign sign)
{
    m_header->chip(source)->setSource(freshness, detail, sign);
}

void MainWindow::setBanners(const QVector<WindowBanner> &banners)
{
    m_banners->setBanners(banners);
}

void MainWindow::setKillState(const KillButtonState &state)
{
    m_header->kill()->setState(state);
}

void MainWindow::setAttentionCount(int count)
{
    m_rail->setCount(PageId::Rollouts, count);
}

void MainWindow::setStatusText(PageId page, const QString &text)
{
    m_statusTexts[size_t(page)] = text;
    if (page == m_current)
        m_status->setText(text);
}

QMenu *MainWindow::menu(MenuId id) const
{
    return m_menus->menu(id);
}

void MainWindow::addCommand(const Command &command)
{
    m_palette->addCommand(command);
}

void MainWindow::addCommandProvider(CommandProvider provider)
{
    m_palette->addProvider(std::move(provider));
}

void MainWindow::showOverlay(QWidget *panel)
{
    m_helpScrim->hidePanel();
    m_scrim->showPanel(panel);
}

void MainWindow::hideOverlay()
{
    if (!m_scrim->panel())
        return;
    m_scrim->hidePanel();
    Q_EMIT overlayHidden();
}

QWidget *MainWindow::overlay() const
{
    return m_scrim->panel();
}

void MainWindow::openPalette()
{
    m_palette->open(*m_paletteBox);
}

void MainWindow::focusFilter()
{
    QWidget *page = m_pages[size_t(m_current)];
    if (!page || overlay())
        return;
    const QList<SearchField *> fields = page->findChildren<SearchField *>();
    for (SearchField *field : fields) {
        if (!field->isVisible() || !field->isEnabled())
            continue;
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
        return;
    }
}

void MainWindow::movePane(bool forward)
{
    if (QWidget *panel = overlay()) {
        PaneCycle::move(PaneCycle::panes(panel, {}), forward);
        return;
    }
    PaneCycle::move(PaneCycle::panes(m_pages[size_t(m_current)], {m_rail, m_header}), forward);
}

void MainWindow::showHelp()
{
    if (m_helpScrim->isVisible()) {
        m_helpScrim->hidePanel();
        return;
    }
    m_help->setKeys(windowKeys(), pageTitle(m_current), m_keys[size_t(m_current)]);
    m_helpScrim->showPanel(m_help);
}

void MainWindow::tick()
{
    const QDateTime now = m_clock.now();
    m_header->setNow(now);
    m_status->setNow(now);
}

void MainWindow::restore()
{
    resize(1440, 900);
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
    const int page = m_settings.value(pageKey, 0).toInt();
    setCurrentPage(page >= 0 && page < PageCount ? PageId(page) : PageId::Rollouts);
    const int mode = m_settings.value(themeKey, int(Theme::Mode::System)).toInt();
    if (mode >= int(Theme::Mode::System) && mode <= int(Theme::Mode::Dark))
        Theme::instance().setMode(Theme::Mode(mode));
    Theme::instance().setReducedMotion(m_settings.value(motionKey, false).toBool());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool compact = event->size().width() <= Spacing::CompactWidth;
    if (compact == m_compact)
        return;
    m_compact = compact;
    m_rail->setCompact(compact);
    m_header->setCompact(compact);
    Q_EMIT compactChanged(compact);
}

void MainWindow::quit()
{
    if (!mayQuit())
        return;
    // The window first: it keeps what it remembers.
    m_quitting = true;
    if (close())
        QCoreApplication::quit();
    m_quitting = false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_quitting && QGuiApplication::quitOnLastWindowClosed() && !mayQuit()) {
        event->ignore();
        return;
    }
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(pageKey, int(m_current));
    m_settings.setValue(themeKey, int(Theme::instance().mode()));
    m_settings.setValue(motionKey, Theme::instance().reducedMotion());
    QMainWindow::closeEvent(event);
}

} // namespace Flightdeck::Views
