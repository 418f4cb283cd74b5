#include "app/connectiontests.h"

#include "app/clustertest.h"
#include "app/commands/repositoryoptions.h"
#include "app/flipttest.h"
#include "app/metricstest.h"
#include "core/plaintext.h"
#include "flags/discovery.h"
#include "git/flagsrepository.h"

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

ConnectionTests::ConnectionTests(const Core::Clock &clock, Environments::Secrets &secrets,
                                 Kubernetes::Consent *consent, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_secrets(secrets)
    , m_consent(consent)
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

void ConnectionTests::run(EnvironmentPart part, const Environments::Profile &profile, const QString &secret)
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
        testMetrics(profile, secret);
        break;
    case EnvironmentPart::Git:
        testGit(profile);
        break;
    case EnvironmentPart::Flipt:
        testFlipt(profile, secret);
        break;
    }
}

void ConnectionTests::testKubernetes(const Environments::Profile &profile)
{
    auto *test = new ClusterTest(profile, m_clock, m_consent, begin(EnvironmentPart::Kubernetes));
    connect(test, &ClusterTest::finished, this,
            [this](const TestResult &result) { report(EnvironmentPart::Kubernetes, result); });
    test->start();
}

void ConnectionTests::testMetrics(const Environments::Profile &profile, const QString &secret)
{
    QObject *context = begin(EnvironmentPart::Metrics);
    if (profile.metricsUrl.isEmpty()) {
        report(EnvironmentPart::Metrics, absent());
        return;
    }
    auto *test = new MetricsTest(profile, m_clock, m_consent, context);
    connect(test, &MetricsTest::finished, this,
            [this](const TestResult &result) { report(EnvironmentPart::Metrics, result); });
    test->start(m_secrets, secret);
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

void ConnectionTests::testFlipt(const Environments::Profile &profile, const QString &secret)
{
    QObject *context = begin(EnvironmentPart::Flipt);
    if (profile.fliptUrls.isEmpty()) {
        report(EnvironmentPart::Flipt, absent());
        return;
    }
    auto *test = new FliptTest(profile, m_clock, m_consent, context);
    connect(test, &FliptTest::finished, this,
            [this](const TestResult &result) { report(EnvironmentPart::Flipt, result); });
    test->start(m_secrets, secret);
}

} // namespace Flightdeck::App
