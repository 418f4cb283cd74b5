#include "app/fliptwatch.h"

#include "app/flagwitnesses.h"

#include <algorithm>

namespace Flightdeck::App {

namespace {

constexpr int askEveryMs = 4000;
constexpr int mostFlags = 60;
constexpr int mostTelling = 3; ///< people a flag whose answers tell the tip from the one before

/// Asked about every flag, beside those who tell two tips apart; the kill switch asks many more.
const QList<KillSwitch::Witness> &witnesses()
{
    static const QList<KillSwitch::Witness> people = {
        {QStringLiteral("user-1"), {}}, {QStringLiteral("user-5"), {}}, {QStringLiteral("user-162"), {}}};
    return people;
}

/// What the evaluation on this machine says, in the words of a replica's answer.
bool sameAnswer(const Flags::Evaluator &evaluator, const Flags::FlagName &name, Flags::FlagType type,
                const KillSwitch::Witness &witness, const KillSwitch::Evaluation &answer)
{
    const Flags::Request request{name.nameSpace, name.key, witness.entity, witness.context};
    if (type == Flags::FlagType::Boolean) {
        const auto expected = evaluator.boolean(request);
        return expected && expected->enabled == answer.on;
    }
    const auto expected = evaluator.variant(request);
    return expected && expected->match == answer.on && expected->variant == answer.variant;
}

} // namespace

/// One round of questions to all replicas.
struct FliptWatch::Round
{
    quint64 tipNumber = 0;
    Flags::Evaluator evaluator;
    int open = 0;
    QList<bool> alive;
    QHash<Flags::FlagName, QList<bool>> agrees; ///< by replica
    QSet<Flags::FlagName> known;
    QString trouble;
};

FliptWatch::FliptWatch(QList<KillSwitch::FliptReplica *> replicas, const Core::Clock *clock, QObject *parent)
    : QObject(parent)
    , m_replicas(std::move(replicas))
    , m_clock(clock)
    , m_context(std::make_unique<QObject>())
    , m_alive(m_replicas.size(), false)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FliptWatch::ask);
}

void FliptWatch::setTip(const Flags::Snapshot &tip)
{
    for (const QString &nameSpace : tip.nameSpaces()) {
        for (const Flags::Flag *flag : tip.flags(nameSpace)) {
            const Flags::FlagName name{nameSpace, flag->key};
            if (meansTheSame(m_tip, tip, name))
                continue;
            // Who serves the new meaning is not known before the replicas were asked again.
            m_served.remove(name);
            m_telling.insert(name, tellingWitnesses(m_tip, tip, name, mostTelling));
        }
    }
    m_tip = tip;
    ++m_tipNumber;
    Q_EMIT changed();
    // A round that is under way compares with the old tip; the next one starts as soon as it ends.
    if (m_timer.isActive())
        ask();
}

void FliptWatch::start()
{
    m_started = true;
    if (!m_replicas.isEmpty())
        ask();
}

void FliptWatch::setReplicas(const QList<KillSwitch::FliptReplica *> &replicas)
{
    QList<bool> alive;
    for (KillSwitch::FliptReplica *replica : replicas) {
        const qsizetype before = m_replicas.indexOf(replica);
        alive.append(before >= 0 && m_alive.value(before));
    }
    m_replicas = replicas;
    m_alive = alive;
    m_context = std::make_unique<QObject>(); // nobody waits for the answers of those who went
    m_timer.stop();
    // Who of these serves what is not known before they were asked.
    m_served.clear();
    m_known = -1;
    if (m_started && !m_replicas.isEmpty())
        ask();
    Q_EMIT changed();
}

bool FliptWatch::isCountKnown() const
{
    return std::none_of(m_replicas.begin(), m_replicas.end(),
                        [](const auto *replica) { return replica->standsForSeveral(); });
}

int FliptWatch::answering() const
{
    return int(m_alive.count(true));
}

int FliptWatch::flagsServed() const
{
    return m_known;
}

Core::Freshness FliptWatch::freshness() const
{
    Core::Freshness freshness;
    freshness.lastSeen = m_lastAnswer;
    freshness.since = m_lastAnswer;
    freshness.reason = m_trouble;
    if (m_replicas.isEmpty())
        freshness.state = Core::FreshnessState::Absent;
    else if (answering() > 0)
        freshness.state = Core::FreshnessState::Live;
    else
        freshness.state = m_trouble.isEmpty() ? Core::FreshnessState::Loading : Core::FreshnessState::Stale;
    return freshness;
}

void FliptWatch::ask()
{
    m_timer.stop();
    auto round = std::make_shared<Round>(
        Round{m_tipNumber, Flags::Evaluator(m_tip), 1, QList<bool>(m_replicas.size(), false), {}, {}, {}});
    for (int replica = 0; replica < m_replicas.size(); ++replica) {
        ++round->open;
        m_replicas[replica]->settings(m_context.get(), [this, round, replica](const auto &answer) {
            round->alive[replica] = answer.has_value();
            if (answer)
                m_longestPollMs = qMax(m_longestPollMs, answer->pollIntervalMs);
            else
                round->trouble = answer.error().text();
            settle(round);
        });
        int asked = 0;
        for (const QString &nameSpace : m_tip.nameSpaces()) {
            for (const Flags::Flag *flag : m_tip.flags(nameSpace)) {
                if (++asked <= mostFlags)
                    askFlag(round, replica, {nameSpace, flag->key}, *flag);
            }
        }
    }
    settle(round);
}

void FliptWatch::askFlag(const std::shared_ptr<Round> &round, int replica, const Flags::FlagName &name,
                         const Flags::Flag &flag)
{
    QList<bool> &agrees = round->agrees[name];
    agrees.resize(m_replicas.size());
    agrees[replica] = true;
    for (const KillSwitch::Witness &witness : witnesses() + m_telling.value(name)) {
        ++round->open;
        m_replicas[replica]->evaluate(
            name.nameSpace, name.key, flag.type, witness, m_context.get(),
            [this, round, replica, name, type = flag.type, witness](const auto &answer) {
                if (answer)
                    round->known.insert(name);
                if (!answer || !sameAnswer(round->evaluator, name, type, witness, *answer))
                    round->agrees[name][replica] = false;
                settle(round);
            });
    }
}

void FliptWatch::settle(const std::shared_ptr<Round> &round)
{
    if (--round->open > 0)
        return;
    m_timer.start(round->tipNumber == m_tipNumber ? askEveryMs : 0);
    m_alive = round->alive;
    m_trouble = round->trouble;
    if (answering() > 0)
        m_lastAnswer = m_clock->now();
    // A tip that moved meanwhile makes the comparison one of yesterday's.
    if (round->tipNumber == m_tipNumber) {
        m_known = round->agrees.isEmpty() ? -1 : int(round->known.size());
        m_served.clear();
        for (auto it = round->agrees.cbegin(); it != round->agrees.cend(); ++it)
            m_served.insert(it.key(), {int(it->count(true)), replicas()});
    }
    Q_EMIT changed();
}

} // namespace Flightdeck::App
