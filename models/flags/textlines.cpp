#include "flags/textlines.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace Flightdeck::Flags {

static const QByteArray mark = QByteArrayLiteral("\xEF\xBB\xBF");

static bool isPlainUtf8(QByteArrayView bytes)
{
    if (bytes.contains('\0'))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless); // a cut-off end is an error
    [[maybe_unused]] const QString text = decoder(bytes);
    return !decoder.hasError();
}

TextLines::TextLines(const QByteArray &text)
    : m_text(text)
    , m_editable(isPlainUtf8(text))
{
    const qsizetype first = hasByteOrderMark() ? mark.size() : 0;
    m_starts = scan(first, m_text.size());
    m_starts.insert(m_starts.begin(), first);
}

bool TextLines::hasByteOrderMark() const
{
    return m_text.startsWith(mark);
}

// Starts of the lines that follow a break in [begin, end). A break across `end` is the caller's to avoid.
std::vector<qsizetype> TextLines::scan(qsizetype begin, qsizetype end) const
{
    std::vector<qsizetype> starts;
    const char *bytes = m_text.constData();
    for (qsizetype at = begin; at < end; ++at) {
        if (bytes[at] == '\n' || (bytes[at] == '\r' && (at + 1 >= m_text.size() || bytes[at + 1] != '\n')))
            starts.push_back(at + 1);
    }
    return starts;
}

QByteArray TextLines::lineEnd() const
{
    std::array<int, 3> counts{};
    // The first thousand lines tell.
    for (int index = 0; index + 1 < std::min(count(), 1000); ++index) {
        const qsizetype length = m_starts[size_t(index) + 1] - contentEnd(index);
        ++counts[length == 2 ? 1 : m_text.at(contentEnd(index)) == '\r' ? 2 : 0];
    }
    if (counts[1] > counts[0] && counts[1] >= counts[2])
        return QByteArrayLiteral("\r\n");
    return counts[2] > counts[0] ? QByteArrayLiteral("\r") : QByteArrayLiteral("\n");
}

qsizetype TextLines::contentEnd(int line) const
{
    if (line + 1 >= count())
        return m_text.size();
    const qsizetype next = m_starts[size_t(line) + 1];
    const qsizetype begin = m_starts[size_t(line)];
    return next - (next - begin >= 2 && m_text.at(next - 1) == '\n' && m_text.at(next - 2) == '\r' ? 2 : 1);
}

QByteArrayView TextLines::line(int index) const
{
    const qsizetype begin = m_starts[size_t(index)];
    return QByteArrayView(m_text).sliced(begin, contentEnd(index) - begin);
}

static qsizetype units(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte >= 0; })
               ? bytes.size()
               : QString::fromUtf8(bytes).size();
}

Place TextLines::place(qsizetype byte) const
{
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), byte);
    if (next == m_starts.begin())
        return {};
    const int line = int(next - m_starts.begin()) - 1;
    const qsizetype begin = m_starts[size_t(line)];
    const qsizetype end = std::min(byte, contentEnd(line));
    return {line, int(units(QByteArrayView(m_text).sliced(begin, end - begin)))};
}

qsizetype TextLines::byte(Place place) const
{
    if (place.line < 0)
        return m_starts.front();
    if (place.line >= count())
        return m_text.size();
    qsizetype at = m_starts[size_t(place.line)];
    const qsizetype end = contentEnd(place.line);
    for (int column = 0; column < place.column && at < end;) {
        const auto lead = uchar(m_text.at(at));
        const int length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        at = std::min(at + length, end);
        column += length == 4 ? 2 : 1;
    }
    return at;
}

// Characters that QTextDocument takes for its own marks, that have no picture, or that turn the reading
// order.
static bool needsReplacement(QChar character)
{
    const ushort code = character.unicode();
    return (code < 0x20 && code != '\t' && code != '\n') || (code >= 0x7F && code < 0xA0) ||
           (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) ||
           (code >= 0x2060 && code <= 0x2069) || code == 0xFEFF || (code >= 0xFDD0 && code <= 0xFDEF) ||
           code == 0xFFFC || code >= 0xFFFE;
}

QString TextLines::shown(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    for (QChar &character : text) {
        if (needsReplacement(character))
            character = QChar::ReplacementCharacter;
    }
    return text;
}

QString TextLines::shown() const
{
    return shown(QByteArrayView(m_text).sliced(m_starts.front()));
}

void TextLines::splice(Span replaced, const QByteArray &replacement)
{
    const bool atMark = replaced.begin < m_starts.front();
    // The text is shared with what was read of it: one copy, and not one to move things in.
    QByteArray text;
    text.reserve(m_text.size() - replaced.size() + replacement.size());
    text.append(m_text.constData(), replaced.begin);
    text.append(replacement);
    text.append(m_text.constData() + replaced.end, m_text.size() - replaced.end);
    m_text = std::move(text);
    if (m_editable)
        m_editable = isPlainUtf8(replacement);
    if (atMark) {
        *this = TextLines(m_text);
        return;
    }
    // Lines before the one before the change keep their starts, lines after the one after it move; a CR and
    // an LF that came together or were torn apart lie in between.
    const qsizetype shift = replacement.size() - replaced.size();
    auto first = std::upper_bound(m_starts.begin(), m_starts.end(), replaced.begin) - m_starts.begin() - 1;
    first = std::max<std::ptrdiff_t>(first - 1, 0);
    auto last = std::upper_bound(m_starts.begin(), m_starts.end(), replaced.end) - m_starts.begin();
    last = std::min<std::ptrdiff_t>(last + 1, std::ptrdiff_t(m_starts.size()));
    const bool toEnd = last == std::ptrdiff_t(m_starts.size());
    for (auto at = m_starts.begin() + last; at != m_starts.end(); ++at)
        *at += shift;
    const qsizetype end = toEnd ? m_text.size() : m_starts[size_t(last)] - 1;
    const std::vector<qsizetype> found = scan(m_starts[size_t(first)], end);
    m_starts.erase(m_starts.begin() + first + 1, m_starts.begin() + last);
    m_starts.insert(m_starts.begin() + first + 1, found.begin(), found.end());
}

} // namespace Flightdeck::Flags
