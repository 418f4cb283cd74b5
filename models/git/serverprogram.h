#pragma once

#include <QByteArray>
#include <QList>

#include <sys/types.h>

namespace Flightdeck::Git {

/// A program with pipes: the user's ssh with the server's git behind it. Blocking, without a terminal:
/// nothing can ask a question. Ends with this object, and with the process that started it.
class ServerProgram
{
public:
    ServerProgram() = default;
    ~ServerProgram();
    ServerProgram(const ServerProgram &) = delete;
    ServerProgram &operator=(const ServerProgram &) = delete;

    /// @param command the program (looked up in PATH) and its arguments.
    bool start(const QList<QByteArray> &command);
    /// Waits for some bytes. 0 at the end, -1 when it was not started.
    qint64 read(char *buffer, qint64 size);
    /// All bytes, or false.
    bool write(const char *bytes, qint64 size);
    /// True when it has closed its output or ended.
    bool hungUp() const;
    /// What it wrote to its standard error so far, at most 16 KiB.
    const QByteArray &errors() const { return m_errors; }
    /// Closes the pipes and waits a moment before it ends the program.
    void end();

private:
    bool takeErrors();

    pid_t m_pid = -1;
    int m_input = -1; ///< we write
    int m_output = -1;
    int m_error = -1;
    QByteArray m_errors;
};

} // namespace Flightdeck::Git
