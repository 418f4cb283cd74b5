#pragma once

#include "core/clock.h"
#include "flags/flaglistmodel.h"
#include "killswitch/machine.h"
#include "views/common/bandwidget.h"
#include "views/killswitch/killstatus.h"
#include "views/killswitch/presspane.h"
#include "views/killswitch/standbyview.h"

#include <QTimer>

class QStackedWidget;

namespace Flightdeck::Views {

class KillFlagList;
class KillHeading;
class RunningView;
class UndoNote;

/// The kill switch: choose a flag, read what would be written, hold, follow the clock; undo the same way.
/// Lies over the window, 960 x 594. One panel belongs to one environment.
class KillPanel : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the panel. Without a machine flags can be looked at and nothing can be pressed; without
    /// flags the list is empty. `flags` should hold what git holds, not what is being typed.
    KillPanel(KillSwitch::Machine *machine, Flags::FlagListModel *flags, const Core::Clock *clock,
              QWidget *parent = nullptr);

    void setEnvironment(EnvironmentKind kind, const QString &name);
    void setExpectation(const KillExpectation &expectation);
    /// Before the first call git counts as not connected.
    void setRepository(const KillRepository &repository);
    /// Name of the population that the machine proves on; empty: the ids are made up. @param error why one
    /// that was asked for cannot be used.
    void setPopulation(const QString &name, const QString &error = {});

    /// Tried every few minutes; shown with its age. Null: never. Outlives the panel.
    void setReadiness(KillSwitch::Readiness *readiness);
    void setDrill(const KillDrill &drill);
    /// Newest first.
    void setHistory(const QList<KillSwitch::PastRun> &history);
    /// A press of an earlier run of the program: a person decides about it. Nothing: there is none.
    void setLeft(const std::optional<KillSwitch::OpenRun> &left);

    /// Chooses a flag, as from the Flags page. Not while a kill is shown.
    void chooseFlag(const Flags::FlagName &name);
    /// For the header; see statusChanged().
    KillStatus status() const;
    /// Writes the run that is shown as JSON.
    Core::Result<void> writeEvidence(const QString &path);

    QSize sizeHint() const override { return {960, 594}; }

Q_SIGNALS:
    /// Close, Hide or Escape; a kill that runs goes on.
    void closeRequested();
    /// The way to the file that stands against a kill.
    void mendRequested();
    /// The press that was left is not to be gone on with.
    void leftDropped();
    /// status() has another value: up to ten times a second while a kill runs.
    void statusChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Mode { Choosing, Following, Undoing };

    QWidget *buildChooser();
    void connectStandby();
    void beginDrill();
    void resumeLeft();
    void refreshAges();
    bool isDrill(const KillSwitch::Target &target) const;
    void orderTabs();
    void connectMachine();
    void arm(const KillSwitch::Target &target);
    void press(bool anyway);
    void takeChange();
    void beginUndo();
    void chooseAnother();
    void askWhereToSave();
    void setMode(Mode mode);
    void refresh();
    void refreshHeading();
    void tick();
    KillSwitch::Run shownRun() const;
    qint64 shownElapsed() const;

    KillSwitch::Machine *m_machine;
    const Core::Clock *m_clock;
    KillRepository m_repository;
    QString m_environment;
    Mode m_mode = Mode::Choosing;
    KillSwitch::Target m_target;
    std::optional<KillSwitch::Run> m_ended; ///< the last one, until another flag is chosen
    QTimer m_tick;
    KillHeading *m_heading;
    QStackedWidget *m_stack;
    QStackedWidget *m_side;
    KillFlagList *m_flags;
    UndoNote *m_undo;
    QStackedWidget *m_main;
    StandbyView *m_standby;
    PressPane *m_press;
    KillSwitch::Readiness *m_readiness = nullptr;
    KillDrill m_drill;
    QList<KillSwitch::PastRun> m_history;
    std::optional<KillSwitch::OpenRun> m_left;
    QTimer m_ages; ///< once a second while it is seen
    RunningView *m_running;
};

} // namespace Flightdeck::Views
