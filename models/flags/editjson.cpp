#include "flags/editjson.h"

#include <QJsonArray>

namespace Flightdeck::Flags {

namespace {

// In the order of Edit::Kind. Written into files: a word once given stays.
const char *const kinds[] = {"enable",
                             "disable",
                             "kill",
                             "restore",
                             "set-distribution",
                             "set-threshold",
                             "fix-all",
                             "move-rule",
                             "add-rollout",
                             "move-rollout",
                             "remove-rollout",
                             "set-rollout-segments",
                             "set-rollout-value",
                             "add-flag",
                             "remove-flag",
                             "rename-flag",
                             "add-variant",
                             "remove-variant",
                             "rename-variant",
                             "set-variant",
                             "add-rule",
                             "remove-rule",
                             "set-rule-segments",
                             "add-segment",
                             "remove-segment",
                             "rename-segment",
                             "set-match-type",
                             "add-constraint",
                             "remove-constraint",
                             "set-constraint"};
static_assert(std::size(kinds) == size_t(Edit::Kind::SetConstraint) + 1);

/// Reads and writes the same members, so that none is forgotten on one side.
class Members
{
public:
    explicit Members(QJsonObject &json, bool writing)
        : m_json(json)
        , m_writing(writing)
    {
    }

    void text(const char *name, QString &value)
    {
        const QString key = QString::fromLatin1(name);
        if (!m_writing)
            value = m_json.value(key).toString(value);
        else if (!value.isEmpty())
            m_json.insert(key, value);
    }
    void bytes(const char *name, QByteArray &value)
    {
        QString string = QString::fromUtf8(value);
        text(name, string);
        value = string.toUtf8();
    }
    template<typename T> void number(const char *name, T &value)
    {
        const QString key = QString::fromLatin1(name);
        if (!m_writing)
            value = T(m_json.value(key).toDouble(double(value)));
        else if (double(value) != 0)
            m_json.insert(key, double(value));
    }
    template<typename T> void choice(const char *name, T &value, int last)
    {
        int index = int(value);
        number(name, index);
        value = T(std::clamp(index, 0, last));
    }
    void texts(const char *name, QStringList &value)
    {
        const QString key = QString::fromLatin1(name);
        if (m_writing) {
            if (!value.isEmpty())
                m_json.insert(key, QJsonArray::fromStringList(value));
            return;
        }
        for (const QJsonValue &one : m_json.value(key).toArray())
            value.append(one.toString());
    }
    void shares(const char *name, QList<QPair<QString, double>> &value)
    {
        const QString key = QString::fromLatin1(name);
        QJsonArray list;
        for (const auto &[variant, share] : value)
            list.append(QJsonArray{variant, share});
        if (m_writing && !list.isEmpty())
            m_json.insert(key, list);
        if (m_writing)
            return;
        for (const QJsonValue &one : m_json.value(key).toArray())
            value.append({one.toArray().at(0).toString(), one.toArray().at(1).toDouble()});
    }

private:
    QJsonObject &m_json;
    bool m_writing;
};

void exchange(Members members, Edit &edit)
{
    members.text("namespace", edit.nameSpace);
    members.text("flag", edit.flag);
    members.number("index", edit.index);
    members.number("target", edit.target);
    members.shares("percentages", edit.percentages);
    members.number("percentage", edit.percentage);
    members.number("value", edit.value);
    members.texts("segments", edit.reference.keys);
    members.choice("operator", edit.reference.op, int(SegmentOperator::And));
    members.text("item", edit.item);
    members.text("key", edit.key);
    members.text("title", edit.title);
    members.choice("type", edit.type, int(FlagType::Boolean));
    members.text("variantKey", edit.variant.key);
    members.text("variantName", edit.variant.name);
    members.text("variantDescription", edit.variant.description);
    members.bytes("attachment", edit.variant.attachment);
    members.text("segmentKey", edit.segment.key);
    members.text("segmentName", edit.segment.name);
    members.choice("segmentMatch", edit.segment.matchType, int(MatchType::Any));
    members.choice("match", edit.matchType, int(MatchType::Any));
    members.choice("constraintType", edit.constraint.type, int(ConstraintType::EntityId));
    members.text("property", edit.constraint.property);
    members.text("constraintOperator", edit.constraint.op);
    members.text("constraintValue", edit.constraint.value);
}

} // namespace

QJsonObject toJson(const Edit &edit)
{
    QJsonObject json{{QStringLiteral("kind"), QString::fromLatin1(kinds[size_t(edit.kind)])}};
    Edit copy = edit;
    exchange(Members(json, true), copy);
    return json;
}

std::optional<Edit> editFromJson(const QJsonObject &json)
{
    const QByteArray kind = json.value(QStringLiteral("kind")).toString().toLatin1();
    const auto found =
        std::find_if(std::begin(kinds), std::end(kinds), [&kind](const char *word) { return kind == word; });
    if (found == std::end(kinds))
        return std::nullopt;
    Edit edit;
    edit.kind = Edit::Kind(found - std::begin(kinds));
    edit.value = false; // only true is written
    edit.variant.attachment.clear();
    QJsonObject source = json;
    exchange(Members(source, false), edit);
    return edit;
}

} // namespace Flightdeck::Flags
