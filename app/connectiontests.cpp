#include "app/connectiontests.h"

#include "app/clustertest.h"
#include "app/commands/repositoryoptions.h"
#include "core/plaintext.h"
#include "flags/discovery.h"
#include "git/flagsrepository.h"
#include "killswitch/httpfliptreplica.h"
#include "metrics/prometheuslogin.h"
#include "metrics/prometheusprobe.h"

namespace Flightdeck::App {

using Views::EnvironmentPart;
using Views::TestResult;
using Views::Tone;

namespace {

/// Keeps a value alive as long as a test runs.
template<typename T> class Kept final : public QObject
{
public:
    template<typename... Arguments>
    explicit Kept(QObject *parent, Arguments &&...arguments)
        : QObject(parent)
        , value(std::forward<Arguments>(arguments)...)
    {
    }
    T value;
};

TestResult failed(const QString &headline, const QString &line = {})
{
    TestResult result;
    result.tone = Tone::Fail;
    result.headline = headline;
    if (!line.isEmpty())
        result.lines.append({Tone::Fail, line});
    return result;
}

TestResult absent()
{
    TestResult result;
    result.tone = Tone::Note;
    result.headline = ConnectionTests::tr("Nothing is set here");
    result.lines.append(
        {Tone::Note, ConnectionTests::tr("The console works without it and shows it as absent.")});
    return result;
}

} // namespace

ConnectionTests::ConnectionTests(const Core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

ConnectionTests::~ConnectionTests() = default;

QObject *ConnectionTests::begin(EnvironmentPart part)
{
    m_running[int(part)] = std::make_unique<QObject>();
    return m_running[int(part)].get();
}

void ConnectionTests::report(EnvironmentPart part, TestResult result)
{
    result.at = m_clock.now();
    Q_EMIT finished(part, result);
    // What a test used may be what calls here, so it goes in its own time.
    if (m_running[int(part)])
        m_running[int(part)].release()->deleteLater();
}

void ConnectionTests::run(EnvironmentPart part, const Environments::Profile &profile)
{
    if (const auto problem = profile.problem()) {
        report(part, failed(problem->message));
        return;
    }
    switch (part) {
    case EnvironmentPart::Kubernetes:
        testKubernetes(profile);
        break;
    case EnvironmentPart::Metrics:
        testMetrics(profile);
        break;
    case EnvironmentPart::Git:
        testGit(profile);
        break;
    case EnvironmentPart::Flipt:
        testFlipt(profile);
        break;
    }
}

void ConnectionTests::testKubernetes(const Environments::Profile &profile)
{
    auto *test = new ClusterTest(profile, m_clock, begin(EnvironmentPart::Kubernetes));
    connect(test, &ClusterTest::finished, this,
            [this](const TestResult &result) { report(EnvironmentPart::Kubernetes, result); });
    test->start();
}

void ConnectionTests::testMetrics(const Environments::Profile &profile)
{
    QObject *context = begin(EnvironmentPart::Metrics);
    if (profile.metricsUrl.isEmpty()) {
        report(EnvironmentPart::Metrics, absent());
        return;
    }
    Core::HttpIdentity identity;
    const auto headers = Metrics::loginHeaders({profile.tenant, {}, {}, {}});
    if (!headers) {
        report(EnvironmentPart::Metrics, failed(headers.error().message));
        return;
    }
    identity.headers += *headers;
    auto *http = new Core::HttpClient(identity, context);
    Metrics::PrometheusProbe::run(
        http, QUrl(profile.metricsUrl), m_clock.now().toMSecsSinceEpoch(), context,
        [this, given = QUrl(profile.metricsUrl)](const Metrics::ProbeReport &probe) {
            TestResult result;
            const bool asGiven = probe.workingBase && *probe.workingBase == given;
            result.tone = asGiven ? Tone::Ok : probe.workingBase ? Tone::Warn : Tone::Fail;
            result.headline = probe.summary;
            for (const Metrics::ProbeReport::Attempt &attempt : probe.attempts)
                result.lines.append(
                    {attempt.error ? Tone::Fail : Tone::Ok,
                     attempt.error ? QStringLiteral("%1: %2").arg(Core::displayUrl(attempt.base.toString()),
                                                                  attempt.error->text())
                                   : tr("%1 answers").arg(Core::displayUrl(attempt.base.toString()))});
            if (probe.workingBase && !asGiven)
                result.mends.append({probe.mend, tr("Use this address"), Views::ProfileField::MetricsUrl,
                                     probe.workingBase->toString()});
            else if (probe.tenantMissing)
                result.mends.append({probe.mend, {}, Views::ProfileField::Tenant, {}});
            report(EnvironmentPart::Metrics, result);
        });
}

void ConnectionTests::testGit(const Environments::Profile &profile)
{
    QObject *context = begin(EnvironmentPart::Git);
    if (profile.flagsUrl.isEmpty()) {
        report(EnvironmentPart::Git, absent());
        return;
    }
    auto *scratch = new Kept<QTemporaryDir>(context);
    Git::RepositoryOptions options = repositoryOptions(profile);
    options.cacheFolder = scratch->value.path();
    options.stateFolder = scratch->value.path();
    options.pollIntervalMs = 0;
    auto *repository = new Git::FlagsRepository(options, m_clock, context);
    connect(repository, &Git::FlagsRepository::changed, context, [this, repository, profile] {
        const Git::Tree &tree = repository->tree();
        const auto fliptYml = tree.files.constFind(QStringLiteral(".flipt.yml"));
        const QStringList loaded =
            Flags::discover(tree.paths,
                            fliptYml == tree.files.cend() ? std::nullopt : std::optional(*fliptYml),
                            fliptVersionOf(profile))
                .loaded;
        TestResult result;
        result.headline = tr("Connected, %1 is at %2").arg(profile.branch, tree.shortCommit());
        result.lines.append({Tone::Ok, tr("Last commit by %1: %2").arg(tree.author, tree.subject)});
        if (loaded.isEmpty()) {
            result.tone = Tone::Warn;
            result.headline = tr("Connected, but Flipt would not open any file");
            result.lines.append(
                {Tone::Warn,
                 tr("Flipt opens features.yaml and *.features.yaml, or what .flipt.yml includes.")});
        } else {
            result.lines.append(
                {Tone::Ok, tr("Flipt opens %1").arg(Core::plainText(loaded.join(QStringLiteral(", "))))});
        }
        if (!profile.flagsPath.isEmpty() && !tree.files.contains(profile.flagsPath)) {
            result.tone = Tone::Fail;
            result.lines.append(
                {Tone::Fail,
                 tr("There is no file %1 on this branch.").arg(Core::plainText(profile.flagsPath))});
        } else if (!profile.flagsPath.isEmpty() && !loaded.contains(profile.flagsPath)) {
            result.tone = Tone::Warn;
            result.lines.append(
                {Tone::Warn, tr("%1 is not indexed: Flipt never opens it. The Flags page offers the fix.")
                                 .arg(Core::plainText(profile.flagsPath))});
        }
        report(EnvironmentPart::Git, result);
    });
    connect(repository, &Git::FlagsRepository::freshnessChanged, context, [this, repository] {
        const Core::Freshness &freshness = repository->freshness();
        const bool refused = freshness.state == Core::FreshnessState::Denied ||
                             freshness.state == Core::FreshnessState::Stale ||
                             freshness.state == Core::FreshnessState::Reconnecting;
        if (refused && !freshness.reason.isEmpty())
            report(EnvironmentPart::Git, failed(tr("The repository cannot be read"), freshness.reason));
    });
    repository->start();
}

void ConnectionTests::testFlipt(const Environments::Profile &profile)
{
    QObject *context = begin(EnvironmentPart::Flipt);
    if (profile.fliptUrls.isEmpty()) {
        report(EnvironmentPart::Flipt, absent());
        return;
    }
    auto *result = new Kept<TestResult>(context);
    auto *open = new Kept<int>(context, int(profile.fliptUrls.size()));
    auto *answered = new Kept<int>(context, 0);
    for (const QString &text : profile.fliptUrls) {
        auto *replica = new Kept<KillSwitch::HttpFliptReplica>(context, Core::displayUrl(text), QUrl(text));
        replica->value.settings(context, [this, result, open, answered, text,
                                          count = profile.fliptUrls.size()](const auto &settings) {
            const QString name = Core::displayUrl(text);
            if (settings) {
                ++answered->value;
                result->value.lines.append(
                    {Tone::Ok, tr("%1 polls %2 every %3 s, so a kill is served within about %4 s")
                                   .arg(name, settings->ref.isEmpty() ? tr("its branch") : settings->ref)
                                   .arg(settings->pollIntervalMs / 1000)
                                   .arg(settings->pollIntervalMs / 1000 + 2)});
            } else {
                result->value.lines.append(
                    {Tone::Fail, QStringLiteral("%1: %2").arg(name, settings.error().text())});
            }
            if (--open->value > 0)
                return;
            result->value.tone = answered->value == count ? Tone::Ok
                                 : answered->value > 0    ? Tone::Warn
                                                          : Tone::Fail;
            result->value.headline = tr("%1 of %2 replicas answer").arg(answered->value).arg(count);
            report(EnvironmentPart::Flipt, result->value);
        });
    }
}

} // namespace Flightdeck::App
