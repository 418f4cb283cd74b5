#include "views/killswitch/expectationbar.h"

#include "views/common/paint.h"

#include <algorithm>

namespace Flightdeck::Views {

ExpectationBar::ExpectationBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ExpectationBar::setTimes(qint64 elapsed, qint64 expected, qint64 worst)
{
    m_elapsed = elapsed;
    m_expected = expected;
    m_worst = worst;
    update();
}

void ExpectationBar::paintEvent(QPaintEvent *)
{
    if (m_worst <= 0)
        return;
    QPainter painter(this);
    const QRectF bar(0, 2, std::min(width(), 250), 8);
    const double share = std::clamp(double(m_elapsed) / double(m_worst), 0.0, 1.0);
    const bool late = m_elapsed > m_worst;
    paintBox(painter, bar, color(Role::Surface), color(Role::LineStrong), 0);
    painter.fillRect(QRectF(bar.x() + 1, bar.y() + 1, (bar.width() - 2) * share, bar.height() - 2),
                     color(late ? Role::WarnFill : Role::AccentFill));
    const QFont caption = textFont(TextSize::Caption);
    const qreal mark = bar.width() * std::clamp(double(m_expected) / double(m_worst), 0.0, 1.0);
    painter.fillRect(QRectF(mark - 1, bar.y() - 2, 2, bar.height() + 4), color(Role::Text));
    const QString worst =
        late ? tr("past worst, %1").arg((m_worst + 500) / 1000) : tr("%1 worst").arg((m_worst + 500) / 1000);
    const QString expected = tr("%1 expected").arg((m_expected + 500) / 1000);
    const qreal worstWidth = QFontMetricsF(caption).horizontalAdvance(worst);
    const qreal expectedWidth = QFontMetricsF(caption).horizontalAdvance(expected);
    const qreal x = std::clamp(mark - expectedWidth, 14.0, bar.width() - worstWidth - expectedWidth - 8);
    const auto write = [&](qreal left, qreal wide, const QString &text, Role role) {
        paintText(painter, QRectF(left, 13, wide + 2, 16), Qt::AlignLeft | Qt::AlignVCenter, text, caption,
                  role);
    };
    write(0, 12, QStringLiteral("0"), Role::Text2);
    write(x, expectedWidth, expected, Role::Text2);
    write(bar.width() - worstWidth, worstWidth, worst, late ? Role::Warn : Role::Text2);
}

} // namespace Flightdeck::Views
