#pragma once

#include "core/result.h"
#include "killswitch/plan.h"
#include "views/killswitch/killstatus.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QScrollArea;

namespace Flightdeck::Views {

class FigureRow;
class HoldButton;
class PlanView;
class TypedPress;

/// How long a kill is expected to take; what is not known stays 0.
struct KillExpectation
{
    qint64 expectedMs = 0; ///< from the press until every replica is expected to serve it
    qint64 worstMs = 0;    ///< the latest poll of the slowest replica
    qint64 pollMs = 0;     ///< longest poll interval of the replicas
    int replicas = -1;     ///< how many are asked; -1 = unknown

    bool operator==(const KillExpectation &) const = default;
};

/// The right side of the kill panel: the chosen flag, the plan, the reason, and the two ways to press.
class PressPane : public QWidget
{
    Q_OBJECT

public:
    explicit PressPane(QWidget *parent = nullptr);

    /// Upper case name for the button's words.
    void setEnvironmentName(const QString &name);
    /// `plan` empty: still being made. A new target empties the reason and what was typed.
    void setPlan(const KillSwitch::Target &target, const std::optional<Core::Result<KillSwitch::Plan>> &plan);
    void setExpectation(const KillExpectation &expectation);
    void setRepository(const KillRepository &repository);
    void setMadeUp(bool madeUp);
    /// The chosen flag is the one to rehearse on.
    void setDrill(bool drill);
    /// @param now UTC, for its age
    void setArmed(const KillSwitch::StoreArmed &armed, const QDateTime &now);

    QString reason() const;
    QLineEdit *reasonField() const { return m_reason; }
    HoldButton *holdButton() const { return m_hold; }
    TypedPress *typed() const { return m_typed; }

Q_SIGNALS:
    /// Held to the end, or typed in full. @param anyway typed although the plan has doubts.
    void pressed(bool anyway);
    /// The person wants to mend the file that stands against the kill.
    void mendRequested();

private:
    void refresh();
    void refreshFigures();
    QString refusal() const;
    bool isDoubted() const;
    QString gitCaption() const;

    KillSwitch::Target m_target;
    std::optional<Core::Result<KillSwitch::Plan>> m_plan;
    KillExpectation m_expectation;
    KillRepository m_repository;
    KillSwitch::StoreArmed m_armed;
    QDateTime m_now;
    bool m_drill = false;
    QString m_environment;
    QScrollArea *m_scroll;
    PlanView *m_view;
    FigureRow *m_figures;
    QLineEdit *m_reason;
    HoldButton *m_hold;
    TypedPress *m_typed;
};

} // namespace Flightdeck::Views
