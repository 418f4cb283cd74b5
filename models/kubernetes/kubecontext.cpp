#include "kubernetes/kubecontext.h"

#include "core/dnslabel.h"
#include "core/plaintext.h"
#include "kubernetes/kubeproxy.h"
#include "kubernetes/usercheck.h"

#include <QCoreApplication>

namespace Flightdeck::Kubernetes {

using Core::ErrorCode;
using Core::failure;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KubeConfig)
};

QString shown(const QString &text)
{
    return Core::plainText(text, 300);
}

tl::unexpected<Core::Error> invalid(const QString &message, const QString &place)
{
    return failure(ErrorCode::InvalidInput, message, place);
}

/// An error with the line of the kubeconfig that led to it.
tl::unexpected<Core::Error> placed(Core::Error error, const QString &place)
{
    if (!error.detail.isEmpty() && !place.isEmpty())
        error.detail += QStringLiteral("; ");
    error.detail += place;
    return tl::unexpected<Core::Error>(std::move(error));
}

Core::Result<QUrl> readServer(const ClusterEntry &cluster, const ClientCertificate &certificate)
{
    // As client-go, rest/url_utils.go: TLS is meant when anything of TLS is configured.
    const bool tls = cluster.insecure || !cluster.authorityFile.isEmpty() ||
                     !cluster.authorityData.isEmpty() || !certificate.isEmpty();
    const QString &text = cluster.server;
    const QString scheme = tls ? QStringLiteral("https://") : QStringLiteral("http://");
    const QUrl url(text.contains(QLatin1String("://")) ? text : scheme + text);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    const QString place = cluster.place.of(QStringLiteral("server"));
    if (text.isEmpty())
        return invalid(Words::tr("The cluster of the kubeconfig has no server address."), place);
    if (!url.isValid() || !web || url.host().isEmpty() || url.hasQuery() || url.hasFragment())
        return invalid(Words::tr("The server address of the kubeconfig, %1, is no http or https address.")
                           .arg(shown(Core::displayUrl(text))),
                       place);
    if (!url.userInfo().isEmpty())
        return invalid(
            Words::tr("The server address of the kubeconfig, %1, holds a user name or password. Set "
                      "them as username and password of the user.")
                .arg(shown(Core::displayUrl(text))),
            place);
    return url;
}

void addImpersonation(const UserEntry &user, Core::HttpIdentity &identity)
{
    if (user.as.isEmpty())
        return;
    identity.headers.append({"Impersonate-User", user.as.toUtf8()});
    if (!user.asUid.isEmpty())
        identity.headers.append({"Impersonate-Uid", user.asUid.toUtf8()});
    for (const QString &group : user.asGroups)
        identity.headers.append({"Impersonate-Group", group.toUtf8()});
    // client-go, transport/round_trippers.go, headerKeyEscape(): what a header's name allows stays, but for
    // %.
    for (const auto &[name, value] : user.asExtra)
        identity.headers.append(
            {"Impersonate-Extra-" + QUrl::toPercentEncoding(name, "!#$&'*+^`|"), value.toUtf8()});
}

/// spec.cluster of KUBERNETES_EXEC_INFO (client-go, pkg/apis/clientauthentication, Cluster).
QJsonObject clusterInfo(const ClusterEntry &cluster, const QUrl &server, const QByteArray &authorityPem)
{
    QJsonObject info{{QStringLiteral("server"), server.toString()}};
    if (!cluster.tlsServerName.isEmpty())
        info.insert(QStringLiteral("tls-server-name"), cluster.tlsServerName);
    if (cluster.insecure)
        info.insert(QStringLiteral("insecure-skip-tls-verify"), true);
    if (!authorityPem.isEmpty())
        info.insert(QStringLiteral("certificate-authority-data"),
                    QString::fromLatin1(authorityPem.toBase64()));
    if (!cluster.proxyUrl.isEmpty())
        info.insert(QStringLiteral("proxy-url"), cluster.proxyUrl);
    if (cluster.disableCompression)
        info.insert(QStringLiteral("disable-compression"), true);
    if (!cluster.execConfig.isNull())
        info.insert(QStringLiteral("config"), cluster.execConfig);
    return info;
}

Core::Result<ExecPlugin> readPlugin(const UserEntry &user, const ClusterEntry &cluster, const QUrl &server)
{
    ExecPlugin plugin{*user.exec, user.place.file, {}};
    if (!plugin.entry.provideClusterInfo)
        return plugin;
    QByteArray authority = QByteArray::fromBase64(cluster.authorityData);
    if (!cluster.authorityFile.isEmpty()) {
        const auto content = readSecretFile(cluster.authorityFile);
        if (!content)
            return tl::unexpected<Core::Error>(content.error());
        authority = *content;
    }
    plugin.clusterInfo = clusterInfo(cluster, server, authority);
    return plugin;
}

} // namespace

