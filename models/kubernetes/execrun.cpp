#include "kubernetes/execrun.h"

#include "core/plaintext.h"
#include "core/redact.h"

#include <QFileInfo>

#include <csignal>
#include <unistd.h>

namespace Flightdeck::Kubernetes {

using Core::ErrorCode;
using Core::failure;

namespace {

constexpr qsizetype mostOutput = 1 << 20;
constexpr qsizetype mostComplaints = 4096;
constexpr int killedWithinMs = 1000;

} // namespace

ExecRun::ExecRun(const Command &command, QObject *parent)
    : QObject(parent)
    , m_name(Core::plainText(QFileInfo(command.program).fileName(), 100))
{
    m_process.setProgram(command.program);
    m_process.setArguments(command.arguments);
    m_process.setProcessEnvironment(command.environment);
    m_process.setStandardInputFile(QProcess::nullDevice());
    // Its own session: no terminal to ask at, and one group to kill.
    m_process.setChildProcessModifier([] { ::setsid(); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ExecRun::read);
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
        m_complaints += m_process.readAllStandardError();
        m_complaints = m_complaints.right(mostComplaints);
    });
    connect(&m_process, &QProcess::started, this, [this] { m_group = m_process.processId(); });
    connect(&m_process, &QProcess::finished, this, &ExecRun::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            give(failure(ErrorCode::NotFound, tr("The sign-in plugin %1 cannot be started.").arg(m_name),
                         Core::plainText(m_process.errorString(), 300)));
    });
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(command.timeoutMs);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        kill();
        give(failure(ErrorCode::Timeout, tr("The sign-in plugin %1 did not finish within %2 s and was ended.")
                                             .arg(m_name)
                                             .arg((m_timeout.interval() + 999) / 1000)));
    });
}

ExecRun::~ExecRun()
{
    m_process.disconnect(this);
    kill();
    if (m_process.state() != QProcess::NotRunning)
        m_process.waitForFinished(killedWithinMs);
}

void ExecRun::start()
{
    m_timeout.start();
    m_process.start(QIODevice::ReadOnly);
}

void ExecRun::kill()
{
    if (m_group > 0)
        ::kill(pid_t(-m_group), SIGKILL);
    m_group = 0;
    if (m_process.state() != QProcess::NotRunning)
        m_process.kill();
}

void ExecRun::read()
{
    m_output += m_process.readAllStandardOutput();
    if (m_output.size() <= mostOutput || m_given)
        return;
    kill();
    give(failure(ErrorCode::TooLarge,
                 tr("The sign-in plugin %1 printed more than 1 MiB and was ended.").arg(m_name)));
}

void ExecRun::ended()
{
    // What it left running on purpose, such as a browser with the sign-in page, lives on.
    m_group = 0;
    read();
    if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0) {
        give(m_output);
        return;
    }
    const QString said = Core::plainText(Core::redacted(QString::fromUtf8(m_complaints.trimmed())), 600);
    give(failure(
        ErrorCode::Rejected,
        m_process.exitStatus() == QProcess::CrashExit
            ? tr("The sign-in plugin %1 crashed.").arg(m_name)
            : tr("The sign-in plugin %1 failed (exit code %2).").arg(m_name).arg(m_process.exitCode()),
        said));
}

void ExecRun::give(const Core::Result<QByteArray> &result)
{
    if (m_given)
        return;
    m_given = true;
    m_timeout.stop();
    Q_EMIT finished(result);
}

} // namespace Flightdeck::Kubernetes
