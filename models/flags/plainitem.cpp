#include "flags/plainitem.h"

#include <cstring>

namespace Flightdeck::Flags {

namespace {

constexpr int deepest = 16;

bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
}

/// What is not plain throws this, within this file.
struct NotPlain
{
};

class PlainReader
{
public:
    PlainReader(const QByteArray &text, qsizetype base)
        : m_data(text.constData())
        , m_end(text.size())
        , m_base(base)
    {
        nextLine(0);
    }

    std::unique_ptr<YamlNode> item();

private:
    char at(qsizetype position) const { return position < m_end ? m_data[position] : '\n'; }
    bool startsItem(qsizetype position) const
    {
        return at(position) == '-' && (at(position + 1) == ' ' || isLineEnd(position + 1));
    }
    bool isLineEnd(qsizetype position) const
    {
        return at(position) == '\n' || (at(position) == '\r' && at(position + 1) == '\n');
    }
    qsizetype skipSpaces(qsizetype position) const
    {
        while (at(position) == ' ')
            ++position;
        return position;
    }
    void nextLine(qsizetype begin);
    void endLine(qsizetype position);
    std::unique_ptr<YamlNode> node(YamlNode::Kind kind, YamlNode::Style style, Span span) const;
    std::unique_ptr<YamlNode> sequence(qsizetype column, int depth);
    std::unique_ptr<YamlNode> mapping(qsizetype column, int depth);
    std::unique_ptr<YamlNode> inlineContent(qsizetype parentColumn);
    std::unique_ptr<YamlNode> quoted(qsizetype begin);
    std::unique_ptr<YamlNode> plain(qsizetype begin, qsizetype parentColumn);
    std::unique_ptr<YamlNode> value(qsizetype colon, qsizetype column, int depth);
    qsizetype keyEnd(qsizetype begin) const;

