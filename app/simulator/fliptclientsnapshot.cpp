#include "app/simulator/fliptclientsnapshot.h"

#include "app/simulator/fliptresources.h"

#include <QSet>

namespace Flightdeck::Simulator {

namespace {

/// One call: remembers which segments were met before.
class Writer
{
public:
    Writer(const FliptState &state, const QString &nameSpace)
        : m_state(state)
        , m_nameSpace(nameSpace)
    {
    }

    tl::expected<QJsonArray, QString> rules(const Flags::Flag &flag)
    {
        QJsonArray rules;
        int rank = 0;
        for (const Flags::Rule &rule : flag.rules) {
            ++rank;
            const QStringList keys = distinct(rule.segment.keys);
            if (!keys.isEmpty() && rule.distributions.empty())
                return tl::unexpected(
                    QStringLiteral("getting distributions for rule \"%1\": rule \"%1\" not found")
                        .arg(m_state.idOf(&rule)));
            QJsonArray segments;
            QJsonArray shares;
            for (const QString &key : keys) {
                segments.append(segment(key));
                for (const Flags::Distribution &distribution : rule.distributions)
                    shares.append(share(flag, distribution));
            }
            const QJsonObject json = {{QStringLiteral("id"), m_state.idOf(&rule)},
                                      {QStringLiteral("segments"), segments},
                                      {QStringLiteral("rank"), rank},
                                      {QStringLiteral("segmentOperator"), fliptName(rule.segment.op)},
                                      {QStringLiteral("distributions"), shares}};
            for (qsizetype i = 0; i < keys.size(); ++i)
                rules.append(json);
        }
        return rules;
    }

    QJsonArray rollouts(const Flags::Flag &flag)
    {
        QJsonArray rollouts;
        for (const Flags::Rollout &rollout : flag.rollouts) {
            QJsonObject json = {{QStringLiteral("type"), QStringLiteral("UNKNOWN_ROLLOUT_TYPE")},
                                {QStringLiteral("rank"), int(rollouts.size()) + 1}};
            if (rollout.kind == Flags::Rollout::Kind::Threshold) {
                json.insert(QStringLiteral("type"), QStringLiteral("THRESHOLD_ROLLOUT_TYPE"));
                json.insert(QStringLiteral("threshold"),
                            QJsonObject{{QStringLiteral("percentage"), fliptFloat(rollout.percentage)},
                                        {QStringLiteral("value"), rollout.value}});
            } else if (rollout.kind == Flags::Rollout::Kind::Segment) {
                QJsonArray segments;
                const QStringList keys = distinct(rollout.segment.keys);
                for (const QString &key : keys) {
                    const bool known = m_seen.contains(key);
                    const QJsonObject whole = segment(key);
                    segments.append(known ? whole : emptySegment());
                }
                json.insert(QStringLiteral("type"), QStringLiteral("SEGMENT_ROLLOUT_TYPE"));
                json.insert(QStringLiteral("segment"),
                            QJsonObject{{QStringLiteral("value"), rollout.value},
                                        {QStringLiteral("segmentOperator"), fliptName(rollout.segment.op)},
                                        {QStringLiteral("segments"), segments}});
            }
            rollouts.append(json);
        }
        return rollouts;
    }

private:
    static QStringList distinct(QStringList keys)
    {
        keys.removeDuplicates();
        return keys;
    }

    static QJsonObject emptySegment()
    {
        return {{QStringLiteral("key"), QString()},
                {QStringLiteral("name"), QString()},
                {QStringLiteral("description"), QString()},
                {QStringLiteral("matchType"), QStringLiteral("ALL_SEGMENT_MATCH_TYPE")},
                {QStringLiteral("createdAt"), QJsonValue::Null},
                {QStringLiteral("updatedAt"), QJsonValue::Null},
                {QStringLiteral("constraints"), QJsonArray()}};
    }

    QJsonObject segment(const QString &key)
    {
        m_seen.insert(key);
        QJsonObject json = emptySegment();
        const Flags::Segment *segment = m_state.snapshot().segment(m_nameSpace, key);
        if (!segment)
            return json;
        QJsonArray constraints;
        const QJsonArray resource =
            fliptSegment(m_state, m_nameSpace, *segment).value(u"constraints").toArray();
        for (const QJsonValue &value : resource) {
            const QString type = value[u"type"].toString(); // STRING_COMPARISON_TYPE
            constraints.append(QJsonObject{
                {QStringLiteral("id"), QString()},
                {QStringLiteral("type"), QString(type).replace(QLatin1String("_COMPARISON_"),
                                                               QLatin1String("_CONSTRAINT_COMPARISON_"))},
                {QStringLiteral("property"), value[u"property"]},
                {QStringLiteral("operator"), value[u"operator"]},
                {QStringLiteral("value"), value[u"value"]}});
        }
        json.insert(QStringLiteral("key"), key);
        json.insert(QStringLiteral("matchType"), segment->matchType == Flags::MatchType::All
                                                     ? QStringLiteral("ALL_SEGMENT_MATCH_TYPE")
                                                     : QStringLiteral("ANY_SEGMENT_MATCH_TYPE"));
        json.insert(QStringLiteral("constraints"), constraints);
        return json;
    }

    QJsonObject share(const Flags::Flag &flag, const Flags::Distribution &distribution) const
    {
        QJsonObject json = {{QStringLiteral("id"), QString()},
                            {QStringLiteral("ruleId"), QString()},
                            {QStringLiteral("variantKey"), distribution.variant},
                            {QStringLiteral("rollout"), fliptFloat(distribution.rollout)}};
        for (const Flags::Variant &variant : flag.variants) {
            if (variant.key != distribution.variant)
                continue;
            json.insert(QStringLiteral("variantId"), m_state.idOf(&variant));
            json.insert(QStringLiteral("variantAttachment"), QString::fromUtf8(variant.attachment));
            break;
        }
        return json;
    }

    const FliptState &m_state;
    QString m_nameSpace;
    QSet<QString> m_seen;
};

} // namespace

tl::expected<QJsonObject, QString> fliptClientSnapshot(const FliptState &state, const QString &nameSpace)
{
    Writer writer(state, nameSpace);
    QJsonArray flags;
    for (const Flags::Flag *flag : state.snapshot().flags(nameSpace)) {
        QJsonObject json = fliptFlag(state, nameSpace, *flag);
        json.remove(QStringLiteral("variants"));
        json.remove(QStringLiteral("namespaceKey"));
        json.insert(QStringLiteral("rules"), QJsonArray());
        json.insert(QStringLiteral("rollouts"), QJsonArray());
        if (flag->type == Flags::FlagType::Variant) {
            const tl::expected<QJsonArray, QString> rules = writer.rules(*flag);
            if (!rules)
                return tl::unexpected(rules.error());
            json.insert(QStringLiteral("rules"), *rules);
        } else {
            json.insert(QStringLiteral("rollouts"), writer.rollouts(*flag));
        }
        flags.append(json);
    }
    return QJsonObject{{QStringLiteral("namespace"), QJsonObject{{QStringLiteral("key"), nameSpace}}},
                       {QStringLiteral("flags"), flags}};
}

} // namespace Flightdeck::Simulator
