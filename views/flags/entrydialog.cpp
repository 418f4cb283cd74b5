#include "views/flags/entrydialog.h"

#include "core/plaintext.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/spacing.h"
#include "views/common/style.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

EntryDialog::EntryDialog(const QString &title, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_refusal(new Notice(Tone::Warn, Notice::Shape::Box, this))
    , m_do(new QPushButton(verb, this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_refusal->hide();
    setButtonKind(m_do, ButtonKind::Primary);
    m_do->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Spacing::Grid);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_do);
    m_form->setHorizontalSpacing(Spacing::Panel);
    m_form->setVerticalSpacing(Spacing::Grid);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Page, Spacing::Page, Spacing::Page, Spacing::Page);
    column->setSpacing(Spacing::Panel);
    column->addLayout(m_form, 1);
    column->addWidget(m_refusal);
    column->addLayout(foot);
    setMinimumWidth(420);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &EntryDialog::tryAction);
}

void EntryDialog::setExplanation(const QString &text)
{
    auto *words = new Label(text, TextSize::Dense, Role::Text2, QFont::Normal, this);
    words->setWordWrap(true);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, words);
}

void EntryDialog::setFault(const QString &reason)
{
    m_do->setEnabled(reason.isEmpty());
    m_refusal->setVisible(!reason.isEmpty());
    m_refusal->setText({}, Core::plainText(reason, 300));
}

void EntryDialog::tryAction()
{
    const Core::Result<void> done = m_action ? m_action() : Core::Result<void>();
    if (done) {
        accept();
        return;
    }
    m_refusal->setText(tr("Not changed."), Core::plainText(done.error().message, 300));
    m_refusal->show();
}

} // namespace Flightdeck::Views
