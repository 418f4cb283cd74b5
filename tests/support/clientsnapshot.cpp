#include "tests/support/clientsnapshot.h"

#include <QJsonArray>

namespace Flightdeck::Tests {

namespace {

QString typeName(Flags::ConstraintType type)
{
    switch (type) {
    case Flags::ConstraintType::String:
        return QStringLiteral("STRING_CONSTRAINT_COMPARISON_TYPE");
    case Flags::ConstraintType::Number:
        return QStringLiteral("NUMBER_CONSTRAINT_COMPARISON_TYPE");
    case Flags::ConstraintType::Boolean:
        return QStringLiteral("BOOLEAN_CONSTRAINT_COMPARISON_TYPE");
    case Flags::ConstraintType::DateTime:
        return QStringLiteral("DATETIME_CONSTRAINT_COMPARISON_TYPE");
    case Flags::ConstraintType::EntityId:
        return QStringLiteral("ENTITY_ID_CONSTRAINT_COMPARISON_TYPE");
    }
    return {};
}

QJsonArray segmentsOf(const Flags::SegmentReference &reference, const Flags::Snapshot &snapshot,
                      const QString &nameSpace)
{
    QJsonArray segments;
    for (const QString &key : reference.keys) {
        const Flags::Segment *segment = snapshot.segment(nameSpace, key);
        QJsonArray constraints;
        for (const Flags::Constraint &constraint : segment->constraints) {
            constraints.append(QJsonObject{{QStringLiteral("id"), QString()},
                                           {QStringLiteral("type"), typeName(constraint.type)},
                                           {QStringLiteral("property"), constraint.property},
                                           {QStringLiteral("operator"), constraint.op},
                                           {QStringLiteral("value"), constraint.value}});
        }
        segments.append(
            QJsonObject{{QStringLiteral("key"), key},
                        {QStringLiteral("name"), segment->name},
                        {QStringLiteral("description"), QString()},
                        {QStringLiteral("matchType"), segment->matchType == Flags::MatchType::All
                                                          ? QStringLiteral("ALL_SEGMENT_MATCH_TYPE")
                                                          : QStringLiteral("ANY_SEGMENT_MATCH_TYPE")},
                        {QStringLiteral("createdAt"), QJsonValue::Null},
                        {QStringLiteral("updatedAt"), QJsonValue::Null},
                        {QStringLiteral("constraints"), constraints}});
    }
    return segments;
}

QString operatorName(Flags::SegmentOperator op)
{
    return op == Flags::SegmentOperator::And ? QStringLiteral("AND_SEGMENT_OPERATOR")
                                             : QStringLiteral("OR_SEGMENT_OPERATOR");
}

} // namespace

QJsonObject clientSnapshot(const Flags::Snapshot &snapshot, const QString &nameSpace)
{
    QJsonArray flags;
    for (const Flags::Flag *flag : snapshot.flags(nameSpace)) {
        QJsonArray rules;
        for (const Flags::Rule &rule : flag->rules) {
            QJsonArray shares;
            for (const Flags::Distribution &share : rule.distributions) {
                QString attachment;
                for (const Flags::Variant &variant : flag->variants) {
                    if (variant.key == share.variant && attachment.isEmpty())
                        attachment = QString::fromUtf8(variant.attachment);
                }
                shares.append(QJsonObject{{QStringLiteral("id"), QString()},
                                          {QStringLiteral("ruleId"), QString()},
                                          {QStringLiteral("variantId"), share.variant},
                                          {QStringLiteral("variantKey"), share.variant},
                                          {QStringLiteral("variantAttachment"), attachment},
                                          {QStringLiteral("rollout"), double(float(share.rollout))}});
            }
            rules.append(
                QJsonObject{{QStringLiteral("id"), QString::number(rules.size())},
                            {QStringLiteral("segments"), segmentsOf(rule.segment, snapshot, nameSpace)},
                            {QStringLiteral("rank"), int(rules.size()) + 1},
                            {QStringLiteral("segmentOperator"), operatorName(rule.segment.op)},
                            {QStringLiteral("distributions"), shares}});
        }
        QJsonArray rollouts;
        for (const Flags::Rollout &rollout : flag->rollouts) {
            QJsonObject json{{QStringLiteral("rank"), int(rollouts.size()) + 1}};
            if (rollout.kind == Flags::Rollout::Kind::Threshold) {
                json[QStringLiteral("type")] = QStringLiteral("THRESHOLD_ROLLOUT_TYPE");
                json[QStringLiteral("threshold")] =
                    QJsonObject{{QStringLiteral("percentage"), double(float(rollout.percentage))},
                                {QStringLiteral("value"), rollout.value}};
            } else {
                json[QStringLiteral("type")] = QStringLiteral("SEGMENT_ROLLOUT_TYPE");
                json[QStringLiteral("segment")] = QJsonObject{
                    {QStringLiteral("value"), rollout.value},
                    {QStringLiteral("segmentOperator"), operatorName(rollout.segment.op)},
                    {QStringLiteral("segments"), segmentsOf(rollout.segment, snapshot, nameSpace)}};
            }
            rollouts.append(json);
        }
        flags.append(QJsonObject{{QStringLiteral("key"), flag->key},
                                 {QStringLiteral("name"), flag->name},
                                 {QStringLiteral("description"), flag->description},
                                 {QStringLiteral("enabled"), flag->enabled},
                                 {QStringLiteral("type"), Flags::flagTypeName(flag->type)},
                                 {QStringLiteral("createdAt"), QJsonValue::Null},
                                 {QStringLiteral("updatedAt"), QJsonValue::Null},
                                 {QStringLiteral("rules"), rules},
                                 {QStringLiteral("rollouts"), rollouts}});
    }
    return {{QStringLiteral("namespace"), QJsonObject{{QStringLiteral("key"), nameSpace}}},
            {QStringLiteral("flags"), flags}};
}

} // namespace Flightdeck::Tests
