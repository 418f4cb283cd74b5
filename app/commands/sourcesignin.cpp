#include "app/commands/sourcesignin.h"

#include "core/plaintext.h"
#include "kubernetes/kubetls.h"
#include "metrics/prometheuslogin.h"

#include <QFile>
#include <QHash>
#include <QSslCertificate>

namespace Flightdeck::App {

using Environments::AuthKind;

namespace {

constexpr qint64 largestFile = 1 << 20;

Core::Result<QByteArray> readPem(const QString &name)
{
    QFile file(name);
    const QString shown = Core::plainText(name, 300);
    if (!file.open(QIODevice::ReadOnly))
        return Core::failure(Core::ErrorCode::InvalidInput,
                             SourceSignIn::tr("The file %1 cannot be read.").arg(shown),
                             Core::plainText(file.errorString(), 300));
    const QByteArray content = file.read(largestFile + 1);
    if (content.size() > largestFile)
        return Core::failure(Core::ErrorCode::TooLarge,
                             SourceSignIn::tr("The file %1 is larger than 1 MiB.").arg(shown));
    return content;
}

} // namespace

Core::Result<Core::HttpIdentity> sourceIdentity(const Environments::SourceAccess &access,
                                                const QString &tenant, const QString &secret)
{
    Metrics::PrometheusLogin login;
    login.tenant = tenant;
    if (access.auth == AuthKind::Bearer)
        login.bearerToken = secret.trimmed(); // a copied token brings its line end along
    if (access.auth == AuthKind::Basic) {
        login.user = access.user;
        login.password = secret;
    }
    const auto headers = Metrics::loginHeaders(login);
    if (!headers)
        return tl::unexpected<Core::Error>(headers.error());
    Core::HttpIdentity identity;
    identity.headers = *headers;
    if (!access.authorityFile.isEmpty()) {
        const auto pem = readPem(access.authorityFile);
        if (!pem)
            return tl::unexpected<Core::Error>(pem.error());
        const auto authorities = QSslCertificate::fromData(*pem, QSsl::Pem);
        if (authorities.isEmpty())
            return Core::failure(Core::ErrorCode::InvalidInput,
                                 SourceSignIn::tr("The file %1 holds no certificate of an authority.")
                                     .arg(Core::plainText(access.authorityFile, 300)));
        identity.tls.setCaCertificates(authorities);
    }
    if (!access.certificateFile.isEmpty()) {
        const auto certificate = readPem(access.certificateFile);
        if (!certificate)
            return tl::unexpected<Core::Error>(certificate.error());
        const auto key = readPem(access.keyFile);
        if (!key)
            return tl::unexpected<Core::Error>(key.error());
        if (const auto set = Kubernetes::setClientCertificate(*certificate, *key, identity.tls); !set)
            return tl::unexpected<Core::Error>(set.error());
    }
    return identity;
}

namespace {

/// FLIGHTDECK_FLIPT_SECRET, FLIGHTDECK_METRICS_SECRET: a token or password. Taken out of the environment at
/// the first look, so that no program that is started from here inherits it.
QString secretFromEnvironment(const QString &purpose)
{
    static QHash<QString, QString> taken;
    const QByteArray variable = "FLIGHTDECK_" + purpose.toUpper().toLatin1() + "_SECRET";
    if (qEnvironmentVariableIsSet(variable.constData())) {
        taken.insert(purpose, qEnvironmentVariable(variable.constData()));
        qunsetenv(variable.constData());
    }
    return taken.value(purpose);
}

} // namespace

SourceSignIn::SourceSignIn(const Environments::SourceAccess &access, const QString &tenant,
                           const QString &environment, const QString &purpose, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_tenant(tenant)
    , m_environment(environment)
    , m_purpose(purpose)
{
    if (access.auth == AuthKind::None)
        publish(QString());
    else
        publish(Core::failure(Core::ErrorCode::Unauthorized, tr("The keychain has not answered yet.")));
}

void SourceSignIn::fetchFrom(Environments::Secrets &secrets)
{
    if (m_access.auth == AuthKind::None)
        return;
    connect(&secrets, &Environments::Secrets::changed, this,
            [this, &secrets](const QString &environment, const QString &purpose) {
                if (environment == m_environment && purpose == m_purpose)
                    fetch(secrets);
            });
    fetch(secrets);
}

void SourceSignIn::fetch(Environments::Secrets &secrets)
{
    secrets.read(m_environment, m_purpose, this, [this](const Core::Result<QString> &secret) {
        if (secret) {
            publish(secret);
            return;
        }
        // Over ssh there is no keychain.
        if (const QString given = secretFromEnvironment(m_purpose); !given.isEmpty()) {
            publish(given);
            return;
        }
        const bool none = secret.error().code == Core::ErrorCode::NotFound;
        publish(Core::failure(
            Core::ErrorCode::Unauthorized,
            none ? tr("The keychain holds no token or password for this. Enter it in Environments.")
                 : tr("No keychain answers on this desktop. Enter the token or password in Environments; it "
                      "is "
                      "kept in memory until the program ends.")));
    });
}

void SourceSignIn::setSecret(const QString &secret)
{
    publish(secret);
}

void SourceSignIn::publish(const Core::Result<QString> &secret)
{
    m_identity = {};
    if (const auto identity = secret ? sourceIdentity(m_access, m_tenant, *secret)
                                     : tl::unexpected<Core::Error>(secret.error()))
        m_identity = *identity;
    else
        m_identity.missing = identity.error();
    Q_EMIT changed();
}

void SourceSignIn::serve(Core::HttpClient &client)
{
    client.setIdentity(m_identity);
    connect(this, &SourceSignIn::changed, &client, [this, &client] { client.setIdentity(m_identity); });
}

} // namespace Flightdeck::App
