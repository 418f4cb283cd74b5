#pragma once

#include "views/shell/shelltypes.h"

#include <QObject>

#include <array>

class QAction;
class QMainWindow;
class QMenu;

namespace Flightdeck::Views {

/// The menu bar. A menu without entries is not shown; every entry can be found in the palette.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    explicit WindowMenus(QMainWindow *window);

    QMenu *menu(MenuId id) const { return m_menus[size_t(id)]; }
    QAction *pageAction(PageId page) const { return m_pages[size_t(page)]; }
    /// Every entry that could be chosen now, with its path as detail.
    QVector<Command> commands() const;

Q_SIGNALS:
    void pageRequested(Flightdeck::Views::PageId page);
    void paletteRequested();
    void filterRequested();
    void paneRequested(bool forward);
    void killRequested();
    void helpRequested();
    void quitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillView();
    void fillGo();

    QMainWindow *m_window;
    std::array<QMenu *, MenuCount> m_menus;
    std::array<QAction *, PageCount> m_pages;
};

} // namespace Flightdeck::Views
