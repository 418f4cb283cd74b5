#include "kubernetes/kubetls.h"

#include "core/plaintext.h"

#include <QCoreApplication>
#include <QFile>
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

tl::unexpected<Core::Error> invalid(const QString &message)
{
    return failure(ErrorCode::InvalidInput, message);
}

/// Content of `file` or of base64 `data`; empty when neither is given. `what` is the field's name in the
/// kubeconfig.
Core::Result<QByteArray> fileOrData(const QString &what, const QString &file, const QByteArray &data)
{
    if (!file.isEmpty() && !data.isEmpty())
        return invalid(Words::tr("The kubeconfig sets both %1 and %1-data. Keep one.").arg(what));
    if (!file.isEmpty())
        return readSecretFile(file);
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

/// The DER of a private key holds the public numbers too (RSA: the modulus; EC: the point, when the key is
/// long enough to have it), so the middle of the public key must be found in it.
bool belongTogether(const QSslCertificate &certificate, const QSslKey &secret)
{
    if (certificate.publicKey().algorithm() != secret.algorithm())
        return false;
    const QByteArray open = certificate.publicKey().toDer();
    const QByteArray hidden = secret.toDer();
    if (open.size() < 64 || hidden.size() <= open.size())
        return true; // cannot be told
    return hidden.contains(open.mid(open.size() / 2 - 12, 24));
}

} // namespace

Core::Result<QByteArray> readSecretFile(const QString &name)
{
    QFile file(name);
    const QString shown = Core::plainText(name, 300);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::InvalidInput,
                       Words::tr("The file %1, which the kubeconfig names, cannot be read.").arg(shown),
                       Core::plainText(file.errorString(), 300));
    const QByteArray content = file.read(largestSecret + 1); // a pipe or device has no size to ask for
    if (content.size() > largestSecret)
        return failure(
            ErrorCode::TooLarge,
            Words::tr("The file %1, which the kubeconfig names, is larger than 1 MiB.").arg(shown));
    return content;
}

Core::Result<void> readAuthority(const QString &file, const QByteArray &data, QSslConfiguration &tls)
{
    const auto authority = fileOrData(QStringLiteral("certificate-authority"), file, data);
    if (!authority)
        return tl::unexpected<Core::Error>(authority.error());
    if (authority->isEmpty() && file.isEmpty())
        return {};
    const auto certificates = QSslCertificate::fromData(*authority, QSsl::Pem);
    if (certificates.isEmpty())
        return invalid(Words::tr("The certificate authority of the kubeconfig holds no certificate."));
    tls.setCaCertificates(certificates);
    return {};
}

Core::Result<void> readClientCertificate(const ClientCertificate &from, QSslConfiguration &tls)
{
    const auto certificate =
        fileOrData(QStringLiteral("client-certificate"), from.certificateFile, from.certificateData);
    if (!certificate)
        return tl::unexpected<Core::Error>(certificate.error());
    const auto key = fileOrData(QStringLiteral("client-key"), from.keyFile, from.keyData);
    if (!key)
        return tl::unexpected<Core::Error>(key.error());
    if (certificate->isEmpty() != key->isEmpty())
        return invalid(Words::tr(
            "The kubeconfig has a client certificate without its key, or a key without its certificate."));
    if (certificate->isEmpty())
        return {};
    return setClientCertificate(*certificate, *key, tls);
}

Core::Result<void> setClientCertificate(const QByteArray &certificatePem, const QByteArray &keyPem,
                                        QSslConfiguration &tls)
{
    const auto chain = QSslCertificate::fromData(certificatePem, QSsl::Pem);
    const QSslKey secret = privateKey(keyPem);
    if (chain.isEmpty() || secret.isNull())
        return invalid(
            Words::tr("The client certificate or its key cannot be read. Encrypted keys are not supported."));
    if (!belongTogether(chain.first(), secret))
        return invalid(Words::tr("The client key does not belong to the client certificate."));
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(secret);
    return {};
}

} // namespace Flightdeck::Kubernetes
