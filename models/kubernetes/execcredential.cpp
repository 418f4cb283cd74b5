#include "kubernetes/execcredential.h"

#include "core/plaintext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace Flightdeck::Kubernetes {

using Core::ErrorCode;
using Core::failure;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExecPlugin)
};

tl::unexpected<Core::Error> bad(const QString &why)
{
    return failure(ErrorCode::Protocol, Words::tr("The sign-in plugin gave an answer that cannot be used."),
                   why);
}

bool isProgram(const QString &file)
{
    const QFileInfo info(file);
    return info.isFile() && info.isExecutable();
}

} // namespace

Core::Result<ExecCredential> readExecCredential(const QByteArray &reply, const QString &apiVersion)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply);
    if (!document.isObject())
        return bad(reply.trimmed().isEmpty() ? Words::tr("It is empty.") : Words::tr("It is not JSON."));
    const QJsonObject object = document.object();
    if (object[QLatin1String("kind")].toString() != QLatin1String("ExecCredential"))
        return bad(Words::tr("Its kind is not ExecCredential."));
    const QString version = object[QLatin1String("apiVersion")].toString();
    if (version != apiVersion)
        return bad(Words::tr("It has the version %1, the kubeconfig wants %2.")
                       .arg(Core::plainText(version, 100), Core::plainText(apiVersion, 100)));
    const QJsonObject status = object[QLatin1String("status")].toObject();
    ExecCredential credential;
    credential.token = status[QLatin1String("token")].toString().toUtf8();
    credential.certificate = status[QLatin1String("clientCertificateData")].toString().toUtf8();
    credential.key = status[QLatin1String("clientKeyData")].toString().toUtf8();
    if (credential.certificate.isEmpty() != credential.key.isEmpty())
        return bad(Words::tr("It has a certificate without its key, or a key without its certificate."));
    if (credential.token.isEmpty() && credential.certificate.isEmpty())
        return bad(Words::tr("It has neither a token nor a certificate."));
    if (credential.token.contains('\n') || credential.token.contains('\r'))
        return bad(Words::tr("Its token holds a line break."));
    const QString expires = status[QLatin1String("expirationTimestamp")].toString();
    if (!expires.isEmpty()) {
        credential.expires = QDateTime::fromString(expires, Qt::ISODate);
        if (!credential.expires->isValid())
            return bad(Words::tr("Its expirationTimestamp is no time."));
    }
    return credential;
}

QProcessEnvironment execEnvironment(const ExecPlugin &plugin)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : plugin.entry.environment)
        environment.insert(name, value);
    QJsonObject spec{{QStringLiteral("interactive"), false}};
    if (!plugin.clusterInfo.isEmpty())
        spec.insert(QStringLiteral("cluster"), plugin.clusterInfo);
    const QJsonObject info{{QStringLiteral("apiVersion"), plugin.entry.apiVersion},
                           {QStringLiteral("kind"), QStringLiteral("ExecCredential")},
                           {QStringLiteral("spec"), spec}};
    environment.insert(QStringLiteral("KUBERNETES_EXEC_INFO"),
                       QString::fromUtf8(QJsonDocument(info).toJson(QJsonDocument::Compact)));
    return environment;
}

Core::Result<QString> findExecProgram(const ExecEntry &entry, const QString &path)
{
    if (entry.command.contains(QLatin1Char('/'))) {
        if (isProgram(entry.command))
            return entry.command;
    } else {
        for (const QString &folder : path.split(QDir::listSeparator(), Qt::SkipEmptyParts)) {
            const QString file = folder + QLatin1Char('/') + entry.command;
            if (QDir::isAbsolutePath(folder) && isProgram(file))
                return QDir::cleanPath(file);
        }
    }
    const QString hint = Core::plainText(entry.installHint.trimmed(), 1000);
    return failure(
        ErrorCode::NotFound,
        Words::tr("The sign-in plugin %1 is not on this computer.").arg(Core::plainText(entry.command, 300)),
        hint.isEmpty() ? Words::tr("Install it, or choose a context that signs in another way.")
                       : Words::tr("The kubeconfig says: %1").arg(hint));
}

} // namespace Flightdeck::Kubernetes
