#include "kubernetes/kubeconfig.h"

#include "core/plaintext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <yaml-cpp/yaml.h>

namespace Flightdeck::Kubernetes {

using Core::ErrorCode;
using Core::failure;

namespace {

constexpr qint64 largestFile = 4 << 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KubeConfig)
};

QString shown(const QString &text)
{
    return Core::plainText(text, 300);
}

/// The scalar below a key, "" when it is absent, null or no scalar.
QString text(const YAML::Node &map, const char *key)
{
    if (!map.IsMap())
        return {};
    const YAML::Node value = map[key];
    return value && value.IsScalar() ? QString::fromStdString(value.Scalar()) : QString();
}

QByteArray bytes(const YAML::Node &map, const char *key)
{
    return text(map, key).toLatin1();
}

bool truth(const YAML::Node &map, const char *key)
{
    return text(map, key) == QLatin1String("true");
}

YAML::Node child(const YAML::Node &map, const char *key)
{
    return map.IsMap() && map[key] ? YAML::Node(map[key]) : YAML::Node();
}

QString absolute(const QString &folder, const QString &path)
{
    return path.isEmpty() || QDir::isAbsolutePath(path) ? path : QDir(folder).absoluteFilePath(path);
}

ClusterEntry readCluster(const YAML::Node &node, const QString &folder)
{
    return {text(node, "server"),
            absolute(folder, text(node, "certificate-authority")),
            bytes(node, "certificate-authority-data"),
            truth(node, "insecure-skip-tls-verify"),
            text(node, "tls-server-name"),
            text(node, "proxy-url")};
}

UserEntry readUser(const YAML::Node &node, const QString &folder)
{
    UserEntry user;
    user.certificateFile = absolute(folder, text(node, "client-certificate"));
    user.certificateData = bytes(node, "client-certificate-data");
    user.keyFile = absolute(folder, text(node, "client-key"));
    user.keyData = bytes(node, "client-key-data");
    user.token = text(node, "token");
    user.tokenFile = absolute(folder, text(node, "tokenFile"));
    user.username = text(node, "username");
    user.password = text(node, "password");
    user.as = text(node, "as");
    user.asUid = text(node, "as-uid");
    for (const auto &group : child(node, "as-groups"))
        user.asGroups.append(group.IsScalar() ? QString::fromStdString(group.Scalar()) : QString());
    for (const auto &extra : child(node, "as-user-extra")) {
        if (!extra.first.IsScalar())
            continue;
        for (const auto &value : extra.second) {
            if (value.IsScalar())
                user.asExtra.append(
                    {QString::fromStdString(extra.first.Scalar()), QString::fromStdString(value.Scalar())});
        }
    }
    if (const YAML::Node exec = child(node, "exec"); exec.IsMap()) {
        const QString command = text(exec, "command");
        user.execCommand = command.isEmpty() ? QStringLiteral("?") : command;
    }
    if (const YAML::Node provider = child(node, "auth-provider"); provider.IsMap()) {
        const QString name = text(provider, "name");
        user.authProvider = name.isEmpty() ? QStringLiteral("?") : name;
    }
    return user;
}

/// Reads a list of {name, <key>: {...}} into `into`; the name of an entry that stands twice, else nothing.
template<typename Entry, typename Read>
std::optional<QString> readNamed(const YAML::Node &root, const char *list, const char *key,
                                 QHash<QString, Entry> &into, Read read)
{
    for (const auto &item : child(root, list)) {
        const QString name = text(item, "name");
        if (name.isEmpty())
            continue;
        if (into.contains(name))
            return name;
        into.insert(name, read(child(item, key)));
    }
    return {};
}

} // namespace

KubeConfig::Source KubeConfig::Source::system(const QString &file)
{
    return {file, qEnvironmentVariable("KUBECONFIG"), QDir::homePath()};
}

QStringList KubeConfig::Source::candidates() const
{
    if (!file.isEmpty())
        return {file};
    QStringList files = environment.split(QDir::listSeparator(), Qt::SkipEmptyParts);
    files.removeDuplicates();
    if (files.isEmpty() && !home.isEmpty())
        files = {home + QStringLiteral("/.kube/config")};
    return files;
}

