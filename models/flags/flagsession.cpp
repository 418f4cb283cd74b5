#include "flags/flagsession.h"

#include "core/backgroundjob.h"

#include <algorithm>

namespace Flightdeck::Flags {

// Up to here a text is read at once, in a few milliseconds. Of a larger one only what changed is read at
// once; where that does not do, it is read in the background, after a pause.
static const qsizetype readAtOnce = 32 * 1024;
static const qsizetype openAtOnce = 512 * 1024;
static const int pauseMs = 120;

FlagSession::FlagSession(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FlagSession::readInBackground);
}

void FlagSession::start(const Base &base, const QByteArray &text)
{
    m_base = base;
    m_open = true;
    m_tip.reset();
    m_conflicts.clear();
    m_undone.clear();
    m_discovery.reset();
    m_gesture = false;
    m_lines = TextLines(text);
    ++m_revision;
    m_sameHead = m_sameTail = text.size();
    m_baseUnread = text.size() + base.text.size() > openAtOnce;
    if (m_baseUnread) {
        m_baseDocument = m_document = m_lastGood = Document();
        readInBackground();
    } else {
        m_baseDocument = Document::parse(base.text, base.path, base.version);
        m_document = text == base.text ? m_baseDocument : Document::parse(text, base.path, base.version);
        m_documentRevision = m_revision;
        m_lastGood = m_document.accepted() ? m_document : m_baseDocument;
    }
    Q_EMIT opened();
    Q_EMIT documentChanged(m_revision);
    Q_EMIT diagnosticsChanged();
    Q_EMIT stepsChanged();
    Q_EMIT conflictsChanged();
}

void FlagSession::open(const Base &base)
{
    m_steps.clear();
    m_other.clear();
    start(base, base.text);
}

void FlagSession::rebase(const Base &base)
{
    if (base.oid == m_base.oid && base.text == m_base.text && base.otherFiles == m_base.otherFiles)
        return;
    const QByteArray done = forgetDone(base);
    Replay replay = replaySteps(m_steps, done, base.text, base.path, base.version);
    if (!replay.conflicts.isEmpty()) {
        m_tip = base;
        m_conflicts = replay.conflicts;
        Q_EMIT conflictsChanged();
        return;
    }
    m_steps = std::move(replay.steps);
    start(base, replay.text);
}

// Drops the steps that `tip` holds already: our own commit came back, or somebody did the same. What was
// edited since the commit left stays. Returns the text that the remaining steps start from.
QByteArray FlagSession::forgetDone(const Base &tip)
{
    QByteArray text = m_base.text;
    size_t done = 0;
    for (size_t at = 0; at < m_steps.size(); ++at) {
        for (const TextSplice &splice : m_steps[at].splices)
            text.replace(splice.at, splice.removed.size(), splice.added);
        if (text == tip.text)
            done = at + 1;
    }
    if (done == 0)
        return m_base.text;
    const auto isThere = [&tip](const ChangeStep &step) {
        return step.otherFile.isEmpty() ||
               (step.otherAfter && tip.otherFiles.value(step.otherFile) == *step.otherAfter);
    };
    const auto end = m_steps.begin() + ptrdiff_t(done);
    m_steps.erase(std::remove_if(m_steps.begin(), end, isThere), end);
    for (auto file = m_other.begin(); file != m_other.end();)
        file = tip.otherFiles.value(file.key()) == file.value() ? m_other.erase(file) : std::next(file);
    return tip.text;
}

void FlagSession::goToTip(Collision collision)
{
    if (!m_tip)
        return;
    const Base tip = *m_tip;
    Replay replay = replaySteps(m_steps, m_base.text, tip.text, tip.path, tip.version, collision);
    m_steps = std::move(replay.steps);
    start(tip, replay.text);
}

void FlagSession::takeTip()
{
    goToTip(Collision::GiveUp);
}

void FlagSession::keepMine()
{
    goToTip(Collision::Override);
}

void FlagSession::resume(const Draft &draft)
{
    const std::optional<QByteArray> text = draft.text();
    if (!m_open || !text)
        return;
    const Base tip = m_tip.value_or(m_base);
    Base old = tip;
    old.text = draft.baseText;
    old.oid = draft.oid;
    m_steps = draft.steps;
    m_other.clear();
    for (const ChangeStep &step : m_steps) {
        if (!step.otherFile.isEmpty() && step.otherAfter)
            m_other.insert(step.otherFile, *step.otherAfter);
    }
    start(old, *text);
    rebase(tip);
}

