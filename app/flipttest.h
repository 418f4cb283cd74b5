#pragma once

#include "app/commands/fliptreplicas.h"
#include "views/environments/environmenttypes.h"

namespace Flightdeck::App {

/// Asks every Flipt replica of a profile for its settings, plain addresses and pods alike, and says which
/// answer and how long a change may take.
class FliptTest final : public QObject
{
    Q_OBJECT
public:
    /// @param clock must outlive this. The profile has an address.
    FliptTest(const Environments::Profile &profile, const Core::Clock &clock, Kubernetes::Consent *consent,
              QObject *parent = nullptr);
    ~FliptTest() override;

    /// @param secrets outlives this. @param secret as typed; empty: the one in the keychain.
    void start(Environments::Secrets &secrets, const QString &secret);

Q_SIGNALS:
    /// Once.
    void finished(const Flightdeck::Views::TestResult &result);

private:
    void ask();
    void take(const QString &name, const Core::Result<KillSwitch::ReplicaSettings> &settings);
    void conclude();

    Environments::Profile m_profile;
    ClusterAccess m_clusters;
    SourceSignIn m_signIn;
    FliptReplicas m_replicas;
    Views::TestResult m_result;
    bool m_isSignedIn = false; ///< the keychain has answered, or need not
    int m_asked = -1;          ///< replicas; -1 before
    int m_open = 0;
    int m_answered = 0;
};

} // namespace Flightdeck::App
