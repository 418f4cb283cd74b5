#include "flags/flagedit.h"

#include "flags/fields.h"

#include <cmath>

namespace Flightdeck::Flags {

namespace {

bool isKillRollout(const Rollout &rollout)
{
    return rollout.kind == Rollout::Kind::Threshold && rollout.percentage >= 100 && !rollout.value;
}

} // namespace

FlagEdit::FlagEdit(const Document &document, const Edit &edit)
    : m_document(document)
    , m_edit(edit)
    , m_splicer(document.text())
    , m_wanted(document.documents())
{
}

QByteArray FlagEdit::percentText(double percent)
{
    QByteArray text = QByteArray::number(percent, 'f', 2);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text;
}

Core::Result<double> FlagEdit::checkedPercent(double percent) const
{
    const double rounded = percentText(percent).toDouble();
    if (!std::isfinite(percent) || percent < 0 || percent > 100 || std::fabs(rounded - percent) > 1e-9) {
        return Core::failure(Core::ErrorCode::InvalidInput,
                             tr("A percentage must be from 0 to 100 with at most two decimals."));
    }
    return rounded;
}

Core::Result<void> FlagEdit::find()
{
    const auto notFound =
        Core::failure(Core::ErrorCode::NotFound,
                      tr("The namespace %1 of this file has no flag %2.").arg(m_edit.nameSpace, m_edit.flag));
    for (size_t i = m_wanted.size(); i-- > 0;) {
        FlagDocument &document = m_wanted[i];
        for (size_t j = document.flags.size(); document.nameSpace == m_edit.nameSpace && j-- > 0;) {
            if (document.flags[j].key != m_edit.flag)
                continue;
            const YamlNode &root = *m_document.trees()[i];
            auto entry = ownEntry(root, "flags");
            if (!entry || !*entry)
                return entry ? Core::Result<void>(notFound) : tl::unexpected(entry.error());
            const YamlNode &list = *(*entry)->value;
            for (const YamlNode *node : {&root, &list}) {
                if (auto own = requireOwn(*node); !own)
                    return own;
            }
            m_item = list.items[j].get();
            m_flag = &document.flags[j];
            if (auto own = requireOwn(*m_item); !own)
                return own;
            return m_item->isMapping() && !m_item->entries.empty() ? Core::Result<void>() : notFound;
        }
    }
    return notFound;
}

Core::Result<void> FlagEdit::run()
{
    if (auto found = find(); !found)
        return found;
    switch (m_edit.kind) {
    case Edit::Kind::Enable:
        return setEnabled(true);
    case Edit::Kind::Disable:
        return setEnabled(false);
    case Edit::Kind::Kill:
        return kill();
    case Edit::Kind::Restore:
        return restore();
    case Edit::Kind::SetDistribution:
        return setDistribution();
    case Edit::Kind::SetThreshold:
        return setThreshold();
    case Edit::Kind::MoveRule:
        return moveRule();
    case Edit::Kind::AddRollout: {
        if (m_flag->type != FlagType::Boolean)
            return Core::failure(Core::ErrorCode::InvalidInput,
                                 tr("Only a flag of BOOLEAN_FLAG_TYPE has rollouts."));
        const auto percent = checkedPercent(m_edit.percentage);
        if (!percent)
            return tl::unexpected(percent.error());
        return addRollout(size_t(qMax(0, m_edit.index)), *percent, true);
    }
    case Edit::Kind::FixAll:
        break;
    }
    return Core::failure(Core::ErrorCode::Internal, tr("This edit is none of a single flag."));
}

Core::Result<void> FlagEdit::setEnabled(bool enabled)
{
    const auto entry = ownEntry(*m_item, "enabled");
    if (!entry)
        return tl::unexpected(entry.error());
    m_flag->enabled = enabled;
    const QByteArray word = enabled ? "true" : "false";
    if (*entry) {
        const YamlNode &value = *(*entry)->value;
        const bool same = value.isScalar() && yamlValue(value).type == YamlValue::Type::Boolean &&
                          yamlValue(value).boolean == enabled;
        return same ? Core::Result<void>() : m_splicer.setValue(**entry, word);
    }
    if (!enabled) // absent means false
        return {};
    const YamlNode::Entry *after = m_item->entry("name");
    if (!after)
        after = m_item->entry("key");
    if (!after)
        return Core::failure(Core::ErrorCode::Unsupported, tr("The flag has no key of its own."));
    return m_splicer.addEntry(*m_item, *after, "enabled: " + word);
}

Core::Result<void> FlagEdit::kill()
{
    if (m_flag->type == FlagType::Boolean && !m_flag->rollouts.empty() &&
        !isKillRollout(m_flag->rollouts.front())) {
        if (auto added = addRollout(0, 100, false); !added)
            return added;
    }
    return setEnabled(false);
}

Core::Result<void> FlagEdit::restore()
{
    if (m_flag->type == FlagType::Boolean && !m_flag->rollouts.empty() &&
        isKillRollout(m_flag->rollouts.front())) {
        const auto entry = list("rollouts");
        if (!entry)
            return tl::unexpected(entry.error());
        if (auto removed = m_splicer.removeItem(*(*entry)->value, 0, **entry); !removed)
            return removed;
        m_flag->rollouts.erase(m_flag->rollouts.begin());
    }
    return setEnabled(true);
}

Core::Result<const YamlNode::Entry *> FlagEdit::list(const char *name)
{
    const auto entry = ownEntry(*m_item, name);
    if (!entry || !*entry)
        return entry;
    const YamlNode &node = *(*entry)->value;
    if (auto own = requireOwn(node); !own)
        return tl::unexpected(own.error());
    const size_t meant = qstrcmp(name, "rules") == 0 ? m_flag->rules.size() : m_flag->rollouts.size();
    if (!node.isSequence() || node.items.size() != meant)
        return Core::failure(
            Core::ErrorCode::Unsupported,
            tr("%1 of the flag cannot be read; mend it first.").arg(QString::fromLatin1(name)));
    return entry;
}

Core::Result<void> FlagEdit::setDistribution()
{
    const auto entry = list("rules");
    if (!entry)
        return tl::unexpected(entry.error());
    if (!*entry || m_edit.index < 0 || size_t(m_edit.index) >= m_flag->rules.size())
        return Core::failure(Core::ErrorCode::NotFound, tr("The flag has no rule %1.").arg(m_edit.index + 1));
    const YamlNode &ruleNode = *(*entry)->value->items[size_t(m_edit.index)];
    Rule &rule = m_flag->rules[size_t(m_edit.index)];
    if (auto own = requireOwn(ruleNode); !own)
        return own;
    const auto shares = ownEntry(ruleNode, "distributions");
    if (!shares)
        return tl::unexpected(shares.error());
    if (!*shares || !(*shares)->value->isSequence() ||
        (*shares)->value->items.size() != rule.distributions.size() || rule.distributions.empty())
        return Core::failure(Core::ErrorCode::Unsupported, tr("The rule has no distributions to change."));
    if (auto own = requireOwn(*(*shares)->value); !own)
        return own;
    QSet<QString> seen;
    for (const auto &[variant, percent] : m_edit.percentages) {
        const auto checked = checkedPercent(percent);
        if (!checked)
            return tl::unexpected(checked.error());
        if (seen.contains(variant))
            return Core::failure(Core::ErrorCode::InvalidInput,
                                 tr("The variant %1 is given twice.").arg(variant));
        seen.insert(variant);
        if (auto set = setShare(*(*shares)->value, rule, variant, *checked); !set)
            return set;
    }
    double sum = 0;
    for (const Distribution &distribution : rule.distributions)
        sum += distribution.rollout;
    if (sum > 100 + 1e-6) {
        return Core::failure(Core::ErrorCode::InvalidInput,
                             tr("The shares of the rule would add up to %1 %, more than 100 %.").arg(sum));
    }
    return {};
}

Core::Result<void> FlagEdit::setShare(const YamlNode &list, Rule &rule, const QString &variant,
                                      double percent)
{
    int place = -1;
    for (size_t i = 0; i < rule.distributions.size(); ++i) {
        if (rule.distributions[i].variant != variant)
            continue;
        if (place >= 0)
            return Core::failure(Core::ErrorCode::Unsupported,
                                 tr("The rule names the variant %1 twice.").arg(variant));
        place = int(i);
    }
    if (place < 0) {
        const bool known = std::any_of(m_flag->variants.begin(), m_flag->variants.end(),
                                       [&](const Variant &candidate) { return candidate.key == variant; });
        if (!known)
            return Core::failure(Core::ErrorCode::NotFound, tr("The flag has no variant %1.").arg(variant));
        if (rule.distributions.size() != list.items.size())
            return Core::failure(Core::ErrorCode::Unsupported, tr("Add one variant to a rule at a time."));
        rule.distributions.push_back({variant, percent, {}});
        const QByteArray quoted = '"' + variant.toUtf8().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        const QByteArray item = "{variant: " + quoted + ", rollout: " + percentText(percent) + '}';
        return m_splicer.insertItem(list, list.items.size(), item, item);
    }
    const YamlNode &item = *list.items[size_t(place)];
    if (auto own = requireOwn(item); !own)
        return own;
    const auto entry = ownEntry(item, "rollout");
    if (!entry || !*entry)
        return entry ? Core::Result<void>(
                           Core::failure(Core::ErrorCode::Unsupported, tr("The share has no rollout.")))
                     : tl::unexpected(entry.error());
    if (rule.distributions[size_t(place)].rollout == percent)
        return {};
    rule.distributions[size_t(place)].rollout = percent;
    return m_splicer.setValue(**entry, percentText(percent));
}

Core::Result<void> FlagEdit::setThreshold()
{
    const auto percent = checkedPercent(m_edit.percentage);
    if (!percent)
        return tl::unexpected(percent.error());
    const auto entry = list("rollouts");
    if (!entry)
        return tl::unexpected(entry.error());
    if (!*entry || m_edit.index < 0 || size_t(m_edit.index) >= m_flag->rollouts.size())
        return Core::failure(Core::ErrorCode::NotFound,
                             tr("The flag has no rollout %1.").arg(m_edit.index + 1));
    Rollout &rollout = m_flag->rollouts[size_t(m_edit.index)];
    if (rollout.kind != Rollout::Kind::Threshold)
        return Core::failure(Core::ErrorCode::InvalidInput,
                             tr("Rollout %1 has no threshold.").arg(m_edit.index + 1));
    const YamlNode *node = (*entry)->value->items[size_t(m_edit.index)].get();
    for (const char *key : {"threshold", "percentage"}) {
        if (auto own = requireOwn(*node); !own)
            return own;
        const auto next = ownEntry(*node, key);
        if (!next || !*next)
            return next ? Core::Result<void>(Core::failure(Core::ErrorCode::Unsupported,
                                                           tr("The threshold has no percentage.")))
                        : tl::unexpected(next.error());
        if (qstrcmp(key, "percentage") == 0) {
            if (rollout.percentage == *percent)
                return {};
            rollout.percentage = *percent;
            return m_splicer.setValue(**next, percentText(*percent));
        }
        node = (*next)->value.get();
    }
    return {};
}

Core::Result<void> FlagEdit::moveRule()
{
    const auto entry = list("rules");
    if (!entry)
        return tl::unexpected(entry.error());
    const int count = int(m_flag->rules.size());
    if (!*entry || m_edit.index < 0 || m_edit.index >= count || m_edit.target < 0 || m_edit.target >= count)
        return Core::failure(Core::ErrorCode::NotFound,
                             tr("The flag has no rule %1.").arg(qMax(m_edit.index, m_edit.target) + 1));
    if (m_edit.index == m_edit.target)
        return {};
    Rule moved = m_flag->rules[size_t(m_edit.index)];
    m_flag->rules.erase(m_flag->rules.begin() + m_edit.index);
    m_flag->rules.insert(m_flag->rules.begin() + m_edit.target, std::move(moved));
    return m_splicer.moveItem(*(*entry)->value, size_t(m_edit.index), size_t(m_edit.target));
}

Core::Result<void> FlagEdit::addRollout(size_t index, double percentage, bool value)
{
    const auto entry = list("rollouts");
    if (!entry)
        return tl::unexpected(entry.error());
    Rollout rollout;
    rollout.kind = Rollout::Kind::Threshold;
    rollout.percentage = percentage;
    rollout.value = value;
    index = qMin(index, m_flag->rollouts.size());
    m_flag->rollouts.insert(m_flag->rollouts.begin() + qptrdiff(index), rollout);
    const QByteArray body =
        "threshold: {percentage: " + percentText(percentage) + ", value: " + (value ? "true" : "false") + '}';
    if (*entry)
        return m_splicer.insertItem(*(*entry)->value, index, '{' + body + '}', body);
    return m_splicer.addEntry(*m_item, m_item->entries.back(), "rollouts: [{" + body + "}]");
}

} // namespace Flightdeck::Flags
