#include "kubernetes/kubeproxy.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace Flightdeck::Kubernetes {

using Core::ErrorCode;
using Core::failure;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KubeConfig)
};

Core::Result<QNetworkProxy> readProxy(const QString &text, const QString &source)
{
    const QUrl url(text);
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("https"))
        return failure(ErrorCode::Unsupported,
                       Words::tr("%1 asks for a proxy over TLS, which this console cannot use. Use http or "
                                 "socks5.")
                           .arg(source));
    const bool socks = scheme == QLatin1String("socks5") || scheme == QLatin1String("socks5h");
    if ((!socks && scheme != QLatin1String("http")) || url.host().isEmpty())
        return failure(ErrorCode::InvalidInput, Words::tr("%1 is no http or socks5 address.").arg(source));
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         quint16(url.port(socks ? 1080 : 80)), url.userName(QUrl::FullyDecoded),
                         url.password(QUrl::FullyDecoded));
}

/// The first of two variables that is set, and its name.
QPair<QString, QString> firstSet(const char *upper, const char *lower)
{
    for (const char *name : {upper, lower}) {
        if (const QString value = qEnvironmentVariable(name).trimmed(); !value.isEmpty())
            return {value, QString::fromLatin1(name)};
    }
    return {};
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

bool isExempt(const QString &noProxy, const QUrl &server)
{
    const QString host = server.host().toLower();
    const int port = server.port(server.scheme() == QLatin1String("https") ? 443 : 80);
    const QHostAddress address(host);
    const QStringList entries = noProxy.toLower().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : entries) {
        QString entry = part.trimmed();
        if (entry == QLatin1String("*"))
            return true;
        if (const auto range = QHostAddress::parseSubnet(entry);
            entry.contains(QLatin1Char('/')) && range.second >= 0) {
            if (!address.isNull() && address.isInSubnet(range))
                return true;
            continue;
        }
        // "[::1]:6443", "10.0.0.1:6443", "host:6443"; a bare IPv6 address has several colons.
        const qsizetype colon = entry.lastIndexOf(QLatin1Char(':'));
        if (colon > 0 && (entry.count(QLatin1Char(':')) == 1 || entry.at(colon - 1) == QLatin1Char(']'))) {
            if (entry.mid(colon + 1).toInt() != port)
                continue;
            entry.truncate(colon);
        }
        entry.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
        if (entry.isEmpty())
            continue;
        if (const QHostAddress exact(entry); !exact.isNull()) {
            if (exact == address)
                return true;
            continue;
        }
        if (entry.startsWith(QLatin1String("*.")))
            entry.remove(0, 1);
        const QString domain = entry.startsWith(QLatin1Char('.')) ? entry : QLatin1Char('.') + entry;
        if (host.endsWith(domain) || host == entry)
            return true;
    }
    return false;
}

Core::Result<QNetworkProxy> proxyFor(const QString &proxyUrl, const QUrl &server)
{
    if (!proxyUrl.isEmpty())
        return readProxy(proxyUrl, Words::tr("proxy-url of the kubeconfig"));
    if (isLoopback(server.host()))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const auto [value, variable] = server.scheme() == QLatin1String("https")
                                       ? firstSet("HTTPS_PROXY", "https_proxy")
                                       : firstSet("HTTP_PROXY", "http_proxy");
    if (value.isEmpty())
        return QNetworkProxy(QNetworkProxy::DefaultProxy);
    if (isExempt(firstSet("NO_PROXY", "no_proxy").first, server))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    return readProxy(value.contains(QLatin1String("://")) ? value : QStringLiteral("http://") + value,
                     Words::tr("The environment variable %1").arg(variable));
}

} // namespace Flightdeck::Kubernetes