    const char *m_data;
    qsizetype m_end;
    qsizetype m_base;
    qsizetype m_at = 0;     ///< what is read next: first byte on its line that is no space
    qsizetype m_column = 0; ///< of m_at; -1 at the end of the text
};

/// Goes to the next line that is not empty.
void PlainReader::nextLine(qsizetype begin)
{
    for (;;) {
        if (begin >= m_end) {
            m_at = m_end;
            m_column = -1;
            return;
        }
        const qsizetype first = skipSpaces(begin);
        if (first < m_end && !isLineEnd(first) && at(first) != '#') {
            m_at = first;
            m_column = first - begin;
            return;
        }
        const void *feed = std::memchr(m_data + first, '\n', size_t(m_end - first));
        begin = feed ? static_cast<const char *>(feed) - m_data + 1 : m_end;
    }
}

/// Nothing but spaces and a comment may stand behind a value.
void PlainReader::endLine(qsizetype position)
{
    const qsizetype rest = skipSpaces(position);
    if (!isLineEnd(rest) && !(at(rest) == '#' && rest > position))
        throw NotPlain();
    const void *feed = rest < m_end ? std::memchr(m_data + rest, '\n', size_t(m_end - rest)) : nullptr;
    nextLine(feed ? static_cast<const char *>(feed) - m_data + 1 : m_end);
}

std::unique_ptr<YamlNode> PlainReader::node(YamlNode::Kind kind, YamlNode::Style style, Span span) const
{
    auto node = std::make_unique<YamlNode>();
    node->kind = kind;
    node->style = style;
    node->span = node->whole = {m_base + span.begin, m_base + span.end};
    return node;
}

/// End of the key that begins here, where its colon stands.
qsizetype PlainReader::keyEnd(qsizetype begin) const
{
    qsizetype end = begin;
    while (isWord(at(end)) || (at(end) == '-' && end > begin))
        ++end;
    const bool isKey = end > begin && at(end) == ':' && (at(end + 1) == ' ' || isLineEnd(end + 1));
    if (!isKey)
        throw NotPlain();
    return end;
}

std::unique_ptr<YamlNode> PlainReader::quoted(qsizetype begin)
{
    const char quote = at(begin);
    qsizetype end = begin + 1;
    while (at(end) != quote) {
        if (at(end) == '\n' || at(end) == '\r' || at(end) == '\\')
            throw NotPlain();
        ++end;
    }
    if (at(end + 1) == quote)
        throw NotPlain();
    auto scalar =
        node(YamlNode::Kind::Scalar,
             quote == '"' ? YamlNode::Style::DoubleQuoted : YamlNode::Style::SingleQuoted, {begin, end + 1});
    scalar->text = QByteArray::fromRawData(m_data + begin + 1, end - begin - 1);
    endLine(end + 1);
    return scalar;
}

std::unique_ptr<YamlNode> PlainReader::plain(qsizetype begin, qsizetype parentColumn)
{
    if (!isWord(at(begin)) && uchar(at(begin)) < 0x80 && at(begin) != '/' && at(begin) != '+' &&
        at(begin) != '(' && !(at(begin) == '-' && isWord(at(begin + 1))))
        throw NotPlain();
    qsizetype end = begin;
    for (qsizetype i = begin; !isLineEnd(i); ++i) {
        const char c = at(i);
        if (c == '\r' || (c == ':' && (at(i + 1) == ' ' || isLineEnd(i + 1))))
            throw NotPlain();
        if (c == '#' && at(i - 1) == ' ')
            break;
        if (c != ' ')
            end = i + 1;
    }
    auto scalar = node(YamlNode::Kind::Scalar, YamlNode::Style::Plain, {begin, end});
    scalar->text = QByteArray::fromRawData(m_data + begin, end - begin);
    endLine(end);
    if (m_column > parentColumn) // goes on there
        throw NotPlain();
    return scalar;
}

/// A scalar on the line of its key or dash.
std::unique_ptr<YamlNode> PlainReader::inlineContent(qsizetype parentColumn)
{
    return at(m_at) == '"' || at(m_at) == '\'' ? quoted(m_at) : plain(m_at, parentColumn);
}

std::unique_ptr<YamlNode> PlainReader::value(qsizetype colon, qsizetype column, int depth)
{
    const qsizetype begin = skipSpaces(colon + 1);
    if (!isLineEnd(begin) && at(begin) != '#') {
        m_at = begin;
        return inlineContent(column);
    }
    endLine(colon + 1);
    if (m_column == column && startsItem(m_at))
        return sequence(column, depth + 1);
    if (m_column > column)
        return startsItem(m_at) ? sequence(m_column, depth + 1) : mapping(m_column, depth + 1);
    return node(YamlNode::Kind::Scalar, YamlNode::Style::Absent, {colon + 1, colon + 1});
}

std::unique_ptr<YamlNode> PlainReader::mapping(qsizetype column, int depth)
{
    if (depth > deepest)
        throw NotPlain();
    auto map = node(YamlNode::Kind::Mapping, YamlNode::Style::Block, {m_at, m_at});
    map->entries.reserve(6);
    do {
        const qsizetype begin = m_at;
        const qsizetype colon = keyEnd(begin);
        YamlNode::Entry entry;
        entry.key = node(YamlNode::Kind::Scalar, YamlNode::Style::Plain, {begin, colon});
        entry.key->text = QByteArray::fromRawData(m_data + begin, colon - begin);
        entry.colon = m_base + colon;
        entry.value = value(colon, column, depth);
        map->entries.push_back(std::move(entry));
    } while (m_column == column && !startsItem(m_at));
    if (m_column > column)
        throw NotPlain();
    map->span.end = map->whole.end = map->entries.back().value->span.end;
    return map;
}

std::unique_ptr<YamlNode> PlainReader::sequence(qsizetype column, int depth)
{
    if (depth > deepest)
        throw NotPlain();
    auto list = node(YamlNode::Kind::Sequence, YamlNode::Style::Block, {m_at, m_at});
    do {
        list->dashes.push_back(m_base + m_at);
        const qsizetype content = skipSpaces(m_at + 1);
        if (isLineEnd(content) || at(content) == '#' || startsItem(content))
            throw NotPlain();
        const qsizetype itemColumn = column + (content - m_at);
        m_at = content;
        m_column = itemColumn;
        qsizetype end = content;
        while (isWord(at(end)) || at(end) == '-')
            ++end;
        const bool isKey = at(end) == ':' && (at(end + 1) == ' ' || isLineEnd(end + 1));
        list->items.push_back(isKey ? mapping(itemColumn, depth + 1) : inlineContent(column));
    } while (m_column == column && startsItem(m_at));
    if (m_column > column)
        throw NotPlain();
    list->span.end = list->whole.end = list->items.back()->span.end;
    return list;
}

std::unique_ptr<YamlNode> PlainReader::item()
{
    if (!startsItem(m_at))
        return nullptr;
    auto list = sequence(m_column, 1);
    // Behind its last value nothing may follow, in this item's lines.
    return m_column < 0 && list->items.size() == 1 ? std::move(list) : nullptr;
}

} // namespace

std::unique_ptr<YamlNode> readPlainItem(const QByteArray &item, qsizetype base)
{
    if (item.contains('\t'))
        return nullptr;
    try {
        return PlainReader(item, base).item();
    } catch (const NotPlain &) {
        return nullptr;
    }
}

} // namespace Flightdeck::Flags
