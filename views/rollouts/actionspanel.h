#pragma once

#include "core/clock.h"
#include "rollouts/actiondesk.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace Flightdeck::Views {

class ActionRow;
class Label;
class Notice;
class Panel;

/// What can be done about one canary, each with what it really does or why it cannot. In a narrow window a
/// button with the same as a menu stands for the list.
class ActionsPanel : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Width = 328;

    /// @param desk, clock must outlive the panel.
    ActionsPanel(Rollouts::ActionDesk *desk, const Core::Clock *clock, QWidget *parent = nullptr);

    /// Shows the actions on a rollout; empty: none.
    void present(const QString &rolloutKey);
    /// @param compact a menu instead of the list.
    void setCompact(bool compact);

Q_SIGNALS:
    /// A person wants to see what an action would do.
    void chosen(const Flightdeck::Rollouts::ActionChoice &choice);
    /// A person wants to see the action that goes on.
    void runRequested();

private:
    void refresh();
    void rebuild(const QList<Rollouts::Offer> &offers);
    void showRun();
    void showFlux(const QList<Rollouts::Offer> &offers);
    void fillMenu();

    Rollouts::ActionDesk *m_desk;
    const Core::Clock *m_clock;
    QString m_key;
    Panel *m_panel;
    QWidget *m_list;
    QVBoxLayout *m_rowsLayout;
    QList<ActionRow *> m_rows;
    QList<Rollouts::Offer> m_offers;
    Notice *m_run;
    Notice *m_flux;
    QWidget *m_menuRow;
    QMenu *m_menu;
};

} // namespace Flightdeck::Views
