#pragma once

#include "core/clock.h"
#include "environments/profile.h"
#include "kubernetes/cluster.h"
#include "views/environments/environmenttypes.h"

#include <memory>
#include <vector>

namespace Flightdeck::App {

/// Asks every cluster of a profile for its canaries and says what came of it. Only reads.
class ClusterTest final : public QObject
{
    Q_OBJECT
public:
    /// @param clock must outlive this. @param consent too: asked before a sign-in plugin runs; null: none
    /// may.
    ClusterTest(const Environments::Profile &profile, const Core::Clock &clock, Kubernetes::Consent *consent,
                QObject *parent = nullptr);
    ~ClusterTest() override;

    void start();

Q_SIGNALS:
    /// Once.
    void finished(const Flightdeck::Views::TestResult &result);

private:
    void conclude(bool inTime);
    void describe(const Kubernetes::Cluster &cluster);

    Environments::Profile m_profile;
    const Core::Clock &m_clock;
    Kubernetes::Consent *m_consent;
    int m_patienceMs;
    std::vector<std::unique_ptr<Kubernetes::Cluster>> m_clusters;
    Views::TestResult m_result;
    int m_asked = 0;     ///< contexts that the profile names
    int m_connected = 0; ///< of them, whose canaries were read
    int m_canaries = 0;
    QSet<QString> m_nameSpaces;
};

} // namespace Flightdeck::App
