#include "killswitch/proof.h"

#include "killswitch/killswitchwords.h"
#include "killswitch/samples.h"

#include <algorithm>

namespace Flightdeck::KillSwitch {

namespace {

using Core::ErrorCode;
using Core::failure;

/// Only what Flipt would accept can be evaluated.
Flags::Snapshot snapshotOf(const std::vector<Flags::Document> &files)
{
    std::vector<Flags::Document> accepted;
    for (const Flags::Document &file : files) {
        if (file.accepted())
            accepted.push_back(file);
    }
    return Flags::Snapshot::build(accepted);
}

struct Outcome
{
    bool on = false;
    bool failed = false;
    QString name;
};

Outcome evaluate(const Flags::Evaluator &evaluator, const Target &target, Flags::FlagType type,
                 const Witness &witness)
{
    const Flags::Request request{target.nameSpace, target.flag, witness.entity, witness.context};
    if (type == Flags::FlagType::Boolean) {
        const auto answer = evaluator.boolean(request);
        if (!answer)
            return {false, true, QStringLiteral("(error)")};
        return {answer->enabled, false, answer->enabled ? QStringLiteral("true") : QStringLiteral("false")};
    }
    const auto answer = evaluator.variant(request);
    if (!answer)
        return {false, true, QStringLiteral("(error)")};
    return {answer->match, false, answer->match ? answer->variant : QStringLiteral("(none)")};
}

/// Whom to ask the replicas about when nobody could be evaluated here: all must come out off.
void askStrangers(Plan &plan, int count)
{
    for (int i = 0; i < count; ++i) {
        plan.witnesses.push_back({QStringLiteral("sample-%1").arg(i + 1), {}});
        plan.expectedOn.push_back(false);
    }
}

} // namespace

Core::Result<void> prove(Plan &plan, const std::vector<Flags::Document> &before,
                         const std::vector<Flags::Document> &after, const PlanOptions &options)
{
    const Flags::Evaluator now(snapshotOf(before));
    const Flags::Evaluator then(snapshotOf(after));
    const Flags::Flag *flag = now.snapshot().flag(plan.target.nameSpace, plan.target.flag);
    if (!flag || !then.snapshot().flag(plan.target.nameSpace, plan.target.flag)) {
        askStrangers(plan, options.witnesses);
        return failure(ErrorCode::Rejected,
                       KillSwitchWords::tr(
                           "Flipt would not accept the flag's own file, so the change could not be proved on "
                           "anybody."));
    }
    const std::vector<Witness> madeUp = madeUpPeople(now.snapshot(), plan.target.nameSpace, *flag);
    const std::vector<Witness> &people = options.population ? *options.population : madeUp;
    const bool kill = plan.target.action == Action::Kill;
    std::vector<std::pair<const Witness *, bool>> others;
    int failed = 0;
    for (const Witness &witness : people) {
        const Outcome old = evaluate(now, plan.target, plan.type, witness);
        const Outcome fresh = evaluate(then, plan.target, plan.type, witness);
        ++plan.proof.sampled;
        plan.proof.onBefore += old.on;
        plan.proof.onAfter += fresh.on;
        failed += fresh.failed;
        ++plan.proof.before[old.name];
        ++plan.proof.after[fresh.name];
        if ((kill ? old.on : fresh.on) && int(plan.witnesses.size()) < options.witnesses) {
            plan.witnesses.push_back(witness);
            plan.expectedOn.push_back(!kill && fresh.on); // a kill wants nobody on, whatever was proved
            plan.witnessesOn += old.on;
        } else if (int(others.size()) < options.witnesses) {
            others.emplace_back(&witness, fresh.on);
        }
    }
    for (const auto &[witness, on] : others) {
        if (int(plan.witnesses.size()) == options.witnesses)
            break;
        plan.witnesses.push_back(*witness);
        plan.expectedOn.push_back(!kill && on);
    }
    // A population may hold nobody whom some branch of the flag is about; those made up walk all of them.
    const auto missed = options.population && kill
                            ? std::count_if(madeUp.begin(), madeUp.end(),
                                            [&](const Witness &witness) {
                                                const Outcome fresh =
                                                    evaluate(then, plan.target, plan.type, witness);
                                                return fresh.on || fresh.failed;
                                            })
                            : 0;
    if (missed > 0 && plan.proof.onAfter + failed == 0)
        return failure(
            ErrorCode::Rejected,
            KillSwitchWords::tr(
                "Nobody of the population would still get the flag, but %1 of %2 made-up ids would: "
                "the change does not turn it off for everybody.")
                .arg(missed)
                .arg(madeUp.size()));
    if (kill && (plan.proof.onAfter > 0 || failed > 0))
        return failure(
            ErrorCode::Rejected,
            KillSwitchWords::tr(
                "The change would not turn the flag off for everybody: %1 of %2 sampled ids would still get "
                "it, %3 could not be evaluated.")
                .arg(plan.proof.onAfter)
                .arg(plan.proof.sampled)
                .arg(failed));
    return {};
}

} // namespace Flightdeck::KillSwitch
