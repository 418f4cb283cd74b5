#include "views/flags/flageditor.h"

#include "flags/textdiff.h"
#include "views/common/theme.h"
#include "views/common/tooltip.h"
#include "views/flags/diagnosticpopup.h"
#include "views/flags/editormargin.h"
#include "views/flags/flaghighlighter.h"
#include "views/flags/folding.h"

#include <QCompleter>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QStringListModel>
#include <QTextBlock>
#include <QToolTip>

namespace Flightdeck::Views {

using Flags::Place;

// A slice of a long file goes in within this time, then the event loop has its turn.
static const int sliceMs = 30;
static const qsizetype sliceChars = 16 * 1024;

FlagEditor::FlagEditor(Flags::FlagSession *session, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_session(session)
    , m_highlighter(new FlagHighlighter(document()))
    , m_margin(new EditorMargin(this))
    , m_popup(new DiagnosticPopup(this))
    , m_completer(new QCompleter(this))
    , m_words(new QStringListModel(this))
{
    setAccessibleName(tr("Text of the flag file"));
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    setFont(Theme::instance().fixedFont());
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(QLatin1Char(' ')));
    document()->setUndoRedoEnabled(false);
    document()->setDocumentMargin(4);
    setViewportMargins(marginWidth(), 0, 0, 0);

    m_completer->setModel(m_words);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &FlagEditor::insertCompletion);

    m_loading.setInterval(0);
    connect(&m_loading, &QTimer::timeout, this, &FlagEditor::loadSlice);
    connect(document(), &QTextDocument::contentsChange, this, &FlagEditor::takeContentsChange);
    connect(session, &Flags::FlagSession::opened, this, &FlagEditor::load);
    connect(session, &Flags::FlagSession::textSpliced, this, &FlagEditor::takeSplice);
    connect(session, &Flags::FlagSession::documentChanged, this, &FlagEditor::takeChanges);
    connect(session, &Flags::FlagSession::diagnosticsChanged, this, &FlagEditor::takeDiagnostics);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        // Whatever led here: where the cursor stands is seen.
        if (!isLoading() && !textCursor().block().isVisible())
            Folding::reveal(textCursor().block());
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this,
            [this] { setViewportMargins(marginWidth(), 0, 0, 0); });
    connect(m_popup, &DiagnosticPopup::fixChosen, session, &Flags::FlagSession::applyFix);
    connect(m_popup, &DiagnosticPopup::fixAllChosen, session, [session] {
        Flags::Edit edit;
        edit.kind = Flags::Edit::Kind::FixAll;
        // Refused only where nothing can be fixed; the problems then stay as they are shown.
        (void)session->apply(edit);
    });
    connect(m_popup, &DiagnosticPopup::closed, this, [this] { setFocus(); });
    load();
}

FlagEditor::~FlagEditor() = default;

void FlagEditor::load()
{
    m_popup->hide();
    m_toLoad = m_session->lines().shown();
    m_loadedTo = 0;
    m_following = true;
    clear();
    m_following = false;
    setReadOnly(true);
    m_loading.start();
    loadSlice(); // a usual file is there at once
}

void FlagEditor::loadSlice()
{
    QElapsedTimer clock;
    clock.start();
    m_following = true;
    QTextCursor cursor(document());
    while (m_loadedTo < m_toLoad.size() && clock.elapsed() < sliceMs) {
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(m_toLoad.mid(m_loadedTo, sliceChars));
        m_loadedTo += sliceChars;
    }
    m_following = false;
    if (m_loadedTo < m_toLoad.size())
        return;
    m_loading.stop();
    m_toLoad.clear();
    moveCursor(QTextCursor::Start);
    setReadOnly(!m_session->isOpen() || !m_session->editable());
    takeDiagnostics();
    takeChanges();
    Q_EMIT loaded();
}

int FlagEditor::positionOf(Place place) const
{
    const QTextBlock block = document()->findBlockByNumber(place.line);
    if (!block.isValid())
        return document()->characterCount() - 1;
    return block.position() + std::min(place.column, block.length() - 1);
}

Place FlagEditor::placeOf(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    return {block.blockNumber(), position - block.position()};
}

// The document reports a change after it happened: what stood before is in the session, still.
void FlagEditor::takeContentsChange(int position, int removed, int added)
{
    if (m_following)
        return;
    // Changes at the start count the document's last, invisible separator.
    added = std::min(added, document()->characterCount() - 1 - position);
    const Place begin = placeOf(position);
    Place end = begin;
    const Flags::TextLines &lines = m_session->lines();
    for (int left = removed; left > 0;) {
        const int rest = int(Flags::TextLines::shown(lines.line(end.line)).size()) - end.column;
        if (left <= rest || end.line + 1 >= lines.count()) {
            end.column += std::min(left, rest);
            break;
        }
        left -= rest + 1;
        end = {end.line + 1, 0};
    }
    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.setPosition(position + added, QTextCursor::KeepAnchor);
    QString text = cursor.selectedText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    m_following = true; // the session tells everybody, and this editor has it already
    m_session->typed(begin, end, text);
    m_following = false;
    // Half a character (a lone surrogate) has no bytes: then the text comes anew from the session.
    bool same = document()->blockCount() == lines.count();
    for (int line = begin.line; same && line <= begin.line + text.count(QLatin1Char('\n')); ++line)
        same = document()->findBlockByNumber(line).text() == Flags::TextLines::shown(lines.line(line));
    if (!same)
        QMetaObject::invokeMethod(this, &FlagEditor::load, Qt::QueuedConnection);
}

