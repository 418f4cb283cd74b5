#include "kubernetes/kubeconfig.h"

#include "core/plaintext.h"
#include "kubernetes/kubeconfigreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

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

} // namespace

KubeConfig::Source KubeConfig::Source::system(const QString &file)
{
    Source source{file, qEnvironmentVariable("KUBECONFIG"), QDir::homePath()};
    source.serviceHost = qEnvironmentVariable("KUBERNETES_SERVICE_HOST");
    source.servicePort = qEnvironmentVariable("KUBERNETES_SERVICE_PORT");
    return source;
}

QStringList KubeConfig::Source::candidates() const
{
    if (!file.isEmpty())
        return {file};
    QStringList files = environment.split(QDir::listSeparator(), Qt::SkipEmptyParts);
    files.removeDuplicates();
    // As in client-go, a KUBECONFIG that is set replaces the home's file even when none of its files exists.
    if (files.isEmpty() && environment.isEmpty() && !home.isEmpty())
        files = {home + QStringLiteral("/.kube/config")};
    return files;
}

Core::Result<KubeConfig> KubeConfig::load(const Source &source)
{
    KubeConfig merged;
    bool found = false;
    const QStringList names = source.candidates();
    for (const QString &name : names) {
        QFile file(name);
        if (!file.exists() && source.file.isEmpty())
            continue;
        if (QFileInfo(name).isDir() || !file.open(QIODevice::ReadOnly)) {
            const auto code = file.exists() ? ErrorCode::InvalidInput : ErrorCode::NotFound;
            return failure(code, Words::tr("The kubeconfig %1 cannot be read.").arg(shown(name)),
                           QFileInfo(name).isDir() ? Words::tr("It is a folder.")
                                                   : shown(file.errorString()));
        }
        if (file.size() > largestFile)
            return failure(ErrorCode::TooLarge,
                           Words::tr("The kubeconfig %1 is larger than 4 MiB.").arg(shown(name)));
        const auto one = readKubeConfig(file.readAll(), name, QFileInfo(name).absolutePath());
        if (!one)
            return tl::unexpected<Core::Error>(one.error());
        merged.mergeBehind(*one);
        found = true;
    }
    if (!found && !source.environment.isEmpty())
        merged.m_warnings.append(names.isEmpty()
                                     ? Words::tr("KUBECONFIG names no file.")
                                     : Words::tr("None of the files that KUBECONFIG names exists: %1.")
                                           .arg(shown(names.join(QStringLiteral(", ")))));
    if (found)
        return merged;
    if (merged.addServiceAccount(source))
        return merged;
    if (!merged.m_warnings.isEmpty())
        return failure(
            ErrorCode::NotFound,
            Words::tr("There is no kubeconfig. Mend KUBECONFIG, or name a file with --kubeconfig."),
            merged.m_warnings.join(QLatin1Char(' ')));
    return failure(ErrorCode::NotFound, Words::tr("There is no kubeconfig: neither a file of KUBECONFIG nor "
                                                  "~/.kube/config exists. Name one with --kubeconfig."));
}

bool KubeConfig::addServiceAccount(const Source &source)
{
    const QString token = source.serviceAccount + QStringLiteral("/token");
    if (source.serviceHost.isEmpty() || source.servicePort.isEmpty() || !QFile::exists(token))
        return false;
    // client-go, rest/config.go, InClusterConfig(): a host that is an IPv6 address needs brackets.
    const QString host = source.serviceHost.contains(QLatin1Char(':'))
                             ? QLatin1Char('[') + source.serviceHost + QLatin1Char(']')
                             : source.serviceHost;
    const QString name = QStringLiteral("in-cluster");
    ClusterEntry cluster;
    cluster.server = QStringLiteral("https://") + host + QLatin1Char(':') + source.servicePort;
    const QString authority = source.serviceAccount + QStringLiteral("/ca.crt");
    if (QFile::exists(authority))
        cluster.authorityFile = authority;
    UserEntry user;
    user.tokenFile = token;
    ContextEntry context;
    context.cluster = context.user = name;
    if (QFile file(source.serviceAccount + QStringLiteral("/namespace")); file.open(QIODevice::ReadOnly))
        context.nameSpace = QString::fromUtf8(file.read(1024)).trimmed();
    KubeConfigFile entries;
    entries.clusters.insert(name, cluster);
    entries.users.insert(name, user);
    entries.contexts.insert(name, context);
    entries.currentContext = name;
    mergeBehind(entries);
    return true;
}

Core::Result<KubeConfig> KubeConfig::parse(const QByteArray &content, const QString &fileName,
                                           const QString &folder)
{
    const auto file = readKubeConfig(content, fileName, folder);
    if (!file)
        return tl::unexpected<Core::Error>(file.error());
    KubeConfig config;
    config.mergeBehind(*file);
    return config;
}

void KubeConfig::mergeBehind(const KubeConfigFile &other)
{
    const auto merge = [](auto &into, const auto &from) {
        for (auto it = from.cbegin(); it != from.cend(); ++it) {
            if (!into.contains(it.key()))
                into.insert(it.key(), it.value());
        }
    };
    merge(m_clusters, other.clusters);
    merge(m_users, other.users);
    merge(m_contexts, other.contexts);
    if (m_currentContext.isEmpty() && !other.currentContext.isEmpty()) {
        m_currentContext = other.currentContext;
        m_currentContextPlace = other.currentContextPlace;
    }
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
    if (context == m_contexts.constEnd()) {
        QString detail = contextNames().isEmpty()
                             ? Words::tr("It has none at all.")
                             : Words::tr("It has: %1.").arg(shown(contextNames().join(QStringLiteral(", "))));
        if (name.isEmpty())
            detail += QLatin1Char(' ') + m_currentContextPlace;
        return failure(ErrorCode::InvalidInput,
                       Words::tr("The kubeconfig has no context %1.").arg(shown(wanted)), detail.trimmed());
    }
    const auto cluster = m_clusters.constFind(context->cluster);
    if (cluster == m_clusters.constEnd())
        return failure(ErrorCode::InvalidInput,
                       Words::tr("Context %1 names the cluster %2, which the kubeconfig does not have.")
                           .arg(shown(wanted), shown(context->cluster)),
                       context->place.of(QStringLiteral("cluster")));
    if (!context->user.isEmpty() && !m_users.contains(context->user))
        return failure(ErrorCode::InvalidInput,
                       Words::tr("Context %1 names the user %2, which the kubeconfig does not have.")
                           .arg(shown(wanted), shown(context->user)),
                       context->place.of(QStringLiteral("user")));
    auto resolved = resolveContext(wanted, *context, *cluster, m_users.value(context->user));
    if (resolved)
        resolved->warnings = m_warnings;
    return resolved;
}

} // namespace Flightdeck::Kubernetes
