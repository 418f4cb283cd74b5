#include "views/flags/callsdialog.h"

#include "core/plaintext.h"
#include "flags/sdkcalls.h"
#include "views/common/iconlabel.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/segmented.h"
#include "views/common/spacing.h"
#include "views/common/style.h"
#include "views/common/theme.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Flightdeck::Views", text);
}

void addWarning(QVBoxLayout *layout, const QString &text, bool worst, QWidget *parent)
{
    auto *sign = new IconLabel(parent);
    sign->setIcon(worst ? Icon::Warning : Icon::Note, worst ? Role::Warn : Role::Text2, 16);
    auto *words = new Label(Core::plainText(text, 400), TextSize::Dense, worst ? Role::Text : Role::Text2,
                            QFont::Normal, parent);
    words->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::Grid);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    layout->addLayout(row);
}

} // namespace

void showCalls(QWidget *parent, const Flags::FlagSession &session, const Flags::FlagName &name)
{
    const Flags::Document &document = session.document();
    const Flags::Flag *flag = document.flag(name.nameSpace, name.key);
    if (!flag)
        return;
    const QList<Flags::SdkCall> calls = Flags::sdkCalls(document, name.nameSpace, *flag);
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    dialog->setWindowTitle(tr("How an application asks for %1").arg(Core::plainText(name.key, 60)));
    auto *languages = new Segmented(tr("Language"), dialog);
    QStringList titles;
    for (const Flags::SdkCall &call : calls)
        titles.append(call.language);
    languages->setTexts(titles);
    auto *package = new Label({}, TextSize::Caption, Role::Text2, QFont::Normal, dialog);
    package->setFont(Theme::instance().fixedFont(TextSize::Caption));
    package->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *code = new QPlainTextEdit(dialog);
    code->setReadOnly(true);
    code->setLineWrapMode(QPlainTextEdit::NoWrap);
    code->setFont(Theme::instance().fixedFont());
    code->setAccessibleName(tr("The call"));
    auto *copy = new QPushButton(icon(Icon::Copy, Role::OnAccent), tr("Copy"), dialog);
    setButtonKind(copy, ButtonKind::Primary);
    auto *close = new QPushButton(tr("Close"), dialog);

    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::Panel);
    head->addWidget(languages);
    head->addWidget(package, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Spacing::Grid);
    foot->addStretch(1);
    foot->addWidget(copy);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(Spacing::Page, Spacing::Page, Spacing::Page, Spacing::Page);
    layout->setSpacing(Spacing::Panel);
    layout->addLayout(head);
    layout->addWidget(code, 1);
    bool worst = true;
    for (const QString &warning : Flags::callWarnings(document, name.nameSpace, *flag)) {
        addWarning(layout, warning, worst, dialog);
        worst = false;
    }
    layout->addLayout(foot);

    const auto show = [=](int index) {
        const Flags::SdkCall call = calls.value(index);
        code->setPlainText(call.code);
        package->setText(call.package);
        copy->setText(tr("Copy"));
    };
    QObject::connect(languages, &Segmented::currentChanged, dialog, show);
    QObject::connect(copy, &QPushButton::clicked, dialog, [copy, code] {
        QGuiApplication::clipboard()->setText(code->toPlainText());
        copy->setText(tr("Copied"));
    });
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    show(0);
    dialog->resize(680, 620);
    dialog->open();
}

} // namespace Flightdeck::Views
