#pragma once

#include "killswitch/steps.h"

#include <QWidget>

namespace Flightdeck::Views {

/// What each Flipt replica answers of the flag and since when. Arrow keys move a reading mark.
class ReplicaList : public QWidget
{
    Q_OBJECT

public:
    explicit ReplicaList(QWidget *parent = nullptr);

    void setRun(const KillSwitch::Run &run);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();

    KillSwitch::Run m_run;
    int m_current = 0;
};

} // namespace Flightdeck::Views
