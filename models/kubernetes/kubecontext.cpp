#include "kubernetes/kubecontext.h"

#include "core/plaintext.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>

namespace Flightdeck::Kubernetes {

using Core::ErrorCode;
using Core::failure;

namespace {

constexpr qint64 largestSecret = 1 << 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KubeConfig)
};

QString shown(const QString &text)
{
    return Core::plainText(text, 300);
}

tl::unexpected<Core::Error> invalid(const QString &message)
{
    return failure(ErrorCode::InvalidInput, message);
}

Core::Result<QByteArray> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::InvalidInput,
                       Words::tr("The file %1, which the kubeconfig names, cannot be read.").arg(shown(name)),
                       shown(file.errorString()));
    if (file.size() > largestSecret)
        return failure(
            ErrorCode::TooLarge,
            Words::tr("The file %1, which the kubeconfig names, is larger than 1 MiB.").arg(shown(name)));
    return file.readAll();
}

/// Content of `file` or of base64 `data`; empty when neither is given. `what` is the field's name in the
/// kubeconfig.
Core::Result<QByteArray> fileOrData(const QString &what, const QString &file, const QByteArray &data)
{
    if (!file.isEmpty() && !data.isEmpty())
        return invalid(Words::tr("The kubeconfig sets both %1 and %1-data. Keep one.").arg(what));
    if (!file.isEmpty())
        return readFile(file);
    QByteArray packed = data;
    packed.removeIf([](char c) { return c == '\n' || c == '\r' || c == ' '; });
    const auto decoded = QByteArray::fromBase64Encoding(packed, QByteArray::Base64Encoding |
                                                                    QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return invalid(Words::tr("%1-data of the kubeconfig is not base64.").arg(what));
    return *decoded;
}

QSslKey privateKey(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        if (QSslKey key(pem, algorithm); !key.isNull())
            return key;
    }
    return {};
}

Core::Result<QNetworkProxy> readProxy(const QString &text)
{
    if (text.isEmpty())
        return QNetworkProxy(QNetworkProxy::DefaultProxy);
    const QUrl url(text);
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("https"))
        return failure(ErrorCode::Unsupported,
                       Words::tr("proxy-url of the kubeconfig asks for a proxy over TLS, "
                                 "which this console cannot use. Use http or socks5."));
    const bool socks = scheme == QLatin1String("socks5");
    if ((!socks && scheme != QLatin1String("http")) || url.host().isEmpty())
        return invalid(Words::tr("proxy-url of the kubeconfig is no http or socks5 address."));
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         quint16(url.port(socks ? 1080 : 80)), url.userName(), url.password());
}

