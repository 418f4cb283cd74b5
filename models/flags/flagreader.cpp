#include "flags/flagreader.h"

namespace Flightdeck::Flags {

Flag FlagReader::read(const YamlNode &item)
{
    Flag result;
    result.span = item.whole;
    result.keySpan = itemPlace(item, m_context.text());
    ObjectReader flag(
        m_context, item, result.keySpan, [] { return tr("a flag"); },
        m_context.dialect().metadata
            ? std::initializer_list<const char *>{"key", "name", "description", "enabled", "type", "variants",
                                                  "rules", "rollouts", "metadata"}
            : std::initializer_list<const char *>{"key", "name", "description", "enabled", "type", "variants",
                                                  "rules", "rollouts"});
    if (!flag.isMapping())
        return result;
    result.key = flag.text("key", TextForm::Key, Presence::Required);
    if (const Field *key = flag.field("key"))
        result.keySpan = key->value->span;
    result.name = flag.text("name", TextForm::OneLine, Presence::Required);
    result.description = flag.description();
    result.enabled = flag.boolean("enabled", false);
    if (const Field *enabled = flag.field("enabled"))
        result.enabledSpan = enabled->value->span;

    const Field *type = flag.field("type");
    const Field *rollouts = flag.field("rollouts");
    if (m_head.version == "1.0") {
        for (const Field *field : {type, rollouts}) {
            if (field) {
                m_context.error(QStringLiteral("newer-version-needed"),
                                tr("Flipt rejects the file: version 1.0 knows no %1; write a later version.")
                                    .arg(QString::fromUtf8(field->key->resolved().text)),
                                field->key->span);
            }
        }
    }
    static const QByteArrayList types = {"VARIANT_FLAG_TYPE", "BOOLEAN_FLAG_TYPE"};
    const int kind = flag.word("type", types, QStringLiteral("flag-type"), Presence::Optional);
    result.type = kind == 1 ? FlagType::Boolean : FlagType::Variant;
    if (kind == 0 && rollouts && m_head.version != "1.0") {
        m_context.error(QStringLiteral("rollouts-on-variant-flag"),
                        tr("Flipt rejects the file: a flag of VARIANT_FLAG_TYPE may have no rollouts."),
                        rollouts->key->span);
    }
    readVariants(flag, result);
    readRules(flag, result);
    readRollouts(flag, result);
    if (const Field *metadata = flag.field("metadata"); metadata && m_context.dialect().metadata) {
        if (metadata->value->resolved().isMapping())
            checkFreeForm(m_context, *metadata->value);
        else
            flag.wrongKind(*metadata, tr("a mapping of keys and values"));
    }
    return result;
}

void FlagReader::readVariants(ObjectReader &flag, Flag &result)
{
    for (const YamlNode *item : flag.list("variants")) {
        ObjectReader reader(
            m_context, *item, itemPlace(*item, m_context.text()), [] { return tr("a variant"); },
            m_context.dialect().defaultVariant
                ? std::initializer_list<const char *>{"key", "name", "description", "attachment", "default"}
                : std::initializer_list<const char *>{"key", "name", "description", "attachment"});
        if (!reader.isMapping())
            continue;
        Variant variant;
        variant.span = item->whole;
        variant.key = reader.text("key", TextForm::OneLine, Presence::Required);
        variant.name = reader.text("name", TextForm::OneLine);
        variant.description = reader.description();
        readAttachment(reader, variant);
        if (m_context.dialect().defaultVariant)
            variant.isDefault = reader.boolean("default", false);
        result.variants.push_back(std::move(variant));
    }
}

void FlagReader::readAttachment(ObjectReader &variant, Variant &result)
{
    const Field *field = variant.field("attachment");
    if (!field)
        return;
    const YamlNode &node = field->value->resolved();
    if (node.isScalar() && field->scalar().type != YamlValue::Type::Null) {
        variant.wrongKind(*field, tr("a mapping, a list or null; a single value or JSON in quotes is none"));
        return;
    }
    const qsizetype errors = m_context.errorCount();
    checkFreeForm(m_context, *field->value);
    if (m_context.errorCount() == errors)
        result.attachment = goJson(node, m_context.isJson());
}

void FlagReader::readRules(ObjectReader &flag, Flag &result)
{
    for (const YamlNode *item : flag.list("rules")) {
        ObjectReader reader(m_context, *item, itemPlace(*item, m_context.text()), [] { return tr("a rule"); },
                            {"segment", "rank", "distributions"});
        if (!reader.isMapping())
            continue;
        Rule rule;
        rule.span = item->whole;
        rule.segment = readRuleSegment(reader);
        checkRank(reader);
        readDistributions(reader, rule);
        result.rules.push_back(std::move(rule));
    }
}

void FlagReader::checkRank(ObjectReader &rule)
{
    const Field *field = rule.field("rank");
    if (!field)
        return;
    const YamlNode &node = field->value->resolved();
    const YamlValue value = node.isScalar() ? field->scalar() : YamlValue();
    const qint64 *number = std::get_if<qint64>(&value.integer);
    if (!node.isScalar() || value.type != YamlValue::Type::Integer || !value.refusal.isEmpty() ||
        (number && *number < 0))
        rule.wrongKind(*field, tr("a whole number from 0 (Flipt ignores it: the order of the list counts)"));
}

SegmentReference FlagReader::readRuleSegment(ObjectReader &rule)
{
    SegmentReference result;
    const Field *field = rule.field("segment");
    if (!field) {
        rule.missing("segment");
        return result;
    }
    const YamlNode &node = field->value->resolved();
    if (node.isMapping()) {
        ObjectReader segment(m_context, *field->value, rule.placeOf(*field),
                             [] { return tr("the segment of a rule"); }, {"keys", "operator"});
        readKeys(segment, result);
        readOperator(segment, result);
        return result;
    }
    if (node.isScalar() && field->scalar().type != YamlValue::Type::Null) {
        result.keys << rule.text("segment", TextForm::Key);
        return result;
    }
    rule.wrongKind(*field, tr("a segment's key, or a mapping with keys and operator"));
    return result;
}

void FlagReader::readKeys(ObjectReader &segment, SegmentReference &result)
{
    for (const YamlNode *item : segment.list("keys")) {
        const YamlNode &node = item->resolved();
        const YamlValue value = node.isScalar() ? yamlValue(node) : YamlValue();
        if (!node.isScalar() || !value.isText() || !value.refusal.isEmpty()) {
            m_context.error(QStringLiteral("wrong-kind"),
                            tr("Flipt rejects the file: a segment's key must be a text; put it in quotes."),
                            itemPlace(*item, m_context.text()));
            continue;
        }
        result.keys << QString::fromUtf8(value.bytes);
    }
}

void FlagReader::readOperator(ObjectReader &segment, SegmentReference &result)
{
    static const QByteArrayList operators = {"OR_SEGMENT_OPERATOR", "AND_SEGMENT_OPERATOR"};
    const int word =
        segment.word("operator", operators, QStringLiteral("segment-operator"), Presence::Optional, true);
    result.op = word == 1 ? SegmentOperator::And : SegmentOperator::Or;
}

void FlagReader::readDistributions(ObjectReader &rule, Rule &result)
{
    for (const YamlNode *item : rule.list("distributions")) {
        ObjectReader reader(m_context, *item, itemPlace(*item, m_context.text()),
                            [] { return tr("a distribution"); }, {"variant", "rollout"});
        if (!reader.isMapping())
            continue;
        Distribution distribution;
        distribution.variant = reader.text("variant", TextForm::OneLine, Presence::Required);
        const auto share = reader.number("rollout", Presence::Required, &distribution.rolloutSpan);
        distribution.rollout = share.value_or(0);
        if (share && (*share < 0 || *share > 100)) {
            m_context.error(
                QStringLiteral("share-out-of-range"),
                tr("Flipt rejects the file: the rollout of a distribution must be from 0 to 100."),
                reader.placeOf(*reader.field("rollout")));
        }
        result.distributions.push_back(std::move(distribution));
    }
}

void FlagReader::readRollouts(ObjectReader &flag, Flag &result)
{
    for (const YamlNode *item : flag.list("rollouts")) {
        const Span place = itemPlace(*item, m_context.text());
        ObjectReader reader(m_context, *item, place, [] { return tr("a rollout"); },
                            {"description", "segment", "threshold"});
        if (!reader.isMapping())
            continue;
        Rollout rollout;
        rollout.span = item->whole;
        rollout.description = reader.description();
        const Field *segment = reader.field("segment");
        const Field *threshold = reader.field("threshold");
        if (segment && threshold) {
            m_context.error(
                QStringLiteral("two-kinds-of-rollout"),
                tr("Flipt rejects the file: a rollout has either a segment or a threshold, not both."),
                place);
        }
        if (segment)
            readRolloutSegment(*segment, rollout);
        if (threshold)
            readThreshold(*threshold, rollout);
        result.rollouts.push_back(std::move(rollout));
    }
}

void FlagReader::readThreshold(const Field &field, Rollout &result)
{
    ObjectReader threshold(m_context, *field.value, field.key->span, [] { return tr("a threshold"); },
                           {"percentage", "value"});
    if (!threshold.isMapping())
        return;
    result.kind = Rollout::Kind::Threshold;
    result.percentage =
        threshold.number("percentage", Presence::Required, &result.percentageSpan).value_or(0);
    result.value = threshold.boolean("value", false);
}

void FlagReader::readRolloutSegment(const Field &field, Rollout &result)
{
    ObjectReader segment(m_context, *field.value, field.key->span,
                         [] { return tr("the segment of a rollout"); }, {"key", "keys", "operator", "value"});
    if (!segment.isMapping())
        return;
    result.kind = Rollout::Kind::Segment;
    const Field *key = segment.field("key");
    const Field *keys = segment.field("keys");
    if (key && keys) {
        const Field *later = key->key->span.begin > keys->key->span.begin ? key : keys;
        m_context.error(QStringLiteral("key-and-keys"),
                        tr("Flipt rejects the file: a rollout's segment has either key or keys, not both."),
                        later->key->span);
    }
    if (!key && !keys)
        segment.missing("key");
    if (key)
        result.segment.keys << segment.text("key", TextForm::Any);
    if (keys)
        readKeys(segment, result.segment);
    readOperator(segment, result.segment);
    result.value = segment.boolean("value", false);
}

} // namespace Flightdeck::Flags
