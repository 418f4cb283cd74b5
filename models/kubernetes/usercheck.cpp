#include "kubernetes/usercheck.h"

#include "core/plaintext.h"

#include <QCoreApplication>

namespace Flightdeck::Kubernetes {

using Core::ErrorCode;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KubeConfig)
};

using Found = std::optional<Core::Error>;

Found wrong(const UserEntry &user, const char *field, const QString &message,
            ErrorCode code = ErrorCode::InvalidInput)
{
    return Core::Error{code, message, user.place.of(QString::fromLatin1(field))};
}

bool hasBreak(const QString &text)
{
    return text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r')) || text.contains(QChar(0));
}

Found checkProvider(const UserEntry &user)
{
    if (user.authProvider.isEmpty())
        return {};
    if (user.exec)
        return wrong(user, "auth-provider", Words::tr("This user sets exec and auth-provider. Keep one."));
    const QString name = Core::plainText(user.authProvider, 100);
    QString instead = Words::tr("Renew the kubeconfig with your provider's tool.");
    if (name == QLatin1String("gcp"))
        instead =
            Words::tr("Install gke-gcloud-auth-plugin and run gcloud container clusters get-credentials.");
    else if (name == QLatin1String("azure"))
        instead = Words::tr("Install kubelogin and run kubelogin convert-kubeconfig.");
    else if (name == QLatin1String("oidc"))
        instead = Words::tr("Set up an exec plugin for OpenID Connect, such as kubectl oidc-login.");
    return wrong(user, "auth-provider",
                 Words::tr("This user signs in with the auth provider %1, which Kubernetes clients no longer "
                           "have. %2")
                     .arg(name, instead),
                 ErrorCode::Unsupported);
}

Found checkExec(const UserEntry &user)
{
    if (!user.exec)
        return {};
    const ExecEntry &exec = *user.exec;
    const auto bad = [&user](const QString &message) { return wrong(user, "exec", message); };
    if (exec.command.isEmpty())
        return bad(Words::tr("The exec plugin of this user has no command."));
    const QString prefix = QStringLiteral("client.authentication.k8s.io/");
    if (exec.apiVersion.isEmpty())
        return bad(Words::tr("The exec plugin of this user has no apiVersion."));
    if (exec.apiVersion != prefix + QStringLiteral("v1") &&
        exec.apiVersion != prefix + QStringLiteral("v1beta1"))
        return bad(Words::tr("The exec plugin of this user wants the version %1; only %2v1 and v1beta1 exist "
                             "today. Renew the kubeconfig with your provider's tool.")
                       .arg(Core::plainText(exec.apiVersion, 100), prefix));
    const QStringList modes = {QStringLiteral("Never"), QStringLiteral("IfAvailable"),
                               QStringLiteral("Always")};
    if (exec.interactiveMode.isEmpty() && exec.apiVersion.endsWith(QLatin1String("/v1")))
        return bad(Words::tr("The exec plugin of this user has no interactiveMode, which version v1 needs."));
    if (!exec.interactiveMode.isEmpty() && !modes.contains(exec.interactiveMode))
        return bad(Words::tr("interactiveMode of the exec plugin is none of Never, IfAvailable, Always."));
    if (exec.interactiveMode == QLatin1String("Always"))
        return wrong(
            user, "exec",
            Words::tr("The exec plugin of this user must talk with you in a terminal (interactiveMode: "
                      "Always), which this console cannot offer it."),
            ErrorCode::Unsupported);
    for (const auto &[name, value] : exec.environment) {
        if (name.isEmpty() || name.contains(QLatin1Char('=')) || name.contains(QChar(0)) ||
            value.contains(QChar(0)))
            return bad(Words::tr("The exec plugin of this user has an environment variable without a usable "
                                 "name or value."));
    }
    return {};
}

Found checkImpersonation(const UserEntry &user)
{
    const bool more = !user.asUid.isEmpty() || !user.asGroups.isEmpty() || !user.asExtra.isEmpty();
    if (user.as.isEmpty() && more) {
        const char *field = !user.asUid.isEmpty()      ? "as-uid"
                            : !user.asGroups.isEmpty() ? "as-groups"
                                                       : "as-user-extra";
        return wrong(user, field, Words::tr("This user sets as-uid, as-groups or as-user-extra without as."));
    }
    QStringList sent = user.asGroups;
    sent << user.as << user.asUid;
    for (const auto &extra : user.asExtra)
        sent << extra.second;
    for (const QString &text : std::as_const(sent)) {
        if (hasBreak(text))
            return wrong(user, "as", Words::tr("What this user impersonates holds a line break."));
    }
    return {};
}

} // namespace

std::optional<Core::Error> checkUser(const UserEntry &user)
{
    if (const auto error = checkProvider(user))
        return error;
    const bool hasToken = !user.token.isEmpty() || !user.tokenFile.isEmpty();
    if (hasToken && (!user.username.isEmpty() || !user.password.isEmpty()))
        return wrong(user, user.username.isEmpty() ? "password" : "username",
                     Words::tr("This user has a token and a password. Keep one."));
    if (hasBreak(user.token))
        return wrong(user, "token", Words::tr("The token of the kubeconfig holds a line break."));
    if (const auto error = checkExec(user))
        return error;
    return checkImpersonation(user);
}

QString placeOfCertificate(const UserEntry &user)
{
    for (const char *field :
         {"client-certificate", "client-certificate-data", "client-key", "client-key-data"}) {
        if (user.place.fields.contains(QString::fromLatin1(field)))
            return user.place.of(QString::fromLatin1(field));
    }
    return user.place.of();
}

} // namespace Flightdeck::Kubernetes
