#pragma once

#include "core/result.h"

#include <QByteArray>

#include <vector>

namespace Flightdeck::Flags {

/// A pattern of `.flipt.yml`, as github.com/gobwas/glob reads it when given no separator: `*`, `**` and `?`
/// take any character, a slash too; `[abc]`, `[a-c]`, `[!a]`, `{a,b}` (nested, parts may be empty), `\*`. An
/// unclosed `{` is accepted, an unclosed `[` is not. In a pattern of one text, one star and one text the two
/// texts may overlap
/// (`aba*aba` takes `aba`): a flaw of the library that decides what is loaded.
class Glob
{
public:
    /// The error's detail is the library's own wording.
    static Core::Result<Glob> compile(const QString &pattern);
    bool matches(const QString &path) const;

private:
    struct Item;
    using Sequence = std::vector<Item>;
    struct Item
    {
        enum class Kind { Text, One, Any, Class, Choice };
        Kind kind = Kind::Text;
        std::u32string text; ///< Text; members of Class
        bool negated = false;
        char32_t low = 0; ///< Class: a range instead of members when not 0
        char32_t high = 0;
        std::vector<Sequence> choices;
    };
    class Parser;

    /// Ends of all matches that begin at one of `starts` (a flag a position).
    static std::vector<bool> advance(const Sequence &sequence, const std::u32string &path,
                                     std::vector<bool> starts);
    static bool accepts(const Item &item, char32_t c);

    Sequence m_sequence;
};

} // namespace Flightdeck::Flags
