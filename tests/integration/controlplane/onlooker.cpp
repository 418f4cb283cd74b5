#include "onlooker.h"

#include "witness.h"

namespace Flightdeck::Tests {

Onlooker::Onlooker(const Kubernetes::KubeContext &context, const Kubernetes::Cluster::Options &options)
    : m_cluster(context, m_clock, options)
    , m_writer(m_cluster.api())
    , m_board(m_clock)
    , m_desk(&m_board, &m_clock)
{
    m_board.addCluster(&m_cluster);
    m_desk.addCluster(&m_cluster, &m_writer);
    connect(&m_board, &Rollouts::RolloutBoard::rolloutChanged, this, [this](const QString &key) {
        note(m_board.model()->rowOf(key));
        Q_EMIT changed();
    });
    // What the board alters by itself, as time goes by.
    connect(&m_look, &QTimer::timeout, this, [this] {
        for (int row = 0; row < m_board.model()->rowCount(); ++row)
            note(row);
        Q_EMIT changed();
    });
    m_look.start(250);
    m_cluster.start();
}

const Rollouts::RolloutRow *Onlooker::row(const QString &nameSpace, const QString &name)
{
    const int at = m_board.model()->rowOf(key(nameSpace, name));
    return at < 0 ? nullptr : &m_board.model()->row(at);
}

const QList<Screen> &Onlooker::screens(const QString &nameSpace, const QString &name) const
{
    static const QList<Screen> none;
    const auto found = m_screens.constFind(nameSpace + QLatin1Char('/') + name);
    return found == m_screens.constEnd() ? none : *found;
}

void Onlooker::note(int rowNumber)
{
    if (rowNumber < 0)
        return;
    const Rollouts::RolloutRow &row = m_board.model()->row(rowNumber);
    const auto &split = row.split;
    Screen screen;
    screen.phase = row.canary->status.phaseName;
    screen.weights = splitText(split.has_value(), split ? split->primary : 0, split ? split->canary : 0,
                               split && split->mirror ? int(*split->mirror) : -1);
    screen.suspended = row.canary->suspended;
    screen.failedChecks = row.canary->status.failedChecks;
    screen.freshness = row.freshness.state;
    screen.projection = row.projection;
    auto &screens = m_screens[row.canary->meta.key()];
    if (!screens.isEmpty()) {
        const Screen &last = screens.last();
        if (last.phase == screen.phase && last.weights == screen.weights &&
            last.suspended == screen.suspended && last.failedChecks == screen.failedChecks &&
            last.freshness == screen.freshness && last.projection == screen.projection)
            return;
    }
    screen.at = QDateTime::currentMSecsSinceEpoch();
    screens.append(screen);
}

} // namespace Flightdeck::Tests
