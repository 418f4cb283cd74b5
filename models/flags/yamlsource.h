#pragma once

#include "flags/diagnostic.h"

#include <QCoreApplication>

namespace Flightdeck::Flags {

/// What keeps a text from being read as YAML at all.
struct YamlProblem
{
    QString rule;
    QString message;
    Span span;
    std::optional<Fix> fix;
};

/// The bytes of a file made fit for the parser, with the checks that the parser leaves out: encoding, control
/// characters, size.
class YamlSource
{
    Q_DECLARE_TR_FUNCTIONS(YamlSource)
public:
    static constexpr qsizetype maximumBytes = 64 * 1024 * 1024;

    explicit YamlSource(const QByteArray &bytes);

    /// UTF-8. Has the offsets of the file's bytes, unless wasTranscoded(). A lone carriage return, a line end
    /// in YAML, stands here as a line feed.
    const QByteArray &text() const { return m_text; }
    /// First byte after the byte order mark.
    qsizetype begin() const { return m_begin; }
    bool wasTranscoded() const { return m_transcoded; }
    const std::optional<YamlProblem> &problem() const { return m_problem; }

private:
    void transcodeUtf16(const QByteArray &bytes, bool bigEndian);
    void checkCharacters();
    void normalizeLineEnds();

    QByteArray m_text;
    qsizetype m_begin = 0;
    bool m_transcoded = false;
    std::optional<YamlProblem> m_problem;
};

} // namespace Flightdeck::Flags
