#include "views/flags/flagdialogs.h"

#include "core/plaintext.h"
#include "views/common/segmented.h"
#include "views/flags/entrydialog.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>

namespace Flightdeck::Views {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Flightdeck::Views", text);
}

QLineEdit *addField(EntryDialog *dialog, const QString &name, const QString &text = {})
{
    auto *field = new QLineEdit(text, dialog);
    field->setAccessibleName(name);
    field->setMaxLength(500);
    dialog->form()->addRow(name, field);
    return field;
}

Segmented *addChoice(EntryDialog *dialog, const QString &name, const QStringList &texts)
{
    auto *choice = new Segmented(name, dialog);
    choice->setTexts(texts);
    dialog->form()->addRow(name, choice);
    return choice;
}

} // namespace

void askForNewFlag(QWidget *parent, Flags::FlagSession *session, const QString &nameSpace, KeyTaken done)
{
    auto *dialog = new EntryDialog(tr("New flag"), tr("Add the flag"), parent);
    dialog->setExplanation(
        tr("It comes off, at the end of the file: nobody gets another answer until rules or rollouts are "
           "added and it is turned on."));
    Segmented *type = addChoice(dialog, tr("Kind"), {tr("Variant"), tr("Boolean")});
    QLineEdit *key = addField(dialog, tr("Key"));
    key->setPlaceholderText(tr("new-flag"));
    QLineEdit *name = addField(dialog, tr("Name"));
    dialog->setAction([=]() -> Core::Result<void> {
        Flags::Edit edit;
        edit.kind = Flags::Edit::Kind::AddFlag;
        edit.nameSpace = nameSpace;
        edit.flag = key->text().trimmed();
        edit.title = name->text().trimmed().isEmpty() ? edit.flag : name->text().trimmed();
        edit.type = type->current() == 1 ? Flags::FlagType::Boolean : Flags::FlagType::Variant;
        if (auto applied = session->apply(edit); !applied)
            return applied;
        done(edit.flag);
        return {};
    });
    dialog->open();
    key->setFocus();
}

void askForNewSegment(QWidget *parent, Flags::FlagSession *session, const QString &nameSpace, KeyTaken done)
{
    auto *dialog = new EntryDialog(tr("New segment"), tr("Add the segment"), parent);
    dialog->setExplanation(tr("Without constraints a segment takes everybody; add them next."));
    QLineEdit *key = addField(dialog, tr("Key"));
    key->setPlaceholderText(tr("new-segment"));
    QLineEdit *name = addField(dialog, tr("Name"));
    Segmented *match = addChoice(dialog, tr("Who is in"), {tr("All must match"), tr("One is enough")});
    dialog->setAction([=]() -> Core::Result<void> {
        Flags::Edit edit;
        edit.kind = Flags::Edit::Kind::AddSegment;
        edit.nameSpace = nameSpace;
        edit.segment.key = key->text().trimmed();
        edit.segment.name = name->text().trimmed().isEmpty() ? edit.segment.key : name->text().trimmed();
        edit.segment.matchType = match->current() == 1 ? Flags::MatchType::Any : Flags::MatchType::All;
        if (auto applied = session->apply(edit); !applied)
            return applied;
        done(edit.segment.key);
        return {};
    });
    dialog->open();
    key->setFocus();
}

static void askForKey(QWidget *parent, Flags::FlagSession *session, const QString &title,
                      const QString &explanation, const Flags::Edit &edit, const QString &old, KeyTaken done)
{
    auto *dialog = new EntryDialog(title, tr("Rename"), parent);
    dialog->setExplanation(explanation);
    QLineEdit *key = addField(dialog, tr("Key"), old);
    dialog->setAction([=]() -> Core::Result<void> {
        Flags::Edit change = edit;
        change.key = key->text().trimmed();
        if (auto applied = session->apply(change); !applied)
            return applied;
        done(change.key);
        return {};
    });
    dialog->open();
    key->setFocus();
    key->selectAll();
}

