#include "views/shell/windowmenus.h"

#include "views/common/theme.h"

#include <QAction>
#include <QActionEvent>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace Flightdeck::Views {

namespace {

QString withoutMnemonic(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\x1"));
    text.remove(u'&');
    return text.replace(u'\x1', u'&');
}

void collect(const QMenu &menu, const QString &path, QVector<Command> &into)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        const QString text = withoutMnemonic(action->text());
        if (action->menu())
            collect(*action->menu(), path + QStringLiteral(" · ") + text, into);
        else if (!action->isSeparator() && action->isVisible() && action->isEnabled())
            into.append({text, path, action->shortcut().toString(QKeySequence::NativeText),
                         [action = QPointer<QAction>(action)] {
                             if (action)
                                 action->trigger();
                         }});
    }
}

} // namespace

WindowMenus::WindowMenus(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    const QString titles[] = {tr("&File"), tr("&Edit"), tr("&View"), tr("&Rollout"),
                              tr("F&lag"), tr("&Go"),   tr("&Help")};
    for (int i = 0; i < MenuCount; ++i) {
        m_menus[size_t(i)] = window->menuBar()->addMenu(titles[i]);
        m_menus[size_t(i)]->menuAction()->setVisible(false);
        m_menus[size_t(i)]->installEventFilter(this);
    }
    // Closing the window may leave the program in the tray; this ends it.
    QAction *quit =
        menu(MenuId::File)->addAction(tr("&Quit"), QKeySequence::Quit, this, &WindowMenus::quitRequested);
    if (quit->shortcut().isEmpty())
        quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    QMenu *edit = menu(MenuId::Edit);
    edit->addAction(tr("&Filter this page"), QKeySequence(Qt::Key_Slash), this,
                    &WindowMenus::filterRequested);
    edit->addAction(tr("Find a &command…"), QKeySequence(Qt::CTRL | Qt::Key_K), this,
                    &WindowMenus::paletteRequested);
    fillView();
    fillGo();
    menu(MenuId::Help)
        ->addAction(tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1), this, &WindowMenus::helpRequested);
}

void WindowMenus::fillView()
{
    QMenu *view = menu(MenuId::View);
    auto *group = new QActionGroup(this);
    Theme &theme = Theme::instance();
    QMenu *themes = view->addMenu(tr("&Theme"));
    const std::pair<Theme::Mode, QString> modes[] = {{Theme::Mode::System, tr("As the &desktop")},
                                                     {Theme::Mode::Light, tr("&Light")},
                                                     {Theme::Mode::Dark, tr("&Dark")}};
    for (const auto &[mode, text] : modes) {
        QAction *action = themes->addAction(text);
        action->setCheckable(true);
        action->setChecked(theme.mode() == mode);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [mode = mode] { Theme::instance().setMode(mode); });
        connect(&theme, &Theme::changed, action,
                [action, mode = mode] { action->setChecked(Theme::instance().mode() == mode); });
    }
    QAction *still = view->addAction(tr("&Reduced motion"));
    still->setCheckable(true);
    still->setChecked(theme.reducedMotion());
    connect(still, &QAction::toggled, &theme, &Theme::setReducedMotion);
    connect(&theme, &Theme::reducedMotionChanged, still, &QAction::setChecked);
    QAction *full = view->addAction(tr("&Full screen"));
    full->setShortcut(Qt::Key_F11);
    full->setCheckable(true);
    connect(full, &QAction::toggled, m_window, [window = m_window](bool on) {
        window->setWindowState(window->windowState().setFlag(Qt::WindowFullScreen, on));
    });
}

void WindowMenus::fillGo()
{
    QMenu *go = menu(MenuId::Go);
    for (int i = 0; i < PageCount; ++i) {
        const auto page = PageId(i);
        m_pages[size_t(i)] =
            go->addAction(pageTitle(page), QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + i))),
                          this, [this, page] { Q_EMIT pageRequested(page); });
    }
    go->addSeparator();
    go->addAction(tr("&Next pane"), QKeySequence(Qt::Key_F6), this, [this] { Q_EMIT paneRequested(true); });
    go->addAction(tr("&Previous pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6), this,
                  [this] { Q_EMIT paneRequested(false); });
    go->addSeparator();
    go->addAction(tr("&Kill switch…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), this,
                  &WindowMenus::killRequested);
}

QVector<Command> WindowMenus::commands() const
{
    QVector<Command> all;
    // Enter right after opening takes the first: going somewhere does no harm, so that comes first and Quit
    // last.
    for (const MenuId id :
         {MenuId::Go, MenuId::Rollout, MenuId::Flag, MenuId::View, MenuId::Edit, MenuId::Help, MenuId::File})
        collect(*menu(id), withoutMnemonic(menu(id)->title()), all);
    return all;
}

bool WindowMenus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ActionAdded || event->type() == QEvent::ActionRemoved) {
        auto *menu = static_cast<QMenu *>(watched);
        // The event of a removal comes before or after the list has changed: what leaves does not count.
        QList<QAction *> stay = menu->actions();
        if (event->type() == QEvent::ActionRemoved)
            stay.removeAll(static_cast<QActionEvent *>(event)->action());
        menu->menuAction()->setVisible(!stay.isEmpty());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Flightdeck::Views
