#include "endpoints.h"

#include "kubernetes/kubeconfig.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace Flightdeck::Tests {

namespace {
constexpr const char *variable = "FLIGHTDECK_CONTROLPLANE";
}

bool Endpoints::areGiven()
{
    return !qEnvironmentVariableIsEmpty(variable);
}

Endpoints Endpoints::load()
{
    QFile file(qEnvironmentVariable(variable));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const auto text = [&object](const char *key) { return object[QLatin1String(key)].toString(); };
    Endpoints endpoints;
    endpoints.server = QUrl(text("server"));
    endpoints.folder = text("folder");
    endpoints.kubectl = text("kubectl");
    endpoints.crds = text("crds");
    endpoints.mesh = QUrl(text("mesh"));
    endpoints.prometheus = QUrl(text("prometheus"));
    endpoints.flagger = QUrl(text("flagger"));
    endpoints.loadtester = QUrl(text("loadtester"));
    endpoints.podNetwork = text("podNetwork");
    endpoints.scenarios = text("scenarios").split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return endpoints;
}

Kubernetes::KubeContext Endpoints::person(const QString &name) const
{
    Kubernetes::KubeConfig::Source source;
    source.file = folder + QLatin1Char('/') + name + QStringLiteral(".kubeconfig");
    const auto config = Kubernetes::KubeConfig::load(source);
    if (!config)
        qFatal("%s", qPrintable(config.error().text()));
    const auto context = config->context();
    if (!context)
        qFatal("%s", qPrintable(context.error().text()));
    return *context;
}

bool Endpoints::runKubectl(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(kubectl, QStringList{QStringLiteral("kubectl"), QStringLiteral("--kubeconfig"),
                                       folder + QStringLiteral("/admin.kubeconfig")} +
                               arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

} // namespace Flightdeck::Tests
