#include "views/charts/timestrip.h"

#include "views/charts/chartdata.h"
#include "views/common/figuretext.h"
#include "views/common/theme.h"

#include <QPainter>

namespace Flightdeck::Views {

TimeStrip::TimeStrip(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(24);
    setAccessibleName(tr("Time axis"));
}

void TimeStrip::present(const TimeScale &scale, qint64 nowMs)
{
    m_scale = scale;
    m_nowMs = nowMs;
    setAccessibleDescription(
        tr("%1 to %2, local time").arg(momentText(scale.minMs, nowMs), momentText(scale.maxMs, nowMs)));
    update();
}

void TimeStrip::setCrosshair(std::optional<qint64> timeMs)
{
    m_crosshair = timeMs;
    update();
}

void TimeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface));
    painter.setFont(textFont(TextSize::Caption));
    painter.setPen(color(Role::Text2));
    painter.drawText(QRectF(12, 0, 110, height()), Qt::AlignLeft | Qt::AlignVCenter, tr("local time"));
    const qreal half = 34;
    for (const qint64 tick : m_scale.ticks()) {
        const qreal x = m_scale.x(tick);
        QRectF area(x - half, 0, 2 * half, height());
        Qt::Alignment alignment = Qt::AlignHCenter;
        if (area.right() > width() - 2) {
            area.moveRight(width() - 4);
            alignment = Qt::AlignRight;
        }
        FigureText::paint(painter, area, alignment | Qt::AlignVCenter, m_scale.label(tick));
    }
    paintTag(painter, m_scale.x(m_nowMs), tr("now"), color(Role::Text), color(Role::Surface));
    if (m_crosshair)
        paintTag(painter, m_scale.x(*m_crosshair), momentText(*m_crosshair, m_nowMs), color(Role::AccentFill),
                 color(Role::OnAccent));
}

void TimeStrip::paintTag(QPainter &painter, qreal x, const QString &text, const QColor &ground,
                         const QColor &ink) const
{
    if (x < m_scale.left || x > m_scale.left + m_scale.width)
        return;
    painter.setFont(textFont(TextSize::Caption, QFont::DemiBold));
    const qreal textWidth = FigureText::width(painter.font(), text) + 12;
    QRectF tag(x - textWidth / 2, 1, textWidth, 17);
    tag.moveRight(std::min(tag.right(), qreal(width() - 2)));
    painter.fillRect(tag, ground);
    painter.setPen(ink);
    FigureText::paint(painter, tag, Qt::AlignCenter, text);
}

} // namespace Flightdeck::Views
