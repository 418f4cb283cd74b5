#include "kubernetes/kubeconfigreader.h"

#include "core/plaintext.h"
#include "kubernetes/yamlvalue.h"

#include <QCoreApplication>
#include <QDir>

#include <yaml-cpp/yaml.h>

#include <set>

namespace Flightdeck::Kubernetes {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KubeConfig)
};

QString absolute(const QString &folder, const QString &path)
{
    return path.isEmpty() || QDir::isAbsolutePath(path) ? path
                                                        : QDir::cleanPath(folder + QLatin1Char('/') + path);
}

/// Reads the YAML of one file; the first thing that is wrong is kept, what follows is of no matter then.
class Reader
{
public:
    Reader(const QString &fileName, const QString &folder)
        : m_file(Core::plainText(fileName, 300))
        , m_folder(folder)
    {
    }

    KubeConfigFile read(const YAML::Node &root)
    {
        KubeConfigFile file;
        if (root.IsNull())
            return file;
        if (!isMap(root, Words::tr("The file")))
            return file;
        const Place place = placeOf(root);
        file.currentContext = text(root, "current-context");
        file.currentContextPlace = place.of(QStringLiteral("current-context"));
        readNamed(root, "clusters", "cluster", file.clusters, &Reader::cluster);
        readNamed(root, "users", "user", file.users, &Reader::user);
        readNamed(root, "contexts", "context", file.contexts, &Reader::context);
        return file;
    }

    std::optional<Core::Error> error;

private:
    static int lineOf(const YAML::Node &node) { return node.Mark().line + 1; }

    void wrong(const YAML::Node &node, const QString &message)
    {
        if (error)
            return;
        Place place;
        place.file = m_file;
        place.line = lineOf(node);
        error = Core::Error{Core::ErrorCode::InvalidInput,
                            Words::tr("The kubeconfig cannot be used: %1").arg(message), place.of()};
    }

    bool isMap(const YAML::Node &node, const QString &what)
    {
        if (!node.IsMap()) {
            wrong(node, Words::tr("%1 is no mapping.").arg(what));
            return false;
        }
        std::set<std::string> keys; // yaml-cpp takes the first of equal keys and says nothing
        for (const auto &pair : node) {
            if (pair.first.IsScalar() && !keys.insert(pair.first.Scalar()).second) {
                wrong(pair.first,
                      Words::tr("The key %1 stands twice.")
                          .arg(Core::plainText(QString::fromStdString(pair.first.Scalar()), 100)));
                return false;
            }
        }
        return true;
    }

    Place placeOf(const YAML::Node &map) const
    {
        Place place;
        place.file = m_file;
        place.line = lineOf(map);
        for (const auto &pair : map) {
            if (pair.first.IsScalar())
                place.fields.insert(QString::fromStdString(pair.first.Scalar()), lineOf(pair.first));
        }
        return place;
    }

    /// The value below a key; not defined when it is absent or null.
    static YAML::Node child(const YAML::Node &map, const char *key)
    {
        const YAML::Node value = map[key];
        return value && !value.IsNull() ? value : YAML::Node(YAML::NodeType::Undefined);
    }

    QString scalar(const YAML::Node &node, const char *what)
    {
        if (!node.IsScalar()) {
            wrong(node, Words::tr("%1 is no text.").arg(QString::fromLatin1(what)));
            return {};
        }
        return QString::fromStdString(node.Scalar());
    }
    QString text(const YAML::Node &map, const char *key)
    {
        const YAML::Node value = child(map, key);
        return value.IsDefined() ? scalar(value, key) : QString();
    }
    QByteArray data(const YAML::Node &map, const char *key) { return text(map, key).toUtf8(); }
    QString path(const YAML::Node &map, const char *key) { return absolute(m_folder, text(map, key)); }
    bool truth(const YAML::Node &map, const char *key)
    {
        const YAML::Node value = child(map, key);
        if (!value.IsDefined())
            return false;
        const auto read = value.IsScalar() ? truthOf(QString::fromStdString(value.Scalar())) : std::nullopt;
        if (!read)
            wrong(value, Words::tr("%1 is neither true nor false.").arg(QString::fromLatin1(key)));
        return read.value_or(false);
    }
    QStringList texts(const YAML::Node &map, const char *key)
    {
        QStringList list;
        const YAML::Node value = child(map, key);
        if (!value.IsDefined())
            return list;
        if (!value.IsSequence())
            wrong(value, Words::tr("%1 is no list.").arg(QString::fromLatin1(key)));
        else
            for (const auto &item : value)
                list.append(scalar(item, key));
        return list;
    }

    ClusterEntry cluster(const YAML::Node &node)
    {
        ClusterEntry cluster;
        cluster.server = text(node, "server");
        cluster.authorityFile = path(node, "certificate-authority");
        cluster.authorityData = data(node, "certificate-authority-data");
        cluster.insecure = truth(node, "insecure-skip-tls-verify");
        cluster.tlsServerName = text(node, "tls-server-name");
        cluster.proxyUrl = text(node, "proxy-url");
        cluster.disableCompression = truth(node, "disable-compression");
        for (const auto &extension : child(node, "extensions")) {
            if (!extension.IsMap() ||
                text(extension, "name") != QLatin1String("client.authentication.k8s.io/exec"))
                continue;
            const auto value = jsonFromYaml(child(extension, "extension"));
            if (value)
                cluster.execConfig = *value;
            else
                wrong(extension, value.error().message);
        }
        return cluster;
    }

