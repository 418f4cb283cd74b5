#include "git/mergelink.h"

#include <QRegularExpression>
#include <QUrl>

namespace Flightdeck::Git {

QString mergeRequestLink(const RemoteUrl &url, const QString &serverWords, const QString &target,
                         const QString &branch)
{
    // "remote:   https://gitlab.example.org/ops/flags/-/merge_requests/new?merge_request%5B..."
    static const QRegularExpression address(QStringLiteral("https?://[\\x{21}-\\x{7e}]+"));
    for (auto found = address.globalMatch(serverWords); found.hasNext();) {
        const QUrl link(found.next().captured(), QUrl::StrictMode);
        const bool sameScheme = link.scheme() == QStringLiteral("https") || url.transport == Transport::Http;
        if (link.isValid() && sameScheme && link.userInfo().isEmpty() && link.host() == url.host.toLower())
            return link.toString(QUrl::FullyEncoded);
    }
    if (url.transport == Transport::Local)
        return {};
    QString path = url.path.startsWith(u'/') ? url.path : QString(u'/' + url.path);
    if (path.endsWith(QStringLiteral(".git")))
        path.chop(4);
    QUrl link;
    // An ssh port says nothing about the web's.
    link.setScheme(url.transport == Transport::Http ? QStringLiteral("http") : QStringLiteral("https"));
    link.setHost(url.host);
    if (url.transport != Transport::Ssh && url.port > 0)
        link.setPort(url.port);
    const auto query = [&link](const QString &key, const QString &value) {
        link.setQuery(
            QString::fromLatin1(QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value)));
    };
    const QString host = url.host.toLower();
    const QString compare = QStringLiteral("%1/compare/%2...%3").arg(path, target, branch);
    if (host.contains(QStringLiteral("gitlab"))) {
        link.setPath(path + QStringLiteral("/-/merge_requests/new"));
        query(QStringLiteral("merge_request[source_branch]"), branch);
    } else if (host.contains(QStringLiteral("github"))) {
        link.setPath(compare);
        query(QStringLiteral("expand"), QStringLiteral("1"));
    } else if (host.contains(QStringLiteral("gitea")) || host.contains(QStringLiteral("forgejo")) ||
               host == QStringLiteral("codeberg.org")) {
        link.setPath(compare);
    } else if (host == QStringLiteral("bitbucket.org")) {
        link.setPath(path + QStringLiteral("/pull-requests/new"));
        query(QStringLiteral("source"), branch);
    } else {
        return {};
    }
    return link.toString(QUrl::FullyEncoded);
}

} // namespace Flightdeck::Git
