#pragma once

#include <QObject>

class QSocketNotifier;

namespace Flightdeck::App {

/// Turns Ctrl+C, a polite kill and a terminal that hangs up into a signal of the event loop, so that a
/// command can say what is true before it ends. One at a time in a process; while it lives the second Ctrl+C
/// ends the process as usual.
class Interruption : public QObject
{
    Q_OBJECT
public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

    /// True once interrupted() was emitted.
    bool happened() const { return m_happened; }

Q_SIGNALS:
    void interrupted();

private:
    int m_pipe[2] = {-1, -1};
    QSocketNotifier *m_notifier = nullptr;
    bool m_happened = false;
    bool m_hangUp = false; ///< SIGHUP is ours
};

} // namespace Flightdeck::App
