// What a session would commit, and whether it may.
#include "flags/flagsession.h"

namespace Flightdeck::Flags {

bool FlagSession::changed() const
{
    return text() != m_base.text || !otherChanges().isEmpty();
}

QMap<QString, QByteArray> FlagSession::otherChanges() const
{
    QMap<QString, QByteArray> changes;
    for (auto file = m_other.constBegin(); file != m_other.constEnd(); ++file) {
        const auto now = m_base.otherFiles.constFind(file.key());
        if (now == m_base.otherFiles.constEnd() || *now != file.value())
            changes.insert(file.key(), file.value());
    }
    return changes;
}

QMap<QString, QByteArray> FlagSession::filesToCommit() const
{
    QMap<QString, QByteArray> files = otherChanges();
    if (text() != m_base.text)
        files.insert(m_base.path, text());
    return files;
}

QMap<QString, QByteArray> FlagSession::tree() const
{
    QMap<QString, QByteArray> files = m_base.otherFiles;
    files.insert(m_base.path, m_base.text);
    files.insert(filesToCommit());
    return files;
}

const Discovery &FlagSession::discovery() const
{
    if (!m_discovery) {
        const QMap<QString, QByteArray> files = tree();
        const auto found = files.constFind(QStringLiteral(".flipt.yml"));
        const auto fliptYml = found == files.constEnd() ? std::nullopt : std::optional<QByteArray>(*found);
        m_discovery = discover(files.keys(), fliptYml, m_base.version);
    }
    return *m_discovery;
}

QString FlagSession::suggestedMessage() const
{
    QStringList parts;
    std::vector<const ChangeStep *> told;
    bool typedText = false;
    // The last word on a place counts: 10 -> 20 -> 25 is told as 10 -> 25, against the tip.
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        if (!step->otherFile.isEmpty()) {
            parts.prepend(tr("Let Flipt read %1").arg(m_base.path));
            continue;
        }
        if (!step->edit) {
            typedText = true;
            continue;
        }
        const Edit &edit = *step->edit;
        const bool known = std::any_of(told.begin(), told.end(), [&edit](const ChangeStep *other) {
            return edit.isOvertakenBy(*other->edit);
        });
        if (known)
            continue;
        told.push_back(&*step);
        parts.prepend(edit.summary(m_baseDocument));
    }
    if (parts.isEmpty() && typedText)
        parts.append(tr("Edit %1").arg(m_base.path));
    return parts.join(QStringLiteral("; "));
}

FlagSession::Readiness FlagSession::commitReady() const
{
    if (!m_open)
        return {false, tr("No flag file is open.")};
    if (!m_conflicts.isEmpty())
        return {false, tr("The branch changed the same values. Decide first.")};
    if (!changed())
        return {false, tr("Nothing is changed.")};
    if (!documentCurrent())
        return {false, tr("The text is still being checked.")};
    if (!m_document.accepted())
        return {false, tr("Committing is blocked: Flipt would reject this file.")};
    if (discovery().error)
        return {false, tr("Committing is blocked: Flipt would refuse the repository.")};
    return {true, {}};
}

void FlagSession::requestCommit(const QString &message)
{
    if (!commitReady().ready)
        return;
    endGesture(); // what is edited from now on is not part of it
    Q_EMIT commitRequested(message);
}

} // namespace Flightdeck::Flags
