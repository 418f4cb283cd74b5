#include "app/commands/command.h"
#include "app/commands/flagfiles.h"
#include "app/commands/resolvedsources.h"
#include "app/commands/statusreport.h"
#include "app/commands/statuswatch.h"
#include "app/commands/terminalconsent.h"

#include "kubernetes/cluster.h"
#include "rollouts/rolloutboard.h"

#include <QCoreApplication>

namespace Flightdeck::App {

namespace {

constexpr int patienceMs = 15'000;

struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusWords)
};

/// A server that does not answer yet may do so in a moment; one that refuses will refuse again.
bool mayPass(const std::optional<Core::Error> &trouble)
{
    return trouble &&
           (trouble->code == Core::ErrorCode::Unreachable || trouble->code == Core::ErrorCode::Timeout);
}

/// Waits until everything was listed or was found not to be there, at most patienceMs.
/// @param patient goes on trying as long as a server does not answer.
void listOnce(Kubernetes::Cluster &cluster, bool patient, Interruption &interruption)
{
    using Kubernetes::Resource;
    QObject::connect(&interruption, &Interruption::interrupted, qApp, &QCoreApplication::quit);
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, qApp, &QCoreApplication::quit);
    const auto quitWhenSettled = [&cluster, patient] {
        if (patient && mayPass(cluster.trouble(Resource::Canaries)))
            return;
        // Events only explain; a cluster that keeps them to itself is still worth a report.
        for (const Resource resource : {Resource::Canaries, Resource::VirtualServices, Resource::Events}) {
            if (!cluster.isSettled(resource))
                return;
        }
        QCoreApplication::quit();
    };
    QObject::connect(&cluster, &Kubernetes::ClusterData::freshnessChanged, &patience, quitWhenSettled);
    const bool signsInFirst = cluster.context().exec.has_value();
    patience.start(patienceMs + (signsInFirst ? Kubernetes::Credentials::Options().pluginTimeoutMs : 0));
    cluster.start();
    QCoreApplication::exec();
}

/// Why there is nothing to print; nothing when there is.
std::optional<Core::Error> unreadable(const Kubernetes::Cluster &cluster)
{
    using Kubernetes::Resource;
    const auto state = cluster.freshness(Resource::Canaries).state;
    if (state == Core::FreshnessState::Live)
        return {};
    if (state == Core::FreshnessState::NotInstalled)
        return Core::Error{Core::ErrorCode::NotInstalled,
                           StatusWords::tr("Flagger is not installed in the cluster %1.").arg(cluster.name()),
                           {}};
    if (const auto trouble = cluster.trouble(Resource::Canaries))
        return trouble;
    return Core::Error{
        Core::ErrorCode::Timeout,
        StatusWords::tr("The cluster did not list its canaries within %1 s.").arg(patienceMs / 1000),
        {}};
}

} // namespace

int runStatus(const QStringList &arguments, CommandIo &io)
{
    QCommandLineParser parser;
    addSourceOptions(parser);
    parser.addOption({QStringLiteral("json"), StatusWords::tr("One line of JSON a canary.")});
    parser.addOption(
        {QStringLiteral("watch"),
         StatusWords::tr("Go on and show changes: a table on a terminal, else a line a change.")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, StatusWords::tr("Show this help.")});
    const QString usage = StatusWords::tr("Usage: flightdeck status [SOURCES] [--watch] [--json]") +
                          QStringLiteral("\nSOURCES: ") + sourcesUsage();
    const auto refuse = [&io, &usage](const QString &message) {
        io.err << StatusWords::tr("flightdeck status: %1").arg(message) << '\n' << usage << '\n';
        return WrongUsage;
    };
    if (!parser.parse(QStringList{QStringLiteral("status")} + arguments))
        return refuse(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        io.out << helpText(parser, usage)
               << StatusWords::tr("\nExit: 0 printed, or the watch was ended; 2 wrong usage; 3 the cluster "
                                  "could not be read.\n"
                                  "A watch goes on when the cluster is lost, and says so.\n");
        return Done;
    }
    if (!parser.positionalArguments().isEmpty())
        return refuse(StatusWords::tr("%1 is not expected.").arg(parser.positionalArguments().first()));
    const auto sources = sourcesFrom(parser);
    if (!sources)
        return refuse(sources.error().text());

    const auto fail = [&io](const Core::Error &error) {
        io.err << StatusWords::tr("flightdeck status: %1").arg(error.text()) << '\n';
        return SourceUnreadable;
    };
    // From here on there may be something to clean up: the embedded world keeps a folder.
    Interruption interruption;
    const bool watch = parser.isSet(QStringLiteral("watch"));
    const auto resolved = resolve(*sources, true);
    if (!resolved)
        return fail(resolved.error());
    if (!resolved->cluster)
        return fail(*resolved->clusterProblem);

    const Core::SystemClock clock;
    TerminalConsent consent(io, sources->allowExecPlugin);
    Kubernetes::Cluster::Options options;
    options.credentials.consent = &consent;
    Kubernetes::Cluster cluster(*resolved->cluster, clock, options);
    for (const QString &warning : resolved->cluster->warnings)
        io.err << StatusWords::tr("flightdeck status: %1").arg(warning) << '\n';
    listOnce(cluster, watch, interruption);
    if (interruption.happened() && watch)
        return Done;
    if (interruption.happened())
        return fail({Core::ErrorCode::Cancelled,
                     StatusWords::tr("Interrupted before the cluster had listed its canaries."),
                     {}});
    if (const auto error = unreadable(cluster))
        return fail(*error);

    Rollouts::RolloutBoard board(clock);
    board.addCluster(&cluster);
    if (watch)
        return watchStatus({resolved->profile.name, {&cluster}, &board, &clock},
                           parser.isSet(QStringLiteral("json")), io, interruption);
    if (parser.isSet(QStringLiteral("json"))) {
        writeStatusJson(*board.model(), io.out);
    } else if (board.model()->rowCount() == 0) {
        io.out << StatusWords::tr("The cluster %1 has no canaries.").arg(cluster.name()) << '\n';
    } else {
        writeStatusTable(*board.model(), clock.now(), io.out);
    }
    for (const auto resource : {Kubernetes::Resource::VirtualServices, Kubernetes::Resource::Events}) {
        if (const auto trouble = cluster.trouble(resource))
            io.err << (resource == Kubernetes::Resource::Events
                           ? StatusWords::tr("Events are not shown: %1").arg(trouble->text())
                           : StatusWords::tr("Weights are unknown: %1").arg(trouble->text()))
                   << '\n';
    }
    return Done;
}

} // namespace Flightdeck::App
