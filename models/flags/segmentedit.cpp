#include "flags/segmentedit.h"

#include "flags/constraintform.h"

namespace Flightdeck::Flags {

namespace {

QByteArray word(MatchType type)
{
    return type == MatchType::All ? "ALL_MATCH_TYPE" : "ANY_MATCH_TYPE";
}

YamlDraft constraintDraft(const Constraint &constraint)
{
    YamlDraft draft = YamlDraft::mapping();
    draft.add("type", YamlDraft::word(constraintTypeName(constraint.type)));
    draft.add("property", YamlDraft::text(constraint.property));
    draft.add("operator", YamlDraft::text(constraint.op));
    if (operatorTakesValue(constraint.op))
        draft.add("value", YamlDraft::quoted(constraint.value)); // Flipt rejects unquoted numbers
    return draft;
}

template<typename Reference> void replaceKey(Reference &reference, const QString &old, const QString &now)
{
    for (QString &key : reference.keys) {
        if (key == old)
            key = now;
    }
}

} // namespace

Core::Result<void> SegmentEdit::find()
{
    for (m_part = m_wanted.size(); m_part-- > 0;) {
        FlagDocument &document = m_wanted[m_part];
        for (m_place = document.segments.size(); document.nameSpace == m_edit.nameSpace && m_place-- > 0;) {
            if (document.segments[m_place].key != m_edit.item)
                continue;
            const auto item = rootItem(m_part, "segments", m_place);
            if (!item)
                return tl::unexpected(item.error());
            m_item = *item;
            m_segment = &document.segments[m_place];
            return {};
        }
    }
    return absent(tr("The namespace %1 of this file has no segment %2.").arg(m_edit.nameSpace, m_edit.item));
}

Core::Result<void> SegmentEdit::run()
{
    using Kind = Edit::Kind;
    if (m_edit.kind == Kind::AddSegment)
        return addSegment();
    if (auto found = find(); !found)
        return found;
    switch (m_edit.kind) {
    case Kind::RemoveSegment:
        return removeSegment();
    case Kind::RenameSegment:
        return renameSegment();
    case Kind::SetMatchType:
        return setMatchType();
    case Kind::AddConstraint:
        return addConstraint();
    case Kind::RemoveConstraint:
        return removeConstraint();
    case Kind::SetConstraint:
        return setConstraint();
    default:
        return Core::failure(Core::ErrorCode::Internal, tr("This edit is none of a segment."));
    }
}

Core::Result<void> SegmentEdit::addSegment()
{
    const Segment &wanted = m_edit.segment;
    if (auto good = checkKey(wanted.key); !good)
        return good;
    if (auto good = checkLine(wanted.name, tr("The name")); !good)
        return good;
    for (const FlagDocument &part : m_wanted) {
        for (const Segment &segment : part.segments) {
            if (part.nameSpace == m_edit.nameSpace && segment.key == wanted.key)
                return wrong(tr("There is a segment %1 already.").arg(wanted.key));
        }
    }
    // The first document that has the namespace: rules find segments of their own and earlier documents only.
    auto part = lastPart();
    if (!part)
        return tl::unexpected(part.error());
    for (size_t earlier = 0; earlier < *part; ++earlier) {
        if (m_wanted[earlier].nameSpace == m_edit.nameSpace)
            part = earlier;
    }
    m_wanted[*part].segments.push_back({wanted.key, wanted.name, {}, wanted.matchType, {}, {}});
    YamlDraft draft = YamlDraft::mapping();
    draft.add("key", YamlDraft::text(wanted.key));
    draft.add("name", YamlDraft::text(wanted.name));
    draft.add("match_type", YamlDraft::word(word(wanted.matchType)));
    return addToRoot("segments", draft, *part);
}

Core::Result<void> SegmentEdit::removeSegment()
{
    for (const FlagDocument &part : m_wanted) {
        for (const Flag &flag : part.flags) {
            bool asked = false;
            for (const Rule &rule : flag.rules)
                asked |= rule.segment.keys.contains(m_edit.item);
            for (const Rollout &rollout : flag.rollouts)
                asked |= rollout.segment.keys.contains(m_edit.item);
            if (asked && part.nameSpace == m_edit.nameSpace)
                return refused(tr("The flag %1 asks for %2: without it Flipt would reject the file.")
                                   .arg(flag.key, m_edit.item));
        }
    }
    FlagDocument &part = m_wanted[m_part];
    part.segments.erase(part.segments.begin() + qptrdiff(m_place));
    return m_splicer.removeItem(*m_document.trees()[m_part]->entry("segments"), m_place,
                                Splicer::Comments::Go);
}

Core::Result<void> SegmentEdit::renameSegment()
{
    if (auto good = checkKey(m_edit.key); !good)
        return good;
    if (m_edit.key == m_edit.item)
        return {};
    for (size_t part = 0; part < m_wanted.size(); ++part) {
        FlagDocument &document = m_wanted[part];
        if (document.nameSpace != m_edit.nameSpace)
            continue;
        for (size_t at = 0; at < document.segments.size(); ++at) {
            Segment &segment = document.segments[at];
            if (segment.key == m_edit.key)
                return wrong(tr("There is a segment %1 already.").arg(m_edit.key));
            if (segment.key != m_edit.item)
                continue;
            const auto item = rootItem(part, "segments", at);
            if (!item)
                return tl::unexpected(item.error());
            if (auto set = setScalar(**item, "key", YamlDraft::text(m_edit.key), "key"); !set)
                return set;
            segment.key = m_edit.key;
        }
        for (size_t at = 0; at < document.flags.size(); ++at) {
            Flag &flag = document.flags[at];
            const auto asks = [this](const auto &rule) { return rule.segment.keys.contains(m_edit.item); };
            const bool rules = std::any_of(flag.rules.begin(), flag.rules.end(), asks);
            const bool rollouts = std::any_of(flag.rollouts.begin(), flag.rollouts.end(), asks);
            if (!rules && !rollouts)
                continue;
            const auto item = rootItem(part, "flags", at);
            if (!item)
                return tl::unexpected(item.error());
            if (auto done = renameIn(**item, "rules", flag.rules.size()); rules && !done)
                return done;
            if (auto done = renameIn(**item, "rollouts", flag.rollouts.size()); rollouts && !done)
                return done;
            for (Rule &rule : flag.rules)
                replaceKey(rule.segment, m_edit.item, m_edit.key);
            for (Rollout &rollout : flag.rollouts)
                replaceKey(rollout.segment, m_edit.item, m_edit.key);
        }
    }
    return {};
}

Core::Result<void> SegmentEdit::renameIn(const YamlNode &flag, const char *list, size_t meant)
{
    const auto entry = ownList(flag, list, meant);
    if (!entry)
        return tl::unexpected(entry.error());
    for (size_t at = 0; *entry && at < meant; ++at) {
        const YamlNode &item = (*entry)->value->items[at]->resolved();
        if (!item.isMapping())
            continue;
        if (auto own = renameReference(*(*entry)->value->items[at]); !own)
            return own;
    }
    return {};
}

Core::Result<void> SegmentEdit::renameReference(const YamlNode &item)
{
    const YamlNode::Entry *segment = item.resolved().entry("segment");
    if (!segment)
        return {};
    const YamlNode &reference = *segment->value;
    std::vector<const YamlNode *> places;
    if (reference.resolved().isMapping()) {
        if (const YamlNode::Entry *key = reference.resolved().entry("key"))
            places.push_back(key->value.get());
        if (const YamlNode::Entry *keys = reference.resolved().entry("keys")) {
            for (const auto &one : keys->value->resolved().items)
                places.push_back(one.get());
        }
    } else {
        places.push_back(&reference);
    }
    for (const YamlNode *place : places) {
        if (QString::fromUtf8(place->resolved().text) != m_edit.item)
            continue;
        for (const YamlNode *node : {&item, &reference, place}) {
            if (auto own = requireOwn(*node); !own)
                return own;
        }
        m_splicer.replace(place->span, YamlDraft::text(m_edit.key).flow());
    }
    return {};
}

Core::Result<void> SegmentEdit::setMatchType()
{
    if (m_segment->matchType == m_edit.matchType)
        return {};
    m_segment->matchType = m_edit.matchType;
    return setScalar(*m_item, "match_type", YamlDraft::word(word(m_edit.matchType)), "name");
}

Core::Result<void> SegmentEdit::checkConstraint() const
{
    const Constraint &wanted = m_edit.constraint;
    if (auto good = checkLine(wanted.property, tr("The property")); !good)
        return good;
    if (!constraintOperators(wanted.type, m_document.version()).contains(wanted.op))
        return wrong(tr("Flipt %1 knows no operator %2 for %3.")
                         .arg(m_document.version().text(), wanted.op,
                              QString::fromLatin1(constraintTypeName(wanted.type))));
    return checkConstraintValue(wanted);
}

Core::Result<void> SegmentEdit::addConstraint()
{
    if (auto good = checkConstraint(); !good)
        return good;
    const size_t old = m_segment->constraints.size();
    Constraint added = m_edit.constraint;
    if (!operatorTakesValue(added.op))
        added.value.clear();
    added.description.clear();
    m_segment->constraints.push_back(added);
    return addItems(*m_item, "constraints", old, old, {constraintDraft(added)});
}

Core::Result<void> SegmentEdit::removeConstraint()
{
    const auto entry = ownList(*m_item, "constraints", m_segment->constraints.size());
    if (!entry)
        return tl::unexpected(entry.error());
    if (!*entry || m_edit.index < 0 || size_t(m_edit.index) >= m_segment->constraints.size())
        return absent(tr("The segment has no constraint %1.").arg(m_edit.index + 1));
    m_segment->constraints.erase(m_segment->constraints.begin() + m_edit.index);
    return m_splicer.removeItem(**entry, size_t(m_edit.index), Splicer::Comments::Go);
}

Core::Result<void> SegmentEdit::setConstraint()
{
    const auto entry = ownList(*m_item, "constraints", m_segment->constraints.size());
    if (!entry)
        return tl::unexpected(entry.error());
    if (!*entry || m_edit.index < 0 || size_t(m_edit.index) >= m_segment->constraints.size())
        return absent(tr("The segment has no constraint %1.").arg(m_edit.index + 1));
    if (auto good = checkConstraint(); !good)
        return good;
    const auto item = ownItem(**entry, size_t(m_edit.index));
    if (!item)
        return tl::unexpected(item.error());
    Constraint &constraint = m_segment->constraints[size_t(m_edit.index)];
    const Constraint &wanted = m_edit.constraint;
    const bool takesValue = operatorTakesValue(wanted.op);
    Core::Result<void> done;
    if (constraint.type != wanted.type)
        done = setScalar(**item, "type", YamlDraft::word(constraintTypeName(wanted.type)), "type");
    if (done && constraint.property != wanted.property)
        done = setScalar(**item, "property", YamlDraft::text(wanted.property), "type");
    if (done && constraint.op != wanted.op)
        done = setScalar(**item, "operator", YamlDraft::text(wanted.op), "property");
    if (done && !takesValue && (*item)->entry("value") && !constraint.value.isEmpty())
        done = dropEntry(**item, "value");
    else if (done && takesValue && constraint.value != wanted.value)
        done = setScalar(**item, "value", YamlDraft::quoted(wanted.value), "operator");
    const QString description = constraint.description;
    constraint = wanted;
    constraint.description = description;
    if (!takesValue)
        constraint.value.clear();
    return done;
}

} // namespace Flightdeck::Flags
