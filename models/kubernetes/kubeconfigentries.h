#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

namespace Flightdeck::Kubernetes {

/// Where an entry stands, so that an error can lead a person to the line.
struct Place
{
    QString file; ///< as it was named; empty for what no file says
    int line = 0; ///< from 1
    QHash<QString, int> fields;

    /// "FILE, line 12": of a field when it is set, else of the entry.
    QString of(const QString &field = {}) const;
};

/// A cluster of a kubeconfig as written; paths are absolute.
struct ClusterEntry
{
    Place place;
    QString server;
    QString authorityFile;
    QByteArray authorityData; ///< base64
    bool insecure = false;
    QString tlsServerName;
    QString proxyUrl;
    bool disableCompression = false;
    QJsonValue execConfig; ///< extension client.authentication.k8s.io/exec: handed to plugins
};

/// A plugin of a user as written (client-go, tools/clientcmd/api/types.go, ExecConfig).
struct ExecEntry
{
    QString apiVersion;
    QString command; ///< absolute when it held a separator, else to be found in PATH
    QStringList arguments;
    QList<QPair<QString, QString>> environment;
    QString installHint;
    bool provideClusterInfo = false;
    QString interactiveMode; ///< "", "Never", "IfAvailable" or "Always"

    bool operator==(const ExecEntry &other) const = default;
};

/// A user of a kubeconfig as written; paths are absolute.
struct UserEntry
{
    Place place;
    QString certificateFile;
    QByteArray certificateData; ///< base64
    QString keyFile;
    QByteArray keyData; ///< base64
    QString token;
    QString tokenFile;
    QString username;
    QString password;
    QString as;
    QString asUid;
    QStringList asGroups;
    QList<QPair<QString, QString>> asExtra; ///< a pair for each value
    std::optional<ExecEntry> exec;
    QString authProvider; ///< not empty: removed from Kubernetes
};

struct ContextEntry
{
    Place place;
    QString cluster;
    QString user;
    QString nameSpace;
};

/// One file, read but not yet judged beyond its form.
struct KubeConfigFile
{
    QHash<QString, ClusterEntry> clusters;
    QHash<QString, UserEntry> users;
    QHash<QString, ContextEntry> contexts;
    QString currentContext;
    QString currentContextPlace; ///< "FILE, line 3"
};

} // namespace Flightdeck::Kubernetes
