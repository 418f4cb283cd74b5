#include "app/clustertest.h"

#include "core/plaintext.h"
#include "kubernetes/kubeconfig.h"

#include <QTimer>

#include <algorithm>

namespace Flightdeck::App {

using Kubernetes::Resource;
using Views::Tone;

namespace {

constexpr int patienceMs = 15'000;
constexpr int pluginPatienceMs = 120'000; ///< a person reads a question and signs in

} // namespace

ClusterTest::ClusterTest(const Environments::Profile &profile, const Core::Clock &clock,
                         Kubernetes::Consent *consent, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_clock(clock)
    , m_consent(consent)
    , m_patienceMs(patienceMs)
{
}

ClusterTest::~ClusterTest() = default;

void ClusterTest::start()
{
    const auto config =
        Kubernetes::KubeConfig::load(Kubernetes::KubeConfig::Source::system(m_profile.kubeconfig));
    if (!config) {
        m_result.tone = Tone::Fail;
        m_result.headline = config.error().message;
        if (!config.error().detail.isEmpty())
            m_result.lines.append({Tone::Fail, config.error().detail});
        Q_EMIT finished(m_result);
        return;
    }
    const QStringList contexts = m_profile.contexts.isEmpty() ? QStringList{{}} : m_profile.contexts;
    m_asked = int(contexts.size());
    for (const QString &name : contexts) {
        const auto context = config->context(name);
        if (!context) {
            m_result.lines.append({Tone::Fail, context.error().text()});
            // With several, which one is meant is the person's to say.
            for (const QString &known : m_asked == 1 ? config->contextNames() : QStringList())
                m_result.mends.append({tr("The kubeconfig has the context %1.").arg(Core::plainText(known)),
                                       tr("Use %1").arg(Core::plainText(known)), Views::ProfileField::Context,
                                       known});
            continue;
        }
        if (context->exec)
            m_patienceMs = pluginPatienceMs;
        Kubernetes::Cluster::Options options;
        options.credentials.consent = m_consent;
        options.namespaces = m_profile.namespaces;
        m_clusters.push_back(std::make_unique<Kubernetes::Cluster>(*context, m_clock, options));
        connect(m_clusters.back().get(), &Kubernetes::ClusterData::freshnessChanged, this,
                [this] { conclude(true); });
    }
    if (m_clusters.empty()) {
        conclude(true);
        return;
    }
    QTimer::singleShot(m_patienceMs, this, [this] { conclude(false); });
    for (const auto &cluster : m_clusters)
        cluster->start();
}

void ClusterTest::conclude(bool inTime)
{
    const bool settled = std::all_of(m_clusters.begin(), m_clusters.end(), [](const auto &cluster) {
        return !cluster->credentials().isBusy() && cluster->isSettled(Resource::Canaries) &&
               cluster->isSettled(Resource::VirtualServices);
    });
    if (m_asked == 0 || (inTime && !settled))
        return;
    for (const auto &cluster : m_clusters) {
        cluster->disconnect(this);
        describe(*cluster);
    }
    const QString found = tr("%n canaries", nullptr, m_canaries) + u' ' +
                          tr("in %n namespaces", nullptr, int(m_nameSpaces.size()));
    const bool anyBad = std::any_of(m_result.lines.begin(), m_result.lines.end(),
                                    [](const Views::TestLine &line) { return line.tone != Tone::Ok; });
    m_result.tone = m_connected == 0 ? Tone::Fail : anyBad ? Tone::Warn : Tone::Ok;
    if (m_connected == 0 && m_asked == 1) {
        m_result.headline = m_result.lines.takeLast().text;
    } else if (m_asked == 1) {
        m_result.headline = tr("Connected, %1").arg(found);
    } else {
        m_result.headline = tr("%1 of %2 clusters connected, %3").arg(m_connected).arg(m_asked).arg(found);
    }
    m_asked = 0;
    Q_EMIT finished(m_result);
}

void ClusterTest::describe(const Kubernetes::Cluster &cluster)
{
    const QString name = Core::plainText(cluster.name(), 100);
    const auto say = [this, &name](Tone tone, const QString &words) {
        m_result.lines.append({tone, m_asked > 1 ? QStringLiteral("%1: %2").arg(name, words) : words});
    };
    if (const auto trouble = cluster.trouble(Resource::Canaries)) {
        say(Tone::Fail, trouble->text());
        return;
    }
    if (cluster.freshness(Resource::Canaries).state == Core::FreshnessState::NotInstalled) {
        say(Tone::Fail, tr("Flagger is not installed here"));
        return;
    }
    if (!cluster.isSettled(Resource::Canaries)) {
        say(Tone::Fail, tr("The cluster did not answer within %1 s").arg(m_patienceMs / 1000));
        return;
    }
    ++m_connected;
    m_canaries += int(cluster.canaries().size());
    for (const auto &canary : cluster.canaries())
        m_nameSpaces.insert(name + u'/' + canary->meta.nameSpace);
    m_result.lines.append({Tone::Ok, tr("Context %1").arg(name)});
    if (cluster.context().isInsecure())
        say(Tone::Warn, tr("This context accepts any certificate."));
    if (const auto trouble = cluster.trouble(Resource::VirtualServices))
        say(Tone::Warn, tr("Weights are unknown: %1").arg(trouble->text()));
    else
        say(Tone::Ok, tr("Weights come from the VirtualServices."));
}

} // namespace Flightdeck::App
