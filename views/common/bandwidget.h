#pragma once

#include "views/common/palette.h"

#include <QWidget>

class QPainter;

namespace Flightdeck::Views {

enum class EnvironmentKind { None, Demo, Staging, Production };

/// Ground and text of an environment's block.
Role environmentRole(EnvironmentKind kind);
Role onEnvironmentRole(EnvironmentKind kind);

/// Fills `rect` with the environment's colour; production is striped at 45 degrees, which no other kind is.
void paintBand(QPainter &painter, const QRectF &rect, EnvironmentKind kind);

/// The band over the window and over dialogs that act on an environment, 6 px high.
class BandWidget : public QWidget
{
    Q_OBJECT

public:
    explicit BandWidget(QWidget *parent = nullptr);

    void setKind(EnvironmentKind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EnvironmentKind m_kind = EnvironmentKind::None;
};

} // namespace Flightdeck::Views
