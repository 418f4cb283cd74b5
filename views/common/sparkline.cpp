#include "views/common/sparkline.h"

#include "views/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Flightdeck::Views {

void Sparkline::setData(SparklineData data)
{
    m_data = std::move(data);
    m_size = {};
}

void Sparkline::rebuild(const QSizeF &size)
{
    m_size = size;
    m_curve = {};
    m_crosses.clear();
    m_end.reset();
    m_limitY.reset();
    double low = m_data.limit.value_or(qInf());
    double high = m_data.limit.value_or(-qInf());
    for (const double value : std::as_const(m_data.values)) {
        if (!std::isfinite(value))
            continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    if (low > high)
        return;
    constexpr qreal margin = 3; // half a cross
    const qreal height = size.height() - 2 * margin;
    const qreal width = size.width() - 2 * margin;
    const auto y = [&](double value) {
        return high > low ? margin + (high - value) / (high - low) * height : size.height() / 2;
    };
    if (m_data.limit)
        m_limitY = y(*m_data.limit);
    const qsizetype count = m_data.values.size();
    bool pen = false;
    for (qsizetype i = 0; i < count; ++i) {
        const double value = m_data.values[i];
        if (!std::isfinite(value)) {
            pen = false;
            continue;
        }
        const QPointF at(margin + (count > 1 ? width * double(i) / double(count - 1) : width), y(value));
        if (pen)
            m_curve.lineTo(at);
        else
            m_curve.moveTo(at);
        pen = true;
        if (m_data.failed.contains(int(i)))
            m_crosses.append(at);
        m_end = at;
    }
}

void Sparkline::paint(QPainter &painter, const QRectF &rect)
{
    if (rect.size() != m_size)
        rebuild(rect.size());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.setBrush(Qt::NoBrush);
    if (m_limitY) {
        QPen limit(color(Role::Fail), 1.2);
        limit.setDashPattern({2, 1.5});
        limit.setCapStyle(Qt::FlatCap);
        painter.setPen(limit);
        painter.drawLine(QPointF(1, *m_limitY), QPointF(rect.width() - 1, *m_limitY));
    }
    QPen curve(color(m_data.stale ? Role::Text3 : Role::Text2), 1.4);
    if (m_data.stale)
        curve.setDashPattern({1.5, 1.5});
    painter.setPen(curve);
    painter.drawPath(m_curve);
    if (m_end && !m_data.stale) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Role::Text2));
        painter.drawEllipse(*m_end, 2.2, 2.2);
    }
    painter.setPen(QPen(color(Role::Fail), 1.4));
    for (const QPointF &at : std::as_const(m_crosses)) {
        painter.drawLine(at + QPointF(-2.5, -2.5), at + QPointF(2.5, 2.5));
        painter.drawLine(at + QPointF(2.5, -2.5), at + QPointF(-2.5, 2.5));
    }
    painter.restore();
}

} // namespace Flightdeck::Views
