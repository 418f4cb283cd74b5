#include "kubernetes/credentials.h"

#include "core/plaintext.h"
#include "kubernetes/apiclient.h"
#include "kubernetes/execrun.h"

namespace Flightdeck::Kubernetes {

using Core::Error;
using Core::ErrorCode;

namespace {

constexpr qint64 expiryLeewayMs = 10'000;
constexpr qint64 longestTimerMs = 24 * 3'600'000;
constexpr int longestRetryMs = 600'000;

} // namespace

Credentials::Credentials(const KubeContext &context, const Core::Clock &clock, const Options &options,
                         QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_clock(clock)
    , m_options(options)
    , m_files(context.base)
{
    connect(&m_reread, &QTimer::timeout, this, &Credentials::reread);
    m_nextRun.setSingleShot(true);
    connect(&m_nextRun, &QTimer::timeout, this, [this] {
        if (m_context.exec)
            askForPlugin(false);
    });
    setContext(context);
}

Credentials::~Credentials() = default;

void Credentials::serve(ApiClient &api)
{
    const auto give = [this, &api] { api.setIdentity(m_identity, isBusy()); };
    give();
    connect(this, &Credentials::changed, &api, give);
    connect(&api, &ApiClient::unauthorized, this, &Credentials::refuse);
    connect(&api, &ApiClient::accepted, this, &Credentials::accept);
}

void Credentials::setContext(const KubeContext &context)
{
    const bool samePlugin = context.exec == m_context.exec && context.server == m_context.server;
    m_context = context;
    m_files = context.base;
    if (!samePlugin) {
        ++m_question;
        m_asking = false;
        m_run.reset();
        m_credential.reset();
        m_program.clear();
        m_nextRun.stop();
        m_failures = 0;
    }
    m_refused = m_renewed = false;
    if (context.hasFiles())
        m_reread.start(m_options.rereadMs);
    else
        m_reread.stop();
    m_trouble.reset();
    if (const auto files = context.identity()) {
        m_files = *files;
    } else {
        m_trouble = files.error();
        m_trouble->code = ErrorCode::Unauthorized;
    }
    std::optional<Error> missing = m_trouble;
    if (!missing && context.exec && !m_credential)
        missing = Error{ErrorCode::Unauthorized,
                        tr("The sign-in plugin %1 has not run yet.")
                            .arg(Core::plainText(context.exec->entry.command, 200)),
                        {}};
    publish(missing);
    if (m_started)
        start();
}

void Credentials::start()
{
    m_started = true;
    if (m_context.exec && !m_credential)
        askForPlugin(false);
}

void Credentials::reread()
{
    const auto files = m_context.identity();
    if (!files) {
        // The old ones may still be good, and the new ones may be half written: the next look decides.
        m_trouble = files.error();
        if (m_identity.missing)
            publish(m_trouble);
        return;
    }
    const bool wasTroubled = m_trouble && !m_context.exec;
    if (wasTroubled)
        m_trouble.reset();
    if (*files == m_files && !wasTroubled)
        return;
    m_files = *files;
    m_refused = false;
    publish(m_context.exec && !m_credential ? m_identity.missing : std::nullopt);
}

void Credentials::refuse()
{
    if (m_context.hasFiles())
        reread();
    if (!m_context.exec || !m_credential || m_run || m_asking)
        return;
    m_refused = true;
    if (m_renewed) {
        // A plugin may open a browser each time: once is help, again and again is not.
        m_nextRun.stop();
        fail({ErrorCode::Unauthorized,
              tr("The cluster refuses what the sign-in plugin gave, also after a new run. Sign in with the "
                 "provider's tool, then press Retry."),
              {}});
        return;
    }
    m_renewed = true;
    askForPlugin(false);
}

void Credentials::accept()
{
    m_refused = m_renewed = false;
    m_failures = 0;
}

void Credentials::retry()
{
    if (m_context.hasFiles())
        reread();
    if (!m_context.exec || m_run || m_asking || !m_trouble)
        return;
    m_renewed = false;
    m_failures = 0;
    askForPlugin(true);
}

void Credentials::askForPlugin(bool again)
{
    if (m_run || m_asking)
        return;
    m_nextRun.stop();
    const auto program = findExecProgram(m_context.exec->entry, qEnvironmentVariable("PATH"));
    if (!program) {
        fail(program.error());
        planNextRun();
        return;
    }
    if (*program == m_program) {
        runPlugin(m_program);
        return;
    }
    PluginQuestion question = PluginQuestion::about(*m_context.exec, *program, m_context.name);
    question.again = again;
    const QString shown = Core::plainText(*program, 300);
    if (!m_options.consent) {
        fail({ErrorCode::Unauthorized,
              tr("The context signs in with the plugin %1, and nobody can be asked here whether it may run.")
                  .arg(shown),
              {}});
        return;
    }
    m_asking = true;
    const int number = ++m_question;
    m_options.consent->ask(question, this,
                           [this, number, file = *program](const Core::Result<void> &allowed) {
                               if (number == m_question)
                                   answered(file, allowed);
                           });
    if (m_asking)
        fail({ErrorCode::Unauthorized,
              tr("Waiting for your consent to run %1, which this context signs in with.").arg(shown),
              {}});
}

void Credentials::answered(const QString &program, const Core::Result<void> &allowed)
{
    m_asking = false;
    if (allowed) {
        m_program = program;
        runPlugin(program);
        return;
    }
    fail(allowed.error());
}

void Credentials::runPlugin(const QString &program)
{
    ExecRun::Command command;
    command.program = program;
    command.arguments = m_context.exec->entry.arguments;
    command.environment = execEnvironment(*m_context.exec);
    command.timeoutMs = m_options.pluginTimeoutMs;
    m_run = std::make_unique<ExecRun>(command);
    connect(m_run.get(), &ExecRun::finished, this, &Credentials::takeOutput);
    m_run->start();
    if (m_identity.missing)
        publish(Error{ErrorCode::Unauthorized,
                      tr("Signing in: the plugin %1 is running.").arg(Core::plainText(program, 300)),
                      {}});
}

void Credentials::takeOutput(const Core::Result<QByteArray> &output)
{
    m_run.release()->deleteLater(); // it is the sender
    const auto credential = output ? readExecCredential(*output, m_context.exec->entry.apiVersion)
                                   : tl::unexpected<Error>(output.error());
    if (!credential) {
        ++m_failures;
        fail(credential.error());
        planNextRun();
        return;
    }
    const auto before = std::exchange(m_credential, *credential);
    Core::HttpIdentity probe = m_files;
    if (const auto error = addCredential(probe)) {
        m_credential = before;
        ++m_failures;
        fail(*error);
        planNextRun();
        return;
    }
    m_failures = 0;
    m_refused = false;
    m_trouble.reset();
    planNextRun();
    publish({});
}

void Credentials::fail(const Error &error)
{
    m_trouble = error;
    m_trouble->code = ErrorCode::Unauthorized; // whatever it was, there is nothing to sign in with
    const bool expired = m_credential && m_credential->expires && *m_credential->expires <= m_clock.now();
    const bool useless = !m_credential || m_refused || expired;
    publish(useless ? m_trouble : std::nullopt);
}

void Credentials::planNextRun()
{
    qint64 waitMs = -1;
    if (m_failures > 0 || !m_credential)
        waitMs =
            qMin<qint64>(qint64(m_options.firstRetryMs) << qMin(qMax(m_failures - 1, 0), 10), longestRetryMs);
    else if (m_credential->expires)
        waitMs = qMax<qint64>(m_options.shortestLifeMs,
                              m_clock.now().msecsTo(*m_credential->expires) - expiryLeewayMs);
    if (waitMs >= 0)
        m_nextRun.start(int(qMin(waitMs, longestTimerMs)));
}

std::optional<Error> Credentials::addCredential(Core::HttpIdentity &identity) const
{
    if (!m_credential)
        return {};
    if (!m_credential->token.isEmpty())
        identity.headers.append({"Authorization", "Bearer " + m_credential->token});
    if (!m_credential->certificate.isEmpty()) {
        const auto set = setClientCertificate(m_credential->certificate, m_credential->key, identity.tls);
        if (!set)
            return set.error();
    }
    return {};
}

void Credentials::publish(std::optional<Error> missing)
{
    Core::HttpIdentity identity = m_files;
    addCredential(identity);
    identity.missing = std::move(missing);
    m_identity = std::move(identity);
    Q_EMIT changed();
}

} // namespace Flightdeck::Kubernetes
