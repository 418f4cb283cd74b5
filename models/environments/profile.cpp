#include "environments/profile.h"

#include "core/dnslabel.h"
#include "core/plaintext.h"
#include "core/serviceaddress.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

namespace Flightdeck::Environments {

namespace {

struct ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(ProfileWords)
};

std::optional<Kind> kindFrom(const QString &name)
{
    for (const Kind kind : {Kind::Demo, Kind::Staging, Kind::Production}) {
        if (kindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

/// A git remote may be written as user@host:path, which is no URL.
bool isScpLike(const QString &text)
{
    return !text.contains(QStringLiteral("://")) && text.contains(u':');
}

std::optional<Core::Error> urlProblem(const QString &text, const QStringList &schemes)
{
    if (text.isEmpty())
        return std::nullopt;
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || !schemes.contains(url.scheme()) || url.host().isEmpty())
        return Core::Error{Core::ErrorCode::InvalidInput,
                           ProfileWords::tr("%1 is no address that can be used here; it starts with %2.")
                               .arg(Core::displayUrl(text), schemes.join(QStringLiteral(", "))),
                           {}};
    if (!url.password().isEmpty())
        return Core::Error{
            Core::ErrorCode::InvalidInput,
            ProfileWords::tr(
                "The address of %1 carries a password. Leave it out; it is kept in the keychain.")
                .arg(url.host()),
            {}};
    return std::nullopt;
}

/// An address of a server, or of a service in one of the profile's clusters.
std::optional<Core::Error> addressProblem(const QString &text, const SourceAccess &access,
                                          const QStringList &contexts)
{
    if (Core::ServiceAddress::isMeant(text)) {
        const auto address = Core::ServiceAddress::parse(text);
        if (!address)
            return address.error();
        if (!address->context.isEmpty() && !contexts.contains(address->context))
            return Core::Error{Core::ErrorCode::InvalidInput,
                               ProfileWords::tr("%1 is reached through the context %2, which is none of this "
                                                "environment's.")
                                   .arg(address->displayName(), Core::plainText(address->context, 100)),
                               {}};
    } else if (auto problem = urlProblem(text, {QStringLiteral("https"), QStringLiteral("http"),
                                                QStringLiteral("kubernetes-service")})) {
        return problem;
    }
    return access.problem(text);
}

std::optional<Core::Error> contextsProblem(QStringList contexts)
{
    if (contexts.contains(QString()))
        return Core::Error{
            Core::ErrorCode::InvalidInput, ProfileWords::tr("A context of the kubeconfig has a name."), {}};
    // Two of one name would be one row in every list.
    if (contexts.removeDuplicates() > 0)
        return Core::Error{Core::ErrorCode::InvalidInput, ProfileWords::tr("A context is named twice."), {}};
    return std::nullopt;
}

std::optional<Core::Error> namespacesProblem(const QStringList &namespaces)
{
    for (const QString &name : namespaces) {
        if (!Core::isDnsLabel(name))
            return Core::Error{Core::ErrorCode::InvalidInput,
                               ProfileWords::tr("%1 is no namespace: it has small letters, digits and \"-\".")
                                   .arg(Core::plainText(name, 100)),
                               {}};
    }
    return std::nullopt;
}

} // namespace

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Demo:
        return QStringLiteral("demo");
    case Kind::Staging:
        return QStringLiteral("staging");
    case Kind::Production:
        return QStringLiteral("production");
    }
    return {};
}

QJsonObject Profile::toJson() const
{
    return {
        {QStringLiteral("name"), name},
        {QStringLiteral("detail"), detail},
        {QStringLiteral("kind"), kindName(kind)},
        {QStringLiteral("kubeconfig"), kubeconfig},
        {QStringLiteral("contexts"), QJsonArray::fromStringList(contexts)},
        {QStringLiteral("namespaces"), QJsonArray::fromStringList(namespaces)},
        {QStringLiteral("metrics"), metricsUrl},
        {QStringLiteral("metricsAccess"), metricsAccess.toJson()},
        {QStringLiteral("tenant"), tenant},
        {QStringLiteral("flags"), flagsUrl},
        {QStringLiteral("branch"), branch},
        {QStringLiteral("path"), flagsPath},
        {QStringLiteral("secondFlags"), secondFlagsUrl},
        {QStringLiteral("population"), population},
        {QStringLiteral("drillFlag"), drillFlag},
        {QStringLiteral("flipt"), QJsonArray::fromStringList(fliptUrls)},
        {QStringLiteral("fliptAccess"), fliptAccess.toJson()},
        {QStringLiteral("fliptVersion"), fliptVersion},
    };
}

Core::Result<Profile> Profile::fromJson(const QJsonObject &object)
{
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    Profile profile;
    profile.name = text("name");
    profile.detail = text("detail");
    const std::optional<Kind> kind = kindFrom(text("kind"));
    if (!kind)
        return Core::failure(
            Core::ErrorCode::InvalidInput,
            ProfileWords::tr("The environment %1 has an unknown kind; it is demo, staging or production.")
                .arg(Core::plainText(profile.name)));
    profile.kind = *kind;
    profile.kubeconfig = text("kubeconfig");
    for (const QJsonValue &value : object.value(QStringLiteral("contexts")).toArray())
        profile.contexts << value.toString();
    if (const QString single = text("context"); !single.isEmpty() && profile.contexts.isEmpty())
        profile.contexts << single;
    for (const QJsonValue &value : object.value(QStringLiteral("namespaces")).toArray())
        profile.namespaces << value.toString();
    profile.metricsUrl = text("metrics");
    profile.metricsAccess = SourceAccess::fromJson(object.value(QStringLiteral("metricsAccess")).toObject());
    profile.fliptAccess = SourceAccess::fromJson(object.value(QStringLiteral("fliptAccess")).toObject());
    profile.tenant = text("tenant");
    profile.flagsUrl = text("flags");
    if (object.contains(QStringLiteral("branch")))
        profile.branch = text("branch");
    profile.flagsPath = text("path");
    profile.secondFlagsUrl = text("secondFlags");
    profile.population = text("population");
    profile.drillFlag = text("drillFlag");
    for (const QJsonValue &value : object.value(QStringLiteral("flipt")).toArray())
        profile.fliptUrls << value.toString();
    if (object.contains(QStringLiteral("fliptVersion")))
        profile.fliptVersion = text("fliptVersion");
    if (const std::optional<Core::Error> problem = profile.problem())
        return tl::unexpected<Core::Error>(*problem);
    return profile;
}

std::optional<Core::Error> Profile::problem() const
{
    if (name.trimmed().isEmpty())
        return Core::Error{
            Core::ErrorCode::InvalidInput, ProfileWords::tr("An environment needs a name."), {}};
    if (auto problem = contextsProblem(contexts))
        return problem;
    if (auto problem = namespacesProblem(namespaces))
        return problem;
    const QStringList web = {QStringLiteral("https"), QStringLiteral("http")};
    if (auto problem = addressProblem(metricsUrl, metricsAccess, contexts))
        return problem;
    for (const QString &url : fliptUrls) {
        if (auto problem = addressProblem(url, fliptAccess, contexts))
            return problem;
    }
    for (const QString &url : {flagsUrl, secondFlagsUrl}) {
        if (isScpLike(url))
            continue;
        if (auto problem = urlProblem(url, web + QStringList{QStringLiteral("ssh")}))
            return problem;
    }
    return std::nullopt;
}

} // namespace Flightdeck::Environments
