#include "views/environments/plugindialog.h"

#include "core/plaintext.h"
#include "views/common/buttonkind.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/spacing.h"
#include "views/common/theme.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

namespace {

constexpr int dialogWidth = 560;
constexpr int mostLines = 8;

/// The command as it will be started, an argument a line: no quoting to misread.
QString commandText(const PluginDialog::Question &question)
{
    QStringList lines{Core::plainText(question.program, 1000)};
    for (const QString &argument : question.arguments)
        lines << QStringLiteral("    ") + Core::plainText(argument, 1000);
    return lines.join(QLatin1Char('\n'));
}

Label *paragraph(const QString &text, Role role = Role::Text)
{
    auto *label = new Label(text, TextSize::Body, role);
    label->setWordWrap(true);
    return label;
}

} // namespace

PluginDialog::PluginDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Run a sign-in plugin?"));
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Panel, Spacing::Panel, Spacing::Panel, Spacing::Panel);
    column->setSpacing(12);
    column->addWidget(new Label(tr("Run a sign-in plugin?"), TextSize::Object, Role::Text, QFont::DemiBold));
    column->addWidget(paragraph(
        tr("The context %1 signs in by running a program on this computer, with your rights. The "
           "kubeconfig %2 names it:")
            .arg(Core::plainText(question.context, 200), Core::plainText(question.kubeconfig, 300))));

    auto *command = new QPlainTextEdit(commandText(question));
    command->setReadOnly(true);
    command->setAccessibleName(tr("Program and arguments"));
    command->setFont(Theme::instance().fixedFont());
    command->setTabChangesFocus(true);
    const qsizetype lines = qMin<qsizetype>(question.arguments.size() + 1, mostLines);
    command->setFixedHeight(command->fontMetrics().lineSpacing() * int(lines) + 14);
    column->addWidget(command);
    if (!question.variables.isEmpty())
        column->addWidget(
            paragraph(tr("It is given the variables %1.")
                          .arg(Core::plainText(question.variables.join(QStringLiteral(", ")), 500)),
                      Role::Text2));

    auto *warning = new Notice(Tone::Warn, Notice::Shape::Box);
    warning->setText(tr("Allow it only if you trust who gave you this kubeconfig."),
                     tr("Your answer is kept for this kubeconfig and this command."));
    column->addWidget(warning);

    auto *buttons = new QDialogButtonBox;
    QPushButton *run = buttons->addButton(tr("Run the plugin"), QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->addButton(tr("Do not run it"), QDialogButtonBox::RejectRole);
    run->setAutoDefault(false);
    cancel->setDefault(true);
    setButtonKind(cancel, ButtonKind::Primary);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    cancel->setFocus();
    setFixedWidth(dialogWidth);
}

} // namespace Flightdeck::Views
