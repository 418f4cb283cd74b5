#pragma once

#include "core/result.h"
#include "environments/sourceaccess.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Flightdeck::Environments {

/// How careful the screen has to be: production has a striped band of its own.
enum class Kind { Demo, Staging, Production };
/// Stable word for files: "demo", "staging", "production".
QString kindName(Kind kind);

/// Where one environment's four sources are. Empty = found in the cluster or shown as absent. Holds no
/// secret: a URL with a password is refused.
struct Profile
{
    QString name;
    QString detail; ///< for people: "talent-mesh · eu-central"
    Kind kind = Kind::Staging;
    QString kubeconfig;     ///< path; empty = KUBECONFIG or ~/.kube/config
    QStringList contexts;   ///< clusters side by side; empty = the kubeconfig's current one alone
    QStringList namespaces; ///< to look into where the whole cluster may not be listed; empty = the context's
    QString metricsUrl;     ///< http(s), or a service of a cluster (Core::ServiceAddress)
    SourceAccess metricsAccess;
    QString tenant; ///< X-Scope-OrgID
    QString flagsUrl;
    QString branch = QStringLiteral("main");
    QString flagsPath;      ///< file that the Flags page opens; empty = the first one that Flipt loads
    QString secondFlagsUrl; ///< offered for a kill while flagsUrl does not answer; empty = none
    QString population;    ///< CSV of people that changes are previewed and kills are proved on; empty = none
    QString drillFlag;     ///< "namespace/key" or "key" of a flag nobody depends on; empty = none
    QStringList fliptUrls; ///< one a replica, or a service, which stands for each of its ready pods
    SourceAccess fliptAccess;
    QString fliptVersion = QStringLiteral("1.35.0");

    bool operator==(const Profile &) const = default;

    QJsonObject toJson() const;
    /// Also reads the single `context` of older files. Refuses a profile without a name, with a namespace
    /// or URL that is none, with a URL that carries a password, or with an unknown kind.
    static Core::Result<Profile> fromJson(const QJsonObject &object);
    /// What is wrong with it, in words; nothing when it can be used.
    std::optional<Core::Error> problem() const;
};

} // namespace Flightdeck::Environments
