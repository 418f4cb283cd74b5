#pragma once

#include "core/clock.h"
#include "core/freshness.h"
#include "views/common/sourcechip.h"
#include "views/shell/bannerstack.h"
#include "views/shell/helppanel.h"
#include "views/shell/shelltypes.h"

#include <QMainWindow>
#include <QTimer>

#include <array>
#include <functional>

class QMenu;
class QSettings;
class QStackedWidget;

namespace Flightdeck::Views {

class BandWidget;
class CommandPalette;
class Header;
class PaletteBox;
class Rail;
class Scrim;
class StatusLine;
class WindowMenus;

/// The one window: menus, environment band, header, rail, the pages, status line. It knows no model; whoever
/// owns the models tells it what to show and hears what was asked for.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Reads size, page and theme from `settings` and writes them back on closing. Both outlive the window.
    MainWindow(QSettings &settings, const Core::Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Takes ownership of `page`; once for each id. `keys` are listed under F1 while the page is in front.
    void addPage(PageId id, QWidget *page, const QVector<KeyHelp> &keys = {});
    PageId currentPage() const { return m_current; }
    void setCurrentPage(PageId id);

    void setEnvironment(const EnvironmentBadge &environment);
    void setSource(SourceId source, const Core::Freshness &freshness, const QString &detail,
                   SourceSign sign = SourceSign::None);
    /// What must be seen on every page as long as it is true; an empty list takes them away.
    void setBanners(const QVector<WindowBanner> &banners);
    void setKillState(const KillButtonState &state);
    /// Count on the rail beside Rollouts; 0 hides it.
    void setAttentionCount(int count);
    /// What the left of the status line says while `page` is in front.
    void setStatusText(PageId page, const QString &text);

    /// Entries put here appear in the menu bar and in the palette.
    QMenu *menu(MenuId id) const;
    /// Opens below the environment's block; fill it with the environments.
    QMenu *environmentMenu() const { return m_environmentMenu; }
    void addCommand(const Command &command);
    void addCommandProvider(CommandProvider provider);

    /// Centres `panel` over the dimmed window. Not owned. Escape or a change of page hides it.
    void showOverlay(QWidget *panel);
    void hideOverlay();
    QWidget *overlay() const;

    /// Asked before the program ends by this window; false keeps it. Empty: nobody is asked.
    void setQuitGuard(std::function<bool()> mayQuit) { m_mayQuit = std::move(mayQuit); }
    bool mayQuit() { return !m_mayQuit || m_mayQuit(); }
    /// Ends the program, also where closing the window would leave it in the tray.
    void quit();

    /// 1280 px or less: icons only in the rail, lower rows, shorter words.
    bool isCompact() const { return m_compact; }

Q_SIGNALS:
    void pageChanged(Flightdeck::Views::PageId page);
    void sourceRequested(Flightdeck::Views::SourceId source);
    void killSwitchRequested();
    void overlayHidden();
    void compactChanged(bool compact);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    void connectMenus();
    void requestPage(PageId id);
    void openPalette();
    void focusFilter();
    void movePane(bool forward);
    void showHelp();
    void tick();
    void restore();

    QSettings &m_settings;
    const Core::Clock &m_clock;
    WindowMenus *m_menus;
    BandWidget *m_band;
    BannerStack *m_banners;
    QStackedWidget *m_stack;
    Rail *m_rail;
    StatusLine *m_status;
    Header *m_header;
    PaletteBox *m_paletteBox;
    CommandPalette *m_palette;
    QMenu *m_environmentMenu;
    Scrim *m_scrim;
    Scrim *m_helpScrim;
    HelpPanel *m_help;
    std::array<QWidget *, PageCount> m_pages{};
    std::array<QVector<KeyHelp>, PageCount> m_keys;
    std::array<QString, PageCount> m_statusTexts;
    PageId m_current = PageId::Rollouts;
    bool m_compact = false;
    std::function<bool()> m_mayQuit;
    bool m_quitting = false;
    QTimer m_second;
};

} // namespace Flightdeck::Views
