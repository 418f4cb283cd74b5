#include "views/common/panel.h"

#include "views/common/label.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"
#include "views/common/style.h"

#include <QAbstractButton>
#include <QHBoxLayout>

namespace Flightdeck::Views {

Panel::Panel(QWidget *parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_body->setContentsMargins({});
    m_body->setSpacing(0);
    column->addLayout(m_body, 1);
}

Panel::Panel(const QString &title, QWidget *parent)
    : Panel(parent)
{
    setTitle(title);
}

void Panel::setTitle(const QString &title, const QString &caption)
{
    if (!m_header) {
        m_header = new QWidget(this);
        m_header->setFixedHeight(Spacing::PanelHeader);
        m_headerLayout = new QHBoxLayout(m_header);
        m_headerLayout->setContentsMargins(Spacing::Panel, 0, Spacing::Grid, 1);
        m_title = new Label({}, TextSize::Body, Role::Text, QFont::DemiBold);
        m_caption = new Label({}, TextSize::Dense, Role::Text3);
        m_caption->setElided(true);
        m_headerLayout->addWidget(m_title);
        m_headerLayout->addWidget(m_caption, 1);
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_header);
    }
    m_title->setText(title);
    m_caption->setText(caption);
    setAccessibleName(title);
    update();
}

void Panel::setCaption(const QString &caption)
{
    setTitle(m_title ? m_title->text() : QString(), caption);
}

void Panel::addHeaderWidget(QWidget *widget)
{
    if (!m_header)
        setTitle({});
    if (auto *button = qobject_cast<QAbstractButton *>(widget))
        setSmall(button);
    m_headerLayout->addWidget(widget);
}

void Panel::setEdge(Edge edge)
{
    m_edge = edge;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Role edge = Role::Line;
    if (m_edge == Edge::Accent)
        edge = Role::AccentFill;
    else if (m_edge == Edge::Fail)
        edge = Role::FailFill;
    else if (m_edge == Edge::Warn)
        edge = Role::Warn;
    paintBox(painter, rect(), color(Role::Surface), color(edge), Spacing::Radius);
    if (m_header)
        painter.fillRect(1, m_header->geometry().bottom(), width() - 2, 1, color(Role::Line));
}

} // namespace Flightdeck::Views
