#include "views/killswitch/undonote.h"

#include "core/plaintext.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/spacing.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

UndoNote::UndoNote(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, TextSize::Emphasis, Role::Text, QFont::DemiBold))
    , m_back(new QPushButton(tr("Back to the kill")))
{
    m_title->setWordWrap(true);
    m_back->setIcon(icon(Icon::ChevronLeft, Role::Text2));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Page, Spacing::Page, Spacing::Page, Spacing::Page);
    column->setSpacing(Spacing::Panel);
    column->addWidget(m_title);
    for (const QString &text :
         {tr("A new commit takes the kill back. The kill itself stays in the history."),
          tr("Until every replica has polled, some still answer off. The same clock says when the flag is "
             "served by its own rules again."),
          tr("Nothing is sent before the ring is full once more.")}) {
        auto *label = new Label(text, TextSize::Body, Role::Text2);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void UndoNote::setFlag(const QString &flag)
{
    m_title->setText(tr("Undo the kill of %1").arg(Core::plainText(flag, 100)));
}

} // namespace Flightdeck::Views
