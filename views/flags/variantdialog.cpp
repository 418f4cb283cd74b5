// The dialog that adds or changes one variant of a flag.
#include "views/common/theme.h"
#include "views/flags/entrydialog.h"
#include "views/flags/flagdialogs.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace Flightdeck::Views {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Flightdeck::Views", text);
}

// Why a text cannot be attached; empty when it can.
QString attachmentFault(const QString &text)
{
    const QByteArray json = text.trimmed().toUtf8();
    QJsonParseError error;
    if (json.isEmpty() || !QJsonDocument::fromJson(json, &error).isNull())
        return {};
    const qsizetype at = std::clamp(qsizetype(error.offset), qsizetype(0), json.size());
    const int line = int(json.left(at).count('\n')) + 1;
    return tr("No JSON object or list: %1 in line %2.").arg(error.errorString()).arg(line);
}

// Renaming and changing are two edits; nothing is done when either would be refused.
Core::Result<void> change(Flags::FlagSession *session, const Flags::FlagName &name, const QString &old,
                          const Flags::Variant &variant)
{
    Flags::Edit edit;
    edit.nameSpace = name.nameSpace;
    edit.flag = name.key;
    edit.variant = variant;
    if (old.isEmpty()) {
        edit.kind = Flags::Edit::Kind::AddVariant;
        return session->apply(edit);
    }
    Flags::Edit rename = edit;
    rename.kind = Flags::Edit::Kind::RenameVariant;
    rename.item = old;
    rename.key = variant.key;
    if (auto possible = Flags::applyEdit(session->document(), rename); !possible)
        return tl::unexpected(possible.error());
    edit.kind = Flags::Edit::Kind::SetVariant;
    edit.variant.key = old;
    const Core::Result<void> set = session->apply(edit);
    return set && variant.key != old ? session->apply(rename) : set;
}

} // namespace

void askForVariant(QWidget *parent, Flags::FlagSession *session, const Flags::FlagName &name,
                   const QString &key)
{
    Flags::Variant before;
    const Flags::Flag *flag = session->document().flag(name.nameSpace, name.key);
    for (size_t at = 0; flag && at < flag->variants.size(); ++at) {
        if (flag->variants[at].key == key)
            before = flag->variants[at];
    }
    auto *dialog = new EntryDialog(key.isEmpty() ? tr("New variant") : tr("Variant %1").arg(key),
                                   key.isEmpty() ? tr("Add the variant") : tr("Change the variant"), parent);
    auto *keyField = new QLineEdit(before.key, dialog);
    auto *nameField = new QLineEdit(before.name, dialog);
    auto *json = new QPlainTextEdit(dialog);
    json->setFont(Theme::instance().fixedFont());
    json->setTabChangesFocus(true);
    json->setPlaceholderText(QStringLiteral("{\"color\": \"green\"}"));
    const QJsonDocument attached = QJsonDocument::fromJson(before.attachment);
    if (!attached.isNull())
        json->setPlainText(QString::fromUtf8(attached.toJson(QJsonDocument::Indented)).trimmed());
    json->setMinimumHeight(140);
    keyField->setAccessibleName(tr("Key"));
    nameField->setAccessibleName(tr("Name"));
    json->setAccessibleName(tr("Attachment, as JSON"));
    dialog->form()->addRow(tr("Key"), keyField);
    dialog->form()->addRow(tr("Name"), nameField);
    dialog->form()->addRow(tr("Attachment"), json);
    dialog->setExplanation(key.isEmpty() ? tr("Nobody gets it until a rule gives it a share.")
                                         : tr("A new key is written into the rules too. Applications compare "
                                              "with the key: tell them."));
    // An attachment that was not touched stays as it is written.
    const QString asShown = json->toPlainText();
    QObject::connect(json, &QPlainTextEdit::textChanged, dialog,
                     [=] { dialog->setFault(attachmentFault(json->toPlainText())); });
    dialog->setAction([=] {
        Flags::Variant variant = before;
        variant.key = keyField->text().trimmed();
        variant.name = nameField->text().trimmed();
        if (json->toPlainText() != asShown)
            variant.attachment = json->toPlainText().toUtf8();
        return change(session, name, key, variant);
    });
    dialog->open();
    keyField->setFocus();
}

} // namespace Flightdeck::Views
