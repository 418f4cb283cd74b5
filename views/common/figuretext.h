#pragma once

#include <QPainter>
#include <QString>

namespace Flightdeck::Views::FigureText {

// Figures that change in place must not shift their neighbours: every digit takes the advance of the font's
// widest digit. Qt 6.4 has no switch for OpenType's tabular figures (QFont::setFeature came with 6.7).

/// Width in pixels that paint() takes for `text`.
qreal width(const QFont &font, QStringView text);

/// Paints one line of plain text with the painter's font and pen, aligned in `rect`; cut with "…" when too
/// long.
void paint(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

/// 12480 -> "12 480", with a thin space that no line breaks at.
QString grouped(qint64 value);
/// 91.3, 2 -> "91.30"; thousands grouped. Not a number -> "–".
QString decimal(double value, int decimals);

} // namespace Flightdeck::Views::FigureText
