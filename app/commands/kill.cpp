#include "app/commands/command.h"

#include "app/commands/flagcounts.h"
#include "app/commands/flagfiles.h"
#include "app/commands/fliptreplicas.h"
#include "app/commands/gitflagstore.h"
#include "app/commands/interruption.h"
#include "app/commands/killreport.h"
#include "app/commands/repositoryoptions.h"
#include "app/commands/resolvedsources.h"
#include "app/commands/terminalconsent.h"
#include "core/plaintext.h"
#include "killswitch/machine.h"
#include "killswitch/samples.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

namespace Flightdeck::App {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Flightdeck::App", text);
}

QString usage()
{
    return words("Usage: flightdeck kill KEY [--namespace NS] [SOURCES] [--reason TEXT] [--dry-run] "
                 "[--anyway] [--wait] [--json]") +
           QStringLiteral("\nSOURCES: ") + sourcesUsage();
}

/// The parts of a kill, and everything they stand on.
struct Workshop
{
    Core::SystemClock clock;
    Git::FlagsRepository repository;
    GitFlagStore store;
    ClusterAccess clusters;
    Environments::Secrets secrets;
    SourceSignIn signIn;
    FliptReplicas replicas;
    std::unique_ptr<MetricsConnection> metrics;
    std::unique_ptr<FlagCounts> counts;
    KillSwitch::AuditLog audit;

    /// @param consent must outlive this.
    Workshop(const ResolvedSources &sources, Kubernetes::Consent &consent)
        : repository(repositoryOptions(sources.profile), clock)
        , store(repository)
        , clusters(sources.clusters, clock, &consent)
        , signIn(sources.profile.fliptAccess, {}, sources.profile.name, SourceSignIn::flipt())
        , replicas(
              sources.profile.fliptUrls, [this](const QString &context) { return clusters.find(context); },
              signIn)
        , audit(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                QStringLiteral("/audit.jsonl"))
    {
        if (!sources.profile.metricsUrl.isEmpty()) {
            metrics = std::make_unique<MetricsConnection>(
                sources.profile, [this](const QString &context) { return clusters.find(context); });
            metrics->fetchSecrets(secrets);
            if (metrics->client())
                counts = std::make_unique<FlagCounts>(*metrics, clock);
        }
        signIn.fetchFrom(secrets);
        replicas.start();
    }

    KillSwitch::Parts parts()
    {
        KillSwitch::Parts parts;
        parts.store = &store;
        parts.replicas = replicas.replicas();
        parts.replicasPending = replicas.isPending();
        parts.clock = &clock;
        parts.audit = &audit;
        parts.metrics = counts.get();
        parts.noMetrics = noFlagCounts(metrics.get());
        return parts;
    }
};

/// A kill does not fail for a file of sample people: it is proved on made-up ones then.
std::shared_ptr<const std::vector<KillSwitch::Witness>> readPeople(const QString &path, CommandIo &io)
{
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    const auto population = Flags::Population::readCsv(file);
    if (population)
        return std::make_shared<const std::vector<KillSwitch::Witness>>(KillSwitch::peopleOf(*population));
    io.err << words("%1 is no usable population, so the kill is proved on made-up ids. %2")
                  .arg(Core::plainText(path, 300), Core::plainText(population.error().text()))
           << '\n';
    return nullptr;
}

int dryRun(KillSwitch::Machine &machine, const KillSwitch::Target &target, KillReport &report, CommandIo &io,
           Interruption &interruption)
{
    QObject::connect(&interruption, &Interruption::interrupted, qApp, &QCoreApplication::quit);
    QObject::connect(&machine, &KillSwitch::Machine::planned, qApp, &QCoreApplication::quit);
    machine.arm(target);
    QCoreApplication::exec();
    const auto &plan = machine.plan();
    if (plan && *plan) {
        report.writePlan(**plan);
        return (*plan)->doubts.isEmpty() ? Done : Rejected;
    }
    if (plan)
        io.err << "flightdeck kill: " << plan->error().text() << '\n';
    return plan && !machine.storeUnread() ? Rejected : SourceUnreadable;
}

