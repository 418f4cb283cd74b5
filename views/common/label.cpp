#include "views/common/label.h"

#include "views/common/paint.h"
#include "views/common/tooltip.h"

namespace Flightdeck::Views {

Label::Label(const QString &text, TextSize size, Role role, QFont::Weight weight, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setFont(textFont(size, weight));
    setText(text);
    applyRole();
    connect(&Theme::instance(), &Theme::changed, this, &Label::applyRole);
}

void Label::setRole(Role role)
{
    m_role = role;
    applyRole();
}

void Label::applyRole()
{
    QPalette own;
    own.setColor(QPalette::WindowText, color(m_role));
    setPalette(own);
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

QSize Label::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(0, hint.height()) : hint;
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    const bool cut = fontMetrics().horizontalAdvance(text()) > width();
    const QString tip = cut ? plainToolTip(text()) : QString();
    if (toolTip() != tip)
        setToolTip(tip);
    QPainter painter(this);
    paintText(painter, contentsRect(), alignment(), text(), font(), m_role);
}

} // namespace Flightdeck::Views
