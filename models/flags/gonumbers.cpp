#include "flags/goformats.h"

#include <clocale>
#include <cmath>
#include <cstdlib>
#include <locale.h>

namespace Flightdeck::Flags {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

bool isHexDigit(char c)
{
    return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'f');
}

/// "inf", "+Infinity", "NAN" in any case; NaN takes no sign.
std::optional<double> special(const QByteArray &text)
{
    const bool negative = text.startsWith('-');
    const bool hasSign = negative || text.startsWith('+');
    const QByteArray word = text.mid(hasSign ? 1 : 0).toLower();
    if (word == "inf" || word == "infinity")
        return negative ? -HUGE_VAL : HUGE_VAL;
    if (word == "nan" && !hasSign)
        return std::nan("");
    return std::nullopt;
}

/// An underscore stands between two digits; the prefix 0x counts as a digit.
bool underscoresAllowed(const QByteArray &text, qsizetype begin, bool hex)
{
    const auto isLetter = [hex](char c) { return hex ? isHexDigit(c) : isDigit(c); };
    for (qsizetype i = begin; i < text.size(); ++i) {
        if (text[i] != '_')
            continue;
        const bool before = i > begin ? isLetter(text[i - 1]) : hex;
        const bool after = i + 1 < text.size() && isLetter(text[i + 1]);
        if (!before || !after)
            return false;
    }
    return true;
}

/// Whether the text is a decimal or hexadecimal floating-point literal of Go.
bool isLiteral(const QByteArray &text)
{
    qsizetype i = 0;
    const auto peek = [&](qsizetype ahead = 0) { return i + ahead < text.size() ? text[i + ahead] : '\0'; };
    if (peek() == '+' || peek() == '-')
        ++i;
    const bool hex = peek() == '0' && lower(peek(1)) == 'x' && i + 2 < text.size();
    if (hex)
        i += 2;
    const qsizetype begin = i;
    bool digits = false;
    bool dot = false;
    for (; i < text.size(); ++i) {
        if (text[i] == '_')
            continue;
        if (text[i] == '.' && !dot) {
            dot = true;
            continue;
        }
        if (hex ? !isHexDigit(text[i]) : !isDigit(text[i]))
            break;
        digits = true;
    }
    if (!digits)
        return false;
    if (lower(peek()) == (hex ? 'p' : 'e')) {
        ++i;
        if (peek() == '+' || peek() == '-')
            ++i;
        if (!isDigit(peek()))
            return false;
        while (isDigit(peek()) || peek() == '_')
            ++i;
    } else if (hex) {
        return false;
    }
    return i == text.size() && underscoresAllowed(text, begin, hex);
}

/// strtod without the user's decimal comma. It rounds exactly, as Go does.
double toDouble(const QByteArray &literal)
{
    static const locale_t plain = newlocale(LC_ALL_MASK, "C", nullptr);
    return strtod_l(literal.constData(), nullptr, plain);
}

} // namespace

std::optional<double> parseGoFloat(const QString &text)
{
    QByteArray literal = text.toUtf8();
    if (const std::optional<double> value = special(literal))
        return value;
    if (literal.contains('\0') || !isLiteral(literal))
        return std::nullopt;
    literal.replace('_', "");
    const double value = toDouble(literal);
    if (std::isinf(value))
        return std::nullopt; // out of range
    return value;
}

std::optional<bool> parseGoBool(const QString &text)
{
    static const QStringList yes = {QStringLiteral("1"),    QStringLiteral("t"),    QStringLiteral("T"),
                                    QStringLiteral("TRUE"), QStringLiteral("true"), QStringLiteral("True")};
    static const QStringList no = {QStringLiteral("0"),     QStringLiteral("f"),     QStringLiteral("F"),
                                   QStringLiteral("FALSE"), QStringLiteral("false"), QStringLiteral("False")};
    if (yes.contains(text))
        return true;
    if (no.contains(text))
        return false;
    return std::nullopt;
}

} // namespace Flightdeck::Flags
