#pragma once

#include <QWidget>

namespace Flightdeck::Views {

/// What the signs of the rollouts table mean, in one line below it.
class Legend : public QWidget
{
    Q_OBJECT
public:
    explicit Legend(QWidget *parent = nullptr);
    QSize sizeHint() const override { return {900, 22}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Flightdeck::Views
