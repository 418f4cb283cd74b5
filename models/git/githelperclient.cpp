#include "git/githelperclient.h"

#include "git/mirror.h"

namespace Flightdeck::Git {

namespace {

constexpr qsizetype maxLineBytes = 1 << 20;
constexpr int killWaitMs = 2'000;

} // namespace

GitHelperClient::GitHelperClient(QString program, int silenceMs, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(silenceMs);
    connect(&m_silence, &QTimer::timeout, this, [this] { abort(FailureKind::Timeout); });
}

GitHelperClient::~GitHelperClient()
{
    endProcess();
}

void GitHelperClient::prepare()
{
    if (m_process)
        return;
    m_process = new QProcess(this);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &GitHelperClient::readLines);
    const auto lost = [this] {
        readLines();
        if (m_current)
            abort(FailureKind::HelperLost);
        else
            endProcess();
    };
    connect(m_process, &QProcess::finished, this, lost);
    connect(m_process, &QProcess::errorOccurred, this, [lost](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            lost();
    });
    m_process->start(m_program, {QStringLiteral("--git-helper")});
}

void GitHelperClient::ask(const HelperRequest &request, QObject *context, Callback done)
{
    m_waiting.push_back({request, context, context != nullptr, std::move(done)});
    next();
}

void GitHelperClient::cancel()
{
    std::deque<Job> waiting;
    waiting.swap(m_waiting);
    if (m_current)
        abort(FailureKind::Cancelled);
    for (const Job &job : waiting) {
        if (!job.hasContext || job.context)
            job.done(fail(FailureKind::Cancelled, tr("Cancelled.")));
    }
}

void GitHelperClient::next()
{
    if (m_current || m_waiting.empty())
        return;
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    prepare();
    if (!m_process) // could not be started; abort() has answered
        return;
    m_process->write(encodeRequest(m_current->request));
    m_silence.start();
}

void GitHelperClient::readLines()
{
    if (!m_process)
        return;
    m_pending += m_process->readAllStandardOutput();
    for (qsizetype end; (end = m_pending.indexOf('\n')) >= 0;) {
        const HelperMessage message = decodeMessage(m_pending.left(end));
        m_pending.remove(0, end + 1);
        if (!m_current)
            continue;
        if (message.progress) {
            m_silence.start();
            Q_EMIT progress(message.received, message.total);
        } else {
            finish(message.answer);
        }
    }
    if (m_pending.size() > maxLineBytes && m_current)
        abort(FailureKind::Protocol);
}

void GitHelperClient::finish(const Result<HelperAnswer> &answer)
{
    m_silence.stop();
    const Job job = std::move(*m_current);
    m_current.reset();
    QMetaObject::invokeMethod(this, &GitHelperClient::next, Qt::QueuedConnection);
    if (!job.hasContext || job.context)
        job.done(answer);
}

void GitHelperClient::endProcess()
{
    m_silence.stop();
    m_pending.clear();
    if (!m_process)
        return;
    QProcess *process = std::exchange(m_process, nullptr);
    process->disconnect(this);
    process->kill();
    process->waitForFinished(killWaitMs);
    process->deleteLater();
}

void GitHelperClient::abort(FailureKind kind)
{
    endProcess();
    if (!m_current)
        return;
    if (const auto *fetch = std::get_if<FetchRequest>(&m_current->request))
        Mirror::removeStaleLock(fetch->folder, fetch->reference);
    else if (const auto *arm = std::get_if<ArmRequest>(&m_current->request))
        Mirror::removeStaleLock(arm->folder, arm->reference);
    QString message = tr("The git helper ended unexpectedly.");
    if (kind == FailureKind::Timeout)
        message = tr("The git server said nothing for %n s.", nullptr, m_silence.interval() / 1000);
    else if (kind == FailureKind::Cancelled)
        message = tr("Cancelled.");
    finish(fail(kind, message));
}

} // namespace Flightdeck::Git
