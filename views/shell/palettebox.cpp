#include "views/shell/palettebox.h"

#include "views/common/icons.h"
#include "views/common/paint.h"
#include "views/common/searchfield.h"
#include "views/common/spacing.h"

namespace Flightdeck::Views {

PaletteBox::PaletteBox(QWidget *parent)
    : QAbstractButton(parent)
{
    setText(tr("Find a canary, a flag or a command"));
    setAccessibleName(text());
    setFocusPolicy(Qt::NoFocus); // Ctrl+K opens it from anywhere
}

void PaletteBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface));
    const QRectF field = QRectF(rect()).adjusted(0, 3, -Spacing::Grid, -3);
    paintBox(painter, field, color(underMouse() ? Role::Sunken : Role::Surface), color(Role::LineStrong),
             Spacing::Radius);
    paintIcon(painter, QRectF(field.x() + Spacing::Grid, field.center().y() - 7, 14, 14), Icon::Search,
              Role::Text2);
    const qreal cap = paintKeyCap(painter, field.right() - Spacing::Cell, field.center().y(),
                                  QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    paintText(painter, field.adjusted(30, 0, -cap - Spacing::Grid, 0), Qt::AlignVCenter | Qt::AlignLeft,
              text(), textFont(TextSize::Dense), Role::Text3);
}

} // namespace Flightdeck::Views
