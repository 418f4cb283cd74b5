#pragma once

#include "rollouts/actionoffer.h"

#include <QWidget>

class QPushButton;

namespace Flightdeck::Views {

class IconLabel;
class Label;

/// One line of the actions panel: what can be done, what it really does or why it cannot, and its button.
class ActionRow : public QWidget
{
    Q_OBJECT
public:
    explicit ActionRow(const Rollouts::ActionChoice &choice, QWidget *parent = nullptr);

    const Rollouts::ActionChoice &choice() const { return m_choice; }
    /// @param busy another action on this canary goes on.
    void present(const Rollouts::Offer &offer, bool busy);
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void triggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Rollouts::ActionChoice m_choice;
    IconLabel *m_icon;
    Label *m_title;
    Label *m_text;
    Label *m_caution;
    QPushButton *m_button;
};

} // namespace Flightdeck::Views
