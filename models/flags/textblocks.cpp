#include "flags/textblocks.h"

#include <cstring>

namespace Flightdeck::Flags {

namespace {

bool isBreak(char c)
{
    return c == '\n' || c == '\r';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || isBreak(c);
}

} // namespace

BlockScanner::Line BlockScanner::line(qsizetype begin) const
{
    const char *text = m_text.constData();
    const qsizetype size = m_text.size();
    const void *feed = std::memchr(text + begin, '\n', size_t(size - begin));
    Line line;
    line.end = feed ? static_cast<const char *>(feed) - text + 1 : size;
    line.first = begin;
    while (line.first < line.end && text[line.first] == ' ')
        ++line.first;
    line.indent = line.first - begin;
    qsizetype visible = line.first;
    while (visible < line.end && isBlank(text[visible]))
        ++visible;
    line.empty = visible == line.end || text[visible] == '#';
    line.dash = !line.empty && text[line.first] == '-' &&
                (line.first + 1 == line.end || isBlank(text[line.first + 1]));
    return line;
}

bool BlockScanner::isItem(const Line &line) const
{
    return line.dash && m_state.section != TextBlock::Kind::Other &&
           (m_state.column < 0 || m_state.column == line.indent);
}

bool BlockScanner::belongs(const Line &line, TextBlock::Kind kind) const
{
    // What a tab indents is a fault of the lines above or goes on with them.
    if (line.empty || m_text[line.first] == '\t')
        return true;
    if (kind != TextBlock::Kind::Other)
        return line.indent > m_state.column;
    if (isItem(line))
        return false;
    return line.indent > 0 || line.dash;
}

/// A key alone at the left edge begins a list: of segments when it is `segments` or about to become it, else
/// of flags. What is half typed should not make strangers of all items below it; so any other line there
/// leaves things as they are.
void BlockScanner::enterSection(TextBlock &block, qsizetype begin, const Line &line)
{
    const QByteArrayView text = QByteArrayView(m_text).sliced(begin, line.end - begin);
    const auto isBlankFrom = [&text](qsizetype from) {
        qsizetype at = from;
        while (at < text.size() && isBlank(text[at]))
            ++at;
        return at == text.size() || (text[at] == '#' && at > from);
    };
    qsizetype word = 0;
    while (word < text.size() && ((text[word] >= 'a' && text[word] <= 'z') || text[word] == '_'))
        ++word;
    if (word > 0 && word < text.size() && text[word] == ':' && isBlankFrom(word + 1))
        m_state = {text.startsWith('s') ? TextBlock::Kind::Segment : TextBlock::Kind::Flag, -1};
    else if (text.startsWith("---") && isBlankFrom(3))
        m_state = {};
    else
        block.strange = text.startsWith("---") || text.startsWith("%") || text.startsWith("...");
}

TextBlock BlockScanner::next()
{
    TextBlock block;
    block.before = m_state;
    block.span.begin = m_at;
    Line first = line(m_at);
    if (!first.empty && isItem(first)) {
        block.kind = m_state.section;
        m_state.column = first.indent;
    } else if (!first.empty && first.indent == 0 && !first.dash) {
        enterSection(block, m_at, first);
    }
    m_at = first.end;
    while (m_at < m_text.size()) {
        const Line next = line(m_at);
        if (!belongs(next, block.kind))
            break;
        m_at = next.end;
    }
    block.span.end = m_at;
    block.after = m_state;
    return block;
}

} // namespace Flightdeck::Flags
