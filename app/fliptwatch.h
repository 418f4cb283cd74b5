#pragma once

#include "core/clock.h"
#include "core/freshness.h"
#include "flags/evaluator.h"
#include "flags/flaglistmodel.h"
#include "killswitch/fliptreplica.h"

#include <QTimer>

#include <map>
#include <memory>

namespace Flightdeck::App {

/// Asks every Flipt replica, one by one, what it serves, and says for each flag on how many of them a few
/// people get what the tip of the branch says; among them people whom the tip before answered differently.
/// Never claims more: a replica that does not answer is counted as not serving.
class FliptWatch : public QObject
{
    Q_OBJECT
public:
    /// @param replicas, clock must outlive this.
    FliptWatch(QList<KillSwitch::FliptReplica *> replicas, const Core::Clock *clock,
               QObject *parent = nullptr);

    /// Replicas came or went; those that are left out may be deleted after this, not before.
    void setReplicas(const QList<KillSwitch::FliptReplica *> &replicas);
    /// What the tip of the branch means; a snapshot without flags means that nothing can be compared.
    void setTip(const Flags::Snapshot &tip);
    void start();

    int replicas() const { return int(m_replicas.size()); }
    /// False when an address stands for an unknown number of replicas.
    bool isCountKnown() const;
    int answering() const;
    /// The longest poll interval that a replica told, milliseconds; 0 = none told.
    int longestPollMs() const { return m_longestPollMs; }
    /// How many of the tip's flags at least one replica knows; -1 while there is nothing to compare.
    int flagsServed() const;
    Core::Freshness freshness() const;
    const QHash<Flags::FlagName, Flags::ServedState> &served() const { return m_served; }

Q_SIGNALS:
    void changed();

private:
    struct Round;
    void ask();
    void askFlag(const std::shared_ptr<Round> &round, int replica, const Flags::FlagName &name,
                 const Flags::Flag &flag);
    void settle(const std::shared_ptr<Round> &round);

    QList<KillSwitch::FliptReplica *> m_replicas;
    bool m_started = false;
    const Core::Clock *m_clock;
    std::unique_ptr<QObject> m_context; ///< of the running round
    Flags::Snapshot m_tip;
    quint64 m_tipNumber = 0;
    QHash<Flags::FlagName, QList<KillSwitch::Witness>> m_telling;
    QList<bool> m_alive;
    QHash<Flags::FlagName, Flags::ServedState> m_served;
    int m_known = -1;
    int m_longestPollMs = 0;
    QDateTime m_lastAnswer;
    QString m_trouble;
    QTimer m_timer;
};

} // namespace Flightdeck::App
