#pragma once

#include "tests/support/terminalscreen.h"

#include <QElapsedTimer>

#include <csignal>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

namespace Flightdeck::Tests {

/// A program with a terminal of its own, and the screen of that terminal.
class PseudoTerminal
{
public:
    /// @param environment "NAME=value", beside the test's own. @param arguments the program first.
    PseudoTerminal(const QSize &size, const QList<QByteArray> &environment,
                   const QList<QByteArray> &arguments)
        : screen(size)
    {
        winsize window = sizeOf(size);
        m_process = ::forkpty(&m_terminal, nullptr, nullptr, &window);
        if (m_process != 0)
            return;
        for (const QByteArray &variable : environment)
            ::putenv(const_cast<char *>(variable.constData()));
        QList<char *> words;
        for (const QByteArray &argument : arguments)
            words.append(const_cast<char *>(argument.constData()));
        words.append(nullptr);
        ::execv(words.first(), words.data());
        ::_exit(127);
    }
    ~PseudoTerminal()
    {
        if (m_process > 0 && !m_ended) {
            ::kill(m_process, SIGKILL);
            ::waitpid(m_process, nullptr, 0);
        }
        if (m_terminal >= 0)
            ::close(m_terminal);
    }

    TerminalScreen screen;

    pid_t process() const { return m_process; }
    void type(const QByteArray &keys)
    {
        [[maybe_unused]] const auto done = ::write(m_terminal, keys, size_t(keys.size()));
    }
    void resize(const QSize &size)
    {
        screen.resize(size);
        const winsize window = sizeOf(size);
        ::ioctl(m_terminal, TIOCSWINSZ, &window);
    }
    /// Reads what the program has written until `enough` is true. False when that takes too long.
    template<typename Enough> bool waitFor(Enough enough, int patienceMs = 20'000)
    {
        QElapsedTimer timer;
        timer.start();
        while (!enough()) {
            if (timer.elapsed() > patienceMs || (m_ended && !read(0)))
                return false;
            read(50);
        }
        return true;
    }
    /// Waits for its end; the exit code, or -1 when a signal ended it or it does not end.
    int exitCode(int patienceMs = 10'000)
    {
        int status = 0;
        const bool ended = waitFor(
            [&] { return m_ended || (m_ended = ::waitpid(m_process, &status, WNOHANG) == m_process); },
            patienceMs);
        while (read(0)) {
        }
        return ended && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    /// A signal has stopped it, as a shell sees before it continues it. One sent before that moment would be
    /// lost.
    bool isStopped() const
    {
        siginfo_t seen{};
        return ::waitid(P_PID, id_t(m_process), &seen, WSTOPPED | WNOHANG | WNOWAIT) == 0 &&
               seen.si_pid == m_process;
    }
    /// Keys are echoed and come in lines, as a shell wants it.
    bool isCooked() const
    {
        termios settings{};
        return ::tcgetattr(m_terminal, &settings) == 0 &&
               (settings.c_lflag & (ECHO | ICANON | ISIG)) == (ECHO | ICANON | ISIG);
    }

private:
    static winsize sizeOf(const QSize &size)
    {
        winsize window{};
        window.ws_col = static_cast<unsigned short>(size.width());
        window.ws_row = static_cast<unsigned short>(size.height());
        return window;
    }
    bool read(int waitMs)
    {
        fd_set ready;
        FD_ZERO(&ready);
        FD_SET(m_terminal, &ready);
        timeval patience{0, waitMs * 1000};
        if (::select(m_terminal + 1, &ready, nullptr, nullptr, &patience) <= 0)
            return false;
        char bytes[65536];
        const ssize_t count = ::read(m_terminal, bytes, sizeof bytes);
        if (count <= 0)
            return false;
        screen.feed(QByteArray(bytes, count));
        return true;
    }

    pid_t m_process = -1;
    int m_terminal = -1;
    bool m_ended = false;
};

} // namespace Flightdeck::Tests
