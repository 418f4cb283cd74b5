#pragma once

#include "core/httpclient.h"
#include "environments/secrets.h"
#include "environments/sourceaccess.h"

namespace Flightdeck::App {

/// Signs HTTP clients in at the plain addresses of one source: its files are read, its token or password is
/// fetched from the keychain, and clients take both as soon as they are there. Until then, and when something
/// is missing, nothing is sent and every question fails with the reason.
class SourceSignIn final : public QObject
{
    Q_OBJECT
public:
    /// Names of the secrets in the keychain.
    static QString metrics() { return QStringLiteral("metrics"); }
    static QString flipt() { return QStringLiteral("flipt"); }

    /// @param purpose metrics() or flipt(). @param tenant X-Scope-OrgID; may be empty.
    SourceSignIn(const Environments::SourceAccess &access, const QString &tenant, const QString &environment,
                 const QString &purpose, QObject *parent = nullptr);

    /// Fetches the secret from there, now and whenever it changes; where there is none, from the process's
    /// environment (FLIGHTDECK_FLIPT_SECRET, FLIGHTDECK_METRICS_SECRET). @param secrets outlives this.
    void fetchFrom(Environments::Secrets &secrets);
    /// The secret as a person just typed it.
    void setSecret(const QString &secret);

    /// Gives `client` every identity from now on. This outlives the client.
    void serve(Core::HttpClient &client);
    const Core::HttpIdentity &identity() const { return m_identity; }

Q_SIGNALS:
    void changed();

private:
    void fetch(Environments::Secrets &secrets);
    void publish(const Core::Result<QString> &secret);

    Environments::SourceAccess m_access;
    QString m_tenant;
    QString m_environment;
    QString m_purpose;
    Core::HttpIdentity m_identity;
};

/// Who asks, with the secret at hand. Errors: InvalidInput for files that cannot be read or do not belong
/// together and for characters that no header may carry. No error tells the secret.
Core::Result<Core::HttpIdentity> sourceIdentity(const Environments::SourceAccess &access,
                                                const QString &tenant, const QString &secret);

} // namespace Flightdeck::App
