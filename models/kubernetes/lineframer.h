#pragma once

#include <QByteArray>

#include <optional>

namespace Flightdeck::Kubernetes {

/// Cuts a watch stream into lines. Bytes may come in any pieces, also in the middle of a character; a line is
/// given out only when it is complete, so the half line at the end of a broken stream is never parsed.
class LineFramer
{
public:
    /// @param maxLineBytes a longer line makes the framer overflow for good.
    explicit LineFramer(qsizetype maxLineBytes = 8 << 20);

    void append(const QByteArray &bytes);
    /// Bytes reserved behind a line: the parser reads a little past the end and would have to copy it else.
    static constexpr qsizetype lineReserve = 64;
    /// The next complete, non-empty line without its line break; nothing when there is none.
    std::optional<QByteArray> next();
    /// A line passed the cap: the stream is to be given up.
    bool overflowed() const { return m_overflowed; }
    void clear();

private:
    QByteArray m_buffer;
    qsizetype m_start = 0;   ///< first byte not yet given out
    qsizetype m_scanned = 0; ///< no line break before this
    qsizetype m_maxLine;
    bool m_overflowed = false;
};

} // namespace Flightdeck::Kubernetes
