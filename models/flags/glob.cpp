#include "flags/glob.h"

#include <QCoreApplication>

#include <algorithm>

namespace Flightdeck::Flags {

/// Reads as the library's lexer and parser do (gobwas/glob 0.2.3, syntax/lexer, syntax/ast).
class Glob::Parser
{
public:
    explicit Parser(const std::u32string &pattern)
        : m_pattern(pattern)
    {
    }

    Sequence parse() { return sequence(0); }
    QString error() const { return m_error; }

private:
    static constexpr int maximumDepth = 50;

    bool atEnd() const { return m_at >= m_pattern.size() || !m_error.isEmpty(); }

    Sequence sequence(int depth)
    {
        Sequence result;
        if (depth > maximumDepth)
            m_error = QStringLiteral("too many nested braces");
        while (!atEnd()) {
            const char32_t c = m_pattern[m_at];
            if (depth > 0 && (c == U',' || c == U'}'))
                break;
            Item item;
            if (c == U'{') {
                ++m_at;
                item = choice(depth + 1);
            } else if (c == U'[') {
                ++m_at;
                item = characterClass();
            } else if (c == U'?') {
                ++m_at;
                item.kind = Item::Kind::One;
            } else if (c == U'*') {
                item.kind = Item::Kind::Any;
                while (!atEnd() && m_pattern[m_at] == U'*')
                    ++m_at;
            } else {
                item.text = text(depth > 0 ? U"?*[{}," : U"?*[{");
            }
            result.push_back(std::move(item));
        }
        return result;
    }

    Item choice(int depth)
    {
        Item item;
        item.kind = Item::Kind::Choice;
        item.choices.push_back(sequence(depth));
        while (!atEnd() && m_pattern[m_at] == U',') {
            ++m_at;
            item.choices.push_back(sequence(depth));
        }
        if (!atEnd())
            ++m_at; // the closing brace
        return item;
    }

    /// Plain text up to one of `breakers`; a backslash takes the next character as it is.
    std::u32string text(std::u32string_view breakers)
    {
        std::u32string result;
        for (; m_at < m_pattern.size(); ++m_at) {
            char32_t c = m_pattern[m_at];
            if (c == U'\\') {
                if (++m_at == m_pattern.size())
                    break;
                c = m_pattern[m_at];
            } else if (breakers.find(c) != std::u32string_view::npos) {
                break;
            }
            result += c;
        }
        return result;
    }

    Item characterClass()
    {
        Item item;
        item.kind = Item::Kind::Class;
        if (!atEnd() && m_pattern[m_at] == U'!') {
            item.negated = true;
            ++m_at;
        }
        if (m_at + 1 < m_pattern.size() && m_pattern[m_at + 1] == U'-') {
            item.low = m_pattern[m_at];
            m_at += 2;
            if (m_at < m_pattern.size())
                item.high = m_pattern[m_at++];
        } else {
            item.text = text(U"]");
        }
        if (m_at >= m_pattern.size())
            m_error = QStringLiteral("unexpected end of input");
        else if (m_pattern[m_at] != U']')
            m_error = QStringLiteral("expected close range character");
        else if (item.low == 0 && item.text.empty())
            m_error = QStringLiteral("could not parse range");
        else if (item.low != 0 && item.high < item.low)
            m_error = QStringLiteral("hi character should be greater than lo");
        ++m_at;
        return item;
    }

    const std::u32string &m_pattern;
    size_t m_at = 0;
    QString m_error;
};

Core::Result<Glob> Glob::compile(const QString &pattern)
{
    const std::u32string characters = pattern.toStdU32String();
    Parser parser(characters);
    Glob glob;
    glob.m_sequence = parser.parse();
    if (!parser.error().isEmpty()) {
        return Core::failure(
            Core::ErrorCode::InvalidInput,
            QCoreApplication::translate("Glob", "The pattern %1 cannot be read.").arg(pattern),
            parser.error());
    }
    return glob;
}

bool Glob::accepts(const Item &item, char32_t c)
{
    if (item.kind == Item::Kind::One)
        return true;
    const bool member =
        item.low != 0 ? c >= item.low && c <= item.high : item.text.find(c) != std::u32string::npos;
    return member != item.negated;
}

std::vector<bool> Glob::advance(const Sequence &sequence, const std::u32string &path,
                                std::vector<bool> starts)
{
    for (const Item &item : sequence) {
        std::vector<bool> ends(path.size() + 1, false);
        switch (item.kind) {
        case Item::Kind::Any: {
            const auto first = std::find(starts.begin(), starts.end(), true);
            std::fill(ends.begin() + (first - starts.begin()), ends.end(), true);
            break;
        }
        case Item::Kind::Choice:
            for (const Sequence &choice : item.choices) {
                const std::vector<bool> part = advance(choice, path, starts);
                for (size_t i = 0; i < part.size(); ++i)
                    ends[i] = ends[i] || part[i];
            }
            break;
        case Item::Kind::One:
        case Item::Kind::Class:
            for (size_t i = 0; i < path.size(); ++i)
                ends[i + 1] = starts[i] && accepts(item, path[i]);
            break;
        case Item::Kind::Text:
            for (size_t i = 0; i + item.text.size() <= path.size(); ++i) {
                if (starts[i] && path.compare(i, item.text.size(), item.text) == 0)
                    ends[i + item.text.size()] = true;
            }
            break;
        }
        starts = std::move(ends);
    }
    return starts;
}

bool Glob::matches(const QString &path) const
{
    const std::u32string characters = path.toStdU32String();
    const auto isText = [](const Item &item) { return item.kind == Item::Kind::Text; };
    if (m_sequence.size() == 3 && isText(m_sequence[0]) && m_sequence[1].kind == Item::Kind::Any &&
        isText(m_sequence[2]))
        return characters.starts_with(m_sequence[0].text) && characters.ends_with(m_sequence[2].text);
    std::vector<bool> starts(characters.size() + 1, false);
    starts[0] = true;
    return advance(m_sequence, characters, std::move(starts)).back();
}

} // namespace Flightdeck::Flags