int pressAndFollow(KillSwitch::Machine &machine, const KillSwitch::Request &request, KillReport &report,
                   const QString &auditFile, Interruption &interruption)
{
    QObject::connect(&machine, &KillSwitch::Machine::changed, &machine,
                     [&] { report.follow(machine.run(), machine.elapsedMs()); });
    QObject::connect(&machine, &KillSwitch::Machine::finished, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QObject::connect(&interruption, &Interruption::interrupted, &machine, &KillSwitch::Machine::abandon);
    machine.press(request);
    if (machine.running())
        QCoreApplication::exec();
    report.finish(machine.run(), auditFile);
    if (machine.run().phase == KillSwitch::Phase::Effective)
        return Done;
    return machine.run().failure == KillSwitch::Failure::NotCommitted ? SourceUnreadable : Rejected;
}

} // namespace

int runKill(const QStringList &arguments, CommandIo &io)
{
    QCommandLineParser parser;
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, words("Show this help.")});
    parser.addOptions({
        {QStringLiteral("namespace"), words("The flag's namespace."), QStringLiteral("NS"),
         QStringLiteral("default")},
        {QStringLiteral("reason"), words("Why; goes into the commit."), QStringLiteral("TEXT")},
        {QStringLiteral("dry-run"), words("Show what would be committed and its proof; send nothing.")},
        {QStringLiteral("anyway"),
         words("Send it although the check here says that Flipt would not serve it; is written down.")},
        {QStringLiteral("wait"),
         words("While the git host does not answer, keep the kill and send it as soon as it does.")},
        {QStringLiteral("json"),
         words("One line of JSON a step; the last one says whether it is effective.")},
    });
    addSourceOptions(parser);
    const bool parsed = parser.parse(QStringList{QStringLiteral("kill")} + arguments);
    if (parsed && parser.isSet(QStringLiteral("help"))) {
        io.out << helpText(parser, usage())
               << words(
                      "\nTokens and passwords come from the keychain, else from FLIGHTDECK_FLIPT_SECRET and "
                      "FLIGHTDECK_METRICS_SECRET.\n"
                      "Exit: 0 effective, 1 not effective, 2 wrong usage, 3 a source could not be read.\n");
        return Done;
    }
    const auto refuse = [&io](const QString &message) {
        io.err << "flightdeck kill: " << Core::plainText(message) << '\n' << usage() << '\n';
        return WrongUsage;
    };
    if (!parsed)
        return refuse(parser.errorText());
    if (parser.positionalArguments().size() != 1 || parser.positionalArguments().first().isEmpty())
        return refuse(words("Name one flag."));
    const auto sources = sourcesFrom(parser);
    if (!sources)
        return refuse(sources.error().text());
    // From here on there may be something to clean up: the embedded world keeps a folder.
    Interruption interruption;
    const auto resolved = resolve(*sources);
    if (!resolved) {
        io.err << "flightdeck kill: " << resolved.error().text() << '\n';
        return SourceUnreadable;
    }
    if (resolved->profile.flagsUrl.isEmpty())
        return refuse(words("A kill is a commit: say where the flags are with --flags URL."));
    if (const auto url = Git::RemoteUrl::parse(resolved->profile.flagsUrl); !url)
        return refuse(url.error().text());

    TerminalConsent consent(io, sources->allowExecPlugin);
    Workshop workshop(*resolved, consent);
    KillSwitch::PlanOptions planOptions;
    planOptions.version = fliptVersionOf(resolved->profile);
    if (const QString &file = resolved->profile.population; !file.isEmpty())
        planOptions.population = readPeople(file, io);
    KillSwitch::Machine machine(workshop.parts(), planOptions, {});
    QObject::connect(&workshop.replicas, &FliptReplicas::changed, &machine,
                     [&] { machine.setReplicas(workshop.replicas.replicas()); });
    KillReport report(io.out, parser.isSet(QStringLiteral("json")));
    KillSwitch::Request request;
    request.target.nameSpace = parser.value(QStringLiteral("namespace"));
    request.target.flag = parser.positionalArguments().first();
    request.reason = parser.value(QStringLiteral("reason"));
    request.anyway = parser.isSet(QStringLiteral("anyway"));
    request.wait = parser.isSet(QStringLiteral("wait"));
    const QString &drill = resolved->profile.drillFlag;
    request.drill =
        !drill.isEmpty() && (drill == request.target.flag ||
                             drill == QString(request.target.nameSpace + u'/' + request.target.flag));
    return parser.isSet(QStringLiteral("dry-run"))
               ? dryRun(machine, request.target, report, io, interruption)
               : pressAndFollow(machine, request, report, workshop.audit.file(), interruption);
}

} // namespace Flightdeck::App
