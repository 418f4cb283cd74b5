#include "app/commands/statusterminal.h"

#include <QSocketNotifier>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace Flightdeck::App {

namespace {

std::atomic_int pipeEnd = -1;

/// Only what a signal handler may do.
void tellResized(int)
{
    const int error = errno;
    const int end = pipeEnd;
    if (end >= 0) [[maybe_unused]]
        const ssize_t written = ::write(end, "w", 1);
    errno = error;
}

// The alternate screen keeps what was on the normal one; without wrapping, the last column can be used.
const QByteArray enterScreen = "\x1b[?1049h\x1b[?25l\x1b[?7l\x1b[0m\x1b[2J";
const QByteArray leaveScreen = "\x1b[0m\x1b[?7h\x1b[?25h\x1b[?1049l";
constexpr char ctrlC = 0x03;
constexpr char ctrlZ = 0x1a;
constexpr QSize usualSize(80, 24);

} // namespace

std::unique_ptr<StatusTerminal> StatusTerminal::open(int output, int input)
{
    const QByteArray kind = qgetenv("TERM");
    if (output < 0 || !::isatty(output) || kind.isEmpty() || kind == "dumb")
        return {};
    return std::unique_ptr<StatusTerminal>(
        new StatusTerminal(output, input >= 0 && ::isatty(input) ? input : -1));
}

StatusTerminal::StatusTerminal(int output, int input)
    : m_output(output)
    , m_input(input)
{
    if (m_input >= 0 && ::tcgetattr(m_input, &m_before) != 0)
        m_input = -1;
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) == 0) {
        pipeEnd = m_pipe[1];
        m_resized = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
        connect(m_resized, &QSocketNotifier::activated, this, [this] {
            char bytes[64];
            while (::read(m_pipe[0], bytes, sizeof bytes) > 0) {
            }
            Q_EMIT repaintNeeded();
        });
        std::signal(SIGWINCH, tellResized);
    }
    if (m_input >= 0) {
        m_keys = new QSocketNotifier(m_input, QSocketNotifier::Read, this);
        connect(m_keys, &QSocketNotifier::activated, this, &StatusTerminal::readKeys);
    }
    enter();
}

StatusTerminal::~StatusTerminal()
{
    leave();
    std::signal(SIGWINCH, SIG_DFL);
    pipeEnd = -1;
    delete m_resized;
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
}

void StatusTerminal::enter()
{
    if (m_input >= 0) {
        termios raw = m_before;
        // Output goes on as before; a Ctrl+S that nobody remembers must not hold the program up.
        raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG);
        raw.c_iflag &= ~tcflag_t(IXON);
        raw.c_cc[VMIN] = 0;
        raw.c_cc[VTIME] = 0;
        ::tcsetattr(m_input, TCSANOW, &raw);
    }
    write(enterScreen);
}

void StatusTerminal::leave()
{
    write(leaveScreen);
    if (m_input >= 0)
        ::tcsetattr(m_input, TCSAFLUSH, &m_before);
}

QSize StatusTerminal::size() const
{
    winsize size{};
    if (::ioctl(m_output, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0)
        return usualSize;
    return {size.ws_col, size.ws_row};
}

bool StatusTerminal::write(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t now = ::write(m_output, bytes.constData() + done, size_t(bytes.size() - done));
        if (now > 0)
            done += now;
        else if (errno != EINTR)
            return false;
    }
    return true;
}

void StatusTerminal::readKeys()
{
    char keys[64];
    const ssize_t count = ::read(m_input, keys, sizeof keys);
    if (count <= 0) { // hung up
        m_keys->setEnabled(false);
        Q_EMIT quitRequested();
        return;
    }
    for (ssize_t i = 0; i < count; ++i) {
        if (keys[i] == 'q' || keys[i] == 'Q' || keys[i] == ctrlC)
            Q_EMIT quitRequested();
        else if (keys[i] == ctrlZ)
            stop();
    }
}

void StatusTerminal::stop()
{
    leave();
    ::raise(SIGSTOP);
    // Somebody has continued it.
    enter();
    Q_EMIT repaintNeeded();
}

} // namespace Flightdeck::App
