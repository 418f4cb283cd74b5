#include "tests/bench/turns.h"

#include "tests/bench/measure.h"

#include <QAbstractEventDispatcher>

namespace Flightdeck::Bench {

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
            &WatchedApplication::endTurn);
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!m_open) {
        m_open = true;
        m_turn.start = steadySeconds();
        m_cpuStart = threadSeconds();
    }
    // The receiver may be gone afterwards.
    const bool paints = event->type() == QEvent::UpdateRequest;
    const bool handled = QApplication::notify(receiver, event);
    if (paints && painted)
        painted(receiver);
    return handled;
}

void WatchedApplication::endTurn()
{
    if (!m_open)
        return;
    m_open = false;
    m_turn.seconds = steadySeconds() - m_turn.start;
    m_turn.cpu = threadSeconds() - m_cpuStart;
    m_turns.push_back(m_turn);
}

} // namespace Flightdeck::Bench
