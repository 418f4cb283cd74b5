#pragma once

#include "flags/types.h"

namespace Flightdeck::Flags {

/// A place in a text as an editor counts: line from 0, column from 0 in UTF-16 units.
struct Place
{
    int line = 0;
    int column = 0;

    auto operator<=>(const Place &) const = default;
};

/// The bytes of a text file and where its lines are. An editor sees UTF-16 text with one break a line; the
/// bytes (byte order mark, CRLF, lone CR) stay as they are, and places are mapped between the two. Line
/// breaks: LF, CRLF, CR.
class TextLines
{
public:
    explicit TextLines(const QByteArray &text = {});

    const QByteArray &text() const { return m_text; }
    int count() const { return int(m_starts.size()); }
    /// False when the bytes are no UTF-8 without NUL: such a text can be shown, not edited by places.
    bool editable() const { return m_editable; }
    bool hasByteOrderMark() const;
    /// What most lines end with: "\n", "\r\n" or "\r"; "\n" when there is one line.
    QByteArray lineEnd() const;

    Place place(qsizetype byte) const;
    /// Clamped to the text; never inside a line break or a character.
    qsizetype byte(Place place) const;

    /// Bytes of a line without its break (and without the byte order mark).
    QByteArrayView line(int index) const;
    /// What an editor shows for the bytes: breaks as `\n`; characters that an editor would swallow, or that
    /// could turn the reading order, as U+FFFD. One unit for each unit of the text, so that columns agree.
    static QString shown(QByteArrayView bytes);
    /// The whole text as shown, without the byte order mark.
    QString shown() const;

    void splice(Span replaced, const QByteArray &replacement);

private:
    qsizetype contentEnd(int line) const;
    std::vector<qsizetype> scan(qsizetype begin, qsizetype end) const;

    QByteArray m_text;
    std::vector<qsizetype> m_starts; ///< first byte of each line's content
    bool m_editable = true;
};

} // namespace Flightdeck::Flags
