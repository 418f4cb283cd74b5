// Edits of what a rule hands out.
#include "flags/flagedit.h"

namespace Flightdeck::Flags {

YamlDraft FlagEdit::shareDraft(const Distribution &share)
{
    YamlDraft draft = YamlDraft::mapping();
    draft.add("variant", YamlDraft::text(share.variant));
    draft.add("rollout", YamlDraft::word(percentText(share.rollout)));
    return draft;
}

Core::Result<Distribution> FlagEdit::newShare(const QString &variant, double percent) const
{
    const auto checked = checkedPercent(percent);
    if (!checked)
        return tl::unexpected(checked.error());
    const bool known = std::any_of(m_flag->variants.begin(), m_flag->variants.end(),
                                   [&](const Variant &candidate) { return candidate.key == variant; });
    if (!known)
        return absent(tr("The flag has no variant %1.").arg(variant));
    return Distribution{variant, *checked, {}};
}

Core::Result<void> FlagEdit::checkShares(const Rule &rule) const
{
    double sum = 0;
    for (const Distribution &distribution : rule.distributions)
        sum += distribution.rollout;
    if (sum > 100 + 1e-6)
        return wrong(tr("The shares of the rule would add up to %1 %, more than 100 %.").arg(sum));
    return {};
}

Core::Result<void> FlagEdit::setDistribution()
{
    const auto item = listItem("rules");
    if (!item)
        return tl::unexpected(item.error());
    Rule &rule = m_flag->rules[size_t(m_edit.index)];
    const auto shares = ownList(**item, "distributions", rule.distributions.size());
    if (!shares)
        return tl::unexpected(shares.error());
    QSet<QString> seen;
    std::vector<YamlDraft> added;
    const size_t old = rule.distributions.size();
    for (const auto &[variant, percent] : m_edit.percentages) {
        if (seen.contains(variant))
            return wrong(tr("The variant %1 is given twice.").arg(variant));
        seen.insert(variant);
        const bool known =
            std::any_of(rule.distributions.begin(), rule.distributions.end(),
                        [&](const Distribution &distribution) { return distribution.variant == variant; });
        if (known) {
            const auto checked = checkedPercent(percent);
            if (!checked)
                return tl::unexpected(checked.error());
            if (auto set = setShare(*(*shares)->value, rule, variant, *checked); !set)
                return set;
            continue;
        }
        const auto share = newShare(variant, percent);
        if (!share)
            return tl::unexpected(share.error());
        rule.distributions.push_back(*share);
        added.push_back(shareDraft(*share));
    }
    if (auto fits = checkShares(rule); !fits || added.empty())
        return fits;
    return addItems(**item, "distributions", old, old, added);
}

Core::Result<void> FlagEdit::setShare(const YamlNode &list, Rule &rule, const QString &variant,
                                      double percent)
{
    int place = -1;
    for (size_t i = 0; i < list.items.size(); ++i) {
        if (rule.distributions[i].variant != variant)
            continue;
        if (place >= 0)
            return refused(tr("The rule names the variant %1 twice.").arg(variant));
        place = int(i);
    }
    const YamlNode &item = *list.items[size_t(place)];
    if (auto own = requireOwn(item); !own)
        return own;
    const auto entry = ownEntry(item, "rollout");
    if (!entry || !*entry)
        return entry ? Core::Result<void>(refused(tr("The share has no rollout.")))
                     : tl::unexpected(entry.error());
    if (rule.distributions[size_t(place)].rollout == percent)
        return {};
    rule.distributions[size_t(place)].rollout = percent;
    return m_splicer.setValue(**entry, percentText(percent));
}

} // namespace Flightdeck::Flags
