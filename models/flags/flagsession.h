#pragma once

#include "core/result.h"
#include "flags/discovery.h"
#include "flags/draft.h"
#include "flags/textlines.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace Flightdeck::Flags {

/// One flag file being worked on: the text of the branch's tip, what a person changed since, and what both
/// mean. The bytes are the truth: the form changes them through Edits, the editor through places, and both
/// see every change as a signal. Undo is kept here and not in an editor's document, so that it runs across
/// form and text, and the bytes (line ends, byte order mark) come back exactly.
class FlagSession : public QObject
{
    Q_OBJECT
public:
    /// The tip a session starts from.
    struct Base
    {
        QString path; ///< of the flag file in the repository
        QString oid;  ///< commit, hexadecimal
        QString branch;
        QByteArray text;
        QMap<QString, QByteArray>
            otherFiles; ///< every other file of the tree, for Flipt's discovery and checks
        FliptVersion version;
    };
    /// A change in places of the text before it; `text` as an editor shows it.
    struct ShownChange
    {
        Place begin;
        Place end;
        QString text;
    };
    /// Whether a commit makes sense, and if not, why, for people.
    struct Readiness
    {
        bool ready = false;
        QString reason;
    };

    explicit FlagSession(QObject *parent = nullptr);

    bool isOpen() const { return m_open; }
    const Base &base() const { return m_base; }
    const Document &baseDocument() const { return m_baseDocument; }
    /// Starts afresh on a tip; edits of before are forgotten.
    void open(const Base &base);
    /// The branch moved: does the edits again on the new tip, save those that it holds already. Where it
    /// changed the same lines, nothing is touched, conflicts() says what collides, and takeTip() or staying
    /// put is the person's choice.
    void rebase(const Base &base);
    const QStringList &conflicts() const { return m_conflicts; }
    /// Goes to the tip of the last rebase() and gives up the edits in conflicts().
    void takeTip();
    /// Goes to the tip of the last rebase() and sets the values of conflicts() there anew, over those that
    /// the branch set. Typing that collides is given up.
    void keepMine();
    /// The text of the moved tip while conflicts wait; that of the base otherwise.
    const QByteArray &tipText() const { return m_tip ? m_tip->text : m_base.text; }
    /// Takes up edits of an earlier run, on top of the tip; what the branch changed too is in conflicts().
    void resume(const Draft &draft);

    const TextLines &lines() const { return m_lines; }
    const QByteArray &text() const { return m_lines.text(); }
    /// Larger files are shown and not edited: every change would be read by people who cannot see it.
    static constexpr qsizetype largestEdited = 16 * 1024 * 1024;
    /// False for a text that is no UTF-8 or too large; it can be read.
    bool editable() const { return m_lines.editable() && text().size() <= largestEdited; }
    /// Counts up with every change of the text.
    quint64 revision() const { return m_revision; }
    /// What the text means. Large files are read in the background: it may be a moment behind, see
    /// documentCurrent().
    const Document &document() const { return m_document; }
    bool documentCurrent() const { return m_documentRevision == m_revision; }
    /// The last accepted reading; a form shows it while the text is broken.
    const Document &lastGood() const { return m_lastGood; }

    /// Does an intent on the text; the smallest change. Several of one kind for one place become one undo.
    Core::Result<void> apply(const Edit &edit);
    /// Fixes of document()'s diagnostics, as one undo; overlapping ones are left out.
    void applyFixes(std::vector<Fix> fixes);
    void applyFix(const Fix &fix) { applyFixes({fix}); }
    /// What an editor did: `text` as typed (breaks `\n`) instead of the bytes between two places of the text
    /// before.
    void typed(Place begin, Place end, const QString &text);
    /// Writes another file of the repository with the same commit.
    void writeOtherFile(const QString &path, const QByteArray &text);
    bool canUndo() const { return !m_steps.empty(); }
    bool canRedo() const { return !m_undone.empty(); }
    void undo();
    void redo();
    void discard();
    /// The next edit starts an undo of its own (a gesture ended).
    void endGesture() { m_gesture = false; }

    const std::vector<ChangeStep> &steps() const { return m_steps; }
    bool changed() const;
    /// Other files as they will be, only those that differ from the tip.
    QMap<QString, QByteArray> otherChanges() const;
    /// Everything the commit writes, by path.
    QMap<QString, QByteArray> filesToCommit() const;
    /// The whole tree as it would be after the commit.
    QMap<QString, QByteArray> tree() const;
    const Discovery &discovery() const;
    /// False when Flipt would not even open the file.
    bool openedByFlipt() const { return discovery().loaded.contains(m_base.path); }
    /// One line for the commit, from the intents.
    QString suggestedMessage() const;
    Readiness commitReady() const;
    /// Emits commitRequested() when commitReady().
    void requestCommit(const QString &message);

Q_SIGNALS:
    /// Another file or tip: forget everything shown.
    void opened();
    void textSpliced(const Flightdeck::Flags::FlagSession::ShownChange &change);
    /// document() now means revision `revision`.
    void documentChanged(quint64 revision);
    void diagnosticsChanged();
    void stepsChanged();
    void conflictsChanged();
    void commitRequested(const QString &message);

private:
    void start(const Base &base, const QByteArray &text);
    QByteArray forgetDone(const Base &tip);
    void goToTip(Collision collision);
    QString newFault() const;
    void splice(const TextSplice &change);
    void push(ChangeStep step, bool merge);
    void run(const ChangeStep &step, bool forward);
    void readAll();
    void readDocument();
    void readInBackground();
    std::optional<Document> documentOfChange() const;
    void takeDocument(const Document &document, quint64 revision);

    bool m_open = false;
    bool m_gesture = false;
    bool m_reading = false;
    Base m_base;
    std::optional<Base> m_tip; ///< the moved one, while conflicts wait
    QStringList m_conflicts;
    TextLines m_lines;
    bool m_baseUnread = false; ///< m_baseDocument is still to come
    Document m_baseDocument;
    Document m_document;
    Document m_lastGood;
    quint64 m_revision = 0;
    quint64 m_documentRevision = 0;
    /// Bytes at the text's beginning and end that are those of m_document, at least.
    qsizetype m_sameHead = 0;
    qsizetype m_sameTail = 0;
    std::vector<ChangeStep> m_steps;
    std::vector<ChangeStep> m_undone;
    QMap<QString, QByteArray> m_other;
    mutable std::optional<Discovery> m_discovery; ///< computed when asked for
    QTimer m_pause;
};

} // namespace Flightdeck::Flags