Core::Result<QUrl> readServer(const QString &text)
{
    QUrl url(text.contains(QLatin1String("://")) ? text : QStringLiteral("http://") + text);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (text.isEmpty() || !url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
        return invalid(Words::tr("The server address of the kubeconfig, %1, is no http or https address.")
                           .arg(shown(Core::displayUrl(text))));
    return url;
}

std::optional<Core::Error> unusable(const UserEntry &user)
{
    if (!user.execCommand.isEmpty())
        return Core::Error{
            ErrorCode::Unsupported,
            Words::tr("This user signs in with the plugin %1, which this version does not start. "
                      "Use a token or a client certificate.")
                .arg(shown(user.execCommand)),
            {}};
    if (!user.authProvider.isEmpty())
        return Core::Error{
            ErrorCode::Unsupported,
            Words::tr("This user signs in with the auth provider %1. Kubernetes removed these; "
                      "renew the kubeconfig with your provider's tool.")
                .arg(shown(user.authProvider)),
            {}};
    const bool hasToken = !user.token.isEmpty() || !user.tokenFile.isEmpty();
    if (hasToken && !user.username.isEmpty())
        return Core::Error{
            ErrorCode::InvalidInput, Words::tr("This user has a token and a password. Keep one."), {}};
    if (user.as.isEmpty() && (!user.asUid.isEmpty() || !user.asGroups.isEmpty() || !user.asExtra.isEmpty()))
        return Core::Error{ErrorCode::InvalidInput,
                           Words::tr("This user sets as-uid, as-groups or as-user-extra without as."),
                           {}};
    QStringList extraNames;
    for (const auto &extra : user.asExtra)
        extraNames.append(extra.first);
    // Each value needs a header line of its own, and Qt 6.4 sends a header once.
    if (user.asGroups.size() > 1 || extraNames.removeDuplicates() > 0)
        return Core::Error{ErrorCode::Unsupported,
                           Words::tr("This user impersonates several groups or several values of one extra "
                                     "field, which this console cannot send."),
                           {}};
    return {};
}

std::optional<Core::Error> readTls(const ClusterEntry &cluster, const UserEntry &user,
                                   Core::HttpIdentity &identity)
{
    const auto authority =
        fileOrData(QStringLiteral("certificate-authority"), cluster.authorityFile, cluster.authorityData);
    if (!authority)
        return authority.error();
    const Core::Error invalidInput{ErrorCode::InvalidInput, {}, {}};
    const auto error = [&invalidInput](const QString &message) {
        Core::Error result = invalidInput;
        result.message = message;
        return result;
    };
    if (cluster.insecure && !authority->isEmpty())
        return error(
            Words::tr("The kubeconfig sets a certificate authority and insecure-skip-tls-verify. Keep one."));
    identity.tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!authority->isEmpty()) {
        const auto certificates = QSslCertificate::fromData(*authority, QSsl::Pem);
        if (certificates.isEmpty())
            return error(Words::tr("The certificate authority of the kubeconfig holds no certificate."));
        identity.tls.setCaCertificates(certificates);
    }
    identity.acceptInvalidCertificates = cluster.insecure;
    identity.peerName = cluster.tlsServerName;

    const auto certificate =
        fileOrData(QStringLiteral("client-certificate"), user.certificateFile, user.certificateData);
    if (!certificate)
        return certificate.error();
    const auto key = fileOrData(QStringLiteral("client-key"), user.keyFile, user.keyData);
    if (!key)
        return key.error();
    if (certificate->isEmpty() != key->isEmpty())
        return error(Words::tr(
            "The kubeconfig has a client certificate without its key, or a key without its certificate."));
    if (certificate->isEmpty())
        return {};
    const auto chain = QSslCertificate::fromData(*certificate, QSsl::Pem);
    const QSslKey secret = privateKey(*key);
    if (chain.isEmpty() || secret.isNull())
        return error(
            Words::tr("The client certificate or its key cannot be read. Encrypted keys are not supported."));
    identity.tls.setLocalCertificateChain(chain);
    identity.tls.setPrivateKey(secret);
    return {};
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
    for (const auto &[name, value] : user.asExtra)
        identity.headers.append({"Impersonate-Extra-" + QUrl::toPercentEncoding(name), value.toUtf8()});
}

} // namespace

Core::Result<Core::HttpIdentity> KubeContext::identity() const
{
    Core::HttpIdentity identity = base;
    QByteArray bearer = token.toUtf8();
    if (!tokenFile.isEmpty()) {
        const auto content = readFile(tokenFile);
        if (!content)
            return tl::unexpected<Core::Error>(content.error());
        bearer = content->trimmed();
        if (bearer.isEmpty())
            return invalid(Words::tr("The token file %1 is empty.").arg(shown(tokenFile)));
    }
    if (bearer.contains('\n') || bearer.contains('\r'))
        return invalid(Words::tr("The token of the kubeconfig holds a line break."));
    if (!bearer.isEmpty())
        identity.headers.append({"Authorization", "Bearer " + bearer});
    return identity;
}

Core::Result<KubeContext> resolveContext(const QString &name, const ContextEntry &context,
                                         const ClusterEntry &cluster, const UserEntry &user)
{
    static const QRegularExpression dnsLabel(QStringLiteral("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"));
    if (!context.nameSpace.isEmpty() && !dnsLabel.match(context.nameSpace).hasMatch())
        return invalid(Words::tr("The namespace %1 of context %2 is no valid name.")
                           .arg(shown(context.nameSpace), shown(name)));
    if (const auto error = unusable(user))
        return tl::unexpected<Core::Error>(*error);
    const auto server = readServer(cluster.server);
    if (!server)
        return tl::unexpected<Core::Error>(server.error());
    const auto proxy = readProxy(cluster.proxyUrl);
    if (!proxy)
        return tl::unexpected<Core::Error>(proxy.error());

    KubeContext result;
    result.name = name;
    result.server = *server;
    if (!context.nameSpace.isEmpty())
        result.nameSpace = context.nameSpace;
    result.base.proxy = *proxy;
    if (const auto error = readTls(cluster, user, result.base))
        return tl::unexpected<Core::Error>(*error);
    // Without TLS no credential leaves the machine, as in client-go.
    if (server->scheme() != QLatin1String("https")) {
        result.base.tls.setLocalCertificateChain({});
        result.base.tls.setPrivateKey({});
        return result;
    }
    addImpersonation(user, result.base);
    result.token = user.token;
    result.tokenFile = user.tokenFile;
    if (!user.username.isEmpty())
        result.base.headers.append(
            {"Authorization",
             "Basic " + QString(user.username + QLatin1Char(':') + user.password).toUtf8().toBase64()});
    return result;
}

} // namespace Flightdeck::Kubernetes
