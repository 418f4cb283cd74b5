#include "git/remote.h"

#include "core/plaintext.h"
#include "git/gitwords.h"

#include <QRegularExpression>
#include <QUrl>

namespace Flightdeck::Git {

namespace {

/// "git@git.example.org:team/flags.git": what ssh users write. A host of one letter is a Windows drive.
std::optional<RemoteUrl> parseScpLike(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(?:([^@/:\\s]+)@)?([^@/:\\s]{2,}):(?!//)(\\S+)$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    RemoteUrl url;
    url.transport = Transport::Ssh;
    url.user = match.captured(1);
    url.host = match.captured(2);
    url.path = match.captured(3);
    return url;
}

} // namespace

Result<RemoteUrl> RemoteUrl::parse(const QString &text, bool allowLocal)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return fail(FailureKind::InvalidUrl, GitWords::tr("No address of a flags repository is given."));
    if (const auto scp = parseScpLike(trimmed)) {
        if (scp->host.startsWith(u'-') || scp->user.startsWith(u'-'))
            return fail(FailureKind::InvalidUrl,
                        GitWords::tr("A host or user that begins with a dash is refused."));
        return *scp;
    }
    const QUrl parsed(trimmed, QUrl::StrictMode);
    const QString scheme = parsed.scheme();
    RemoteUrl url;
    if (scheme == QStringLiteral("file") || trimmed.startsWith(u'/')) {
        if (!allowLocal)
            return fail(
                FailureKind::InvalidUrl,
                GitWords::tr(
                    "A folder is no flags repository for the console: pushes there skip the server's rules. "
                    "Use https:// or ssh."));
        url.transport = Transport::Local;
        url.path = scheme.isEmpty() ? trimmed : parsed.path();
        return url;
    }
    if (scheme == QStringLiteral("https"))
        url.transport = Transport::Https;
    else if (scheme == QStringLiteral("http"))
        url.transport = Transport::Http;
    else if (scheme == QStringLiteral("ssh"))
        url.transport = Transport::Ssh;
    else
        return fail(FailureKind::InvalidUrl, GitWords::tr("The address of the flags repository must begin "
                                                          "with https://, http:// or ssh://, or have the "
                                                          "form user@host:path."));
    url.user = parsed.userName(QUrl::FullyDecoded);
    url.password = parsed.password(QUrl::FullyDecoded);
    url.host = parsed.host();
    url.port = parsed.port(0);
    url.path = parsed.path(QUrl::FullyEncoded);
    if (!parsed.isValid() || url.host.isEmpty() || url.host.startsWith(u'-') || url.user.startsWith(u'-'))
        return fail(FailureKind::InvalidUrl,
                    GitWords::tr("The address of the flags repository is no valid URL."));
    return url;
}

QString RemoteUrl::bare() const
{
    if (transport == Transport::Local)
        return path;
    const bool ssh = transport == Transport::Ssh;
    const QString login = ssh && !user.isEmpty() ? QString(user + u'@') : QString();
    if (ssh && !path.startsWith(u'/'))
        return login + host + u':' + path;
    const QString scheme = ssh                             ? QStringLiteral("ssh")
                           : transport == Transport::Https ? QStringLiteral("https")
                                                           : QStringLiteral("http");
    const QString place = host.contains(u':') ? QString(u'[' + host + u']') : host;
    return scheme + QStringLiteral("://") + login + place +
           (port > 0 ? QStringLiteral(":%1").arg(port) : QString()) + path;
}

QString RemoteUrl::display() const
{
    RemoteUrl anonymous = *this;
    anonymous.user.clear();
    return Core::plainText(anonymous.bare());
}

} // namespace Flightdeck::Git