bool KubeContext::hasFiles() const
{
    return !tokenFile.isEmpty() || !authorityFile.isEmpty() || !certificate.certificateFile.isEmpty() ||
           !certificate.keyFile.isEmpty();
}

Core::Result<Core::HttpIdentity> KubeContext::identity() const
{
    Core::HttpIdentity identity = base;
    if (!authorityFile.isEmpty()) {
        if (const auto read = readAuthority(authorityFile, {}, identity.tls); !read)
            return tl::unexpected<Core::Error>(read.error());
    }
    if (const auto read = readClientCertificate(certificate, identity.tls); !read)
        return tl::unexpected<Core::Error>(read.error());
    QByteArray bearer = token.toUtf8();
    if (!tokenFile.isEmpty()) {
        const auto content = readSecretFile(tokenFile);
        if (!content)
            return tl::unexpected<Core::Error>(content.error());
        bearer = content->trimmed();
        if (bearer.isEmpty())
            return invalid(Words::tr("The token file %1 is empty.").arg(shown(tokenFile)), {});
    }
    if (bearer.contains('\n') || bearer.contains('\r'))
        return invalid(Words::tr("The token of the kubeconfig holds a line break."), {});
    if (!bearer.isEmpty())
        identity.headers.append({"Authorization", "Bearer " + bearer});
    return identity;
}

Core::Result<KubeContext> resolveContext(const QString &name, const ContextEntry &context,
                                         const ClusterEntry &cluster, const UserEntry &user)
{
    if (!context.nameSpace.isEmpty() && !Core::isDnsLabel(context.nameSpace))
        return invalid(Words::tr("The namespace %1 of context %2 is no valid name.")
                           .arg(shown(context.nameSpace), shown(name)),
                       context.place.of(QStringLiteral("namespace")));
    if (const auto error = checkUser(user))
        return tl::unexpected<Core::Error>(*error);
    const ClientCertificate certificate{user.certificateFile, user.certificateData, user.keyFile,
                                        user.keyData};
    const auto server = readServer(cluster, certificate);
    if (!server)
        return tl::unexpected<Core::Error>(server.error());
    const auto proxy = proxyFor(cluster.proxyUrl, *server);
    if (!proxy)
        return placed(proxy.error(),
                      cluster.proxyUrl.isEmpty() ? QString() : cluster.place.of(QStringLiteral("proxy-url")));
    if (cluster.insecure && !(cluster.authorityFile.isEmpty() && cluster.authorityData.isEmpty()))
        return invalid(
            Words::tr("The kubeconfig sets a certificate authority and insecure-skip-tls-verify. Keep one."),
            cluster.place.of(QStringLiteral("insecure-skip-tls-verify")));

    KubeContext result;
    result.name = name;
    result.server = *server;
    if (!context.nameSpace.isEmpty())
        result.nameSpace = context.nameSpace;
    result.base.proxy = *proxy;
    result.base.identityEncoding = cluster.disableCompression;
    result.base.acceptInvalidCertificates = cluster.insecure;
    result.base.peerName = cluster.tlsServerName;
    result.base.tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (const auto read = readAuthority(cluster.authorityFile, cluster.authorityData, result.base.tls); !read)
        return placed(read.error(), cluster.place.of(cluster.authorityFile.isEmpty()
                                                         ? QStringLiteral("certificate-authority-data")
                                                         : QStringLiteral("certificate-authority")));
    QSslConfiguration checked = result.base.tls;
    if (const auto read = readClientCertificate(certificate, checked); !read)
        return placed(read.error(), placeOfCertificate(user));
    // Without TLS no credential leaves the machine, as in client-go.
    if (server->scheme() != QLatin1String("https"))
        return result;
    addImpersonation(user, result.base);
    result.authorityFile = cluster.authorityFile;
    result.certificate = certificate;
    result.token = user.token;
    result.tokenFile = user.tokenFile;
    if (!user.username.isEmpty() || !user.password.isEmpty())
        result.base.headers.append(
            {"Authorization",
             "Basic " + QString(user.username + QLatin1Char(':') + user.password).toUtf8().toBase64()});
    const bool signsIn = !user.token.isEmpty() || !user.tokenFile.isEmpty() || !user.username.isEmpty() ||
                         !certificate.isEmpty();
    if (user.exec && !signsIn) { // as in client-go, a plugin is not asked when there is something else
        const auto plugin = readPlugin(user, cluster, *server);
        if (!plugin)
            return placed(plugin.error(), user.place.of(QStringLiteral("exec")));
        result.exec = *plugin;
    }
    return result;
}

} // namespace Flightdeck::Kubernetes