Core::Result<KubeConfig> KubeConfig::load(const Source &source)
{
    KubeConfig merged;
    bool found = false;
    for (const QString &name : source.candidates()) {
        QFile file(name);
        if (!file.exists() && source.file.isEmpty())
            continue;
        if (QFileInfo(name).isDir() || !file.open(QIODevice::ReadOnly)) {
            const auto code = file.exists() ? ErrorCode::InvalidInput : ErrorCode::NotFound;
            return failure(code, Words::tr("The kubeconfig %1 cannot be read.").arg(shown(name)),
                           shown(file.errorString()));
        }
        if (file.size() > largestFile)
            return failure(ErrorCode::TooLarge,
                           Words::tr("The kubeconfig %1 is larger than 4 MiB.").arg(shown(name)));
        const auto one = parse(file.readAll(), name, QFileInfo(name).absolutePath());
        if (!one)
            return tl::unexpected<Core::Error>(one.error());
        merged.mergeBehind(*one);
        found = true;
    }
    if (!found)
        return failure(ErrorCode::NotFound,
                       Words::tr("There is no kubeconfig: neither a file of KUBECONFIG nor "
                                 "~/.kube/config exists. Name one with --kubeconfig."));
    return merged;
}

Core::Result<KubeConfig> KubeConfig::parse(const QByteArray &content, const QString &fileName,
                                           const QString &folder)
{
    const auto bad = [&fileName](const QString &why) {
        return failure(ErrorCode::InvalidInput,
                       Words::tr("The kubeconfig %1 cannot be used.").arg(shown(fileName)), shown(why));
    };
    KubeConfig config;
    // Load() reads one document; LoadAll(",") never returns (yaml-cpp 0.7 and 0.8).
    try {
        const YAML::Node root = YAML::Load(content.toStdString());
        if (root.IsNull())
            return config;
        if (!root.IsMap())
            return bad(Words::tr("It is no mapping."));
        config.m_currentContext = text(root, "current-context");
        auto twice = readNamed(root, "clusters", "cluster", config.m_clusters,
                               [&folder](const YAML::Node &node) { return readCluster(node, folder); });
        if (!twice)
            twice = readNamed(root, "users", "user", config.m_users,
                              [&folder](const YAML::Node &node) { return readUser(node, folder); });
        if (!twice)
            twice = readNamed(root, "contexts", "context", config.m_contexts, [](const YAML::Node &node) {
                return ContextEntry{text(node, "cluster"), text(node, "user"), text(node, "namespace")};
            });
        if (twice)
            return bad(Words::tr("The name %1 stands twice.").arg(*twice));
    } catch (const YAML::Exception &error) {
        // The exception's own text can quote the file, and so a secret: only the place is told.
        return bad(Words::tr("It is no valid YAML near line %1.").arg(error.mark.line + 1));
    }
    return config;
}

void KubeConfig::mergeBehind(const KubeConfig &other)
{
    const auto merge = [](auto &into, const auto &from) {
        for (auto it = from.cbegin(); it != from.cend(); ++it) {
            if (!into.contains(it.key()))
                into.insert(it.key(), it.value());
        }
    };
    merge(m_clusters, other.m_clusters);
    merge(m_users, other.m_users);
    merge(m_contexts, other.m_contexts);
    if (m_currentContext.isEmpty())
        m_currentContext = other.m_currentContext;
}

QStringList KubeConfig::contextNames() const
{
    QStringList names = m_contexts.keys();
    names.sort();
    return names;
}

Core::Result<KubeContext> KubeConfig::context(const QString &name) const
{
    const QString wanted = name.isEmpty() ? m_currentContext : name;
    if (wanted.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       Words::tr("The kubeconfig names no current context. Choose one with --context."),
                       shown(contextNames().join(QStringLiteral(", "))));
    const auto context = m_contexts.constFind(wanted);
    if (context == m_contexts.constEnd())
        return failure(ErrorCode::InvalidInput,
                       Words::tr("The kubeconfig has no context %1.").arg(shown(wanted)),
                       contextNames().isEmpty()
                           ? Words::tr("It has none at all.")
                           : Words::tr("It has: %1.").arg(shown(contextNames().join(QStringLiteral(", ")))));
    const auto cluster = m_clusters.constFind(context->cluster);
    if (cluster == m_clusters.constEnd())
        return failure(ErrorCode::InvalidInput,
                       Words::tr("Context %1 names the cluster %2, which the kubeconfig does not have.")
                           .arg(shown(wanted), shown(context->cluster)));
    if (!context->user.isEmpty() && !m_users.contains(context->user))
        return failure(ErrorCode::InvalidInput,
                       Words::tr("Context %1 names the user %2, which the kubeconfig does not have.")
                           .arg(shown(wanted), shown(context->user)));
    return resolveContext(wanted, *context, *cluster, m_users.value(context->user));
}

} // namespace Flightdeck::Kubernetes
