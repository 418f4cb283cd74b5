#include "views/common/livespips.h"

#include "views/common/paint.h"
#include "views/common/spacing.h"

#include <QCoreApplication>
#include <QFontMetrics>

namespace Flightdeck::Views {

namespace {

constexpr int pipWidth = 9;
constexpr int pipHeight = 13;
constexpr int pitch = 12;
constexpr int mostPips = 8;

int pipsWidth(Lives lives)
{
    return lives.total > 0 && lives.total <= mostPips ? lives.total * pitch - (pitch - pipWidth) : 0;
}

QFont wordsFont()
{
    return textFont(TextSize::Body, QFont::DemiBold);
}

} // namespace

qreal paintLives(QPainter &painter, const QPointF &topLeft, Lives lives, bool stale)
{
    const int width = pipsWidth(lives);
    if (width == 0)
        return 0;
    for (int pip = 0; pip < lives.total; ++pip) {
        const QRectF rect(topLeft.x() + pip * pitch, topLeft.y(), pipWidth, pipHeight);
        if (pip < lives.left) {
            paintBox(painter, rect, stale ? QColor(Qt::transparent) : color(Role::Text2),
                     stale ? color(Role::Quiet) : QColor(Qt::transparent), 2, Qt::SolidLine);
            continue;
        }
        const QColor lost = color(stale ? Role::Quiet : Role::Fail);
        paintBox(painter, rect, Qt::transparent, lost, 2);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(lost, 1.2));
        painter.drawLine(rect.bottomLeft() + QPointF(1.8, -2), rect.topRight() + QPointF(-1.8, 2));
        painter.restore();
    }
    return width;
}

QString livesText(Lives lives)
{
    if (lives.left <= 0)
        return QCoreApplication::translate("Flightdeck::Views::LivesPips", "0 of %1, spent").arg(lives.total);
    return QCoreApplication::translate("Flightdeck::Views::LivesPips", "%1 of %2")
        .arg(lives.left)
        .arg(lives.total);
}

LivesPips::LivesPips(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Lives left"));
}

void LivesPips::setLives(Lives lives)
{
    m_lives = lives;
    setAccessibleDescription(livesText(lives));
    updateGeometry();
    update();
}

QSize LivesPips::sizeHint() const
{
    const int words = QFontMetrics(wordsFont()).horizontalAdvance(livesText(m_lives));
    const int pips = pipsWidth(m_lives);
    return {pips + (pips ? Spacing::Grid : 0) + words + 2, 20};
}

void LivesPips::paintEvent(QPaintEvent *)
{
    if (m_lives.total <= 0)
        return;
    QPainter painter(this);
    const qreal used = paintLives(painter, {0, (height() - pipHeight) / 2.0}, m_lives);
    const qreal x = used > 0 ? used + Spacing::Grid : 0;
    paintText(painter, QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft,
              livesText(m_lives), wordsFont(), m_lives.left <= 0 ? Role::Fail : Role::Text);
}

} // namespace Flightdeck::Views
