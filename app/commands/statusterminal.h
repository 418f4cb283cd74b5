#pragma once

#include <QObject>
#include <QSize>

#include <memory>
#include <termios.h>

class QSocketNotifier;

namespace Flightdeck::App {

/// A terminal whose whole screen is ours until this ends, and as it was afterwards. Keys come one by one;
/// Ctrl+Z stops the program with the screen given back, fg brings it again.
class StatusTerminal : public QObject
{
    Q_OBJECT
public:
    /// Null when `output` is no terminal that can be painted on. @param input may be no terminal: then there
    /// are no keys. One at a time in a process.
    static std::unique_ptr<StatusTerminal> open(int output, int input);
    ~StatusTerminal() override;

    QSize size() const;
    /// False when the terminal is gone.
    bool write(const QByteArray &bytes);

Q_SIGNALS:
    /// Another size, or the screen has been given back in between: paint everything again.
    void repaintNeeded();
    void quitRequested();

private:
    StatusTerminal(int output, int input);
    void enter();
    void leave();
    void readKeys();
    void stop();

    int m_output;
    int m_input; ///< -1: no keys
    termios m_before{};
    int m_pipe[2] = {-1, -1};
    QSocketNotifier *m_keys = nullptr;
    QSocketNotifier *m_resized = nullptr;
};

} // namespace Flightdeck::App
