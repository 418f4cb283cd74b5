#pragma once

#include "flags/flagsession.h"
#include "flags/symbols.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <set>

class QCompleter;
class QMenu;
class QStringListModel;

namespace Flightdeck::Views {

class EditorMargin;
class DiagnosticPopup;
class FlagHighlighter;

/// The text of a session: coloured, with Flipt's complaints where they are. Feeds the session from the deltas
/// of the text document and takes the session's changes back as deltas. Undo is the session's, so it runs
/// across form and text. Tab indents; Esc, then Tab leaves.
class FlagEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// A diagnostic in places of the text.
    struct Mark
    {
        Flags::Place begin;
        Flags::Place end;
        Flags::Severity severity = Flags::Severity::Error;
        size_t index = 0; ///< in the document's diagnostics
    };

    /// `session` outlives this.
    explicit FlagEditor(Flags::FlagSession *session, QWidget *parent = nullptr);
    ~FlagEditor() override;

    bool isLoading() const { return m_loading.isActive(); }
    /// Marks of a line, by their column.
    std::vector<const Mark *> marksOf(int line) const;
    const Flags::Diagnostic &diagnostic(const Mark &mark) const;
    bool isLineChanged(int line) const { return m_changed.contains(line); }
    int changedLines() const { return int(m_changed.size()); }

    /// Moves the cursor to a byte of the text and shows it.
    void showByte(qsizetype byte);
    /// Scrolls so that a byte is seen, the cursor stays.
    void revealByte(qsizetype byte);
    /// To the next problem behind the cursor, round the end.
    void nextProblem();
    /// Opens the explanation of the problem at the cursor, or next to it, with its fixes.
    void quickFix();
    /// Goes to where the key at the cursor is defined; false when none stands there.
    bool goToDefinition();
    /// A menu of the places that name the key at the cursor.
    void findUses();
    void requestRename();
    void complete();

    void toggleFold(int line);
    /// Folds or unfolds the innermost part that the cursor stands in.
    void foldHere(bool fold);
    /// Folds all flags and segments, or unfolds everything.
    void foldAll(bool fold);

    int marginWidth() const;
    /// The right part of the margin, with the signs to fold by.
    static int foldWidth();
    void paintMargin(QPaintEvent *event);
    /// Shows the popup for the first mark of `line`, beside it.
    void explainLine(int line);
    /// @param x in the margin: the fold signs are on its right.
    void pressMargin(int line, int x);

Q_SIGNALS:
    /// The whole text stands in the editor.
    void loaded();
    void marksChanged();
    void renameRequested(const Flightdeck::Flags::Symbol &symbol);
    /// Somebody wants to search, or to search and replace.
    void findRequested(bool replace);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void load();
    void loadSlice();
    void takeContentsChange(int position, int removed, int added);
    void takeSplice(const Flags::FlagSession::ShownChange &change);
    void takeDiagnostics();
    void takeChanges();
    const std::vector<Flags::SymbolUse> &symbols() const;
    std::optional<Flags::Symbol> symbolAt(int position) const;
    /// What stands at a position, for people; empty when there is nothing to say.
    QString hoverText(int position) const;
    void fillMenu(QMenu *menu);
    int positionOf(Flags::Place place) const;
    Flags::Place placeOf(int position) const;
    void explain(const Mark &mark, bool byKeyboard);
    bool editKey(QKeyEvent *event);
    void indentLines(bool deeper);
    void insertCompletion(const QString &word);
    void offer(bool asked);
    void paintFold(QPainter &painter, const QTextBlock &block, const QRectF &rect) const;
    void paintLineEnds(QPainter &painter, const QTextBlock &block, const QRectF &rect);

    Flags::FlagSession *m_session;
    FlagHighlighter *m_highlighter;
    EditorMargin *m_margin;
    DiagnosticPopup *m_popup;
    QCompleter *m_completer;
    QStringListModel *m_words;
    int m_completionFrom = 0;
    QTimer m_loading;
    QString m_toLoad;
    qsizetype m_loadedTo = 0;
    bool m_following = false;  ///< a change of the session is being taken over
    std::vector<Mark> m_marks; ///< by place
    std::set<int> m_changed;   ///< lines that differ from the tip
    mutable std::vector<Flags::SymbolUse> m_symbols;
    mutable quint64 m_symbolsOf = 0; ///< revision of the session that they are of
};

} // namespace Flightdeck::Views
