#include "core/tlsreasons.h"

#include "core/plaintext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSslCertificate>
#include <QStringList>

namespace Flightdeck::Core {

namespace {

struct TlsReasons
{
    Q_DECLARE_TR_FUNCTIONS(TlsReasons)
};

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

/// The names a certificate is made for, as the server wrote them.
QString namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    names.removeDuplicates();
    names.sort();
    return plainText(names.mid(0, 8).join(QStringLiteral(", ")), 300);
}

QString reason(const QSslError &error, const QString &host)
{
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return TlsReasons::tr("It expired on %1.").arg(utc(certificate.expiryDate()));
    case QSslError::CertificateNotYetValid:
        return TlsReasons::tr("It is valid from %1 on, which this computer's clock has not reached.")
            .arg(utc(certificate.effectiveDate()));
    case QSslError::HostNameMismatch:
        return TlsReasons::tr("It is made for %1, not for %2.").arg(namesOf(certificate), plainText(host));
    case QSslError::SelfSignedCertificateInChain:
        return TlsReasons::tr("Its authority, %1, is not trusted here.")
            .arg(plainText(certificate.subjectInfo(QSslCertificate::CommonName).join(QLatin1Char(' ')), 100));
    case QSslError::SelfSignedCertificate:
        return TlsReasons::tr("It is signed by itself and by no authority that is trusted here.");
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return TlsReasons::tr("Its authority, %1, is not trusted here.")
            .arg(plainText(certificate.issuerInfo(QSslCertificate::CommonName).join(QLatin1Char(' ')), 100));
    case QSslError::CertificateRevoked:
        return TlsReasons::tr("It was revoked.");
    default:
        return plainText(error.errorString(), 200);
    }
}

} // namespace

QString tlsReasons(const QList<QSslError> &errors, const QString &host)
{
    QStringList reasons;
    for (const QSslError &error : errors)
        reasons.append(reason(error, host));
    reasons.removeDuplicates();
    return reasons.join(QLatin1Char(' '));
}

} // namespace Flightdeck::Core
