#include "app/flagwitnesses.h"

#include "flags/changesummary.h"
#include "killswitch/samples.h"

#include <algorithm>

namespace Flightdeck::App {

namespace {

constexpr int people = 1'000; ///< a change for one in a hundred shows in ten of them

/// The answer as one text; empty when Flipt would refuse the question.
QString answerText(const Flags::Evaluator &evaluator, Flags::FlagType type, const Flags::FlagName &name,
                   const KillSwitch::Witness &witness)
{
    const Flags::Request request{name.nameSpace, name.key, witness.entity, witness.context};
    if (type == Flags::FlagType::Boolean) {
        const auto answer = evaluator.boolean(request);
        return !answer ? QString() : answer->enabled ? QStringLiteral("true") : QStringLiteral("false");
    }
    const auto answer = evaluator.variant(request);
    return !answer         ? QString()
           : answer->match ? QStringLiteral("=") + answer->variant
                           : QStringLiteral("none");
}

QStringList segmentsOf(const Flags::Flag &flag)
{
    QStringList keys;
    for (const Flags::Rule &rule : flag.rules)
        keys += rule.segment.keys;
    for (const Flags::Rollout &rollout : flag.rollouts)
        keys += rollout.segment.keys;
    return keys;
}

} // namespace

bool isOnForSomebody(const Flags::Snapshot &flags, const Flags::FlagName &name)
{
    const Flags::Flag *flag = flags.flag(name.nameSpace, name.key);
    if (!flag)
        return false;
    const Flags::Evaluator evaluator(flags);
    const auto crowd = KillSwitch::madeUpPeople(flags, name.nameSpace, *flag, people);
    return std::any_of(crowd.begin(), crowd.end(), [&](const KillSwitch::Witness &witness) {
        const QString answer = answerText(evaluator, flag->type, name, witness);
        return answer == QLatin1String("true") || answer.startsWith(u'=');
    });
}

bool meansTheSame(const Flags::Snapshot &before, const Flags::Snapshot &after, const Flags::FlagName &name)
{
    const Flags::Flag *old = before.flag(name.nameSpace, name.key);
    const Flags::Flag *now = after.flag(name.nameSpace, name.key);
    if (!old || !now)
        return old == now;
    if (!Flags::sameMeaning(*old, *now))
        return false;
    const QStringList keys = segmentsOf(*now);
    return std::all_of(keys.cbegin(), keys.cend(), [&](const QString &key) {
        const Flags::Segment *was = before.segment(name.nameSpace, key);
        const Flags::Segment *is = after.segment(name.nameSpace, key);
        return was && is ? Flags::sameMeaning(*was, *is) : was == is;
    });
}

QList<KillSwitch::Witness> tellingWitnesses(const Flags::Snapshot &before, const Flags::Snapshot &after,
                                            const Flags::FlagName &name, int most)
{
    QList<KillSwitch::Witness> telling;
    const Flags::Flag *old = before.flag(name.nameSpace, name.key);
    const Flags::Flag *now = after.flag(name.nameSpace, name.key);
    if (!old || !now || old->type != now->type)
        return telling;
    const Flags::Evaluator then(before);
    const Flags::Evaluator today(after);
    // The segments of either side may be those that matter.
    for (const Flags::Snapshot *side : {&after, &before}) {
        const Flags::Flag &flag = side == &after ? *now : *old;
        for (const KillSwitch::Witness &witness :
             KillSwitch::madeUpPeople(*side, name.nameSpace, flag, people)) {
            if (telling.size() >= most)
                return telling;
            if (answerText(then, now->type, name, witness) != answerText(today, now->type, name, witness))
                telling << witness;
        }
    }
    return telling;
}

} // namespace Flightdeck::App
