#include "views/flags/editormargin.h"

#include "views/flags/flageditor.h"

#include <QMouseEvent>

namespace Flightdeck::Views {

EditorMargin::EditorMargin(FlagEditor *editor)
    : QWidget(editor)
    , m_editor(editor)
{
    // What it shows is in the text and the problems, which a screen reader reaches there.
    setFocusPolicy(Qt::NoFocus);
}

QSize EditorMargin::sizeHint() const
{
    return {m_editor->marginWidth(), 0};
}

void EditorMargin::paintEvent(QPaintEvent *event)
{
    m_editor->paintMargin(event);
}

void EditorMargin::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    m_editor->pressMargin(m_editor->cursorForPosition(QPoint(0, position.y())).blockNumber(), position.x());
}

} // namespace Flightdeck::Views
