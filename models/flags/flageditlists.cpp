// Edits of a flag's rules and rollouts as lists.
#include "flags/flagedit.h"

namespace Flightdeck::Flags {

namespace {

template<typename T> void moveWithin(std::vector<T> &items, int from, int to)
{
    T moved = std::move(items[size_t(from)]);
    items.erase(items.begin() + from);
    items.insert(items.begin() + to, std::move(moved));
}

SegmentReference normalized(SegmentReference reference)
{
    if (reference.keys.size() < 2)
        reference.op = SegmentOperator::Or;
    return reference;
}

} // namespace

Core::Result<void> FlagEdit::addRule()
{
    if (m_flag->type != FlagType::Variant)
        return wrong(tr("Only a flag of VARIANT_FLAG_TYPE has rules."));
    if (auto known = checkReference(m_edit.reference); !known)
        return known;
    Rule rule;
    rule.segment = normalized(m_edit.reference);
    YamlDraft shares = YamlDraft::list();
    for (const auto &[variant, percent] : m_edit.percentages) {
        const auto share = newShare(variant, percent);
        if (!share)
            return tl::unexpected(share.error());
        rule.distributions.push_back(*share);
        shares.append(shareDraft(*share));
    }
    if (rule.distributions.empty())
        return wrong(tr("A rule without a share makes every call of whom it takes fail; give a variant."));
    if (auto fits = checkShares(rule); !fits)
        return fits;
    YamlDraft draft = YamlDraft::mapping();
    draft.add("segment", referenceDraft(rule.segment, true));
    draft.add("distributions", shares);
    const size_t old = m_flag->rules.size();
    const size_t index = std::min(size_t(std::max(0, m_edit.index)), old);
    m_flag->rules.insert(m_flag->rules.begin() + qptrdiff(index), rule);
    return addItems(*m_item, "rules", old, index, {draft});
}

Core::Result<void> FlagEdit::addRollout()
{
    if (m_flag->type != FlagType::Boolean)
        return wrong(tr("Only a flag of BOOLEAN_FLAG_TYPE has rollouts."));
    const auto index = size_t(std::max(0, m_edit.index));
    if (m_edit.reference.keys.isEmpty()) {
        const auto percent = checkedPercent(m_edit.percentage);
        return percent ? addThreshold(index, *percent, m_edit.value) : tl::unexpected(percent.error());
    }
    if (auto known = checkReference(m_edit.reference); !known)
        return known;
    Rollout rollout;
    rollout.kind = Rollout::Kind::Segment;
    rollout.segment = normalized(m_edit.reference);
    rollout.value = m_edit.value;
    return insertRollout(index, rollout);
}

Core::Result<void> FlagEdit::addThreshold(size_t index, double percentage, bool value)
{
    Rollout rollout;
    rollout.kind = Rollout::Kind::Threshold;
    rollout.percentage = percentage;
    rollout.value = value;
    return insertRollout(index, rollout);
}

Core::Result<void> FlagEdit::insertRollout(size_t index, const Rollout &rollout)
{
    const YamlDraft value = YamlDraft::word(rollout.value ? "true" : "false");
    YamlDraft draft = YamlDraft::mapping();
    if (rollout.kind == Rollout::Kind::Segment) {
        draft.add("segment", referenceDraft(rollout.segment, false).add("value", value));
    } else {
        YamlDraft threshold = YamlDraft::mapping();
        threshold.add("percentage", YamlDraft::word(percentText(rollout.percentage)));
        draft.add("threshold", threshold.add("value", value).inFlow());
    }
    const size_t old = m_flag->rollouts.size();
    index = std::min(index, old);
    m_flag->rollouts.insert(m_flag->rollouts.begin() + qptrdiff(index), rollout);
    return addItems(*m_item, "rollouts", old, index, {draft});
}

Core::Result<void> FlagEdit::move(const char *name)
{
    const auto item = listItem(name);
    if (!item)
        return tl::unexpected(item.error());
    const bool rules = qstrcmp(name, "rules") == 0;
    if (m_edit.target < 0 || size_t(m_edit.target) >= sizeOf(name))
        return absent(rules ? tr("The flag has no rule %1.").arg(m_edit.target + 1)
                            : tr("The flag has no rollout %1.").arg(m_edit.target + 1));
    if (m_edit.index == m_edit.target)
        return {};
    if (rules)
        moveWithin(m_flag->rules, m_edit.index, m_edit.target);
    else
        moveWithin(m_flag->rollouts, m_edit.index, m_edit.target);
    return m_splicer.moveItem(*m_item->entry(name)->value, size_t(m_edit.index), size_t(m_edit.target));
}

Core::Result<void> FlagEdit::remove(const char *name)
{
    const auto item = listItem(name);
    if (!item)
        return tl::unexpected(item.error());
    if (qstrcmp(name, "rules") == 0)
        m_flag->rules.erase(m_flag->rules.begin() + m_edit.index);
    else
        m_flag->rollouts.erase(m_flag->rollouts.begin() + m_edit.index);
    return m_splicer.removeItem(*m_item->entry(name), size_t(m_edit.index), Splicer::Comments::Go);
}

Core::Result<void> FlagEdit::setSegments(const char *name)
{
    const auto item = listItem(name);
    if (!item)
        return tl::unexpected(item.error());
    if (auto known = checkReference(m_edit.reference); !known)
        return known;
    const bool rules = qstrcmp(name, "rules") == 0;
    const auto index = size_t(m_edit.index);
    if (!rules && m_flag->rollouts[index].kind != Rollout::Kind::Segment)
        return wrong(tr("Rollout %1 asks for no segment.").arg(m_edit.index + 1));
    SegmentReference &reference = rules ? m_flag->rules[index].segment : m_flag->rollouts[index].segment;
    const auto entry = ownEntry(**item, "segment");
    if (!entry || !*entry)
        return entry ? Core::Result<void>(refused(tr("The rule has no segment of its own.")))
                     : tl::unexpected(entry.error());
    const SegmentReference before = reference;
    reference = normalized(m_edit.reference);
    if (before.keys == reference.keys && before.op == reference.op)
        return {};
    return setReference(**entry, before, reference, rules);
}

Core::Result<void> FlagEdit::setRolloutValue()
{
    const auto item = listItem("rollouts");
    if (!item)
        return tl::unexpected(item.error());
    Rollout &rollout = m_flag->rollouts[size_t(m_edit.index)];
    const bool threshold = rollout.kind == Rollout::Kind::Threshold;
    if (rollout.kind == Rollout::Kind::Neither)
        return wrong(tr("Rollout %1 gives nothing.").arg(m_edit.index + 1));
    const auto holder = ownEntry(**item, threshold ? "threshold" : "segment");
    if (!holder || !*holder)
        return holder ? Core::Result<void>(refused(tr("The rollout cannot be read; mend it first.")))
                      : tl::unexpected(holder.error());
    const YamlNode &node = *(*holder)->value;
    if (auto own = requireOwn(node); !own)
        return own;
    if (rollout.value == m_edit.value)
        return {};
    rollout.value = m_edit.value;
    return setScalar(node, "value", YamlDraft::word(m_edit.value ? "true" : "false"),
                     threshold            ? "percentage"
                     : node.entry("keys") ? "keys"
                                          : "key");
}

} // namespace Flightdeck::Flags