    ExecEntry exec(const YAML::Node &node)
    {
        ExecEntry exec;
        exec.apiVersion = text(node, "apiVersion");
        exec.command = text(node, "command");
        if (exec.command.contains(QLatin1Char('/')))
            exec.command = absolute(m_folder, exec.command);
        exec.arguments = texts(node, "args");
        exec.installHint = text(node, "installHint");
        exec.provideClusterInfo = truth(node, "provideClusterInfo");
        exec.interactiveMode = text(node, "interactiveMode");
        for (const auto &variable : child(node, "env")) {
            if (isMap(variable, QStringLiteral("env")))
                exec.environment.append({text(variable, "name"), text(variable, "value")});
        }
        return exec;
    }

    UserEntry user(const YAML::Node &node)
    {
        UserEntry user;
        user.certificateFile = path(node, "client-certificate");
        user.certificateData = data(node, "client-certificate-data");
        user.keyFile = path(node, "client-key");
        user.keyData = data(node, "client-key-data");
        user.token = text(node, "token");
        user.tokenFile = path(node, "tokenFile");
        user.username = text(node, "username");
        user.password = text(node, "password");
        user.as = text(node, "as");
        user.asUid = text(node, "as-uid");
        user.asGroups = texts(node, "as-groups");
        if (const YAML::Node extra = child(node, "as-user-extra");
            extra.IsDefined() && isMap(extra, QStringLiteral("as-user-extra"))) {
            for (const auto &pair : extra) {
                const QString name = scalar(pair.first, "as-user-extra");
                for (const QString &value : texts(extra, name.toUtf8().constData()))
                    user.asExtra.append({name, value});
            }
        }
        if (const YAML::Node plugin = child(node, "exec");
            plugin.IsDefined() && isMap(plugin, QStringLiteral("exec")))
            user.exec = exec(plugin);
        if (const YAML::Node provider = child(node, "auth-provider");
            provider.IsDefined() && isMap(provider, QStringLiteral("auth-provider"))) {
            const QString name = text(provider, "name");
            user.authProvider = name.isEmpty() ? QStringLiteral("?") : name;
        }
        return user;
    }

    ContextEntry context(const YAML::Node &node)
    {
        ContextEntry context;
        context.cluster = text(node, "cluster");
        context.user = text(node, "user");
        context.nameSpace = text(node, "namespace");
        return context;
    }

    /// Reads a list of {name: N, <key>: {...}}.
    template<typename Entry>
    void readNamed(const YAML::Node &root, const char *list, const char *key, QHash<QString, Entry> &into,
                   Entry (Reader::*readOne)(const YAML::Node &))
    {
        const YAML::Node items = child(root, list);
        if (!items.IsDefined())
            return;
        if (!items.IsSequence()) {
            wrong(items, Words::tr("%1 is no list.").arg(QString::fromLatin1(list)));
            return;
        }
        for (const auto &item : items) {
            if (!isMap(item, QString::fromLatin1(list)))
                return;
            const QString name = text(item, "name");
            if (const auto first = into.constFind(name); first != into.constEnd()) {
                wrong(item, Words::tr("The name %1 stands twice in %2, first in line %3.")
                                .arg(Core::plainText(name, 100), QString::fromLatin1(list))
                                .arg(first->place.line));
                return;
            }
            Entry entry;
            const YAML::Node inner = child(item, key);
            if (inner.IsDefined() && isMap(inner, QString::fromLatin1(key))) {
                entry = (this->*readOne)(inner);
                entry.place = placeOf(inner);
            }
            entry.place.file = m_file;
            entry.place.line = lineOf(item);
            into.insert(name, entry);
        }
    }

    QString m_file;
    QString m_folder;
};

} // namespace

QString Place::of(const QString &field) const
{
    if (file.isEmpty())
        return {};
    return Words::tr("%1, line %2").arg(file).arg(fields.value(field, line));
}

Core::Result<KubeConfigFile> readKubeConfig(const QByteArray &text, const QString &fileName,
                                            const QString &folder)
{
    Reader reader(fileName, folder);
    // Load() reads one document; LoadAll(",") never returns (yaml-cpp 0.7 and 0.8).
    try {
        KubeConfigFile file = reader.read(YAML::Load(text.toStdString()));
        if (reader.error)
            return tl::unexpected<Core::Error>(*reader.error);
        return file;
    } catch (const YAML::Exception &error) {
        // The exception's own text can quote the file, and so a secret: only the place is told.
        Place place;
        place.file = Core::plainText(fileName, 300);
        place.line = error.mark.line + 1;
        return Core::failure(Core::ErrorCode::InvalidInput,
                             Words::tr("The kubeconfig cannot be used: it is no valid YAML near this line."),
                             place.of());
    }
}

} // namespace Flightdeck::Kubernetes
