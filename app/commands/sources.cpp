#include "app/commands/sources.h"

#include "core/plaintext.h"
#include "core/serviceaddress.h"

#include <QCoreApplication>
#include <QUrl>

namespace Flightdeck::App {

namespace {

struct SourcesWords
{
    Q_DECLARE_TR_FUNCTIONS(SourcesWords)
};

const QStringList &partOptions()
{
    static const QStringList names = {
        QStringLiteral("kubeconfig"), QStringLiteral("context"), QStringLiteral("metrics"),
        QStringLiteral("tenant"),     QStringLiteral("flags"),   QStringLiteral("branch"),
        QStringLiteral("path"),       QStringLiteral("flipt"),
    };
    return names;
}

Core::Result<QString> serverAddress(const QString &option, const QString &text)
{
    if (Core::ServiceAddress::isMeant(text)) {
        if (const auto address = Core::ServiceAddress::parse(text); !address)
            return Core::failure(Core::ErrorCode::InvalidInput,
                                 SourcesWords::tr("--%1: %2").arg(option, address.error().text()));
        return text;
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!web || url.host().isEmpty())
        return Core::failure(
            Core::ErrorCode::InvalidInput,
            SourcesWords::tr("--%1 wants an http or https address, or a service of the cluster: "
                             "kubernetes-service://NAMESPACE/SERVICE:PORT/PATH.")
                .arg(option));
    if (!url.userInfo().isEmpty())
        return Core::failure(
            Core::ErrorCode::InvalidInput,
            SourcesWords::tr("--%1 must not carry a password: the command line can be read by others.")
                .arg(option));
    return url.toString();
}

} // namespace

bool Sources::isEmpty() const
{
    return !demo && environment.isEmpty() && kubeconfig.isEmpty() && contexts.isEmpty() &&
           metrics.isEmpty() && flags.isEmpty() && flipt.isEmpty();
}

void addSourceOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("demo"), SourcesWords::tr("The embedded world: no cluster needed.")},
        {QStringLiteral("demo-speed"),
         SourcesWords::tr("How many times faster than life the embedded world runs."),
         QStringLiteral("FACTOR"), QStringLiteral("6")},
        {QStringLiteral("environment"), SourcesWords::tr("A saved environment."), QStringLiteral("NAME")},
        {QStringLiteral("kubeconfig"),
         SourcesWords::tr("This kubeconfig instead of KUBECONFIG and ~/.kube/config."),
         QStringLiteral("FILE")},
        {QStringLiteral("context"),
         SourcesWords::tr(
             "Context of the kubeconfig instead of its current one; several are shown side by side."),
         QStringLiteral("NAME")},
        {QStringLiteral("metrics"),
         SourcesWords::tr(
             "Prometheus or Mimir; kubernetes-service://NAMESPACE/SERVICE:PORT/PATH for one in the "
             "cluster."),
         QStringLiteral("URL")},
        {QStringLiteral("tenant"), SourcesWords::tr("Tenant of Mimir."), QStringLiteral("ID")},
        {QStringLiteral("flags"), SourcesWords::tr("Git repository of the flags."), QStringLiteral("URL")},
        {QStringLiteral("branch"), SourcesWords::tr("Its branch."), QStringLiteral("NAME")},
        {QStringLiteral("path"), SourcesWords::tr("The flags file in it."), QStringLiteral("FILE")},
        {QStringLiteral("flipt"),
         SourcesWords::tr(
             "A Flipt replica, or a service of the cluster for all its pods; may be given several "
             "times."),
         QStringLiteral("URL")},
        {QStringLiteral("allow-exec-plugin"),
         SourcesWords::tr("Run the kubeconfig's sign-in plugin without asking, this time.")},
    });
}

Core::Result<Sources> sourcesFrom(const QCommandLineParser &parser)
{
    const auto invalid = [](const QString &message) {
        return Core::failure(Core::ErrorCode::InvalidInput, message);
    };
    const auto value = [&parser](const char *name) { return parser.value(QString::fromLatin1(name)); };
    const auto isSet = [&parser](const char *name) { return parser.isSet(QString::fromLatin1(name)); };
    int chosen = (isSet("demo") ? 1 : 0) + (isSet("environment") ? 1 : 0);
    for (const QString &part : partOptions()) {
        if (!parser.isSet(part))
            continue;
        if (chosen > 0)
            return invalid(
                SourcesWords::tr("--%1 cannot be used together with --demo or --environment.").arg(part));
        if (parser.value(part).isEmpty())
            return invalid(SourcesWords::tr("--%1 wants a value.").arg(part));
    }
    if (chosen > 1)
        return invalid(SourcesWords::tr("--demo and --environment exclude each other."));
    if (isSet("environment") && value("environment").isEmpty())
        return invalid(SourcesWords::tr("--environment wants a name."));
    if (isSet("tenant") && !isSet("metrics"))
        return invalid(SourcesWords::tr("--tenant needs --metrics."));
    if ((isSet("branch") || isSet("path")) && !isSet("flags"))
        return invalid(SourcesWords::tr("--branch and --path need --flags."));

    Sources sources;
    sources.demo = isSet("demo");
    bool isNumber = false;
    sources.demoSpeed = value("demo-speed").toDouble(&isNumber);
    if (!isNumber || !(sources.demoSpeed >= 1 && sources.demoSpeed <= 600))
        return invalid(SourcesWords::tr("--demo-speed wants a number from 1 to 600."));
    if (isSet("demo-speed") && !isSet("demo"))
        return invalid(SourcesWords::tr("--demo-speed needs --demo."));
    sources.environment = value("environment");
    sources.kubeconfig = value("kubeconfig");
    sources.contexts = parser.values(QStringLiteral("context"));
    if (sources.contexts.contains(QString()))
        return invalid(SourcesWords::tr("--%1 wants a value.").arg(QStringLiteral("context")));
    if (sources.contexts.removeDuplicates() > 0)
        return invalid(SourcesWords::tr("--context names one context twice."));
    sources.tenant = value("tenant");
    sources.flags = value("flags");
    sources.branch = value("branch");
    sources.path = value("path");
    sources.allowExecPlugin = isSet("allow-exec-plugin");
    if (isSet("metrics")) {
        const auto url = serverAddress(QStringLiteral("metrics"), value("metrics"));
        if (!url)
            return tl::unexpected<Core::Error>(url.error());
        sources.metrics = *url;
    }
    for (const QString &text : parser.values(QStringLiteral("flipt"))) {
        const auto url = serverAddress(QStringLiteral("flipt"), text);
        if (!url)
            return tl::unexpected<Core::Error>(url.error());
        sources.flipt.append(*url);
    }
    return sources;
}

QString sourcesUsage()
{
    return QStringLiteral(
        "--demo | --environment NAME | [--kubeconfig FILE] [--context NAME]... [--metrics "
        "URL [--tenant ID]]\n"
        "    [--flags URL [--branch NAME] [--path FILE]] [--flipt URL]... [--allow-exec-plugin]");
}

} // namespace Flightdeck::App
