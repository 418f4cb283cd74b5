#include "flags/goformats.h"

#include <QDate>

namespace Flightdeck::Flags {

namespace {

/// Reads a text from the front; every function says false when the text does not go on as wanted.
class Scanner
{
public:
    explicit Scanner(const QString &text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at == m_text.size(); }
    bool character(char16_t wanted)
    {
        if (peek() != wanted)
            return false;
        ++m_at;
        return true;
    }
    /// `least` to `most` digits.
    bool number(int least, int most, int *value)
    {
        int digits = 0;
        *value = 0;
        for (; digits < most && isDigit(peek()); ++digits, ++m_at)
            *value = *value * 10 + (peek() - u'0');
        return digits >= least;
    }
    /// ".5" or ",5" when it stands here; digits past the ninth are dropped.
    int fraction()
    {
        if ((peek() != u'.' && peek() != u',') || !isDigit(peek(1)))
            return 0;
        int nanoseconds = 0;
        int scale = 100'000'000;
        for (++m_at; isDigit(peek()); ++m_at, scale /= 10)
            nanoseconds += scale * (peek() - u'0');
        return nanoseconds;
    }

private:
    static bool isDigit(char16_t c) { return c >= u'0' && c <= u'9'; }
    char16_t peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead].unicode() : u'\0';
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

/// "2024-05-01", as days since 1970.
std::optional<qint64> readDate(Scanner &scanner)
{
    int year = 0;
    int month = 0;
    int day = 0;
    if (!scanner.number(4, 4, &year) || !scanner.character(u'-') || !scanner.number(2, 2, &month) ||
        !scanner.character(u'-') || !scanner.number(2, 2, &day))
        return std::nullopt;
    // Go has a year 0 (a leap year), QDate has none: 400 years are a whole cycle.
    const QDate date(year + 400, month, day);
    if (!date.isValid())
        return std::nullopt;
    constexpr qint64 daysOf400Years = 146'097;
    return date.toJulianDay() - QDate(1970, 1, 1).toJulianDay() - daysOf400Years;
}

/// "Z", "+02:00"; up to 24 hours and 60 minutes. In seconds.
std::optional<int> readOffset(Scanner &scanner)
{
    if (scanner.character(u'Z'))
        return 0;
    const bool negative = scanner.character(u'-');
    if (!negative && !scanner.character(u'+'))
        return std::nullopt;
    int hours = 0;
    int minutes = 0;
    if (!scanner.number(2, 2, &hours) || !scanner.character(u':') || !scanner.number(2, 2, &minutes) ||
        hours > 24 || minutes > 60)
        return std::nullopt;
    const int seconds = hours * 3600 + minutes * 60;
    return negative ? -seconds : seconds;
}

} // namespace

std::optional<GoTime> parseGoTime(const QString &text)
{
    Scanner scanner(text);
    const std::optional<qint64> days = readDate(scanner);
    if (!days)
        return std::nullopt;
    GoTime time{*days * 86'400, 0};
    if (scanner.atEnd())
        return time;
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (!scanner.character(u'T') || !scanner.number(1, 2, &hour) || !scanner.character(u':') ||
        !scanner.number(2, 2, &minute) || !scanner.character(u':') || !scanner.number(2, 2, &second) ||
        hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    time.nanoseconds = scanner.fraction();
    const std::optional<int> offset = readOffset(scanner);
    if (!offset || !scanner.atEnd())
        return std::nullopt;
    time.seconds += hour * 3600 + minute * 60 + second - *offset;
    return time;
}

} // namespace Flightdeck::Flags
