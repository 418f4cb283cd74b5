#pragma once

#include "rollouts/actionrun.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QPushButton;
class QScrollArea;

namespace Flightdeck::Views {

class ActionPlanView;
class ClockLadder;
class IconLabel;
class Label;
class Notice;

/// One action over the page: what it would do, exactly; the two buttons; and, once it was sent, what became
/// of it, step by step. Whatever goes on goes on when the sheet is closed.
class ActionSheet : public QWidget
{
    Q_OBJECT
public:
    explicit ActionSheet(QWidget *parent = nullptr);

    /// @param run is watched until another one is given or it is gone.
    void present(Rollouts::ActionRun *run);
    QSize sizeHint() const override;
    QPushButton *cancelButton() const { return m_cancel; }
    QPushButton *confirmButton() const { return m_confirm; }

Q_SIGNALS:
    /// Cancel, Close or Escape. What was not sent is to be dropped.
    void closeRequested();
    /// The person would rather hold Flux first.
    void holdFluxRequested();
    /// The content needs another height.
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showPlan(const Rollouts::ActionState &state);
    void showCourse(const Rollouts::ActionState &state);
    void tick();

    QPointer<Rollouts::ActionRun> m_run;
    Rollouts::ActionPhase m_shown = Rollouts::ActionPhase::Preparing;
    IconLabel *m_icon;
    Label *m_title;
    Label *m_place;
    Label *m_headline;
    Label *m_clock;
    QScrollArea *m_scroll;
    ActionPlanView *m_plan;
    ClockLadder *m_ladder;
    Notice *m_notice;
    QPushButton *m_holdFlux;
    QPushButton *m_cancel;
    QPushButton *m_confirm;
    QTimer m_tick;
};

} // namespace Flightdeck::Views
