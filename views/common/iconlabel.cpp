#include "views/common/iconlabel.h"

#include <QPainter>

namespace Flightdeck::Views {

IconLabel::IconLabel(QWidget *parent)
    : QWidget(parent)
{
}

void IconLabel::setIcon(Icon icon, Role role, int size)
{
    m_icon = icon;
    m_role = role;
    m_empty = false;
    setFixedSize(size, size);
    update();
}

void IconLabel::clear()
{
    m_empty = true;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_empty)
        return;
    QPainter painter(this);
    paintIcon(painter, rect(), m_icon, m_role);
}

} // namespace Flightdeck::Views
