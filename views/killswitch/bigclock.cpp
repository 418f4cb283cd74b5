#include "views/killswitch/bigclock.h"

#include "views/common/accessible.h"
#include "views/common/figuretext.h"
#include "views/common/paint.h"
#include "views/killswitch/killwords.h"

namespace Flightdeck::Views {

BigClock::BigClock(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAccessibleName(tr("Since the press"));
}

QString BigClock::figures() const
{
    return KillWords::seconds(m_ms, m_whole).section(u' ', 0, 0);
}

void BigClock::setElapsed(qint64 ms, bool whole)
{
    // Assistive technology hears it at most every five seconds, the eye sees every tick.
    const bool speak = ms / 5000 != m_ms / 5000 || accessibleDescription().isEmpty();
    const bool wider = ms >= 100'000 && m_ms < 100'000;
    m_ms = ms;
    m_whole = whole;
    if (speak)
        setAccessibleValue(this, KillWords::seconds(ms, true));
    if (wider)
        updateGeometry();
    update();
}

QSize BigClock::sizeHint() const
{
    const QString widest = m_ms < 100'000 ? QStringLiteral("00.0") : QStringLiteral("0000.0");
    const qreal width = FigureText::width(textFont(TextSize::Clock, QFont::Bold), widest);
    return {int(width) + 22, 54};
}

void BigClock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont big = textFont(TextSize::Clock, QFont::Bold);
    painter.setFont(big);
    painter.setPen(color(Role::Text));
    FigureText::paint(painter, rect(), Qt::AlignLeft | Qt::AlignVCenter, figures());
    const qreal x = FigureText::width(big, figures()) + 6;
    paintText(painter, QRectF(x, 0, width() - x, 47), Qt::AlignLeft | Qt::AlignBottom, QStringLiteral("s"),
              textFont(TextSize::Object), Role::Text3);
}

} // namespace Flightdeck::Views
