#pragma once

#include "onlooker.h"
#include "witness.h"

namespace Flightdeck::Tests {

/// The real thing and the two who look at it, and the hand that a scenario acts with.
class PlayHouse final
{
public:
    /// @param person whose rights the console has.
    PlayHouse(const Endpoints &endpoints, const QString &person);

    const Endpoints &endpoints() const { return m_endpoints; }
    RawApi &api() { return m_api; }
    Onlooker &console() { return m_console; }
    Witness &witness(const QString &nameSpace);

    /// A Deployment of one pod and its Canary in namespace "proof", with traffic that is all well.
    void create(const QString &name, const QJsonObject &analysis, const QJsonObject &spec = {});
    /// Changes the pods' image: Flagger starts a run at its next tick. @param nowhere no node takes the pods.
    void release(const QString &nameSpace, const QString &name, const QString &tag, bool nowhere = false);
    void patchCanary(const QString &nameSpace, const QString &name, const QJsonObject &patch);
    /// @param query "errors=0.5", "latency=900"; see controlplane/mesh/serve.go.
    void setTraffic(const QString &nameSpace, const QString &name, const QString &query);
    /// @param path "gate/open", "rollback/close". Goes through the API server's proxy where there is one.
    void turnGate(const QString &nameSpace, const QString &name, const QString &path);

private:
    Endpoints m_endpoints;
    RawApi m_api;
    Onlooker m_console;
    QHash<QString, std::shared_ptr<Witness>> m_witnesses;
};

/// What a scenario's conditions look at.
struct Moment
{
    const Rollouts::RolloutRow &row;
    const Testimony &seen;
    qint64 sinceLast; ///< milliseconds since the last act

    QString phase() const { return row.canary->status.phaseName; }
    int weight() const { return row.split ? row.split->canary : -1; }
};

/// One canary that lives through a sequence of acts, each done when its time has come.
class Play final : public QObject
{
    Q_OBJECT
public:
    Play(PlayHouse &house, const QString &nameSpace, const QString &name);

    /// @param what for the message when the scenario sticks. @param act empty: only wait.
    Play &when(const QString &what, std::function<bool(const Moment &)> due, std::function<void()> act = {});
    /// Waits until the console shows this phase, then acts.
    Play &whenPhase(const QString &phase, std::function<void()> act = {});
    /// Waits for "Initialized" (or "Succeeded"), then releases.
    Play &thenRelease(const QString &tag = QStringLiteral("2"));

    /// Once `due`, takes the action by the console's own desk as soon as it is offered, agrees to its plan
    /// and waits for its end.
    Play &takeAction(Rollouts::ActionKind kind, std::function<bool(const Moment &)> due = {});

    /// Keeps what the desk offers at this moment, for offersNoted().
    void noteOffers() { m_offers = m_house.console().desk().offers(key()); }

    bool isOver() const { return m_next == m_acts.size(); }
    QString waitsFor() const;
    const QString &name() const { return m_name; }
    const QString &nameSpace() const { return m_nameSpace; }
    PlayHouse &house() const { return m_house; }
    const Testimony &testimony() const;
    const QList<Screen> &screens() const;
    /// When an act was done, milliseconds since the epoch; 0: not yet.
    qint64 doneAt(const QString &what) const { return m_doneAt.value(what); }
    /// How the actions ended, in their order.
    const QList<Rollouts::ActionState> &actions() const { return m_actions; }
    const QList<Rollouts::Offer> &offersNoted() const { return m_offers; }

private:
    void look();
    QString key() const { return m_house.console().key(m_nameSpace, m_name); }
    std::optional<Rollouts::Offer> offered(Rollouts::ActionKind kind) const;

    struct Act
    {
        QString what;
        std::function<bool(const Moment &)> due;
        std::function<void()> run;
    };
    PlayHouse &m_house;
    QString m_nameSpace;
    QString m_name;
    QList<Act> m_acts;
    qsizetype m_next = 0;
    qint64 m_last = 0;
    bool m_acting = false;
    QHash<QString, qint64> m_doneAt;
    QList<Rollouts::ActionState> m_actions;
    QList<Rollouts::Offer> m_offers;
};

} // namespace Flightdeck::Tests
