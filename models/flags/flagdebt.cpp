#include "flags/flagdebt.h"

#include <algorithm>

namespace Flightdeck::Flags {

FlagDebt::FlagDebt(const Document &document)
{
    Names flags;
    for (const FlagDocument &part : document.documents()) {
        for (const Segment &segment : part.segments) {
            // The last one of a key counts.
            if (segment.constraints.empty())
                m_everybody.insert({part.nameSpace, segment.key});
            else
                m_everybody.remove({part.nameSpace, segment.key});
        }
        for (const Flag &flag : part.flags) {
            const QPair<QString, QString> name(part.nameSpace, flag.key);
            if (flags.contains(name))
                m_repeated.insert(name);
            flags.insert(name);
        }
    }
}

bool FlagDebt::takesEverybody(const QString &nameSpace, const SegmentReference &reference) const
{
    const auto everybody = [&](const QString &key) { return m_everybody.contains({nameSpace, key}); };
    if (reference.op == SegmentOperator::And)
        return std::all_of(reference.keys.begin(), reference.keys.end(), everybody);
    return std::any_of(reference.keys.begin(), reference.keys.end(), everybody);
}

// Whether this entry answers everybody who gets to it.
bool FlagDebt::isLast(const QString &nameSpace, const Rollout &rollout) const
{
    if (rollout.kind == Rollout::Kind::Threshold)
        return rollout.percentage >= 100;
    return rollout.kind == Rollout::Kind::Segment && takesEverybody(nameSpace, rollout.segment);
}

QString FlagDebt::ofVariant(const QString &nameSpace, const Flag &flag) const
{
    if (!flag.enabled || flag.rules.empty())
        return {};
    QString only;
    for (const Rule &rule : flag.rules) {
        for (const Distribution &share : rule.distributions) {
            if (share.rollout <= 0)
                continue;
            if (share.rollout < 100 || (!only.isEmpty() && only != share.variant))
                return {};
            only = share.variant;
        }
        if (takesEverybody(nameSpace, rule.segment))
            return only.isEmpty() ? QString()
                                  : tr("Everybody gets %1: it decides nothing any more.").arg(only);
    }
    return {};
}

QString FlagDebt::ofBoolean(const QString &nameSpace, const Flag &flag) const
{
    for (const Rollout &rollout : flag.rollouts) {
        const bool nobody = rollout.kind == Rollout::Kind::Neither ||
                            (rollout.kind == Rollout::Kind::Threshold && rollout.percentage <= 0);
        if (isLast(nameSpace, rollout))
            return rollout.value ? tr("Everybody gets true: it decides nothing any more.") : QString();
        if (!nobody && rollout.value != flag.enabled)
            return {};
        if (!nobody && !rollout.value)
            return {};
    }
    return flag.enabled ? tr("Everybody gets true: it decides nothing any more.") : QString();
}

std::vector<size_t> FlagDebt::shadowed(const QString &nameSpace, const Flag &flag) const
{
    std::vector<size_t> shadowed;
    bool over = false;
    const size_t count = flag.type == FlagType::Variant ? flag.rules.size() : flag.rollouts.size();
    for (size_t at = 0; at < count; ++at) {
        if (over)
            shadowed.push_back(at);
        over = over || (flag.type == FlagType::Variant ? takesEverybody(nameSpace, flag.rules[at].segment)
                                                       : isLast(nameSpace, flag.rollouts[at]));
    }
    return shadowed;
}

QString FlagDebt::of(const QString &nameSpace, const Flag &flag) const
{
    if (m_repeated.contains({nameSpace, flag.key}))
        return tr("The file has this key twice; Flipt takes the last one and ignores the other.");
    const QString constant =
        flag.type == FlagType::Variant ? ofVariant(nameSpace, flag) : ofBoolean(nameSpace, flag);
    if (!constant.isEmpty())
        return constant;
    const std::vector<size_t> never = shadowed(nameSpace, flag);
    if (never.empty())
        return {};
    return flag.type == FlagType::Variant
               ? tr("Rule %1 never counts: one above it takes everybody.").arg(never.front() + 1)
               : tr("Rollout %1 never counts: one above it takes everybody.").arg(never.front() + 1);
}

} // namespace Flightdeck::Flags
