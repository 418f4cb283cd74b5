#pragma once

#include "views/shell/shelltypes.h"

#include <QAbstractButton>

namespace Flightdeck::Views {

/// Opens the kill panel, always visible, always saying whether a press would go out. Never kills by itself.
class KillButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KillButton(QWidget *parent = nullptr);

    void setState(const KillButtonState &state);
    const KillButtonState &state() const { return m_state; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    KillButtonState m_state;
};

} // namespace Flightdeck::Views