void FlagSession::splice(const TextSplice &change)
{
    const ShownChange shown{m_lines.place(change.at), m_lines.place(change.at + change.removed.size()),
                            TextLines::shown(change.added)};
    m_lines.splice({change.at, change.at + change.removed.size()}, change.added);
    m_sameHead = std::min(m_sameHead, change.at);
    m_sameTail = std::min(m_sameTail, text().size() - change.at - change.added.size());
    ++m_revision;
    Q_EMIT textSpliced(shown);
}

void FlagSession::run(const ChangeStep &step, bool forward)
{
    if (forward) {
        for (const TextSplice &change : step.splices)
            splice(change);
    } else {
        for (auto change = step.splices.rbegin(); change != step.splices.rend(); ++change)
            splice({change->at, change->added, change->removed});
    }
    if (step.otherFile.isEmpty())
        return;
    const std::optional<QByteArray> &other = forward ? step.otherAfter : step.otherBefore;
    if (other)
        m_other.insert(step.otherFile, *other);
    else
        m_other.remove(step.otherFile);
    m_discovery.reset();
    if (step.splices.empty())
        Q_EMIT diagnosticsChanged();
}

// `step` has been run already.
void FlagSession::push(ChangeStep step, bool merge)
{
    m_undone.clear();
    if (merge) {
        ChangeStep &last = m_steps.back();
        last.splices.insert(last.splices.end(), step.splices.begin(), step.splices.end());
        last.edit = step.edit;
    } else {
        m_steps.push_back(std::move(step));
    }
    m_gesture = true;
    Q_EMIT stepsChanged();
}

// What a hand drags: its many small changes are one undo.
static bool isSlid(const Edit &edit)
{
    return edit.kind == Edit::Kind::SetDistribution || edit.kind == Edit::Kind::SetThreshold;
}

Core::Result<void> FlagSession::apply(const Edit &edit)
{
    if (text().size() > largestEdited)
        return Core::failure(Core::ErrorCode::Unsupported,
                             tr("The file is larger than 16 MiB; it is shown and not edited here."));
    if (!documentCurrent())
        readAll(); // an edit needs to know what stands there
    const auto result = applyEdit(m_document, edit);
    if (!result)
        return tl::unexpected(result.error());
    if (result->splices.empty())
        return {};
    ChangeStep step;
    step.edit = edit;
    for (auto change = result->splices.rbegin(); change != result->splices.rend(); ++change) {
        step.splices.push_back({change->replaced.begin,
                                text().mid(change->replaced.begin, change->replaced.size()),
                                change->replacement});
    }
    run(step, true);
    const bool merge = m_gesture && !m_steps.empty() && m_steps.back().edit &&
                       m_steps.back().edit->isOvertakenBy(edit) && isSlid(edit);
    push(std::move(step), merge);
    readAll();
    return {};
}

void FlagSession::applyFixes(std::vector<Fix> fixes)
{
    if (!documentCurrent() || !editable())
        return; // their spans are those of an older text, or nothing may be changed
    // From the back, so that the spans in front stay where they are.
    std::sort(fixes.begin(), fixes.end(),
              [](const Fix &a, const Fix &b) { return a.span.begin > b.span.begin; });
    ChangeStep step;
    qsizetype done = text().size() + 1;
    for (const Fix &fix : fixes) {
        if (fix.span.end > done)
            continue;
        step.splices.push_back(
            {fix.span.begin, text().mid(fix.span.begin, fix.span.size()), fix.replacement});
        done = fix.span.begin;
    }
    if (step.splices.empty())
        return;
    run(step, true);
    push(std::move(step), false);
    readDocument();
}

// Typing goes on while it touches what was typed last and no new line begins.
static bool continues(const ChangeStep &last, const TextSplice &next)
{
    if (last.edit || !last.otherFile.isEmpty() || last.splices.empty() || next.added.contains('\n'))
        return false;
    const TextSplice &before = last.splices.back();
    const qsizetype end = before.at + before.added.size();
    return next.at == end || next.at + next.removed.size() == end;
}

