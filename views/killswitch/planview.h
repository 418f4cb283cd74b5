#pragma once

#include "core/result.h"
#include "killswitch/plan.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace Flightdeck::Views {

class BadgeLabel;
class Label;
class Notice;
class ReachView;
class WrittenBox;

/// The chosen flag and everything there is to know before it is pressed.
class PlanView : public QWidget
{
    Q_OBJECT

public:
    explicit PlanView(QWidget *parent = nullptr);

    /// `plan` empty: it is being made. An error is shown in its own words.
    void setPlan(const KillSwitch::Target &target, const std::optional<Core::Result<KillSwitch::Plan>> &plan);
    /// Whether the proof's ids are made up; else they are a population.
    void setMadeUp(bool madeUp);

Q_SIGNALS:
    /// The way to the file that Flipt refuses.
    void mendRequested();

private:
    void showPlan(const KillSwitch::Plan &plan);

    bool m_madeUp = true;
    std::optional<KillSwitch::Proof> m_proof;
    Label *m_name;
    BadgeLabel *m_type;
    Label *m_path;
    Label *m_sentence;
    Label *m_who;
    ReachView *m_reach;
    WrittenBox *m_written;
    Notice *m_trouble;
    QPushButton *m_mend = nullptr;
};

} // namespace Flightdeck::Views
