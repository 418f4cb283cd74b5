#include "views/shell/statusline.h"

#include "views/common/accessible.h"
#include "views/common/figuretext.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"

namespace Flightdeck::Views {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(Spacing::StatusBar);
    setAccessibleName(tr("Status"));
}

void StatusLine::setText(const QString &text)
{
    m_text = text;
    setAccessibleValue(this, text);
    update();
}

void StatusLine::setNow(const QDateTime &now)
{
    const QDateTime local = now.toLocalTime();
    const QString format = QStringLiteral("HH:mm:ss");
    const QString utc = tr("%1 UTC").arg(now.toUTC().toString(format));
    m_clock = local.offsetFromUtc() == 0
                  ? utc // once is enough
                  : tr("%1 %2 · %3").arg(local.toString(format), local.timeZoneAbbreviation(), utc);
    update();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface));
    painter.fillRect(0, 0, width(), 1, color(Role::Line));
    const QFont bold = textFont(TextSize::Caption, QFont::DemiBold);
    const QFont plain = textFont(TextSize::Caption);
    qreal right = width() - Spacing::Panel;
    const qreal clock = FigureText::width(bold, m_clock) + 1;
    painter.setFont(bold);
    painter.setPen(color(Role::Text));
    FigureText::paint(painter, QRectF(right - clock, 1, clock, height() - 1),
                      Qt::AlignRight | Qt::AlignVCenter, m_clock);
    right -= clock + Spacing::Page;
    for (const QString &hint : {tr("F6 Next pane"), tr("/ Filter"), tr("F1 Help")}) {
        const qreal wide = QFontMetricsF(plain).horizontalAdvance(hint) + 1;
        paintText(painter, QRectF(right - wide, 1, wide, height() - 1), Qt::AlignVCenter | Qt::AlignLeft,
                  hint, plain, Role::Text2);
        right -= wide + Spacing::Page;
    }
    paintText(painter, QRectF(Spacing::Panel, 1, right - Spacing::Panel, height() - 1),
              Qt::AlignVCenter | Qt::AlignLeft, m_text, plain, Role::Text2);
}

} // namespace Flightdeck::Views
