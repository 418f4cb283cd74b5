#pragma once

#include "core/clock.h"
#include "core/httpclient.h"
#include "kubernetes/execconsent.h"
#include "kubernetes/execcredential.h"
#include "kubernetes/kubecontext.h"

#include <QTimer>

#include <memory>

namespace Flightdeck::Kubernetes {

class ApiClient;
class ExecRun;

/// Owns who a context is at the moment: reads token and certificate files again before they grow old, asks
/// the person before a plugin's first run, runs it (one run at a time) when there is no credential, when it
/// expires and when the server refuses it. While there is nothing to sign in with, identity().missing says
/// why.
class Credentials final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        Consent *consent = nullptr; ///< null: no plugin may run here
        int rereadMs = 50'000;      ///< client-go takes a token file as good for 60 s less 10 s of leeway
        int pluginTimeoutMs = 60'000;
        int firstRetryMs = 30'000;   ///< after a failed run; doubles up to 10 min
        int shortestLifeMs = 30'000; ///< a plugin that hands out dying credentials is not run more often
    };

    /// @param clock must outlive this, as must options.consent.
    Credentials(const KubeContext &context, const Core::Clock &clock, const Options &options,
                QObject *parent = nullptr);
    ~Credentials() override;

    /// Gives `api` every identity from now on and hears from it when one is refused or good. Must outlive
    /// this.
    void serve(ApiClient &api);
    /// Asks for consent and runs the plugin when the context has one; call once.
    void start();

    const KubeContext &context() const { return m_context; }
    /// The kubeconfig has changed: takes what it says now.
    void setContext(const KubeContext &context);

    const Core::HttpIdentity &identity() const { return m_identity; }
    /// True while the first credential is being fetched: waiting a little is better than failing.
    bool isPending() const { return m_identity.missing && m_run; }
    /// True while a person is asked or a plugin runs.
    bool isBusy() const { return m_asking || m_run; }
    /// What is wrong with the credentials, also while older ones are still in use; nothing when all is well.
    const std::optional<Core::Error> &trouble() const { return m_trouble; }

public Q_SLOTS:
    /// The server does not accept the present identity (401).
    void refuse();
    /// The server accepts the present identity.
    void accept();
    /// The person wants it tried again: asks anew what was denied, runs anew what failed.
    void retry();

Q_SIGNALS:
    /// identity() or trouble() is another one.
    void changed();

private:
    void reread();
    void askForPlugin(bool again);
    void answered(const QString &program, const Core::Result<void> &allowed);
    void runPlugin(const QString &program);
    void takeOutput(const Core::Result<QByteArray> &output);
    void fail(const Core::Error &error);
    void planNextRun();
    void publish(std::optional<Core::Error> missing);
    std::optional<Core::Error> addCredential(Core::HttpIdentity &identity) const;

    KubeContext m_context;
    const Core::Clock &m_clock;
    Options m_options;
    Core::HttpIdentity m_files;    ///< what the context gives without a plugin
    Core::HttpIdentity m_identity; ///< what is used
    std::optional<ExecCredential> m_credential;
    std::optional<Core::Error> m_trouble;
    std::unique_ptr<ExecRun> m_run;
    QString m_program; ///< allowed to run; empty before consent
    bool m_started = false;
    bool m_asking = false;  ///< the person is being asked
    bool m_refused = false; ///< the present credential was
    bool m_renewed = false; ///< a refusal led to a new credential that was not accepted yet
    int m_failures = 0;
    int m_question = 0; ///< answers to older ones are of no matter
    QTimer m_reread;
    QTimer m_nextRun;
};

} // namespace Flightdeck::Kubernetes
