#include "views/killswitch/figurerow.h"

#include "views/common/accessible.h"
#include "views/common/icons.h"
#include "views/common/paint.h"
#include "views/common/tooltip.h"

namespace Flightdeck::Views {

FigureRow::FigureRow(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("How long it takes"));
}

void FigureRow::setFigures(const QVector<Figure> &figures)
{
    m_figures = figures;
    QStringList words;
    for (const Figure &figure : figures)
        words += QStringLiteral("%1: %2 %3").arg(figure.caption, figure.value, figure.unit).trimmed();
    setAccessibleValue(this, words.join(QStringLiteral(". ")));
    setToolTip(plainToolTip(words.join(u'\n')));
    update();
}

void FigureRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_figures.isEmpty())
        return;
    const qreal column = qreal(width()) / qreal(m_figures.size());
    const QFont bold = textFont(TextSize::Body, QFont::DemiBold);
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const Figure &figure = m_figures[i];
        qreal x = std::round(qreal(i) * column);
        qreal room = column - 10;
        paintText(painter, QRectF(x, 0, room, 16), Qt::AlignVCenter | Qt::AlignLeft, figure.caption,
                  textFont(TextSize::Caption, QFont::DemiBold), Role::Text2);
        Role role = Role::Text;
        if (figure.good || figure.bad) {
            role = figure.good ? Role::Ok : Role::Warn;
            paintIcon(painter, QRectF(x, 20, 16, 16), figure.good ? Icon::Succeeded : Icon::Warning, role);
            x += 20;
            room -= 20;
        }
        paintText(painter, QRectF(x, 18, room, 20), Qt::AlignVCenter | Qt::AlignLeft, figure.value, bold,
                  role);
        const qreal used = QFontMetricsF(bold).horizontalAdvance(figure.value) + 5;
        if (room > used)
            paintText(painter, QRectF(x + used, 18, room - used, 20), Qt::AlignVCenter | Qt::AlignLeft,
                      figure.unit, textFont(TextSize::Caption), Role::Text2);
    }
}

} // namespace Flightdeck::Views
