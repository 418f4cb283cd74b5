#include "flags/flagedit.h"

#include "flags/fields.h"

namespace Flightdeck::Flags {

namespace {

bool isKillRollout(const Rollout &rollout)
{
    return rollout.kind == Rollout::Kind::Threshold && rollout.percentage >= 100 && !rollout.value;
}

} // namespace

QByteArray FlagEdit::percentText(double percent)
{
    QByteArray text = QByteArray::number(percent, 'f', 2);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text;
}

Core::Result<void> FlagEdit::find()
{
    for (m_part = m_wanted.size(); m_part-- > 0;) {
        FlagDocument &document = m_wanted[m_part];
        for (m_place = document.flags.size(); document.nameSpace == m_edit.nameSpace && m_place-- > 0;) {
            if (document.flags[m_place].key != m_edit.flag)
                continue;
            const auto item = rootItem(m_part, "flags", m_place);
            if (!item)
                return tl::unexpected(item.error());
            m_item = *item;
            m_flag = &document.flags[m_place];
            return {};
        }
    }
    return absent(tr("The namespace %1 of this file has no flag %2.").arg(m_edit.nameSpace, m_edit.flag));
}

Core::Result<void> FlagEdit::run()
{
    using Kind = Edit::Kind;
    if (m_edit.kind == Kind::AddFlag)
        return addFlag();
    if (auto found = find(); !found)
        return found;
    switch (m_edit.kind) {
    case Kind::Enable:
        return setEnabled(true);
    case Kind::Disable:
        return setEnabled(false);
    case Kind::Kill:
        return kill();
    case Kind::Restore:
        return restore();
    case Kind::SetDistribution:
        return setDistribution();
    case Kind::SetThreshold:
        return setThreshold();
    case Kind::RemoveFlag:
        return removeFlag();
    case Kind::RenameFlag:
        return renameFlag();
    case Kind::AddVariant:
        return addVariant();
    case Kind::RemoveVariant:
        return removeVariant();
    case Kind::RenameVariant:
        return renameVariant();
    case Kind::SetVariant:
        return setVariant();
    case Kind::AddRule:
        return addRule();
    case Kind::MoveRule:
        return move("rules");
    case Kind::RemoveRule:
        return remove("rules");
    case Kind::SetRuleSegments:
        return setSegments("rules");
    case Kind::AddRollout:
        return addRollout();
    case Kind::MoveRollout:
        return move("rollouts");
    case Kind::RemoveRollout:
        return remove("rollouts");
    case Kind::SetRolloutSegments:
        return setSegments("rollouts");
    case Kind::SetRolloutValue:
        return setRolloutValue();
    default:
        return Core::failure(Core::ErrorCode::Internal, tr("This edit is none of a single flag."));
    }
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
    const char *after = m_item->entry("name") ? "name" : "key";
    if (!m_item->entry(after))
        return refused(tr("The flag has no key of its own."));
    return m_splicer.addEntry(*m_item, *m_item->entry(after), "enabled", YamlDraft::word(word));
}

Core::Result<void> FlagEdit::kill()
{
    if (m_flag->type == FlagType::Boolean && !m_flag->rollouts.empty() &&
        !isKillRollout(m_flag->rollouts.front())) {
        if (auto added = addThreshold(0, 100, false); !added)
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
        if (auto removed = m_splicer.removeItem(**entry, 0, Splicer::Comments::Stay); !removed)
            return removed;
        m_flag->rollouts.erase(m_flag->rollouts.begin());
    }
    return setEnabled(true);
}

size_t FlagEdit::sizeOf(const char *list) const
{
    return qstrcmp(list, "rules") == 0      ? m_flag->rules.size()
           : qstrcmp(list, "rollouts") == 0 ? m_flag->rollouts.size()
                                            : m_flag->variants.size();
}

Core::Result<const YamlNode::Entry *> FlagEdit::list(const char *name)
{
    return ownList(*m_item, name, sizeOf(name));
}

Core::Result<const YamlNode *> FlagEdit::listItem(const char *name)
{
    const auto entry = list(name);
    if (!entry)
        return tl::unexpected(entry.error());
    if (!*entry || m_edit.index < 0 || size_t(m_edit.index) >= sizeOf(name))
        return absent(qstrcmp(name, "rules") == 0 ? tr("The flag has no rule %1.").arg(m_edit.index + 1)
                                                  : tr("The flag has no rollout %1.").arg(m_edit.index + 1));
    return ownItem(**entry, size_t(m_edit.index));
}

Core::Result<void> FlagEdit::setThreshold()
{
    const auto percent = checkedPercent(m_edit.percentage);
    if (!percent)
        return tl::unexpected(percent.error());
    const auto item = listItem("rollouts");
    if (!item)
        return tl::unexpected(item.error());
    Rollout &rollout = m_flag->rollouts[size_t(m_edit.index)];
    if (rollout.kind != Rollout::Kind::Threshold)
        return wrong(tr("Rollout %1 has no threshold.").arg(m_edit.index + 1));
    const auto threshold = ownEntry(**item, "threshold");
    if (!threshold || !*threshold)
        return threshold ? Core::Result<void>(refused(tr("The threshold has no percentage.")))
                         : tl::unexpected(threshold.error());
    const YamlNode &node = *(*threshold)->value;
    if (auto own = requireOwn(node); !own)
        return own;
    const auto entry = ownEntry(node, "percentage");
    if (!entry || !*entry)
        return entry ? Core::Result<void>(refused(tr("The threshold has no percentage.")))
                     : tl::unexpected(entry.error());
    if (rollout.percentage == *percent)
        return {};
    rollout.percentage = *percent;
    return m_splicer.setValue(**entry, percentText(*percent));
}

} // namespace Flightdeck::Flags
