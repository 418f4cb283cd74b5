#pragma once

#include <QApplication>
#include <QEvent>

#include <functional>
#include <vector>

namespace Flightdeck::Bench {

/// One turn of the event loop: from its first event to the next look for new ones.
struct Turn
{
    double start = 0;   ///< steady seconds
    double seconds = 0; ///< wall time
    double cpu = 0;     ///< of it, on a processor
    bool painted = false;
};

/// An application that measures the turns of its loop. Needs Qt's own dispatcher: QT_NO_GLIB=1 must be set
/// before.
class WatchedApplication final : public QApplication
{
    Q_OBJECT
public:
    WatchedApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    std::vector<Turn> takeTurns() { return std::exchange(m_turns, {}); }
    /// Called after a window was painted and handed to the screen.
    std::function<void(QObject *window)> painted;

private:
    void endTurn();

    std::vector<Turn> m_turns;
    Turn m_turn;
    double m_cpuStart = 0;
    bool m_open = false;
};

} // namespace Flightdeck::Bench
