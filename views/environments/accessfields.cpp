#include "views/environments/accessfields.h"

#include "views/common/buttonkind.h"
#include "views/common/label.h"
#include "views/environments/sourcesection.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Flightdeck::Views {

using Environments::AuthKind;

AccessFields::AccessFields(EnvironmentPart part, int nameWidth, QWidget *parent)
    : QWidget(parent)
    , m_part(part)
    , m_grid(new QGridLayout(this))
    , m_kind(new QComboBox)
    , m_unfold(new QPushButton(tr("Certificates")))
{
    m_grid->setContentsMargins({});
    m_grid->setColumnMinimumWidth(0, nameWidth);
    m_grid->setColumnStretch(1, 1);
    m_grid->setVerticalSpacing(6);
    m_kind->addItem(tr("None"), int(AuthKind::None));
    m_kind->addItem(tr("Token"), int(AuthKind::Bearer));
    m_kind->addItem(tr("User and password"), int(AuthKind::Basic));
    m_kind->setAccessibleName(tr("%1: %2").arg(partTitle(part), tr("Sign-in")));
    auto *label = new Label(tr("Sign-in"), TextSize::Dense, Role::Text2);
    label->setBuddy(m_kind);
    m_grid->addWidget(label, 0, 0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins({});
    row->addWidget(m_kind, 1);
    setButtonKind(m_unfold, ButtonKind::Link);
    m_unfold->setCheckable(true);
    m_unfold->setAccessibleName(tr("%1: %2").arg(partTitle(part), tr("Certificates")));
    row->addWidget(m_unfold);
    m_grid->addLayout(row, 0, 1);
    m_user = addField(tr("User"), {});
    m_secret = addField(tr("Token"), tr("as kept in the keychain"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_authority = addField(tr("Authority"), tr("PEM file; the machine's own"));
    m_certificate = addField(tr("Certificate"), tr("PEM file; none"));
    m_key = addField(tr("Its key"), tr("PEM file"));
    connect(m_kind, &QComboBox::activated, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    connect(m_unfold, &QPushButton::toggled, this, &AccessFields::refresh);
    refresh();
}

QLineEdit *AccessFields::addField(const QString &name, const QString &placeholder)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(placeholder);
    field->setMaxLength(4096);
    field->setAccessibleName(tr("%1: %2").arg(partTitle(m_part), name));
    auto *label = new Label(name, TextSize::Dense, Role::Text2);
    label->setBuddy(field);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(field, row, 1);
    connect(field, &QLineEdit::textEdited, this, &AccessFields::edited);
    return field;
}

void AccessFields::setRowVisible(QLineEdit *field, bool visible)
{
    int row = 0;
    int column = 0;
    int spans = 0;
    m_grid->getItemPosition(m_grid->indexOf(field), &row, &column, &spans, &spans);
    m_grid->itemAtPosition(row, 0)->widget()->setVisible(visible);
    field->setVisible(visible);
}

void AccessFields::refresh()
{
    const auto kind = AuthKind(m_kind->currentData().toInt());
    setRowVisible(m_user, kind == AuthKind::Basic);
    setRowVisible(m_secret, kind != AuthKind::None);
    int row = 0;
    int column = 0;
    int spans = 0;
    m_grid->getItemPosition(m_grid->indexOf(m_secret), &row, &column, &spans, &spans);
    const QString name = kind == AuthKind::Basic ? tr("Password") : tr("Token");
    if (auto *label = qobject_cast<Label *>(m_grid->itemAtPosition(row, 0)->widget()))
        label->setText(name);
    m_secret->setAccessibleName(tr("%1: %2").arg(partTitle(m_part), name));
    for (QLineEdit *file : {m_authority, m_certificate, m_key})
        setRowVisible(file, m_unfold->isChecked());
}

void AccessFields::setAccess(const Environments::SourceAccess &access)
{
    m_kind->setCurrentIndex(m_kind->findData(int(access.auth)));
    m_user->setText(access.user);
    m_secret->clear();
    m_authority->setText(access.authorityFile);
    m_certificate->setText(access.certificateFile);
    m_key->setText(access.keyFile);
    m_unfold->setChecked(!access.authorityFile.isEmpty() || !access.certificateFile.isEmpty() ||
                         !access.keyFile.isEmpty());
    refresh();
}

Environments::SourceAccess AccessFields::access() const
{
    Environments::SourceAccess access;
    access.auth = AuthKind(m_kind->currentData().toInt());
    access.user = access.auth == AuthKind::Basic ? m_user->text().trimmed() : QString();
    access.authorityFile = m_authority->text().trimmed();
    access.certificateFile = m_certificate->text().trimmed();
    access.keyFile = m_key->text().trimmed();
    return access;
}

QString AccessFields::typedSecret() const
{
    return access().auth == AuthKind::None ? QString() : m_secret->text();
}

} // namespace Flightdeck::Views
