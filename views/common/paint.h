#pragma once

#include "views/common/spacing.h"
#include "views/common/theme.h"

#include <QPainter>
#include <QRectF>
#include <QString>

namespace Flightdeck::Views {

/// Fills `rect` with `fill` and draws a one pixel edge inside it. A transparent colour draws nothing.
void paintBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge,
              qreal radius = Spacing::Radius, Qt::PenStyle style = Qt::SolidLine);

/// The ring of the focus inside `rect`, for what fills its place to the edge; see
/// FocusRing::ownFocusProperty.
void paintFocusInside(QPainter &painter, const QRectF &rect);

/// One line of plain text in a role's colour, cut with "…" when too long. Digits keep their own widths: see
/// FigureText.
void paintText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
               const QFont &font, Role role);

/// Plain text wrapped between words into at most `lines` lines, the last one cut with "…". `lead` is drawn
/// before it in DemiBold and its own role; pass an empty one for plain paragraphs. Returns the height used.
qreal paintParagraph(QPainter &painter, const QRectF &rect, const QString &lead, Role leadRole,
                     const QString &text, Role role, const QFont &font, int lines);

} // namespace Flightdeck::Views
