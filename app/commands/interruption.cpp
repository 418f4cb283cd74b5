#include "app/commands/interruption.h"

#include <QSocketNotifier>

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Flightdeck::App {

namespace {

std::atomic_int pipeEnd = -1;

/// Only what a signal handler may do: one byte into the pipe, and the usual effect for the next signal.
void tell(int number)
{
    const int end = pipeEnd;
    if (end >= 0) [[maybe_unused]]
        const ssize_t written = ::write(end, "x", 1);
    std::signal(number, SIG_DFL);
}

} // namespace

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    pipeEnd = m_pipe[1];
    m_notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        m_happened = true;
        Q_EMIT interrupted();
    });
    std::signal(SIGINT, tell);
    std::signal(SIGTERM, tell);
    // Under nohup a terminal that hangs up is to change nothing.
    m_hangUp = std::signal(SIGHUP, tell) != SIG_IGN;
    if (!m_hangUp)
        std::signal(SIGHUP, SIG_IGN);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    if (m_hangUp)
        std::signal(SIGHUP, SIG_DFL);
    pipeEnd = -1;
    delete m_notifier;
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

} // namespace Flightdeck::App
