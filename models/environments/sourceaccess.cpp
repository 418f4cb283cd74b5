#include "environments/sourceaccess.h"

#include "core/plaintext.h"
#include "core/serviceaddress.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>

namespace Flightdeck::Environments {

namespace {

struct SourceAccessWords
{
    Q_DECLARE_TR_FUNCTIONS(SourceAccessWords)
};

const QString bearer = QStringLiteral("bearer");
const QString basic = QStringLiteral("basic");

Core::Error invalid(const QString &why)
{
    return {Core::ErrorCode::InvalidInput, why, {}};
}

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

QJsonObject SourceAccess::toJson() const
{
    QJsonObject object;
    const auto put = [&object](const char *key, const QString &value) {
        if (!value.isEmpty())
            object.insert(QLatin1String(key), value);
    };
    put("auth", auth == AuthKind::Bearer ? bearer : auth == AuthKind::Basic ? basic : QString());
    put("user", user);
    put("authority", authorityFile);
    put("certificate", certificateFile);
    put("key", keyFile);
    return object;
}

SourceAccess SourceAccess::fromJson(const QJsonObject &object)
{
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    SourceAccess access;
    access.auth = text("auth") == bearer  ? AuthKind::Bearer
                  : text("auth") == basic ? AuthKind::Basic
                                          : AuthKind::None;
    access.user = text("user");
    access.authorityFile = text("authority");
    access.certificateFile = text("certificate");
    access.keyFile = text("key");
    return access;
}

std::optional<Core::Error> SourceAccess::problem(const QString &address) const
{
    if (auth == AuthKind::Basic && user.isEmpty())
        return invalid(SourceAccessWords::tr("Signing in with a password needs a user name."));
    if (user.contains(u':'))
        return invalid(SourceAccessWords::tr("A user name cannot hold a colon."));
    if (certificateFile.isEmpty() != keyFile.isEmpty())
        return invalid(SourceAccessWords::tr("A client certificate and its key belong together; give both."));
    if (*this == SourceAccess() || address.isEmpty())
        return {};
    if (Core::ServiceAddress::isMeant(address))
        return invalid(SourceAccessWords::tr(
            "A service of the cluster is asked as the cluster's own identity: the API server passes no other "
            "sign-in on. Leave token, password and certificates out, or give an https address."));
    const QUrl url(address);
    if (isSecret() && url.scheme() == QLatin1String("http") && !isThisMachine(url.host()))
        return invalid(SourceAccessWords::tr("Credentials are not sent to %1: plain http can be read on the "
                                             "way. Use https.")
                           .arg(Core::plainText(url.host(), 100)));
    return {};
}

} // namespace Flightdeck::Environments
