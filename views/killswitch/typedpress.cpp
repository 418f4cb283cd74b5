#include "views/killswitch/typedpress.h"

#include "core/plaintext.h"
#include "views/common/buttonkind.h"
#include "views/common/label.h"
#include "views/common/spacing.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Flightdeck::Views {

TypedPress::TypedPress(QWidget *parent)
    : QWidget(parent)
    , m_question(new Label(tr("Cannot hold a key?"), TextSize::Dense, Role::Text2))
    , m_link(new QPushButton(tr("Type the flag's name instead")))
    , m_field(new QLineEdit)
    , m_button(new QPushButton)
    , m_undo(new Label(tr("One commit; its undo is another one"), TextSize::Dense, Role::Text2))
{
    setButtonKind(m_link, ButtonKind::Link);
    setButtonKind(m_button, ButtonKind::Danger);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(m_question);
    row->addWidget(m_link);
    row->addWidget(m_field, 1);
    row->addWidget(m_button);
    row->addStretch();
    row->addWidget(m_undo);
    setFixedHeight(Spacing::Button + 2);
    connect(m_link, &QPushButton::clicked, this, [this] {
        open(true);
        m_field->setFocus(Qt::OtherFocusReason);
    });
    connect(m_field, &QLineEdit::textChanged, this, &TypedPress::refresh);
    connect(m_button, &QPushButton::clicked, this, [this] {
        m_field->clear();
        Q_EMIT pressed();
    });
    open(false);
}

void TypedPress::setKey(const QString &key, const QString &buttonText)
{
    m_key = key;
    m_field->clear();
    m_field->setPlaceholderText(tr("Type %1").arg(Core::plainText(key, 60)));
    m_field->setAccessibleName(tr("Type %1 to open the button").arg(Core::plainText(key, 60)));
    m_button->setText(buttonText);
    open(false);
    refresh();
}

void TypedPress::setReady(bool ready)
{
    m_ready = ready;
    refresh();
}

void TypedPress::setAnyway(bool anyway)
{
    m_anyway = anyway;
    m_question->setText(anyway ? tr("Is the check wrong?") : tr("Cannot hold a key?"));
    m_link->setText(anyway ? tr("Type the flag's name to commit anyway")
                           : tr("Type the flag's name instead"));
    m_undo->setVisible(!anyway && !m_link->isHidden());
}

void TypedPress::open(bool open)
{
    m_question->setVisible(!open);
    m_link->setVisible(!open);
    m_undo->setVisible(!open && !m_anyway);
    m_field->setVisible(open);
    m_button->setVisible(open);
}

void TypedPress::refresh()
{
    m_link->setEnabled(m_ready);
    m_button->setEnabled(m_ready && !m_key.isEmpty() && m_field->text() == m_key);
}

} // namespace Flightdeck::Views
