#pragma once

#include "git/helperprotocol.h"

#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QTimer>

#include <deque>

namespace Flightdeck::Git {

/// Runs the helper process and asks it one thing after the other. The process is started ahead, so that a
/// request costs no start, and ended when it is silent for too long; a new one takes the next request.
/// Destroying the client ends its process.
class GitHelperClient : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(Result<HelperAnswer>)>;

    /// @param program the console's own binary. @param silenceMs a request ends when nothing is heard for so
    /// long.
    GitHelperClient(QString program, int silenceMs, QObject *parent = nullptr);
    ~GitHelperClient() override;

    /// Starts the process before it is needed.
    void prepare();
    /// `done` runs once, unless `context` is gone. After a Timeout or HelperLost of a push, what the server
    /// did is unknown.
    void ask(const HelperRequest &request, QObject *context, Callback done);
    /// Ends what runs (Cancelled) and forgets what waits (Cancelled too).
    void cancel();
    bool busy() const { return m_current.has_value(); }
    /// Of the running process, 0 when there is none.
    qint64 processId() const { return m_process ? m_process->processId() : 0; }

Q_SIGNALS:
    void progress(int received, int total);

private:
    struct Job
    {
        HelperRequest request;
        QPointer<QObject> context;
        bool hasContext = false;
        Callback done;
    };
    void next();
    void readLines();
    void finish(const Result<HelperAnswer> &answer);
    void endProcess();
    void abort(FailureKind kind);

    QString m_program;
    QProcess *m_process = nullptr;
    QByteArray m_pending;
    QTimer m_silence;
    std::optional<Job> m_current;
    std::deque<Job> m_waiting;
};

} // namespace Flightdeck::Git
