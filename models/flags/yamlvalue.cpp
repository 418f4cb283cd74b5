#include "flags/yamlvalue.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>

namespace Flightdeck::Flags {

namespace {

bool isOneOf(const QByteArray &text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char *word) { return QByteArrayView(text) == QByteArrayView(word); });
}

/// Go's strconv.ParseInt(text, 0, 64) without underscores: 10, 010 (octal), 0o10, 0x10, 0b10.
std::optional<std::variant<qint64, quint64>> parseInteger(QByteArrayView text)
{
    bool negative = false;
    if (!text.isEmpty() && (text[0] == '-' || text[0] == '+')) {
        negative = text[0] == '-';
        text = text.sliced(1);
    }
    int base = 10;
    if (text.size() > 1 && text[0] == '0') {
        const char letter = char(text[1] | 0x20);
        base = letter == 'x' ? 16 : letter == 'b' ? 2 : 8;
        text = text.sliced(letter == 'x' || letter == 'b' || letter == 'o' ? 2 : 1);
    }
    quint64 value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (text.isEmpty() || result.ec != std::errc() || result.ptr != text.data() + text.size())
        return std::nullopt;
    constexpr quint64 largest = quint64(std::numeric_limits<qint64>::max());
    if (!negative)
        return value <= largest ? std::variant<qint64, quint64>(qint64(value))
                                : std::variant<qint64, quint64>(value);
    if (value > largest + 1)
        return std::nullopt;
    return std::variant<qint64, quint64>(qint64(0 - value));
}

/// yaml.v3, resolve.go: the four forms of a time, all beginning with a year of four digits.
std::optional<YamlTime> parseTime(const QByteArray &text)
{
    if (text.size() < 8 || text.at(4) != '-')
        return std::nullopt;
    static const QRegularExpression form(QStringLiteral(
        R"(\A(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(\.\d+)?(Z|[+-]\d\d:\d\d))|(?: +(\d{1,2}):(\d{1,2}):(\d{1,2})(\.\d+)?))?\z)"));
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(text));
    if (!match.hasMatch())
        return std::nullopt;
    const int part = match.capturedLength(4) > 0 ? 4 : 9;
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const QTime time(match.captured(part).toInt(), match.captured(part + 1).toInt(),
                     match.captured(part + 2).toInt());
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    YamlTime result;
    const QString fraction = match.captured(part + 3).mid(1).leftJustified(9, QLatin1Char('0'), true);
    result.nanoseconds = fraction.toInt();
    const QString zone = match.captured(8);
    if (zone.size() == 6) {
        result.offsetSeconds =
            (QStringView(zone).mid(1, 2).toInt() * 60 + QStringView(zone).mid(4, 2).toInt()) * 60;
        if (zone.startsWith(QLatin1Char('-')))
            result.offsetSeconds = -result.offsetSeconds;
    }
    result.time = QDateTime(date, time, Qt::OffsetFromUTC, result.offsetSeconds);
    return result;
}

/// CUE 0.7, cue/literal/num.go: digits with single underscores between them.
bool isMantissa(QByteArrayView digits)
{
    return !digits.endsWith('_') && !digits.startsWith('_') &&
           QByteArray::fromRawData(digits.data(), digits.size()).indexOf("__") < 0;
}

/// CUE takes the number's text, so its own grammar counts too.
QString cueRefusal(const QByteArray &text, bool isInteger)
{
    QByteArray literal = text;
    const auto refused = [](const QString &reason, const QByteArray &what) -> QString {
        return reason + QStringLiteral(" \"") + QString::fromUtf8(what) + QLatin1Char('"');
    };
    // YAML's octal is written anew for CUE, but not behind a sign.
    if (isInteger && literal.size() > 1 && literal[0] == '0' && literal[1] >= '0' && literal[1] <= '9')
        literal = "0o" + literal.mid(1);
    if (literal.startsWith('-'))
        literal = literal.mid(1);
    if (literal.startsWith('+'))
        return refused(QStringLiteral("illegal number start"), literal);
    if (literal.startsWith("0x") || literal.startsWith("0X") || literal.startsWith("0o") ||
        literal.startsWith("0b")) {
        return isMantissa(QByteArrayView(literal).sliced(2))
                   ? QString()
                   : refused(QStringLiteral("illegal number"), literal);
    }
    if (literal.startsWith("0O") || literal.startsWith("0B"))
        return refused(QStringLiteral("illegal number"), literal);
    static const QRegularExpression split(
        QStringLiteral(R"(\A([0-9_]*)(\.([0-9_]*))?([eE][+-]?([0-9_]*))?\z)"));
    const QRegularExpressionMatch match = split.match(QString::fromLatin1(literal));
    const QByteArray whole = match.captured(1).toLatin1();
    const bool isPlain = match.capturedLength(2) == 0 && match.capturedLength(4) == 0;
    if (isPlain && whole.size() > 1 && whole[0] == '0')
        return refused(QStringLiteral("illegal integer number"), literal);
    for (int group : {1, 3, 5}) {
        if (!isMantissa(match.captured(group).toLatin1()))
            return refused(QStringLiteral("illegal '_' in number"), literal);
    }
    return {};
}

