#pragma once

#include "core/clock.h"
#include "environments/profile.h"
#include "environments/secrets.h"
#include "views/environments/environmenttypes.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace Flightdeck::Kubernetes {
class Consent;
}

namespace Flightdeck::App {

/// The tests behind the buttons of the Environments page: each asks the real source with what is typed, only
/// reads, and says what works, what does not and how to mend it.
class ConnectionTests : public QObject
{
    Q_OBJECT
public:
    /// @param clock, secrets and consent must outlive this. @param consent asked before a sign-in plugin
    /// runs; null: none may.
    ConnectionTests(const Core::Clock &clock, Environments::Secrets &secrets,
                    Kubernetes::Consent *consent = nullptr, QObject *parent = nullptr);
    ~ConnectionTests() override;

    /// Starts one; an earlier one of the same part is dropped.
    /// @param secret token or password as typed; empty: the one in the keychain.
    void run(Views::EnvironmentPart part, const Environments::Profile &profile, const QString &secret = {});

Q_SIGNALS:
    void finished(Flightdeck::Views::EnvironmentPart part, const Flightdeck::Views::TestResult &result);

private:
    void testKubernetes(const Environments::Profile &profile);
    void testMetrics(const Environments::Profile &profile, const QString &secret);
    void testGit(const Environments::Profile &profile);
    void testFlipt(const Environments::Profile &profile, const QString &secret);
    void report(Views::EnvironmentPart part, Views::TestResult result);
    QObject *begin(Views::EnvironmentPart part);

    const Core::Clock &m_clock;
    Environments::Secrets &m_secrets;
    Kubernetes::Consent *m_consent;
    std::unique_ptr<QObject> m_running[Views::EnvironmentPartCount]; ///< owns what a test needs
};

} // namespace Flightdeck::App
