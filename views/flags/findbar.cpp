#include "views/flags/findbar.h"

#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/spacing.h"
#include "views/common/style.h"
#include "views/flags/flageditor.h"
#include "views/flags/folding.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QToolButton>

namespace Flightdeck::Views {

// More than a person looks through, and marks for all of them would be slow to paint.
static const int mostMarks = 1000;

FindBar::FindBar(FlagEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_find(new QLineEdit(this))
    , m_with(new QLineEdit(this))
    , m_case(new QCheckBox(tr("Aa"), this))
    , m_replaceRow(new QWidget(this))
    , m_count(new Label({}, TextSize::Caption, Role::Text2, QFont::Normal, this))
    , m_replace(new QPushButton(tr("Replace"), this))
    , m_replaceAll(new QPushButton(tr("Replace all"), this))
{
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find in the text"));
    m_with->setPlaceholderText(tr("Replace with"));
    m_with->setAccessibleName(m_with->placeholderText());
    m_case->setAccessibleName(tr("Upper and lower case differ"));
    m_case->setToolTip(m_case->accessibleName());
    m_count->setMinimumWidth(70);
    const auto tool = [this](Icon sign, const QString &name, auto action) {
        auto *button = new QToolButton(this);
        button->setIcon(icon(sign));
        button->setAccessibleName(name);
        button->setToolTip(name);
        setButtonKind(button, ButtonKind::Tool);
        setSmall(button);
        connect(button, &QToolButton::clicked, this, action);
        return button;
    };
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::Cell);
    row->addWidget(m_find, 1);
    row->addWidget(m_count);
    row->addWidget(m_case);
    row->addWidget(tool(Icon::ArrowUp, tr("Previous match"), [this] { search(true); }));
    row->addWidget(tool(Icon::ArrowDown, tr("Next match"), [this] { search(false); }));
    row->addWidget(tool(Icon::Close, tr("Close the search"), [this] { close(); }));
    auto *replaceRow = new QHBoxLayout(m_replaceRow);
    replaceRow->setContentsMargins(0, 0, 0, 0);
    replaceRow->setSpacing(Spacing::Cell);
    replaceRow->addWidget(m_with, 1);
    for (QPushButton *button : {m_replace, m_replaceAll}) {
        setSmall(button);
        button->setAutoDefault(false);
        replaceRow->addWidget(button);
    }
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Spacing::Panel, Spacing::Cell, Spacing::Grid, Spacing::Cell);
    rows->setSpacing(Spacing::Cell);
    rows->addLayout(row);
    rows->addWidget(m_replaceRow);
    hide();
    connect(m_find, &QLineEdit::textChanged, this, [this] { search(false, true); });
    connect(m_case, &QCheckBox::toggled, this, [this] { search(false, true); });
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(editor, &QPlainTextEdit::textChanged, this, [this] {
        if (isVisible())
            mark();
    });
}

void FindBar::start(bool replace)
{
    m_replaceRow->setVisible(replace && !m_editor->isReadOnly());
    show();
    const QString selected = m_editor->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_find->setText(selected);
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
    mark();
}

void FindBar::close()
{
    hide();
    m_editor->setExtraSelections({});
    m_editor->setFocus();
}

bool FindBar::isMatchSelected() const
{
    const QString selected = m_editor->textCursor().selectedText();
    return !m_find->text().isEmpty() &&
           selected.compare(m_find->text(), m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive) ==
               0;
}

void FindBar::search(bool backwards, bool fromSelection)
{
    QTextDocument::FindFlags flags;
    flags.setFlag(QTextDocument::FindBackward, backwards);
    flags.setFlag(QTextDocument::FindCaseSensitively, m_case->isChecked());
    QTextCursor from = m_editor->textCursor();
    if (fromSelection)
        from.setPosition(from.selectionStart());
    QTextCursor found = m_editor->document()->find(m_find->text(), from, flags);
    if (found.isNull()) { // round the end
        from.movePosition(backwards ? QTextCursor::End : QTextCursor::Start);
        found = m_editor->document()->find(m_find->text(), from, flags);
    }
    if (!found.isNull()) {
        Folding::reveal(found.block());
        m_editor->setTextCursor(found);
        m_editor->ensureCursorVisible();
    }
    mark();
}

void FindBar::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    int count = 0;
    int here = 0;
    if (!m_find->text().isEmpty()) {
        const auto flags =
            m_case->isChecked() ? QTextDocument::FindCaseSensitively : QTextDocument::FindFlags();
        const int selected = m_editor->textCursor().selectionStart();
        for (QTextCursor at = m_editor->document()->find(m_find->text(), 0, flags);
             !at.isNull() && count < mostMarks; at = m_editor->document()->find(m_find->text(), at, flags)) {
            ++count;
            if (at.selectionStart() == selected && isMatchSelected())
                here = count;
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(color(Role::WarnSoft));
            mark.format.setForeground(color(Role::Text));
            marks.append(mark);
        }
    }
    m_editor->setExtraSelections(marks);
    m_count->setText(m_find->text().isEmpty() ? QString()
                     : count == 0             ? tr("Nothing found")
                     : count >= mostMarks     ? tr("%1 and more").arg(count)
                     : here > 0               ? tr("%1 of %2").arg(here).arg(count)
                                              : tr("%n found", nullptr, count));
    m_count->setRole(count == 0 ? Role::Warn : Role::Text2);
    m_replace->setEnabled(count > 0);
    m_replaceAll->setEnabled(count > 0);
}

void FindBar::replaceOne()
{
    if (isMatchSelected()) {
        QTextCursor cursor = m_editor->textCursor();
        cursor.insertText(m_with->text());
        m_editor->setTextCursor(cursor);
    }
    search(false);
}

// One edit of the text, so that one undo takes it back.
void FindBar::replaceAll()
{
    const auto flags = m_case->isChecked() ? QTextDocument::FindCaseSensitively : QTextDocument::FindFlags();
    QTextCursor edit(m_editor->document());
    edit.beginEditBlock();
    int count = 0;
    for (QTextCursor at = m_editor->document()->find(m_find->text(), 0, flags); !at.isNull();
         at = m_editor->document()->find(m_find->text(), at, flags)) {
        at.insertText(m_with->text());
        ++count;
    }
    edit.endEditBlock();
    mark();
    m_count->setText(count == 1 ? tr("1 replaced") : tr("%n replaced", nullptr, count));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (enter && m_with->hasFocus())
        replaceOne();
    else if (enter)
        search(event->modifiers() == Qt::ShiftModifier);
    else
        QWidget::keyPressEvent(event);
}

} // namespace Flightdeck::Views
