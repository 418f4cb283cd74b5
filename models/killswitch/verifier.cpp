#include "killswitch/verifier.h"

#include <algorithm>

namespace Flightdeck::KillSwitch {

namespace {

constexpr int usualPollMs = 30'000; // Flipt's default

} // namespace

/// The answers of one replica to all questions of a round.
struct Verifier::Round
{
    int open = 0;
    int wanted = 0;
    int asBefore = 0;
    int unknown = 0;
    std::optional<Core::Error> trouble;
    std::optional<ServedFlag> flag;
};

Verifier::Verifier(QList<FliptReplica *> replicas, const Core::Clock &clock, int askEveryMs, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_askEveryMs(askEveryMs)
    , m_context(std::make_unique<QObject>())
    , m_rounds(std::make_unique<QObject>())
{
    for (FliptReplica *replica : std::as_const(replicas))
        add(replica);
}

Verifier::~Verifier() = default;

void Verifier::add(FliptReplica *replica)
{
    Asked asked;
    asked.id = m_nextId++;
    asked.replica = replica;
    asked.row.name = replica->name();
    asked.row.standsForSeveral = replica->standsForSeveral();
    asked.intervalMs = usualPollMs;
    m_asked.push_back(asked);
}

Verifier::Asked *Verifier::find(int id)
{
    const auto at =
        std::find_if(m_asked.begin(), m_asked.end(), [id](const Asked &asked) { return asked.id == id; });
    return at == m_asked.end() ? nullptr : &*at;
}

void Verifier::setReplicas(const QList<FliptReplica *> &replicas)
{
    for (const Asked &asked : m_asked) {
        if (!replicas.contains(asked.replica))
            m_gone.append(asked.row.name);
    }
    std::erase_if(m_asked, [&replicas](const Asked &asked) { return !replicas.contains(asked.replica); });
    for (FliptReplica *replica : replicas) {
        if (std::any_of(m_asked.begin(), m_asked.end(),
                        [replica](const Asked &asked) { return asked.replica == replica; }))
            continue;
        add(replica);
        const int id = m_asked.back().id;
        if (m_target)
            learn(m_asked.back());
        if (m_started >= 0) {
            m_asked.back().row.nextPoll = m_clock.now().addMSecs(usualPollMs);
            ask(id);
        }
    }
    Q_EMIT changed();
}

QList<ReplicaRow> Verifier::rows() const
{
    QList<ReplicaRow> rows;
    for (const Asked &asked : m_asked)
        rows.append(asked.row);
    return rows;
}

void Verifier::prepare(const Target &target)
{
    m_target = target;
    for (const Asked &asked : m_asked)
        learn(asked);
}

void Verifier::learn(const Asked &asked)
{
    asked.replica->settings(m_context.get(),
                            [this, id = asked.id](const Core::Result<ReplicaSettings> &settings) {
                                Asked *found = find(id);
                                if (found && settings)
                                    found->intervalMs = settings->pollIntervalMs;
                                Q_EMIT changed();
                            });
    asked.replica->flag(m_target->nameSpace, m_target->flag, m_context.get(),
                        [this, id = asked.id](const Core::Result<ServedFlag> &flag) {
                            Asked *found = find(id);
                            if (found && flag && !found->row.updatedAt.isValid())
                                found->row.updatedAt = flag->updatedAt;
                        });
}

void Verifier::start(const Plan &plan, qint64 since)
{
    m_rounds = std::make_unique<QObject>(); // an earlier start asked about the same people
    m_plan = plan;
    m_since = since;
    m_started = m_clock.monotonicMs();
    const QDateTime now = m_clock.now();
    for (Asked &asked : m_asked) {
        asked.row.nextPoll = now.addMSecs(asked.intervalMs);
        ask(asked.id);
    }
}

void Verifier::stop()
{
    m_context = std::make_unique<QObject>();
    m_rounds = std::make_unique<QObject>();
    m_target.reset();
    m_started = -1;
}

bool Verifier::allWanted() const
{
    const qint64 now = m_clock.monotonicMs();
    return !m_asked.empty() && std::all_of(m_asked.begin(), m_asked.end(), [&](const Asked &asked) {
        if (asked.row.answer != Answer::Wanted)
            return false;
        // Whoever answered, the others may not have polled yet.
        return !asked.row.standsForSeveral || now - m_started > asked.intervalMs + m_askEveryMs;
    });
}

int Verifier::pollIntervalMs() const
{
    int longest = m_asked.empty() ? usualPollMs : 0;
    for (const Asked &asked : m_asked)
        longest = std::max(longest, asked.intervalMs);
    return longest;
}

void Verifier::ask(int id)
{
    const Asked *asked = find(id);
    if (!asked)
        return; // it is gone
    FliptReplica *replica = asked->replica;
    auto round = std::make_shared<Round>();
    round->open = int(m_plan.witnesses.size()) + 1;
    const auto answered = [this, id, round](const std::optional<Core::Error> &error) {
        if (error && (!round->trouble || error->code == Core::ErrorCode::NotFound))
            round->trouble = error;
        if (--round->open == 0)
            finishRound(id, *round);
    };
    const Target &target = m_plan.target;
    for (size_t i = 0; i < m_plan.witnesses.size(); ++i) {
        replica->evaluate(target.nameSpace, target.flag, m_plan.type, m_plan.witnesses[i], m_rounds.get(),
                          [this, i, round, answered](const Core::Result<Evaluation> &answer) {
                              if (!answer) {
                                  ++round->unknown;
                                  answered(answer.error());
                                  return;
                              }
                              // A variant flag is off when it is disabled; "no match" alone can be one
                              // person's luck.
                              const bool off = m_plan.type == Flags::FlagType::Variant &&
                                               m_plan.target.action == Action::Kill;
                              const bool wanted =
                                  answer->on == m_plan.expectedOn[i] && (!off || answer->disabled);
                              ++(wanted ? round->wanted : round->asBefore);
                              answered({});
                          });
    }
    replica->flag(target.nameSpace, target.flag, m_rounds.get(),
                  [round, answered](const Core::Result<ServedFlag> &flag) {
                      if (flag)
                          round->flag = *flag;
                      answered(flag ? std::nullopt : std::optional(flag.error()));
                  });
}

void Verifier::finishRound(int id, const Round &round)
{
    Asked *asked = find(id);
    if (!asked)
        return;
    ReplicaRow &row = asked->row;
    row.asked = int(m_plan.witnesses.size());
    row.wanted = round.wanted;
    row.unknown = round.unknown;
    if (round.flag)
        row.updatedAt = round.flag->updatedAt;
    const bool kill = m_plan.target.action == Action::Kill;
    const bool flagAsWanted = round.flag && round.flag->enabled == !kill;
    // Without the flag's own word the answers must prove it: a disabled variant flag does, a boolean flag
    // only when somebody who had it is among those asked.
    const bool answersProve = !round.flag && kill && row.asked > 0 &&
                              (m_plan.type == Flags::FlagType::Variant || m_plan.witnessesOn > 0);
    if (round.asBefore > 0 || (round.flag && !flagAsWanted)) {
        row.answer = Answer::AsBefore;
        row.detail = round.asBefore > 0 ? tr("As before for %1 of %2 ids.").arg(round.asBefore).arg(row.asked)
                                        : tr("The flag itself is as before.");
    } else if (round.unknown > 0 || !(flagAsWanted || answersProve)) {
        row.answer = Answer::Unknown;
        row.detail = round.trouble ? round.trouble->text() : tr("It gave no usable answer.");
    } else {
        row.answer = Answer::Wanted;
        row.detail = row.standsForSeveral
                         ? tr("Who answered cannot be told; another replica may not have polled yet.")
                         : QString();
    }
    if (row.answer != Answer::Wanted)
        row.servedAtMs = -1;
    else if (row.servedAtMs < 0)
        row.servedAtMs = m_clock.monotonicMs() - m_since;
    QTimer::singleShot(m_askEveryMs, m_rounds.get(), [this, id] { ask(id); });
    Q_EMIT changed();
}

} // namespace Flightdeck::KillSwitch
