#include "views/common/figuretext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Flightdeck::Views::FigureText {

namespace {

constexpr QChar thinSpace(0x202F);

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

qreal digitAdvance(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

// Calls visit(piece, isDigit) for single digits and for the runs of other characters between them.
template<typename Visit> void pieces(QStringView text, Visit visit)
{
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = begin + 1;
        const bool digit = isDigit(text[begin]);
        while (!digit && end < text.size() && !isDigit(text[end]))
            ++end;
        visit(text.sliced(begin, end - begin), digit);
        begin = end;
    }
}

qreal width(const QFontMetricsF &metrics, QStringView text)
{
    const qreal advance = digitAdvance(metrics);
    qreal sum = 0;
    pieces(text, [&](QStringView piece, bool digit) {
        sum += digit ? advance : metrics.horizontalAdvance(piece.toString());
    });
    return sum;
}

QString groupedDigits(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, thinSpace);
    return digits;
}

} // namespace

qreal width(const QFont &font, QStringView text)
{
    return width(QFontMetricsF(font), text);
}

void paint(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    QString shown = text;
    qreal total = width(metrics, shown);
    if (total > rect.width() + 0.5) {
        shown = metrics.elidedText(shown, Qt::ElideRight, rect.width());
        total = width(metrics, shown);
    }
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - total;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - total / 2;
    qreal top = rect.top() + (rect.height() - metrics.height()) / 2;
    if (alignment & Qt::AlignTop)
        top = rect.top();
    else if (alignment & Qt::AlignBottom)
        top = rect.bottom() - metrics.height();
    const qreal baseline = std::round(top + metrics.ascent());
    const qreal advance = digitAdvance(metrics);
    pieces(shown, [&](QStringView piece, bool digit) {
        const QString part = piece.toString();
        const qreal own = metrics.horizontalAdvance(part);
        painter.drawText(QPointF(digit ? x + (advance - own) / 2 : x, baseline), part);
        x += digit ? advance : own;
    });
}

QString grouped(qint64 value)
{
    const bool negative = value < 0;
    const quint64 magnitude = negative ? 0 - quint64(value) : quint64(value);
    const QString digits = groupedDigits(QString::number(magnitude));
    return negative ? QChar(0x2212) + digits : digits;
}

QString decimal(double value, int decimals)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const QString text = QString::number(std::fabs(value), 'f', decimals);
    const qsizetype point = text.indexOf(u'.');
    const QString whole = groupedDigits(point < 0 ? text : text.first(point));
    const QString rest = point < 0 ? QString() : text.sliced(point);
    const bool zero = text.count(u'0') + (point < 0 ? 0 : 1) == text.size();
    return (value < 0 && !zero ? QString(QChar(0x2212)) : QString()) + whole + rest;
}

} // namespace Flightdeck::Views::FigureText
