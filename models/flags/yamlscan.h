#pragma once

#include "flags/yamlsource.h"

namespace Flightdeck::Flags {

/// Finds where things end in YAML text, which yaml-cpp does not tell, and refuses what it lets pass and
/// go-yaml does not. All positions are bytes of the text; lines end with LF or CRLF.
class YamlScan
{
    Q_DECLARE_TR_FUNCTIONS(YamlScan)
public:
    explicit YamlScan(const QByteArray &text)
        : m_text(text)
    {
    }

    char at(qsizetype position) const { return position < m_text.size() ? m_text[position] : '\0'; }
    bool isBlank(qsizetype position) const;
    bool isBlankOrEnd(qsizetype position) const { return position >= m_text.size() || isBlank(position); }
    qsizetype lineStart(qsizetype position) const;
    /// Before the line break, or the end of the text.
    qsizetype lineEnd(qsizetype position) const;
    qsizetype column(qsizetype position) const { return position - lineStart(position); }

    /// First byte that is neither white space nor comment.
    qsizetype skipBlank(qsizetype position) const;
    /// First byte after white space on the same line.
    qsizetype skipSpaces(qsizetype position) const;
    /// End of an anchor's, alias's or tag's word that starts at `position` (its indicator included).
    qsizetype wordEnd(qsizetype position) const;

    /// -1 when the quote is never closed.
    qsizetype singleQuotedEnd(qsizetype position) const;
    qsizetype doubleQuotedEnd(qsizetype position) const;
    /// Ends at the last line that is not empty. `parentColumn` is -1 at the top.
    qsizetype blockScalarEnd(qsizetype position, qsizetype parentColumn) const;
    /// End of the plain scalar with this value.
    qsizetype plainEnd(qsizetype position, QByteArrayView value) const;

    /// The escape in a double-quoted scalar that go-yaml does not know; nothing when all are known.
    std::optional<YamlProblem> badEscape(Span quoted) const;

private:
    const QByteArray &m_text;
};

} // namespace Flightdeck::Flags