void FlagEditor::takeSplice(const Flags::FlagSession::ShownChange &change)
{
    if (m_following)
        return;
    if (isLoading()) {
        load();
        return;
    }
    m_following = true;
    QTextCursor cursor(document());
    for (int line : {change.begin.line, change.end.line})
        Folding::reveal(document()->findBlockByNumber(line));
    cursor.setPosition(positionOf(change.begin));
    cursor.setPosition(positionOf(change.end), QTextCursor::KeepAnchor);
    cursor.insertText(change.text);
    m_following = false;
    if (document()->blockCount() != m_session->lines().count())
        load();
}

void FlagEditor::takeDiagnostics()
{
    if (isLoading() || !m_session->documentCurrent())
        return;
    m_marks.clear();
    const std::vector<Flags::Diagnostic> &diagnostics = m_session->document().diagnostics();
    for (size_t index = 0; index < diagnostics.size(); ++index) {
        const Flags::Span span = diagnostics[index].span;
        m_marks.push_back({m_session->lines().place(span.begin), m_session->lines().place(span.end),
                           diagnostics[index].severity, index});
    }
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const Mark &a, const Mark &b) { return a.begin < b.begin; });
    m_popup->hide();
    viewport()->update();
    m_margin->update();
    Q_EMIT marksChanged();
}

void FlagEditor::takeChanges()
{
    m_changed.clear();
    for (const Flags::LineChange &change : Flags::diffLines(m_session->base().text, m_session->text())) {
        for (int line = 0; line < change.afterCount; ++line)
            m_changed.insert(change.afterLine + line);
    }
    viewport()->update();
    m_margin->update();
}

std::vector<const FlagEditor::Mark *> FlagEditor::marksOf(int line) const
{
    std::vector<const Mark *> marks;
    const auto before = [](const Mark &mark, int wanted) { return mark.begin.line < wanted; };
    for (auto mark = std::lower_bound(m_marks.begin(), m_marks.end(), line, before);
         mark != m_marks.end() && mark->begin.line == line; ++mark)
        marks.push_back(&*mark);
    return marks;
}

const Flags::Diagnostic &FlagEditor::diagnostic(const Mark &mark) const
{
    return m_session->document().diagnostics()[mark.index];
}

void FlagEditor::showByte(qsizetype byte)
{
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(m_session->lines().place(byte)));
    Folding::reveal(cursor.block());
    setTextCursor(cursor);
    revealByte(byte);
}

void FlagEditor::revealByte(qsizetype byte)
{
    const int line = m_session->lines().place(byte).line;
    const int first = firstVisibleBlock().blockNumber();
    const int rows = std::max(1, viewport()->height() / std::max(1, fontMetrics().lineSpacing()));
    const QTextBlock block = document()->findBlockByNumber(line);
    Folding::reveal(block);
    // The scroll bar counts visible lines.
    if (line < first || line >= first + rows - 2)
        verticalScrollBar()->setValue(std::max(0, block.firstLineNumber() - 2));
}

void FlagEditor::nextProblem()
{
    if (m_marks.empty() || !m_session->documentCurrent())
        return;
    const Place here = placeOf(textCursor().position());
    auto next =
        std::find_if(m_marks.begin(), m_marks.end(), [here](const Mark &mark) { return mark.begin > here; });
    if (next == m_marks.end())
        next = m_marks.begin();
    showByte(diagnostic(*next).span.begin);
    explain(*next, false);
}

void FlagEditor::quickFix()
{
    if (m_marks.empty() || !m_session->documentCurrent())
        return;
    const Place here = placeOf(textCursor().position());
    const std::vector<const Mark *> marks = marksOf(here.line);
    if (marks.empty())
        nextProblem();
    const Mark *best = marks.empty() ? marksOf(placeOf(textCursor().position()).line).front() : marks.front();
    for (const Mark *mark : marks) {
        if (mark->begin <= here && here <= mark->end)
            best = mark;
    }
    explain(*best, true);
}

void FlagEditor::pressMargin(int line, int x)
{
    if (x > marginWidth() - foldWidth())
        toggleFold(line);
    else
        explainLine(line);
}

void FlagEditor::explainLine(int line)
{
    const std::vector<const Mark *> marks = marksOf(line);
    if (!marks.empty() && m_session->documentCurrent())
        explain(*marks.front(), false);
}

void FlagEditor::explain(const Mark &mark, bool byKeyboard)
{
    const std::vector<Flags::Diagnostic> &all = m_session->document().diagnostics();
    const auto fixable =
        std::count_if(all.begin(), all.end(), [](const auto &one) { return one.fix.has_value(); });
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(mark.begin));
    const QRect anchor = cursorRect(cursor).translated(viewport()->pos());
    m_popup->explain(diagnostic(mark), int(fixable), tr("Flipt %1").arg(m_session->base().version.text()),
                     anchor);
    if (byKeyboard)
        m_popup->takeFocus();
}

bool FlagEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_session->documentCurrent()) {
        const Place place = placeOf(cursorForPosition(static_cast<QHelpEvent *>(event)->pos()).position());
        for (const Mark *mark : marksOf(place.line)) {
            if (mark->begin <= place && place <= mark->end) {
                explain(*mark, false);
                return true;
            }
        }
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(),
                           plainToolTip(hoverText(cursorForPosition(help->pos()).position())), this);
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress)
        m_popup->hide();
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const bool handled = QPlainTextEdit::viewportEvent(event);
        if (mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::ControlModifier)
            goToDefinition();
        return handled;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void FlagEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

} // namespace Flightdeck::Views