void FlagSession::typed(Place begin, Place end, const QString &text)
{
    const qsizetype from = m_lines.byte(begin);
    const qsizetype to = std::max(m_lines.byte(end), from);
    QByteArray bytes = text.toUtf8();
    if (const QByteArray lineEnd = m_lines.lineEnd(); lineEnd != "\n")
        bytes.replace("\n", lineEnd);
    const TextSplice change{from, this->text().mid(from, to - from), bytes};
    if (change.removed == change.added || !editable())
        return;
    ChangeStep step;
    step.splices.push_back(change);
    const bool merge = m_gesture && !m_steps.empty() && continues(m_steps.back(), change);
    run(step, true);
    push(std::move(step), merge);
    readDocument();
}

void FlagSession::writeOtherFile(const QString &path, const QByteArray &text)
{
    ChangeStep step;
    step.otherFile = path;
    if (const auto now = m_other.constFind(path); now != m_other.constEnd())
        step.otherBefore = *now;
    step.otherAfter = text;
    run(step, true);
    push(std::move(step), false);
    Q_EMIT documentChanged(m_documentRevision);
}

void FlagSession::undo()
{
    if (m_steps.empty())
        return;
    const ChangeStep step = std::move(m_steps.back());
    m_steps.pop_back();
    run(step, false);
    m_undone.push_back(step);
    m_gesture = false;
    Q_EMIT stepsChanged();
    readDocument();
}

void FlagSession::redo()
{
    if (m_undone.empty())
        return;
    const ChangeStep step = std::move(m_undone.back());
    m_undone.pop_back();
    run(step, true);
    m_steps.push_back(step);
    m_gesture = false;
    Q_EMIT stepsChanged();
    readDocument();
}

void FlagSession::discard()
{
    if (m_tip) {
        open(Base(*m_tip));
        return;
    }
    for (; !m_steps.empty(); m_steps.pop_back())
        run(m_steps.back(), false);
    m_undone.clear();
    m_gesture = false;
    Q_EMIT stepsChanged();
    readDocument();
}

// What the text means, read from what it was; nothing where that means to read it all.
std::optional<Document> FlagSession::documentOfChange() const
{
    const qsizetype before = m_document.text().size();
    const qsizetype shorter = std::min(before, text().size());
    const qsizetype head = std::min(m_sameHead, shorter);
    const qsizetype tail = std::min(m_sameTail, shorter - head);
    return m_document.editedInBlocks(text(), {head, before - tail}, text().size() - tail - head);
}

void FlagSession::readAll()
{
    const std::optional<Document> changed = documentOfChange();
    takeDocument(changed ? *changed : Document::parse(text(), m_base.path, m_base.version), m_revision);
}

void FlagSession::readDocument()
{
    if (text().size() <= readAtOnce)
        readAll();
    else if (const std::optional<Document> changed = documentOfChange())
        takeDocument(*changed, m_revision);
    else
        m_pause.start();
}

void FlagSession::readInBackground()
{
    if (m_reading)
        return; // its end starts the next one
    m_reading = true;
    struct Read
    {
        Document base;
        Document document;
    };
    const quint64 revision = m_revision;
    Core::runInBackground<Read>(
        this,
        [bytes = text(), base = m_base.text, path = m_base.path, version = m_base.version,
         baseUnread = m_baseUnread] {
            Read read;
            read.document = Document::parse(bytes, path, version);
            if (baseUnread)
                read.base = bytes == base ? read.document : Document::parse(base, path, version);
            return read;
        },
        [this, revision, base = m_base.text, path = m_base.path](const Read &read) {
            m_reading = false;
            if (m_baseUnread && base == m_base.text && path == m_base.path) {
                m_baseUnread = false;
                m_baseDocument = read.base;
            }
            if (revision == m_revision)
                takeDocument(read.document, revision);
            else if (!documentCurrent())
                m_pause.start();
        });
}

void FlagSession::takeDocument(const Document &document, quint64 revision)
{
    m_document = document;
    m_documentRevision = revision;
    m_sameHead = m_sameTail = text().size();
    m_pause.stop();
    if (m_document.accepted())
        m_lastGood = m_document;
    else if (m_lastGood.fileName().isEmpty())
        m_lastGood = m_baseDocument;
    Q_EMIT documentChanged(revision);
    Q_EMIT diagnosticsChanged();
}

} // namespace Flightdeck::Flags
