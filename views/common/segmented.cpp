#include "views/common/segmented.h"

#include "views/common/paint.h"
#include "views/common/spacing.h"
#include "views/common/style.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace Flightdeck::Views {

Segmented::Segmented(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(1, 1, 1, 1);
    m_row->setSpacing(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFixedHeight(Spacing::Button);
    setAccessibleName(name);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT currentChanged(id);
    });
}

void Segmented::setTexts(const QStringList &texts)
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (qsizetype i = texts.size(); i < buttons.size(); ++i) {
        m_group->removeButton(buttons[i]);
        delete buttons[i];
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QAbstractButton *button = m_group->button(int(i));
        if (!button) {
            button = new QPushButton(this);
            button->setCheckable(true);
            button->setFixedHeight(Spacing::Button - 2);
            setButtonKind(button, ButtonKind::Segment);
            m_group->addButton(button, int(i));
            m_row->addWidget(button);
        }
        button->setText(texts[i]);
        button->setAccessibleName(m_name + QStringLiteral(": ") + texts[i]);
    }
    if (!m_group->checkedButton() && !texts.isEmpty())
        m_group->button(0)->setChecked(true);
}

int Segmented::current() const
{
    return m_group->checkedId();
}

void Segmented::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), color(Role::Surface), color(Role::LineStrong), Spacing::Radius);
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (qsizetype i = 1; i < buttons.size(); ++i)
        painter.fillRect(buttons[i]->x() - 1, 1, 1, height() - 2, color(Role::Line));
}

} // namespace Flightdeck::Views
