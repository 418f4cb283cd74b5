#include "git/serverprogram.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <string>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

extern char **environ;

namespace Flightdeck::Git {

namespace {

constexpr qsizetype maxErrors = 16 << 10;
constexpr int lastWordsMs = 300; // after the end of its output, for its standard error
constexpr int endMs = 500;

void closeAll(std::initializer_list<int *> descriptors)
{
    for (int *descriptor : descriptors) {
        if (*descriptor >= 0)
            ::close(*descriptor);
        *descriptor = -1;
    }
}

/// Ours, without what would make ssh or git ask or speak otherwise.
std::vector<std::string> quietEnvironment()
{
    std::vector<std::string> result;
    for (char **entry = environ; *entry; ++entry) {
        const std::string text = *entry;
        bool dropped = false;
        for (const char *name :
             {"GIT_PROTOCOL=", "SSH_ASKPASS=", "SSH_ASKPASS_REQUIRE=", "GIT_ASKPASS=", "LC_ALL=", "GIT_DIR="})
            dropped = dropped || text.rfind(name, 0) == 0;
        if (!dropped)
            result.push_back(text);
    }
    result.push_back("LC_ALL=C"); // its messages are read by sshwords.cpp
    result.push_back("SSH_ASKPASS_REQUIRE=never");
    return result;
}

std::vector<char *> pointers(std::vector<std::string> &texts)
{
    std::vector<char *> result;
    for (std::string &text : texts)
        result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

} // namespace

ServerProgram::~ServerProgram()
{
    end();
}

bool ServerProgram::start(const QList<QByteArray> &command)
{
    std::array<int, 2> input{-1, -1}, output{-1, -1}, error{-1, -1};
    if (pipe2(input.data(), O_CLOEXEC) != 0 || pipe2(output.data(), O_CLOEXEC) != 0 ||
        pipe2(error.data(), O_CLOEXEC) != 0) {
        closeAll({&input[0], &input[1], &output[0], &output[1], &error[0], &error[1]});
        return false;
    }
    // All memory is taken before the fork: another thread of this process may hold the allocator's lock.
    std::vector<std::string> words;
    for (const QByteArray &word : command)
        words.push_back(word.toStdString());
    std::vector<std::string> settings = quietEnvironment();
    const std::vector<char *> arguments = pointers(words);
    const std::vector<char *> environment = pointers(settings);
    const pid_t parent = getpid();
    m_pid = fork();
    if (m_pid == 0) {
        setsid(); // no terminal to ask on
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() != parent)
            _exit(127);
        dup2(input[0], STDIN_FILENO);
        dup2(output[1], STDOUT_FILENO);
        dup2(error[1], STDERR_FILENO);
        for (const int signal : {SIGPIPE, SIGINT})
            ::signal(signal, SIG_DFL);
        execvpe(arguments[0], arguments.data(), environment.data());
        _exit(127);
    }
    closeAll({&input[0], &output[1], &error[1]});
    m_input = input[1];
    m_output = output[0];
    m_error = error[0];
    fcntl(m_error, F_SETFL, O_NONBLOCK);
    return m_pid > 0;
}

/// False at the end of its standard error.
bool ServerProgram::takeErrors()
{
    std::array<char, 4096> buffer{};
    for (;;) {
        const ssize_t count = ::read(m_error, buffer.data(), buffer.size());
        if (count < 0)
            return errno == EAGAIN || errno == EINTR;
        if (count == 0)
            return false;
        m_errors.append(buffer.data(), qMin<qsizetype>(count, maxErrors - m_errors.size()));
    }
}

qint64 ServerProgram::read(char *buffer, qint64 size)
{
    bool errorsOpen = true;
    while (m_output >= 0) {
        std::array<pollfd, 2> ready{pollfd{m_output, POLLIN, 0},
                                    pollfd{errorsOpen ? m_error : -1, POLLIN, 0}};
        if (poll(ready.data(), ready.size(), -1) < 0 && errno != EINTR)
            return -1;
        if (ready[1].revents != 0)
            errorsOpen = takeErrors();
        if (ready[0].revents == 0)
            continue;
        const ssize_t count = ::read(m_output, buffer, size_t(size));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            // A master connection that stays in the background may keep standard error open: only a moment.
            while (errorsOpen && poll(&ready[1], 1, lastWordsMs) > 0)
                errorsOpen = takeErrors();
        }
        return count;
    }
    return -1;
}

bool ServerProgram::write(const char *bytes, qint64 size)
{
    while (size > 0 && m_input >= 0) {
        const ssize_t count = ::write(m_input, bytes, size_t(size));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes += count;
        size -= count;
    }
    return size == 0;
}

bool ServerProgram::hungUp() const
{
    pollfd output{m_output, POLLIN, 0};
    return m_output < 0 || poll(&output, 1, 0) != 0;
}

void ServerProgram::end()
{
    closeAll({&m_input, &m_output, &m_error});
    if (m_pid <= 0)
        return;
    for (int waited = 0; waitpid(m_pid, nullptr, WNOHANG) == 0; waited += 5) {
        if (waited >= endMs)
            ::kill(m_pid, SIGKILL);
        usleep(5'000);
    }
    m_pid = -1;
}

} // namespace Flightdeck::Git
