// What a session would commit, and whether it may.
#include "flags/changesummary.h"
#include "flags/flagsession.h"

#include <algorithm>

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

static bool isWholeSum(const Rule &rule)
{
    double sum = 0;
    for (const Distribution &share : rule.distributions)
        sum += share.rollout;
    return rule.distributions.empty() || (sum > 99.995 && sum < 100.005);
}

// What Flipt accepts and nobody can mean, where this edit brought it: what the tip has already does not keep
// anybody from a commit, least of all from a kill.
static QString newFaultOf(const Flag &flag, const Flag *before)
{
    for (size_t at = 0; at < flag.rules.size(); ++at) {
        const Rule &rule = flag.rules[at];
        const auto same = [&rule](const Rule &old) { return sameMeaning(old, rule); };
        if (!isWholeSum(rule) && !(before && std::any_of(before->rules.begin(), before->rules.end(), same)))
            return FlagSession::tr(
                       "Committing is blocked: the shares of rule %1 of %2 do not add up to 100 %.")
                .arg(QString::number(at + 1), flag.key);
    }
    for (size_t at = 0; at < flag.rollouts.size(); ++at) {
        const Rollout &rollout = flag.rollouts[at];
        const auto same = [&rollout](const Rollout &old) { return sameMeaning(old, rollout); };
        const bool outside = rollout.kind == Rollout::Kind::Threshold &&
                             !(rollout.percentage >= 0 && rollout.percentage <= 100);
        if (outside && !(before && std::any_of(before->rollouts.begin(), before->rollouts.end(), same)))
            return FlagSession::tr("Committing is blocked: rollout %1 of %2 is not from 0 to 100 %.")
                .arg(QString::number(at + 1), flag.key);
    }
    return {};
}

// The file has a key twice and did not before.
static QString newDuplicate(const Document &document, const Document &base)
{
    const auto isDuplicate = [](const Diagnostic &diagnostic) {
        return diagnostic.rule == QStringLiteral("duplicate-flag") ||
               diagnostic.rule == QStringLiteral("duplicate-segment");
    };
    QSet<QString> known;
    for (const Diagnostic &diagnostic : base.diagnostics()) {
        if (isDuplicate(diagnostic))
            known.insert(diagnostic.message);
    }
    for (const Diagnostic &diagnostic : document.diagnostics()) {
        if (isDuplicate(diagnostic) && !known.contains(diagnostic.message))
            return FlagSession::tr("Committing is blocked: %1").arg(diagnostic.message);
    }
    return {};
}

QString FlagSession::newFault() const
{
    static const QSet<QString> rules{QStringLiteral("shares-above-100"), QStringLiteral("unmatched-tail"),
                                     QStringLiteral("all-shares-zero"), QStringLiteral("shares-scaled"),
                                     QStringLiteral("threshold-out-of-range")};
    if (const QString duplicate = newDuplicate(m_document, m_baseDocument); !duplicate.isEmpty())
        return duplicate;
    // Flags and diagnostics both come in the order of the text.
    auto next = m_document.diagnostics().begin();
    const auto end = m_document.diagnostics().end();
    for (const FlagDocument &part : m_document.documents()) {
        for (const Flag &flag : part.flags) {
            bool suspicious = false;
            for (; next != end && next->span.begin < flag.span.end; ++next)
                suspicious |= next->span.begin >= flag.span.begin && rules.contains(next->rule);
            if (!suspicious)
                continue;
            const QString fault = newFaultOf(flag, m_baseDocument.flag(part.nameSpace, flag.key));
            if (!fault.isEmpty())
                return fault;
        }
    }
    return {};
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
    if (const QString fault = newFault(); !fault.isEmpty())
        return {false, fault};
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
