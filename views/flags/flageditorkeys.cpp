// The keyboard of the flag editor: indenting, undo of the session, completion, problems.
#include "flags/completion.h"
#include "views/flags/diagnosticpopup.h"
#include "views/flags/flageditor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>

namespace Flightdeck::Views {

static const QString step = QStringLiteral("  ");

// Ctrl+H on every desktop, beside what the platform says (Ctrl+R on KDE).
static bool isReplace(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Replace) ||
           (key.modifiers() == Qt::ControlModifier && key.key() == Qt::Key_H);
}

bool FlagEditor::event(QEvent *event)
{
    // Keys that the window knows as shortcuts belong to the text while it has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool ours = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo) ||
                          key->key() == Qt::Key_F8 || key->key() == Qt::Key_F12 || key->key() == Qt::Key_F2 ||
                          key->matches(QKeySequence::Find) || isReplace(*key) ||
                          (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_Period);
        if (ours) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void FlagEditor::indentLines(bool deeper)
{
    QTextCursor cursor = textCursor();
    if (deeper && !cursor.hasSelection()) {
        cursor.insertText(step);
        return;
    }
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    QTextCursor lines(document());
    lines.beginEditBlock();
    for (; block.isValid(); block = block.next()) {
        lines.setPosition(block.position());
        if (deeper) {
            lines.insertText(step);
        } else if (block.text().startsWith(step)) {
            lines.setPosition(block.position() + int(step.size()), QTextCursor::KeepAnchor);
            lines.removeSelectedText();
        }
        if (block == last)
            break;
    }
    lines.endEditBlock();
}

// A new line begins where the one before it did, and deeper below a key.
static QString indentAfter(const QString &line)
{
    qsizetype spaces = 0;
    while (spaces < line.size() && line[spaces] == QLatin1Char(' '))
        ++spaces;
    const bool opens = line.trimmed().endsWith(QLatin1Char(':'));
    const bool item = line.mid(spaces).startsWith(QStringLiteral("- "));
    return line.left(spaces) + (opens ? step : QString()) + (item ? step : QString());
}

bool FlagEditor::editKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        m_session->undo();
    else if (event->matches(QKeySequence::Redo))
        m_session->redo();
    else if (event->key() == Qt::Key_F8)
        nextProblem();
    else if (event->key() == Qt::Key_F12 && event->modifiers() == Qt::ShiftModifier)
        findUses();
    else if (event->key() == Qt::Key_F12)
        goToDefinition();
    else if (event->key() == Qt::Key_F2)
        requestRename();
    else if (event->matches(QKeySequence::Find) || isReplace(*event))
        Q_EMIT findRequested(isReplace(*event));
    else if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) &&
             (event->key() == Qt::Key_BracketLeft || event->key() == Qt::Key_BraceLeft))
        foldHere(true);
    else if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) &&
             (event->key() == Qt::Key_BracketRight || event->key() == Qt::Key_BraceRight))
        foldHere(false);
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Period)
        quickFix();
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Space)
        complete();
    else if (event->key() == Qt::Key_Escape && m_popup->isVisible())
        m_popup->hide();
    else if (event->key() == Qt::Key_Escape)
        setTabChangesFocus(true);
    else if (isReadOnly())
        return false;
    else if (event->key() == Qt::Key_Tab && !tabChangesFocus() && !event->modifiers())
        indentLines(true);
    else if (event->key() == Qt::Key_Backtab && !tabChangesFocus())
        indentLines(false);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        textCursor().insertText(QLatin1Char('\n') + indentAfter(textCursor().block().text().left(
                                                        textCursor().positionInBlock())));
    else
        return false;
    return true;
}

void FlagEditor::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Tab:
        case Qt::Key_Escape:
            event->ignore(); // the completer's
            return;
        default:
            break;
        }
    }
    if (event->key() != Qt::Key_Escape && event->key() != Qt::Key_Tab && event->key() != Qt::Key_Backtab)
        setTabChangesFocus(false);
    if (editKey(event)) {
        event->accept();
        ensureCursorVisible();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    if (!isReadOnly() && !event->text().isEmpty() &&
        (event->text().at(0).isPrint() || event->key() == Qt::Key_Backspace))
        offer(false);
}

void FlagEditor::complete()
{
    if (!isReadOnly())
        offer(true);
}

// Unasked, only values are offered: a list popping up under every key is noise.
void FlagEditor::offer(bool asked)
{
    const Flags::Place place = placeOf(textCursor().position());
    const Flags::Completion found = Flags::completionsAt(m_session->lines(), m_session->document(), place);
    const bool value =
        found.from > 0 && textCursor().block().text().left(found.from).contains(QLatin1Char(':'));
    if (found.words.isEmpty() || (!asked && !value)) {
        m_completer->popup()->hide();
        return;
    }
    m_completionFrom = found.from;
    m_words->setStringList(found.words);
    QRect rect = cursorRect().translated(viewport()->pos());
    rect.setWidth(m_completer->popup()->sizeHintForColumn(0) + 40);
    m_completer->complete(rect);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void FlagEditor::insertCompletion(const QString &word)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(cursor.block().position() + m_completionFrom, QTextCursor::KeepAnchor);
    cursor.insertText(word.endsWith(QLatin1Char(':')) ? word + QLatin1Char(' ') : word);
    setTextCursor(cursor);
}

void FlagEditor::fillMenu(QMenu *menu)
{
    menu->addSeparator();
    const bool onKey = symbolAt(textCursor().position()).has_value();
    const auto add = [this, menu](const QString &text, const QString &keys, bool enabled, auto action) {
        QAction *entry = menu->addAction(text + QLatin1Char('\t') + keys);
        entry->setEnabled(enabled);
        connect(entry, &QAction::triggered, this, action);
    };
    add(tr("Go to the definition"), QStringLiteral("F12"), onKey, [this] { goToDefinition(); });
    add(tr("Find uses"), tr("Shift+F12"), onKey, [this] { findUses(); });
    add(tr("Rename everywhere…"), QStringLiteral("F2"), onKey && !isReadOnly(), [this] { requestRename(); });
    menu->addSeparator();
    add(tr("Find…"), tr("Ctrl+F"), true, [this] { Q_EMIT findRequested(false); });
    add(tr("Find and replace…"), tr("Ctrl+H"), !isReadOnly(), [this] { Q_EMIT findRequested(true); });
    menu->addSeparator();
    add(tr("Fold flags and segments"), QString(), true, [this] { foldAll(true); });
    add(tr("Unfold everything"), QString(), true, [this] { foldAll(false); });
}

void FlagEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The first two entries are the text document's own undo and redo, which are off.
    const QList<QAction *> standard = menu->actions();
    for (int index = 0; index < 2 && index < standard.size(); ++index)
        menu->removeAction(standard[index]);
    QAction *first = menu->actions().value(0);
    auto *undo = new QAction(tr("Undo"), menu);
    undo->setEnabled(m_session->canUndo());
    connect(undo, &QAction::triggered, m_session, &Flags::FlagSession::undo);
    auto *redo = new QAction(tr("Redo"), menu);
    redo->setEnabled(m_session->canRedo());
    connect(redo, &QAction::triggered, m_session, &Flags::FlagSession::redo);
    menu->insertActions(first, {undo, redo});
    setTextCursor(textCursor().hasSelection() ? textCursor() : cursorForPosition(event->pos()));
    fillMenu(menu);
    menu->popup(event->globalPos());
}

} // namespace Flightdeck::Views
