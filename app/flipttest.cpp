#include "app/flipttest.h"

namespace Flightdeck::App {

using Views::Tone;

FliptTest::FliptTest(const Environments::Profile &profile, const Core::Clock &clock,
                     Kubernetes::Consent *consent, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_clusters(clustersOf(profile), clock, consent)
    , m_signIn(profile.fliptAccess, {}, profile.name, SourceSignIn::flipt())
    , m_replicas(
          profile.fliptUrls, [this](const QString &context) { return m_clusters.find(context); }, m_signIn)
{
}

FliptTest::~FliptTest() = default;

void FliptTest::start(Environments::Secrets &secrets, const QString &secret)
{
    connect(&m_replicas, &FliptReplicas::troublesChanged, this, &FliptTest::ask);
    m_replicas.start();
    if (m_profile.fliptAccess.auth == Environments::AuthKind::None || !secret.isEmpty()) {
        m_signIn.setSecret(secret);
        m_isSignedIn = true;
        ask();
        return;
    }
    connect(&m_signIn, &SourceSignIn::changed, this, [this] {
        m_isSignedIn = true;
        ask();
    });
    m_signIn.fetchFrom(secrets);
}

void FliptTest::ask()
{
    if (!m_isSignedIn || m_asked >= 0 || m_replicas.isPending())
        return;
    const FliptReplicas::List replicas = m_replicas.replicas();
    m_asked = m_open = int(replicas.size());
    const QStringList troubles = m_replicas.troubles();
    for (const QString &trouble : troubles)
        m_result.lines.append({replicas.isEmpty() ? Tone::Fail : Tone::Warn, trouble});
    for (KillSwitch::FliptReplica *replica : replicas)
        replica->settings(this,
                          [this, name = replica->name()](const auto &settings) { take(name, settings); });
    if (replicas.isEmpty())
        conclude();
}

void FliptTest::take(const QString &name, const Core::Result<KillSwitch::ReplicaSettings> &settings)
{
    if (settings) {
        ++m_answered;
        m_result.lines.append(
            {Tone::Ok, tr("%1 polls %2 every %3 s, so a kill is served within about %4 s")
                           .arg(name, settings->ref.isEmpty() ? tr("its branch") : settings->ref)
                           .arg(settings->pollIntervalMs / 1000)
                           .arg(settings->pollIntervalMs / 1000 + 2)});
    } else {
        m_result.lines.append({Tone::Fail, QStringLiteral("%1: %2").arg(name, settings.error().text())});
    }
    if (--m_open == 0)
        conclude();
}

void FliptTest::conclude()
{
    const bool anyBad = std::any_of(m_result.lines.begin(), m_result.lines.end(),
                                    [](const Views::TestLine &line) { return line.tone != Tone::Ok; });
    m_result.tone = m_answered == 0 ? Tone::Fail : anyBad ? Tone::Warn : Tone::Ok;
    m_result.headline = m_asked == 0 ? tr("There is no replica to ask")
                                     : tr("%1 of %2 replicas answer").arg(m_answered).arg(m_asked);
    Q_EMIT finished(m_result);
}

} // namespace Flightdeck::App
