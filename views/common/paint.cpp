#include "views/common/paint.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>

namespace Flightdeck::Views {

void paintBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, qreal radius,
              Qt::PenStyle style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    if (edge.alpha() == 0) {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    } else {
        QPen pen(edge, 1, style);
        if (style == Qt::CustomDashLine)
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    painter.restore();
}

void paintFocusInside(QPainter &painter, const QRectF &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Role::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(3, 3, -3, -3), Spacing::Radius, Spacing::Radius);
    painter.restore();
}

void paintText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
               const QFont &font, Role role)
{
    painter.setFont(font);
    painter.setPen(color(role));
    const QFontMetricsF metrics(font);
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, rect.width() + 0.5));
}

qreal paintParagraph(QPainter &painter, const QRectF &rect, const QString &lead, Role leadRole,
                     const QString &text, Role role, const QFont &font, int lines)
{
    const QString all = lead.isEmpty()   ? text
                        : text.isEmpty() ? lead
                                         : QString(lead + QLatin1Char(' ') + text);
    const auto layOut = [&](QTextLayout &layout) {
        QTextCharFormat bold;
        QFont boldFont(font);
        boldFont.setWeight(QFont::DemiBold);
        bold.setFont(boldFont);
        bold.setForeground(color(leadRole));
        QTextCharFormat plain;
        plain.setForeground(color(role));
        layout.setFormats({{0, int(lead.size()), bold},
                           {int(lead.size()), int(layout.text().size() - lead.size()), plain}});
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        qreal y = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(rect.width());
            line.setPosition({0, y});
            y += line.height();
        }
        layout.endLayout();
        return y;
    };
    QTextLayout layout(all, font);
    qreal height = layOut(layout);
    if (layout.lineCount() > lines) {
        // Cut the last visible line by its own words, then lay out what remains.
        const QTextLine last = layout.lineAt(lines - 1);
        const int start = last.textStart();
        const QString boldTail = lead.mid(start);
        QFont boldFont(font);
        boldFont.setWeight(QFont::DemiBold);
        const QFontMetricsF metrics(font);
        const qreal bolder =
            QFontMetricsF(boldFont).horizontalAdvance(boldTail) - metrics.horizontalAdvance(boldTail);
        const QString tail =
            metrics.elidedText(all.sliced(start), Qt::ElideRight, rect.width() - std::ceil(bolder) - 1);
        layout.clearLayout();
        layout.setText(all.first(start) + tail);
        height = layOut(layout);
    }
    layout.draw(&painter, rect.topLeft());
    return height;
}

} // namespace Flightdeck::Views
