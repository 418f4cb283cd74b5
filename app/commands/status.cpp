#include "app/commands/command.h"
#include "app/commands/flagfiles.h"
#include "app/commands/resolvedsources.h"
#include "app/commands/statusreport.h"
#include "app/commands/statuswatch.h"
#include "app/commands/terminalconsent.h"

#include "core/plaintext.h"
#include "kubernetes/cluster.h"
#include "rollouts/rolloutboard.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <vector>

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

using Clusters = std::vector<std::unique_ptr<Kubernetes::Cluster>>;

/// @param patient a server that does not answer may still do so.
bool isSettled(const Kubernetes::Cluster &cluster, bool patient)
{
    using Kubernetes::Resource;
    if (patient && mayPass(cluster.trouble(Resource::Canaries)))
        return false;
    // Events only explain; a cluster that keeps them to itself is still worth a report.
    for (const Resource resource : {Resource::Canaries, Resource::VirtualServices, Resource::Events}) {
        if (!cluster.isSettled(resource))
            return false;
    }
    return true;
}

/// Waits until everything was listed or was found not to be there, at most patienceMs.
/// @param patient goes on trying as long as a server does not answer.
void listOnce(const Clusters &clusters, bool patient, Interruption &interruption)
{
    QObject::connect(&interruption, &Interruption::interrupted, qApp, &QCoreApplication::quit);
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, qApp, &QCoreApplication::quit);
    const auto quitWhenSettled = [&clusters, patient] {
        if (std::all_of(clusters.begin(), clusters.end(),
                        [patient](const auto &cluster) { return isSettled(*cluster, patient); }))
            QCoreApplication::quit();
    };
    for (const auto &cluster : clusters)
        QObject::connect(cluster.get(), &Kubernetes::ClusterData::freshnessChanged, &patience,
                         quitWhenSettled);
    const bool signsInFirst = std::any_of(clusters.begin(), clusters.end(), [](const auto &cluster) {
        return cluster->context().exec.has_value();
    });
    patience.start(patienceMs + (signsInFirst ? Kubernetes::Credentials::Options().pluginTimeoutMs : 0));
    for (const auto &cluster : clusters)
        cluster->start();
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

/// What went wrong, on the error stream; named by cluster when there are several.
class Complaints
{
public:
    Complaints(QTextStream &err, bool named)
        : m_err(err)
        , m_named(named)
    {
    }

    void unreadable(const QString &cluster, const Core::Error &error)
    {
        m_anyUnreadable = true;
        m_err << StatusWords::tr("flightdeck status: %1").arg(of(cluster, error.text())) << '\n';
    }

    /// What a cluster that was read did not tell.
    void incomplete(const Kubernetes::Cluster &cluster)
    {
        using Kubernetes::Resource;
        if (const auto trouble = cluster.trouble(Resource::VirtualServices))
            m_err << of(cluster.name(), StatusWords::tr("Weights are unknown: %1").arg(trouble->text()))
                  << '\n';
        if (const auto trouble = cluster.trouble(Resource::Events))
            m_err << of(cluster.name(), StatusWords::tr("Events are not shown: %1").arg(trouble->text()))
                  << '\n';
        if (const qint64 skewMs = cluster.clockSkewMs(); skewMs != 0) {
            const QString words =
                skewMs < 0
                    ? StatusWords::tr("This computer's clock is about %1 s behind the API server's: ages and "
                                      "next ticks are off by as much.")
                    : StatusWords::tr(
                          "This computer's clock is about %1 s ahead of the API server's: ages and "
                          "next ticks are off by as much.");
            m_err << of(cluster.name(), words.arg(qAbs(skewMs) / 1000)) << '\n';
        }
    }

    bool anyUnreadable() const { return m_anyUnreadable; }

private:
    QString of(const QString &cluster, const QString &words) const
    {
        return m_named && !cluster.isEmpty() ? QStringLiteral("%1: %2").arg(Core::plainText(cluster), words)
                                             : words;
    }

    QTextStream &m_err;
    bool m_named;
    bool m_anyUnreadable = false;
};

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
               << StatusWords::tr("\nExit: 0 printed, or the watch was ended; 2 wrong usage; 3 a cluster "
                                  "could not be read (the rows of the others are printed).\n"
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

    const Core::SystemClock clock;
    TerminalConsent consent(io, sources->allowExecPlugin);
    Kubernetes::Cluster::Options options;
    options.credentials.consent = &consent;
    options.namespaces = resolved->profile.namespaces;
    Complaints complaints(io.err, resolved->clusters.size() > 1);
    Clusters clusters;
    for (const ClusterSource &source : resolved->clusters) {
        if (!source.context) {
            complaints.unreadable(source.name, source.context.error());
            continue;
        }
        clusters.push_back(std::make_unique<Kubernetes::Cluster>(*source.context, clock, options));
        for (const QString &warning : source.context->warnings)
            io.err << StatusWords::tr("flightdeck status: %1").arg(warning) << '\n';
    }
    if (clusters.empty())
        return SourceUnreadable;
    listOnce(clusters, watch, interruption);
    if (interruption.happened() && watch)
        return Done;
    if (interruption.happened())
        return fail({Core::ErrorCode::Cancelled,
                     StatusWords::tr("Interrupted before the cluster had listed its canaries."),
                     {}});
    QStringList read;
    WatchedStatus followed{resolved->profile.name, {}, nullptr, &clock};
    Rollouts::RolloutBoard board(clock);
    for (const auto &cluster : clusters) {
        if (const auto error = unreadable(*cluster))
            complaints.unreadable(cluster->name(), *error);
        else
            read << cluster->name();
        // Also one that cannot be read: a watch shows it as such, and when it comes back.
        followed.clusters << cluster.get();
        board.addCluster(cluster.get());
    }
    if (read.isEmpty())
        return SourceUnreadable;
    followed.board = &board;
    const bool json = parser.isSet(QStringLiteral("json"));
    if (watch)
        return watchStatus(followed, json, io, interruption);
    if (json) {
        writeStatusJson(*board.model(), io.out);
    } else if (board.model()->rowCount() == 0) {
        for (const QString &name : std::as_const(read))
            io.out << StatusWords::tr("The cluster %1 has no canaries.").arg(name) << '\n';
    } else {
        writeStatusTable(*board.model(), clock.now(), io.out);
    }
    for (const auto &cluster : clusters) {
        if (read.contains(cluster->name()))
            complaints.incomplete(*cluster);
    }
    return complaints.anyUnreadable() ? SourceUnreadable : Done;
}

} // namespace Flightdeck::App
