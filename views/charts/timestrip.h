#pragma once

#include "views/charts/timescale.h"

#include <QWidget>

#include <optional>

namespace Flightdeck::Views {

/// The labels of the shared time axis, once below all lanes, with tags for now and the crosshair.
class TimeStrip : public QWidget
{
    Q_OBJECT
public:
    explicit TimeStrip(QWidget *parent = nullptr);

    void present(const TimeScale &scale, qint64 nowMs);
    void setCrosshair(std::optional<qint64> timeMs);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTag(QPainter &painter, qreal x, const QString &text, const QColor &ground,
                  const QColor &ink) const;

    TimeScale m_scale;
    qint64 m_nowMs = 0;
    std::optional<qint64> m_crosshair;
};

} // namespace Flightdeck::Views
