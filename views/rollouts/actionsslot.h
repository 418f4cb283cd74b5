#pragma once

#include "core/clock.h"
#include "rollouts/actiontypes.h"

#include <QWidget>

namespace Flightdeck::Rollouts {
class ActionDesk;
}

namespace Flightdeck::Views {

class ActionSheet;
class ActionsPanel;
class Scrim;

/// The place of the actions on a page about one canary: the panel, and
/// the sheet that lies over the page when one was chosen.
class ActionsSlot : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Width = 328;

    /// @param desk may be null: the slot stays empty. @param page is covered by the sheet. Both, and clock,
    /// must outlive the slot.
    ActionsSlot(Rollouts::ActionDesk *desk, const Core::Clock *clock, QWidget *page);

    /// Shows the actions on a rollout; empty: none. A sheet of another rollout closes; what was sent goes on.
    void present(const QString &rolloutKey);
    /// @param compact a menu instead of the list.
    void setCompact(bool compact);
    bool sheetShown() const;

private:
    void open(const Rollouts::ActionChoice &choice);
    void showSheet();
    void closeSheet();

    Rollouts::ActionDesk *m_desk;
    QString m_key;
    ActionsPanel *m_panel = nullptr;
    Scrim *m_scrim = nullptr;
    ActionSheet *m_sheet = nullptr;
};

} // namespace Flightdeck::Views
