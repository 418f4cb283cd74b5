#include "flags/yamlsource.h"

#include <QStringConverter>

namespace Flightdeck::Flags {

namespace {

/// Length of the UTF-8 character at `at`, 0 when it is broken; `code` gets its number.
int decodeUtf8(const QByteArray &text, qsizetype at, char32_t &code)
{
    const auto byte = [&](qsizetype i) { return i < text.size() ? uchar(text[i]) : uchar(0); };
    const uchar first = byte(at);
    if (first < 0x80) {
        code = first;
        return 1;
    }
    const int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4)
        return 0;
    code = first & (0xFF >> (length + 1));
    for (int i = 1; i < length; ++i) {
        const uchar next = byte(at + i);
        if ((next & 0xC0) != 0x80)
            return 0;
        code = (code << 6) | (next & 0x3F);
    }
    static constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (code < smallest[length] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return 0;
    return length;
}

constexpr int stride = 32;
/// No character among so many that needs a closer look.
bool isPlain(const char *bytes)
{
    unsigned char strange = 0;
    for (int i = 0; i < stride; ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        strange |=
            static_cast<unsigned char>((c < 0x20) & (c != '\n')) | static_cast<unsigned char>(c > 0x7E);
    }
    return strange == 0;
}

/// What go-yaml's reader lets through (yaml.v3, readerc.go).
bool isAllowed(char32_t code)
{
    return code == 0x09 || code == 0x0A || code == 0x0D || (code >= 0x20 && code <= 0x7E) || code == 0x85 ||
           (code >= 0xA0 && code <= 0xD7FF) || (code >= 0xE000 && code <= 0xFFFD) || code >= 0x10000;
}

} // namespace

YamlSource::YamlSource(const QByteArray &bytes)
    : m_text(bytes)
{
    if (bytes.size() > maximumBytes) {
        m_problem = YamlProblem{QStringLiteral("file-too-large"),
                                tr("The file is larger than %1 MiB, more than the console reads.")
                                    .arg(maximumBytes / 1024 / 1024),
                                {},
                                {}};
        m_text.clear();
        return;
    }
    if (bytes.startsWith("\xEF\xBB\xBF"))
        m_begin = 3;
    else if (bytes.startsWith("\xFF\xFE"))
        transcodeUtf16(bytes, false);
    else if (bytes.startsWith("\xFE\xFF"))
        transcodeUtf16(bytes, true);
    if (!m_problem)
        checkCharacters();
    if (!m_problem)
        normalizeLineEnds();
}

void YamlSource::transcodeUtf16(const QByteArray &bytes, bool bigEndian)
{
    m_transcoded = true;
    QStringDecoder decoder(bigEndian ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE,
                           QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(QByteArrayView(bytes).sliced(2));
    if (decoder.hasError() || bytes.size() % 2 != 0) {
        m_problem = YamlProblem{QStringLiteral("broken-encoding"),
                                tr("Flipt rejects the file: its UTF-16 is broken. Save it as UTF-8."),
                                {},
                                {}};
        m_text.clear();
        return;
    }
    m_text = text.toUtf8();
}

void YamlSource::checkCharacters()
{
    const char *bytes = m_text.constData();
    for (qsizetype at = m_begin; at < m_text.size();) {
        if (at + stride <= m_text.size() && isPlain(bytes + at)) {
            at += stride;
            continue;
        }
        if ((uchar(bytes[at]) >= 0x20 && uchar(bytes[at]) < 0x7F) || bytes[at] == '\n') {
            ++at;
            continue;
        }
        char32_t code = 0;
        const int length = decodeUtf8(m_text, at, code);
        if (length == 0) {
            m_problem = YamlProblem{QStringLiteral("broken-encoding"),
                                    tr("Flipt rejects the file: these bytes are no UTF-8. Save it as UTF-8."),
                                    {at, at + 1},
                                    {}};
            return;
        }
        if (!isAllowed(code)) {
            m_problem =
                YamlProblem{QStringLiteral("control-character"),
                            tr("Flipt rejects the file: the control character U+%1 is not allowed in YAML.")
                                .arg(uint(code), 4, 16, QLatin1Char('0')),
                            {at, at + length},
                            {}};
            return;
        }
        at += length;
    }
}

void YamlSource::normalizeLineEnds()
{
    // yaml-cpp counts only line feeds.
    for (qsizetype at = m_text.indexOf('\r'); at >= 0; at = m_text.indexOf('\r', at + 1)) {
        if (at + 1 >= m_text.size() || m_text.at(at + 1) != '\n')
            m_text[at] = '\n';
    }
}

} // namespace Flightdeck::Flags
