#pragma once

#include "core/result.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace Flightdeck::Kubernetes {

/// One run of a helper program whose output is a secret: no shell, no terminal, no input, in a session of its
/// own. It is killed with everything it started when it takes too long, says too much or is no longer wanted.
class ExecRun final : public QObject
{
    Q_OBJECT
public:
    struct Command
    {
        QString program; ///< absolute
        QStringList arguments;
        QProcessEnvironment environment;
        int timeoutMs = 60'000;
    };

    explicit ExecRun(const Command &command, QObject *parent = nullptr);
    ~ExecRun() override;

    void start();

Q_SIGNALS:
    /// Once: what it printed when it ended with 0, else why there is nothing. Errors: Timeout, TooLarge,
    /// NotFound (not startable), Rejected (another exit code, with the end of its error output, redacted).
    void finished(const Flightdeck::Core::Result<QByteArray> &output);

private:
    void read();
    void ended();
    void give(const Core::Result<QByteArray> &result);
    void kill();

    QProcess m_process;
    QTimer m_timeout;
    QString m_name;
    qint64 m_group = 0; ///< process group; 0 before it runs and after it ended
    QByteArray m_output;
    QByteArray m_complaints;
    bool m_given = false;
};

} // namespace Flightdeck::Kubernetes
