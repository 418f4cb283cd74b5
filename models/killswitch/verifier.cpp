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
    , m_replicas(std::move(replicas))
    , m_clock(clock)
    , m_askEveryMs(askEveryMs)
    , m_context(std::make_unique<QObject>())
{
    for (const FliptReplica *replica : std::as_const(m_replicas)) {
        ReplicaRow row;
        row.name = replica->name();
        m_rows.append(row);
        m_intervals.append(usualPollMs);
    }
}

Verifier::~Verifier() = default;

void Verifier::prepare(const Target &target)
{
    for (int i = 0; i < m_replicas.size(); ++i) {
        m_replicas[i]->settings(m_context.get(), [this, i](const Core::Result<ReplicaSettings> &settings) {
            if (settings)
                m_intervals[i] = settings->pollIntervalMs;
            Q_EMIT changed();
        });
        m_replicas[i]->flag(target.nameSpace, target.flag, m_context.get(),
                            [this, i](const Core::Result<ServedFlag> &flag) {
                                if (flag && !m_rows[i].updatedAt.isValid())
                                    m_rows[i].updatedAt = flag->updatedAt;
                            });
    }
}

void Verifier::start(const Plan &plan, qint64 since)
{
    m_plan = plan;
    m_since = since;
    const QDateTime now = m_clock.now();
    for (int i = 0; i < m_replicas.size(); ++i) {
        m_rows[i].nextPoll = now.addMSecs(m_intervals[i]);
        ask(i);
    }
}

void Verifier::stop()
{
    m_context = std::make_unique<QObject>();
}

bool Verifier::allWanted() const
{
    return !m_rows.isEmpty() && std::all_of(m_rows.begin(), m_rows.end(), [](const ReplicaRow &row) {
        return row.answer == Answer::Wanted;
    });
}

int Verifier::pollIntervalMs() const
{
    return m_intervals.isEmpty() ? usualPollMs : *std::max_element(m_intervals.begin(), m_intervals.end());
}

void Verifier::ask(int index)
{
    FliptReplica *replica = m_replicas[index];
    auto round = std::make_shared<Round>();
    round->open = int(m_plan.witnesses.size()) + 1;
    const auto answered = [this, index, round](const std::optional<Core::Error> &error) {
        if (error && (!round->trouble || error->code == Core::ErrorCode::NotFound))
            round->trouble = error;
        if (--round->open == 0)
            finishRound(index, *round);
    };
    const Target &target = m_plan.target;
    for (size_t i = 0; i < m_plan.witnesses.size(); ++i) {
        replica->evaluate(target.nameSpace, target.flag, m_plan.type, m_plan.witnesses[i], m_context.get(),
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
    replica->flag(target.nameSpace, target.flag, m_context.get(),
                  [round, answered](const Core::Result<ServedFlag> &flag) {
                      if (flag)
                          round->flag = *flag;
                      answered(flag ? std::nullopt : std::optional(flag.error()));
                  });
}

void Verifier::finishRound(int index, const Round &round)
{
    ReplicaRow &row = m_rows[index];
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
        row.detail.clear();
    }
    if (row.answer != Answer::Wanted)
        row.servedAtMs = -1;
    else if (row.servedAtMs < 0)
        row.servedAtMs = m_clock.monotonicMs() - m_since;
    QTimer::singleShot(m_askEveryMs, m_context.get(), [this, index] { ask(index); });
    Q_EMIT changed();
}

} // namespace Flightdeck::KillSwitch
