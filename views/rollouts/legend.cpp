#include "views/rollouts/legend.h"

#include "views/common/livespips.h"
#include "views/common/paint.h"
#include "views/common/splitbar.h"

#include <QPainter>

namespace Flightdeck::Views {

Legend::Legend(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(22);
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(
        tr("Bars show the weights of the VirtualService, a notch where the canary's share ends. "
           "Filled pips are lives left, struck ones are lost. Dashed lines are the Canary's "
           "thresholds, crosses failed checks."));
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = textFont(TextSize::Caption);
    const QFontMetricsF metrics(small);
    qreal x = 0;
    const auto words = [&](const QString &text) {
        const qreal width = metrics.horizontalAdvance(text);
        paintText(painter, QRectF(x, 0, width + 2, height()), Qt::AlignVCenter, text, small, Role::Text3);
        x += width + 24;
    };
    paintSplitBar(painter, QRectF(x, 0, 34, height()), {70, 30, {}, false}, 9);
    x += 42;
    words(tr("weights from the VirtualService"));
    QPolygonF notch({QPointF(x, 14), QPointF(x + 4, 8), QPointF(x + 8, 14)});
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::Text2));
    painter.drawPolygon(notch);
    x += 14;
    words(tr("where the canary's share ends"));
    x += paintLives(painter, QPointF(x, 4), {1, 2}) + 6;
    words(tr("left, lost"));
    painter.setPen(QPen(color(Role::Fail), 1.2, Qt::DotLine));
    painter.drawLine(QPointF(x, height() / 2.0), QPointF(x + 20, height() / 2.0));
    x += 26;
    words(tr("threshold of the Canary"));
    painter.setPen(QPen(color(Role::Fail), 1.5));
    painter.drawLine(QPointF(x, 8), QPointF(x + 6, 14));
    painter.drawLine(QPointF(x, 14), QPointF(x + 6, 8));
    x += 12;
    words(tr("failed check"));
    paintText(painter, QRectF(0, 0, width(), height()), Qt::AlignVCenter | Qt::AlignRight,
              tr("Times are local; hover for UTC, source and age"), small, Role::Text3);
}

} // namespace Flightdeck::Views
