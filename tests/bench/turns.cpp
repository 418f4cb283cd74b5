#include "tests/bench/turns.h"

#include "tests/bench/measure.h"

#include <QAbstractEventDispatcher>
#include <QThread>

namespace Flightdeck::Bench {

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    // A busy loop does not sleep between its turns; each begins with awake().
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this,
            &WatchedApplication::endTurn);
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
            &WatchedApplication::endTurn);
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread()) // the network's own
        return QApplication::notify(receiver, event);
    if (!m_open) {
        m_open = true;
        m_turn = {steadySeconds()};
        m_cpuStart = threadSeconds();
    }
    // The receiver may be gone afterwards.
    const bool paints = event->type() == QEvent::UpdateRequest;
    const bool handled = QApplication::notify(receiver, event);
    m_turn.painted |= paints;
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
