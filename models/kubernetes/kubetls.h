#pragma once

#include "core/httpclient.h"
#include "core/result.h"
#include "kubernetes/kubeconfigentries.h"

namespace Flightdeck::Kubernetes {

/// What a kubeconfig signs in to TLS with: PEM in files, which rotate, or in itself (base64).
struct ClientCertificate
{
    QString certificateFile;
    QByteArray certificateData;
    QString keyFile;
    QByteArray keyData;

    bool isEmpty() const
    {
        return certificateFile.isEmpty() && certificateData.isEmpty() && keyFile.isEmpty() &&
               keyData.isEmpty();
    }
    bool operator==(const ClientCertificate &other) const = default;
};

/// A file of at most 1 MiB that a kubeconfig names. Errors: InvalidInput, TooLarge.
Core::Result<QByteArray> readSecretFile(const QString &name);

/// The authorities that are trusted for a server, from file or base64; nothing set leaves the machine's own.
Core::Result<void> readAuthority(const QString &file, const QByteArray &data, QSslConfiguration &tls);

/// Reads certificate and key and sets them. Errors: InvalidInput also when the key is another certificate's,
/// which happens while the two files are being replaced.
Core::Result<void> readClientCertificate(const ClientCertificate &from, QSslConfiguration &tls);

/// The same from PEM, for a certificate that a plugin handed over.
Core::Result<void> setClientCertificate(const QByteArray &certificatePem, const QByteArray &keyPem,
                                        QSslConfiguration &tls);

} // namespace Flightdeck::Kubernetes
