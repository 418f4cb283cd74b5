#include "flags/yamldraft.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

namespace Flightdeck::Flags {

namespace {

// Read as a text by YAML 1.1 and 1.2 alike, also between braces.
bool isPlain(const QString &value)
{
    static const QRegularExpression safe(
        QStringLiteral("\\A[A-Za-z_](?:[A-Za-z0-9_./@%+()-]| (?=[A-Za-z0-9_(]))*\\z"));
    static const QRegularExpression reserved(QStringLiteral("\\A(?:true|false|yes|no|on|off|null|y|n)\\z"),
                                             QRegularExpression::CaseInsensitiveOption);
    return safe.match(value).hasMatch() && !reserved.match(value).hasMatch();
}

// Flipt's reader knows no escaped surrogates (go-yaml v3, scannerc.go), so characters stand as they are and
// only what YAML cannot hold is escaped.
QByteArray inQuotes(const QString &value)
{
    QByteArray written = "\"";
    for (const char32_t point : value.toUcs4()) {
        const bool control = point < 0x20 || (point >= 0x7F && point < 0xA0);
        if (point == U'"' || point == U'\\')
            written += '\\' + QByteArray(1, char(point));
        else if (point == U'\n')
            written += "\\n";
        else if (point == U'\t')
            written += "\\t";
        else if (control || point == 0x2028 || point == 0x2029 || point == 0xFEFF)
            written += "\\u" + QByteArray::number(uint(point), 16).rightJustified(4, '0');
        else
            written += QString::fromUcs4(&point, 1).toUtf8();
    }
    return written + '"';
}

} // namespace

YamlDraft YamlDraft::word(const QByteArray &written)
{
    YamlDraft draft(Kind::Word);
    draft.m_word = written;
    return draft;
}

YamlDraft YamlDraft::text(const QString &value)
{
    return isPlain(value) ? word(value.toUtf8()) : quoted(value);
}

YamlDraft YamlDraft::quoted(const QString &value)
{
    return word(inQuotes(value));
}

YamlDraft YamlDraft::json(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object: {
        YamlDraft draft(Kind::Mapping);
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            draft.add(inQuotes(entry.key()), json(entry.value()));
        return draft.inFlow();
    }
    case QJsonValue::Array: {
        YamlDraft draft(Kind::List);
        for (const QJsonValue &item : value.toArray())
            draft.append(json(item));
        return draft.inFlow();
    }
    case QJsonValue::String:
        return quoted(value.toString());
    case QJsonValue::Bool:
        return word(value.toBool() ? "true" : "false");
    case QJsonValue::Double: {
        const qint64 whole = value.toInteger();
        const double number = value.toDouble();
        return word(double(whole) == number
                        ? QByteArray::number(whole)
                        : QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
    }
    default:
        return word("null");
    }
}

YamlDraft &YamlDraft::add(const QByteArray &key, YamlDraft value)
{
    m_entries.emplace_back(key, std::move(value));
    return *this;
}

YamlDraft &YamlDraft::append(YamlDraft item)
{
    m_entries.emplace_back(QByteArray(), std::move(item));
    return *this;
}

YamlDraft &YamlDraft::inFlow()
{
    m_flow = true;
    return *this;
}

QByteArray YamlDraft::flow() const
{
    if (m_kind == Kind::Word)
        return m_word;
    QByteArrayList parts;
    for (const auto &[key, value] : m_entries)
        parts.append(m_kind == Kind::List ? value.flow() : key + ": " + value.flow());
    return m_kind == Kind::List ? '[' + parts.join(", ") + ']' : '{' + parts.join(", ") + '}';
}

QByteArrayList YamlDraft::entryLines(const QByteArray &key, const YamlDraft &value)
{
    if (value.onOneLine())
        return {key + ": " + value.flow()};
    QByteArrayList lines{key + ':'};
    for (const QByteArray &line : value.lines())
        lines.append("  " + line);
    return lines;
}

QByteArrayList YamlDraft::lines() const
{
    if (onOneLine())
        return {flow()};
    QByteArrayList all;
    for (const auto &[key, value] : m_entries) {
        if (m_kind == Kind::Mapping) {
            all += entryLines(key, value);
            continue;
        }
        QByteArray before = "- ";
        for (const QByteArray &line : value.lines()) {
            all.append(before + line);
            before = "  ";
        }
    }
    return all;
}

} // namespace Flightdeck::Flags
