#pragma once

#include "rollouts/actionplan.h"

#include <QWidget>

class QVBoxLayout;

namespace Flightdeck::Views {

/// What an action would do: in words, as the exact change, who would undo it, and by which right.
class ActionPlanView : public QWidget
{
    Q_OBJECT
public:
    explicit ActionPlanView(QWidget *parent = nullptr);

    /// @param notice that the plan changed since it was looked at; may be empty.
    void present(const Rollouts::ActionPlan &plan, const QString &notice);

private:
    void addSection(const QString &title, const QString &text);
    void addChanges(const Rollouts::ActionPlan &plan);

    QVBoxLayout *m_column;
};

} // namespace Flightdeck::Views
