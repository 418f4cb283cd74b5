#include "metrics/matrixscanner.h"

#include <charconv>
#include <string_view>

namespace Flightdeck::Metrics {

namespace {

/// Steps over the bytes of an answer; every step says whether the bytes were what it wants.
class Scanner
{
public:
    explicit Scanner(const QByteArray &body)
        : m_at(body.constData())
        , m_end(m_at + body.size())
    {
    }

    bool take(char wanted)
    {
        if (m_at == m_end || *m_at != wanted)
            return false;
        ++m_at;
        return true;
    }
    bool take(std::string_view wanted)
    {
        if (std::size_t(m_end - m_at) < wanted.size() || std::string_view(m_at, wanted.size()) != wanted)
            return false;
        m_at += wanted.size();
        return true;
    }
    bool atEnd() const { return m_at == m_end; }

    /// A quoted text of printable ASCII without escapes.
    bool takeText(std::string_view &text)
    {
        if (!take('"'))
            return false;
        const char *start = m_at;
        while (m_at != m_end && *m_at != '"') {
            if (*m_at < ' ' || *m_at == '\\' || *m_at == '\x7f') // char is signed: also everything past ASCII
                return false;
            ++m_at;
        }
        text = {start, std::size_t(m_at - start)};
        return take('"');
    }

    /// Seconds since the epoch with up to three decimals, the precision that Prometheus has.
    bool takeTime(qint64 &ms)
    {
        qint64 value = 0;
        const char *start = m_at;
        while (m_at != m_end && isDigit(*m_at) && m_at - start < 13)
            value = value * 10 + (*m_at++ - '0');
        if (m_at == start || (*start == '0' && m_at - start > 1))
            return false;
        qint64 unit = 1000;
        value *= unit;
        if (take('.')) {
            start = m_at;
            while (m_at != m_end && isDigit(*m_at) && unit > 1)
                value += (*m_at++ - '0') * (unit /= 10);
            if (m_at == start)
                return false;
        }
        ms = value;
        return ms <= 1'000'000'000'000'000; // as the reader of parsed JSON
    }

    /// [1767873600.123,"98.7"]
    bool takeSample(Sample &sample)
    {
        std::string_view text;
        if (!take('[') || !takeTime(sample.timeMs) || !take(',') || !takeText(text) || !take(']'))
            return false;
        sample.value = sampleValue(text);
        return true;
    }

    bool takeLabels(Labels &labels)
    {
        if (!take('{'))
            return false;
        while (!take('}')) {
            std::string_view name;
            std::string_view value;
            if ((!labels.isEmpty() && !take(',')) || !takeText(name) || !take(':') || !takeText(value))
                return false;
            labels.insert(QString::fromLatin1(name.data(), qsizetype(name.size())),
                          QString::fromLatin1(value.data(), qsizetype(value.size())));
        }
        return true;
    }

    bool takeSamples(std::vector<Sample> &samples)
    {
        if (!take('['))
            return false;
        bool first = true;
        while (!take(']')) {
            Sample sample;
            if ((!first && !take(',')) || !takeSample(sample))
                return false;
            first = false;
            if (samples.empty() || sample.timeMs > samples.back().timeMs)
                samples.push_back(sample);
        }
        return true;
    }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    const char *m_at;
    const char *m_end;
};

/// Digits with perhaps a point, of which a double holds every one: exact by one division (Clinger 1990).
std::optional<double> shortDecimal(std::string_view text)
{
    constexpr double powers[] = {1,   1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    const bool negative = !text.empty() && text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    if (text.empty() || text.size() > 16) // 15 digits and a point are below 2^53
        return {};
    qint64 digits = 0;
    std::size_t count = 0;
    std::size_t decimals = 0;
    bool point = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            digits = digits * 10 + (c - '0');
            ++count;
            decimals += point ? 1 : 0;
        } else if (c == '.' && !point && count > 0) {
            point = true;
        } else {
            return {};
        }
    }
    if (count > 15 || (point && decimals == 0))
        return {};
    const double value = double(digits) / powers[decimals];
    return negative ? -value : value;
}

} // namespace

double sampleValue(std::string_view text)
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    if (const auto value = shortDecimal(text))
        return *value;
    if (text == "NaN")
        return nan;
    if (text == "+Inf" || text == "Inf")
        return std::numeric_limits<double>::infinity();
    if (text == "-Inf")
        return -std::numeric_limits<double>::infinity();
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : nan;
}

std::optional<Matrix> scanMatrix(const QByteArray &body, std::size_t seriesLimit)
{
    Scanner scanner(body);
    Matrix matrix;
    if (!scanner.take(R"({"status":"success","data":{"resultType":"matrix","result":[)"))
        return {};
    std::size_t expectedSamples = 0; // mostly as many as in the series before
    for (std::size_t count = 0; !scanner.take(']'); ++count) {
        Series series;
        series.samples.reserve(expectedSamples);
        if (count == seriesLimit || (count > 0 && !scanner.take(',')) || !scanner.take(R"({"metric":)") ||
            !scanner.takeLabels(series.labels) || !scanner.take(R"(,"values":)") ||
            !scanner.takeSamples(series.samples) || !scanner.take('}'))
            return {};
        expectedSamples = series.samples.size();
        if (!series.isEmpty())
            matrix.series.push_back(std::move(series));
    }
    if (!scanner.take("}}") || !(scanner.atEnd() || (scanner.take('\n') && scanner.atEnd())))
        return {};
    return matrix;
}

} // namespace Flightdeck::Metrics
