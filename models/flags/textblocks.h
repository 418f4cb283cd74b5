#pragma once

#include "flags/types.h"

#include <QByteArray>

namespace Flightdeck::Flags {

/// A run of whole lines of a flag file. A flag or segment is one item of a list in block style that stands
/// under `flags:` or `segments:` at the left edge; everything between is Other.
struct TextBlock
{
    enum class Kind { Other, Flag, Segment };
    /// What decides how a line is taken: the list it may belong to.
    struct State
    {
        Kind section = Kind::Other;
        qsizetype column = -1; ///< of the list's dashes, -1 before the first one

        bool operator==(const State &) const = default;
    };

    Kind kind = Kind::Other;
    State before; ///< in force where the block begins
    State after;
    Span span;
    bool strange = false; ///< holds a line that the blocks cannot be told apart with: `...`, `%`, `--- x`
};

/// Tells blocks apart by the beginnings of lines alone, as fast as the bytes come. It does not understand
/// quotes or brackets that run over several blocks: whoever reads the blocks has to see to that.
class BlockScanner
{
public:
    /// @param text with LF or CRLF as line ends; outlives this.
    /// @param begin of the block to start with, and its State::before.
    BlockScanner(const QByteArray &text, qsizetype begin, const TextBlock::State &state = {})
        : m_text(text)
        , m_at(begin)
        , m_state(state)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype position() const { return m_at; }
    const TextBlock::State &state() const { return m_state; }
    TextBlock next();

private:
    struct Line
    {
        qsizetype first; ///< byte that is no space
        qsizetype end;   ///< after the break
        qsizetype indent;
        bool empty; ///< white space or a comment
        bool dash;  ///< `- `
    };
    Line line(qsizetype begin) const;
    bool belongs(const Line &line, TextBlock::Kind kind) const;
    bool isItem(const Line &line) const;
    void enterSection(TextBlock &block, qsizetype begin, const Line &line);

    const QByteArray &m_text;
    qsizetype m_at;
    TextBlock::State m_state;
};

} // namespace Flightdeck::Flags