void askForFlagKey(QWidget *parent, Flags::FlagSession *session, const Flags::FlagName &name, KeyTaken done)
{
    Flags::Edit edit;
    edit.kind = Flags::Edit::Kind::RenameFlag;
    edit.nameSpace = name.nameSpace;
    edit.flag = name.key;
    askForKey(parent, session, tr("Rename %1").arg(Core::plainText(name.key, 60)),
              tr("Applications that ask for the old key get an error. Everybody is drawn anew: the place of "
                 "a person in a split is counted from the key."),
              edit, name.key, std::move(done));
}

void askForSegmentKey(QWidget *parent, Flags::FlagSession *session, const QString &nameSpace,
                      const QString &key, KeyTaken done)
{
    Flags::Edit edit;
    edit.kind = Flags::Edit::Kind::RenameSegment;
    edit.nameSpace = nameSpace;
    edit.item = key;
    askForKey(parent, session, tr("Rename %1").arg(Core::plainText(key, 60)),
              tr("Rules and rollouts of this file that ask for it are changed too; nobody gets another "
                 "answer."),
              edit, key, std::move(done));
}

void askForSegments(QWidget *parent, Flags::FlagSession *session, const QString &nameSpace,
                    const Flags::SegmentReference &chosen,
                    std::function<Core::Result<void>(const Flags::SegmentReference &)> apply)
{
    auto *dialog = new EntryDialog(tr("Segments"), tr("Take these"), parent);
    auto *list = new QListWidget(dialog);
    list->setAccessibleName(tr("Segments"));
    for (const Flags::FlagDocument &part : session->document().documents()) {
        for (const Flags::Segment &segment : part.segments) {
            if (part.nameSpace != nameSpace ||
                !list->findItems(segment.key, Qt::MatchExactly | Qt::MatchCaseSensitive).isEmpty())
                continue;
            auto *item = new QListWidgetItem(segment.key, list);
            item->setToolTip(Core::plainText(segment.name, 120));
            item->setCheckState(chosen.keys.contains(segment.key) ? Qt::Checked : Qt::Unchecked);
        }
    }
    list->setMinimumHeight(180);
    if (list->count() > 0)
        list->setCurrentRow(0);
    dialog->form()->addRow(list);
    Segmented *joint =
        addChoice(dialog, tr("Who is meant"), {tr("In one of them (OR)"), tr("In all of them (AND)")});
    joint->setCurrent(chosen.op == Flags::SegmentOperator::And ? 1 : 0);
    const auto taken = [=] {
        Flags::SegmentReference reference;
        // What was chosen before keeps its order, new ones follow.
        for (const QString &key : chosen.keys) {
            const auto items = list->findItems(key, Qt::MatchExactly | Qt::MatchCaseSensitive);
            if (!items.isEmpty() && items.front()->checkState() == Qt::Checked)
                reference.keys.append(key);
        }
        for (int row = 0; row < list->count(); ++row) {
            const QListWidgetItem *item = list->item(row);
            if (item->checkState() == Qt::Checked && !reference.keys.contains(item->text()))
                reference.keys.append(item->text());
        }
        reference.op = joint->current() == 1 ? Flags::SegmentOperator::And : Flags::SegmentOperator::Or;
        return reference;
    };
    const auto check = [=] {
        const qsizetype count = taken().keys.size();
        joint->setEnabled(count > 1);
        dialog->setFault(list->count() == 0 ? tr("This namespace has no segment yet; add one first.")
                         : count == 0       ? tr("Choose at least one segment.")
                                            : QString());
    };
    QObject::connect(list, &QListWidget::itemChanged, dialog, check);
    QObject::connect(list, &QListWidget::itemActivated, dialog, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    check();
    dialog->setAction([=] { return apply(taken()); });
    dialog->open();
    list->setFocus();
}

} // namespace Flightdeck::Views