/// Nearly all plain scalars are words or short numbers: told by their first characters.
bool isPlainWord(const QByteArray &text)
{
    const char first = text.isEmpty() ? '~' : text[0];
    const bool isLetter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
    return isLetter && !std::strchr("tTfFnN", first);
}

bool isShortNumber(const QByteArray &text)
{
    return !text.isEmpty() && text.size() < 16 && (text[0] != '0' || text.size() == 1) &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void resolvePlain(const QByteArray &text, YamlValue &value)
{
    if (isPlainWord(text))
        return;
    if (isShortNumber(text)) {
        value.type = YamlValue::Type::Integer;
        value.integer = text.toLongLong();
        value.number = text.toDouble();
        return;
    }
    if (isOneOf(text, {"", "~", "null", "Null", "NULL"})) {
        value.type = YamlValue::Type::Null;
        return;
    }
    if (isOneOf(text, {"true", "True", "TRUE", "false", "False", "FALSE"})) {
        value.type = YamlValue::Type::Boolean;
        value.boolean = (text[0] | 0x20) == 't';
        return;
    }
    const QByteArray sign = text.left(1) == "-" || text.left(1) == "+" ? text.left(1) : QByteArray();
    const QByteArray unsignedText = text.mid(sign.size());
    if (isOneOf(unsignedText, {".inf", ".Inf", ".INF"}) || isOneOf(text, {".nan", ".NaN", ".NAN"})) {
        value.type = YamlValue::Type::Float;
        const bool isNan = (text[1] | 0x20) == 'n';
        value.number = isNan ? std::numeric_limits<double>::quiet_NaN()
                             : (sign == "-" ? -1 : 1) * std::numeric_limits<double>::infinity();
        value.refusal = QStringLiteral("illegal number start \"%1\"")
                            .arg(isNan         ? QStringLiteral("NaN")
                                 : sign == "-" ? QStringLiteral("-Inf")
                                               : QStringLiteral("+Inf"));
        return;
    }
    if (!(text[0] >= '0' && text[0] <= '9') && sign.isEmpty() && text[0] != '.')
        return;
    if (auto time = parseTime(text)) {
        value.type = YamlValue::Type::Time;
        value.time = *time;
        return;
    }
    QByteArray digits = text;
    if (text[0] != '.') // Go takes a number that begins with a point as it stands
        digits.replace("_", "");
    if (text[0] != '.') {
        if (auto integer = parseInteger(digits)) {
            value.type = YamlValue::Type::Integer;
            value.integer = *integer;
            value.number = std::visit([](auto number) { return double(number); }, *integer);
            value.refusal = cueRefusal(text, true);
            return;
        }
    }
    static const QRegularExpression floating(
        QStringLiteral(R"(\A[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z)"));
    if (!floating.match(QString::fromUtf8(digits)).hasMatch())
        return;
    bool ok = false;
    const double number = digits.toDouble(&ok);
    if (!ok || std::isinf(number))
        return;
    value.type = YamlValue::Type::Float;
    value.number = number;
    value.refusal = cueRefusal(text, false);
}

} // namespace

YamlValue yamlValue(const YamlNode &scalar)
{
    YamlValue value;
    value.bytes = scalar.text;
    if (scalar.tag.isEmpty()) {
        if (scalar.style == YamlNode::Style::Plain || scalar.style == YamlNode::Style::Absent)
            resolvePlain(scalar.text, value);
        return value;
    }
    static const QByteArray core("tag:yaml.org,2002:");
    const bool isPlain = scalar.style == YamlNode::Style::Plain || scalar.style == YamlNode::Style::Absent;
    const QByteArray tag = scalar.tag.startsWith(core) ? scalar.tag.mid(core.size()) : QByteArray();
    if (tag == "binary") {
        value.type = YamlValue::Type::Binary;
        value.bytes = QByteArray::fromBase64(scalar.text);
        return value;
    }
    const bool typed = isOneOf(tag, {"int", "float", "bool", "null", "timestamp"});
    if (scalar.tag != "!" && !typed && tag != "str") {
        value.refusal = QCoreApplication::translate("YamlValue", "the tag %1 is unknown")
                            .arg(QString::fromUtf8(scalar.tag.left(50)));
        return value;
    }
    if ((isPlain && scalar.tag == "!") || typed)
        resolvePlain(scalar.text, value);
    if (!typed)
        return value;
    if (tag == "float" && value.type == YamlValue::Type::Integer)
        value.type = YamlValue::Type::Float;
    if (tag == "float" && scalar.text.indexOf('.') < 0 && !scalar.text.toLower().contains('e') &&
        value.refusal.isEmpty())
        value.refusal = QCoreApplication::translate("YamlValue", "a whole number with the tag !!float");
    using Type = YamlValue::Type;
    const Type wanted = tag == "int"     ? Type::Integer
                        : tag == "float" ? Type::Float
                        : tag == "bool"  ? Type::Boolean
                        : tag == "null"  ? Type::Null
                                         : Type::Time;
    if (value.type != wanted) {
        value.refusal = QStringLiteral("cannot decode !!str `%1` as a !!%2")
                            .arg(QString::fromUtf8(scalar.text.left(50)), QString::fromLatin1(tag));
    }
    return value;
}

} // namespace Flightdeck::Flags
