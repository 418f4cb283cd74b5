#include "git/pushreport.h"

#include "git/gitwords.h"

namespace Flightdeck::Git {

namespace {

constexpr qsizetype maxWords = 4'000;

} // namespace

std::optional<QByteArray> takePacketLine(QByteArray &bytes, bool &broken)
{
    if (bytes.size() < 4)
        return {};
    bool number = false;
    const int size = bytes.left(4).toInt(&number, 16);
    if (!number || size == 1 || size == 2 || size == 3) {
        broken = true;
        return {};
    }
    if (size == 0) {
        bytes.remove(0, 4);
        return QByteArray();
    }
    if (bytes.size() < size)
        return {};
    const QByteArray line = bytes.mid(4, size - 4);
    bytes.remove(0, size);
    return line;
}

QByteArray packetLine(const QByteArray &text)
{
    return QByteArray::number(text.size() + 4, 16).rightJustified(4, '0') + text;
}

PushReport::PushReport(QByteArray reference)
    : m_reference(std::move(reference))
{
}

bool PushReport::take(const QByteArray &bytes)
{
    m_pending += bytes;
    bool broken = false;
    while (const auto line = takePacketLine(m_pending, broken)) {
        if (!takeLine(*line))
            return false;
    }
    return !broken;
}

bool PushReport::takeLine(const QByteArray &line)
{
    if (line.isEmpty()) {
        m_complete = m_complete || !m_unpack.isEmpty();
        return true;
    }
    bool broken = false;
    switch (line.at(0)) {
    case 1:
        m_inner += line.mid(1);
        while (const auto report = takePacketLine(m_inner, broken)) {
            if (report->isEmpty())
                m_complete = true;
            else
                takeReport(*report);
        }
        return !broken;
    case 2:
    case 3:
        m_words.append(line.mid(1).left(qMax<qsizetype>(0, maxWords - m_words.size())));
        return true;
    default:
        takeReport(line);
        return true;
    }
}

void PushReport::takeReport(const QByteArray &line)
{
    // "unpack ok", "ok refs/heads/main", "ng refs/heads/main pre-receive hook declined"
    const QByteArray text = line.trimmed();
    if (text.startsWith("unpack "))
        m_unpack = text.mid(7);
    else if (text == "ok " + m_reference)
        ++m_answers;
    else if (text.startsWith(QByteArray("ng " + m_reference + ' ')))
        m_refusal = text.mid(4 + m_reference.size());
}

Result<void> PushReport::verdict() const
{
    const QString status = QString::fromUtf8(m_refusal.isEmpty() && m_unpack != "ok" ? m_unpack : m_refusal);
    const QString words = QString::fromUtf8(m_words).trimmed();
    const QString detail = words.isEmpty() ? status : QStringLiteral("%1: %2").arg(status, words);
    const QString all = (status + u' ' + words).toLower();
    const auto says = [&all](std::initializer_list<const char *> texts) {
        return std::any_of(texts.begin(), texts.end(),
                           [&all](const char *text) { return all.contains(QLatin1String(text)); });
    };
    if (m_refusal.isEmpty() && m_unpack == "ok" && m_answers == 1)
        return {};
    if (m_refusal.isEmpty() && (m_unpack.isEmpty() || m_unpack == "ok"))
        return fail(
            FailureKind::Protocol,
            GitWords::tr(
                "The server did not say whether it took the commit. Whether it arrived is not known yet."),
            words);
    for (const char *race : {"cannot lock", "failed to lock", "failed to update", "fetch first",
                             "non-fast-forward", "stale info", "lock error"}) {
        if (status.contains(QLatin1String(race)))
            return fail(FailureKind::LostRace, GitWords::tr("Another commit came first."), detail);
    }
    if (says({"protected branch", "gh006", "gh013", "not allowed to push code to protected",
              "repository rule violations"}))
        return fail(
            FailureKind::ProtectedBranch,
            GitWords::tr(
                "The branch is protected: the server takes no direct push from this user. The branch is "
                "unchanged. Make the change by a merge request, or use an account that may push."),
            detail);
    if (says({"no space left", "disk quota"}))
        return fail(FailureKind::RefRejected,
                    GitWords::tr("The disk of the git server is full. The branch is unchanged."), detail);
    if (status.contains(QStringLiteral("hook declined")))
        return fail(FailureKind::HookDeclined,
                    GitWords::tr("A rule of the server declined the commit. The branch is unchanged."),
                    detail);
    return fail(FailureKind::RefRejected, GitWords::tr("The server did not change the branch."), detail);
}

} // namespace Flightdeck::Git
