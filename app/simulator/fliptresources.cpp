#include "app/simulator/fliptresources.h"

#include <charconv>

namespace Flightdeck::Simulator {

namespace {

QString comparisonName(Flags::ConstraintType type)
{
    switch (type) {
    case Flags::ConstraintType::String:
        return QStringLiteral("STRING_COMPARISON_TYPE");
    case Flags::ConstraintType::Number:
        return QStringLiteral("NUMBER_COMPARISON_TYPE");
    case Flags::ConstraintType::Boolean:
        return QStringLiteral("BOOLEAN_COMPARISON_TYPE");
    case Flags::ConstraintType::DateTime:
        return QStringLiteral("DATETIME_COMPARISON_TYPE");
    case Flags::ConstraintType::EntityId:
        return QStringLiteral("ENTITY_ID_COMPARISON_TYPE");
    }
    return {};
}

void stamp(QJsonObject &json, const FliptState &state, const QString &nameSpace)
{
    json.insert(QStringLiteral("createdAt"), state.timestamp());
    json.insert(QStringLiteral("updatedAt"), state.timestamp());
    if (!nameSpace.isEmpty())
        json.insert(QStringLiteral("namespaceKey"), nameSpace);
}

const Flags::Variant *findVariant(const Flags::Flag &flag, const QString &key)
{
    for (const Flags::Variant &variant : flag.variants) {
        if (variant.key == key)
            return &variant;
    }
    return nullptr;
}

/// One key stands in `segmentKey`, several in `segmentKeys`.
void insertSegments(QJsonObject &json, const Flags::SegmentReference &reference)
{
    const bool one = reference.keys.size() == 1;
    json.insert(QStringLiteral("segmentKey"), one ? reference.keys.constFirst() : QString());
    json.insert(QStringLiteral("segmentKeys"),
                one ? QJsonArray() : QJsonArray::fromStringList(reference.keys));
    json.insert(QStringLiteral("segmentOperator"), fliptName(reference.op));
}

} // namespace

QString fliptName(Flags::MatchType type)
{
    return type == Flags::MatchType::All ? QStringLiteral("ALL_MATCH_TYPE")
                                         : QStringLiteral("ANY_MATCH_TYPE");
}

QString fliptName(Flags::SegmentOperator op)
{
    return op == Flags::SegmentOperator::And ? QStringLiteral("AND_SEGMENT_OPERATOR")
                                             : QStringLiteral("OR_SEGMENT_OPERATOR");
}

double fliptFloat(double value)
{
    char shortest[32];
    const auto written = std::to_chars(shortest, shortest + sizeof shortest, float(value));
    double read = 0;
    std::from_chars(shortest, written.ptr, read);
    return read;
}

QJsonObject fliptNamespace(const FliptState &state, const QString &key)
{
    const bool isDefault = key == QLatin1String("default");
    QJsonObject json = {{QStringLiteral("key"), key},
                        {QStringLiteral("name"), isDefault ? QStringLiteral("Default") : key},
                        {QStringLiteral("description"), QString()},
                        {QStringLiteral("protected"), false}};
    stamp(json, state, {});
    return json;
}

QJsonObject fliptFlag(const FliptState &state, const QString &nameSpace, const Flags::Flag &flag)
{
    QJsonArray variants;
    for (const Flags::Variant &variant : flag.variants) {
        QJsonObject json = {{QStringLiteral("id"), state.idOf(&variant)},
                            {QStringLiteral("flagKey"), QString()}, // empty on real servers too
                            {QStringLiteral("key"), variant.key},
                            {QStringLiteral("name"), variant.name},
                            {QStringLiteral("description"), variant.description},
                            {QStringLiteral("attachment"), QString::fromUtf8(variant.attachment)}};
        stamp(json, state, nameSpace);
        variants.append(json);
    }
    QJsonObject json = {{QStringLiteral("key"), flag.key},
                        {QStringLiteral("name"), flag.name},
                        {QStringLiteral("description"), flag.description},
                        {QStringLiteral("enabled"), flag.enabled},
                        {QStringLiteral("variants"), variants},
                        {QStringLiteral("type"), Flags::flagTypeName(flag.type)}};
    stamp(json, state, nameSpace);
    return json;
}

QJsonObject fliptSegment(const FliptState &state, const QString &nameSpace, const Flags::Segment &segment)
{
    QJsonArray constraints;
    for (const Flags::Constraint &constraint : segment.constraints) {
        QJsonObject json = {{QStringLiteral("id"), state.idOf(&constraint)},
                            {QStringLiteral("segmentKey"), segment.key},
                            {QStringLiteral("type"), comparisonName(constraint.type)},
                            {QStringLiteral("property"), constraint.property},
                            {QStringLiteral("operator"), constraint.op},
                            {QStringLiteral("value"), constraint.value},
                            {QStringLiteral("description"), constraint.description}};
        stamp(json, state, nameSpace);
        constraints.append(json);
    }
    QJsonObject json = {{QStringLiteral("key"), segment.key},
                        {QStringLiteral("name"), segment.name},
                        {QStringLiteral("description"), segment.description},
                        {QStringLiteral("constraints"), constraints},
                        {QStringLiteral("matchType"), fliptName(segment.matchType)}};
    stamp(json, state, nameSpace);
    return json;
}

QJsonArray fliptRules(const FliptState &state, const QString &nameSpace, const Flags::Flag &flag)
{
    QJsonArray rules;
    for (const Flags::Rule &rule : flag.rules) {
        QJsonArray distributions;
        for (const Flags::Distribution &distribution : rule.distributions) {
            QJsonObject json = {
                {QStringLiteral("id"), state.idOf(&distribution)},
                {QStringLiteral("ruleId"), state.idOf(&rule)},
                {QStringLiteral("variantId"), state.idOf(findVariant(flag, distribution.variant))},
                {QStringLiteral("rollout"), fliptFloat(distribution.rollout)}};
            stamp(json, state, {});
            distributions.append(json);
        }
        QJsonObject json = {{QStringLiteral("id"), state.idOf(&rule)},
                            {QStringLiteral("flagKey"), flag.key},
                            {QStringLiteral("distributions"), distributions},
                            {QStringLiteral("rank"), int(rules.size()) + 1}};
        insertSegments(json, rule.segment);
        stamp(json, state, nameSpace);
        rules.append(json);
    }
    return rules;
}

QJsonArray fliptRollouts(const FliptState &state, const QString &nameSpace, const Flags::Flag &flag)
{
    QJsonArray rollouts;
    for (const Flags::Rollout &rollout : flag.rollouts) {
        QJsonObject json = {{QStringLiteral("id"), state.idOf(&rollout)},
                            {QStringLiteral("flagKey"), flag.key},
                            {QStringLiteral("type"), QStringLiteral("UNKNOWN_ROLLOUT_TYPE")},
                            {QStringLiteral("rank"), int(rollouts.size()) + 1},
                            {QStringLiteral("description"), rollout.description}};
        if (rollout.kind == Flags::Rollout::Kind::Threshold) {
            json.insert(QStringLiteral("type"), QStringLiteral("THRESHOLD_ROLLOUT_TYPE"));
            json.insert(QStringLiteral("threshold"),
                        QJsonObject{{QStringLiteral("percentage"), fliptFloat(rollout.percentage)},
                                    {QStringLiteral("value"), rollout.value}});
        } else if (rollout.kind == Flags::Rollout::Kind::Segment) {
            QJsonObject segment = {{QStringLiteral("value"), rollout.value}};
            insertSegments(segment, rollout.segment);
            json.insert(QStringLiteral("type"), QStringLiteral("SEGMENT_ROLLOUT_TYPE"));
            json.insert(QStringLiteral("segment"), segment);
        }
        stamp(json, state, nameSpace);
        rollouts.append(json);
    }
    return rollouts;
}

} // namespace Flightdeck::Simulator
