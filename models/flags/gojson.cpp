// Go's encoding/json on what yaml.v3 decodes into interface{} (Flipt 1.35.0, internal/storage/fs/snapshot.go
// keeps attachments so).
#include "flags/fields.h"
#include "flags/yamlvalue.h"

#include <charconv>
#include <cmath>
#include <map>

namespace Flightdeck::Flags {

namespace {

void appendText(QByteArray &out, const QByteArray &utf8)
{
    // Round trip: bytes that are no UTF-8 (from !!binary) become U+FFFD, as in Go.
    const QByteArray text = QString::fromUtf8(utf8).toUtf8();
    out += '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const uchar c = uchar(text[i]);
        switch (c) {
        case '"':
            out += "\\\"";
            continue;
        case '\\':
            out += "\\\\";
            continue;
        case '\b':
            out += "\\b";
            continue;
        case '\f':
            out += "\\f";
            continue;
        case '\n':
            out += "\\n";
            continue;
        case '\r':
            out += "\\r";
            continue;
        case '\t':
            out += "\\t";
            continue;
        default:
            break;
        }
        const bool isSeparator =
            c == 0xE2 && uchar(text.at(i + 1)) == 0x80 && (uchar(text.at(i + 2)) | 1) == 0xA9;
        if (isSeparator) { // U+2028, U+2029
            out += (uchar(text.at(i + 2)) & 1) ? "\\u2029" : "\\u2028";
            i += 2;
        } else if (c < 0x20 || c == '<' || c == '>' || c == '&') {
            out += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
        } else {
            out += char(c);
        }
    }
    out += '"';
}

void appendFloat(QByteArray &out, double number)
{
    char buffer[400];
    const double magnitude = std::fabs(number);
    const bool scientific = magnitude != 0 && (magnitude < 1e-6 || magnitude >= 1e21);
    const auto result = std::to_chars(buffer, buffer + sizeof buffer, number,
                                      scientific ? std::chars_format::scientific : std::chars_format::fixed);
    QByteArray text(buffer, result.ptr - buffer);
    if (scientific && text.size() >= 4 && text.at(text.size() - 4) == 'e' &&
        text.at(text.size() - 3) == '-' && text.at(text.size() - 2) == '0')
        text.remove(text.size() - 2, 1); // e-09 is e-9 in Go
    out += text;
}

void appendTime(QByteArray &out, const YamlTime &time)
{
    QByteArray text = time.time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1();
    if (time.nanoseconds > 0) {
        QByteArray fraction = QByteArray::number(time.nanoseconds).rightJustified(9, '0');
        while (fraction.endsWith('0'))
            fraction.chop(1);
        text += '.' + fraction;
    }
    const int minutes = std::abs(time.offsetSeconds) / 60;
    if (minutes == 0) {
        text += 'Z';
    } else {
        text += time.offsetSeconds < 0 ? '-' : '+';
        text += QByteArray::number(minutes / 60).rightJustified(2, '0') + ':' +
                QByteArray::number(minutes % 60).rightJustified(2, '0');
    }
    out += '"' + text + '"';
}

void appendScalar(QByteArray &out, const YamlNode &node, bool jsonNumbers)
{
    const YamlValue value = yamlValue(node);
    switch (value.type) {
    case YamlValue::Type::Null:
        out += "null";
        return;
    case YamlValue::Type::Boolean:
        out += value.boolean ? "true" : "false";
        return;
    case YamlValue::Type::Integer:
        if (jsonNumbers)
            appendFloat(out, value.number);
        else
            std::visit([&](auto number) { out += QByteArray::number(number); }, value.integer);
        return;
    case YamlValue::Type::Float:
        appendFloat(out, value.number);
        return;
    case YamlValue::Type::Time:
        appendTime(out, value.time);
        return;
    case YamlValue::Type::Text:
    case YamlValue::Type::Binary:
        appendText(out, value.bytes);
        return;
    }
}

void append(QByteArray &out, const YamlNode &reference, bool jsonNumbers)
{
    const YamlNode &node = reference.resolved();
    if (node.isScalar()) {
        appendScalar(out, node, jsonNumbers);
    } else if (node.isSequence()) {
        out += '[';
        for (size_t i = 0; i < node.items.size(); ++i) {
            if (i > 0)
                out += ',';
            append(out, *node.items[i], jsonNumbers);
        }
        out += ']';
    } else {
        std::map<QByteArray, const YamlNode *> sorted;
        for (const Field &field : effectiveFields(node))
            sorted[field.key->resolved().text] = field.value;
        out += '{';
        bool first = true;
        for (const auto &[key, value] : sorted) {
            if (!first)
                out += ',';
            first = false;
            appendText(out, key);
            out += ':';
            append(out, *value, jsonNumbers);
        }
        out += '}';
    }
}

} // namespace

QByteArray goJson(const YamlNode &node, bool jsonNumbers)
{
    QByteArray out;
    append(out, node, jsonNumbers);
    return out;
}

} // namespace Flightdeck::Flags
