#include "flags/goformats.h"

#include <functional>

namespace Flightdeck::Flags {

namespace {

/// Walks a JSON text. Only what a list of strings or numbers can hold is known: anything else is no such
/// list, and Go fails on it too.
class JsonScanner
{
public:
    explicit JsonScanner(const QString &text)
        : m_text(text)
    {
    }

    /// `[element, ...]` or `null` with nothing but white space around.
    bool list(const std::function<bool()> &element)
    {
        skipSpace();
        if (word(u"null"))
            return end();
        if (!character(u'['))
            return false;
        skipSpace();
        if (character(u']'))
            return end();
        do {
            skipSpace();
            if (!element())
                return false;
            skipSpace();
        } while (character(u','));
        return character(u']') && end();
    }

    bool word(QStringView wanted)
    {
        if (!QStringView(m_text).mid(m_at).startsWith(wanted))
            return false;
        m_at += wanted.size();
        return true;
    }

    bool string(QString *value)
    {
        if (!character(u'"'))
            return false;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == u'"')
                return true;
            if (c.unicode() < 0x20)
                return false;
            if (c != u'\\')
                *value += c;
            else if (!escape(value))
                return false;
        }
        return false;
    }

    bool number(double *value)
    {
        const qsizetype begin = m_at;
        character(u'-');
        if (!character(u'0') && digits() == 0)
            return false;
        if (character(u'.') && digits() == 0)
            return false;
        if (character(u'e') || character(u'E')) {
            if (!character(u'+'))
                character(u'-');
            if (digits() == 0)
                return false;
        }
        const std::optional<double> read = parseGoFloat(m_text.mid(begin, m_at - begin));
        *value = read.value_or(0);
        return read.has_value(); // 1e400 is an error
    }

private:
    bool character(char16_t wanted)
    {
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    int digits()
    {
        int count = 0;
        for (; m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9'; ++m_at)
            ++count;
        return count;
    }

    void skipSpace()
    {
        while (character(u' ') || character(u'\t') || character(u'\r') || character(u'\n')) {
        }
    }

    bool end()
    {
        skipSpace();
        return m_at == m_text.size();
    }

    bool escape(QString *value)
    {
        static constexpr QStringView letters = u"\"\\/bfnrt";
        static constexpr QStringView meanings = u"\"\\/\b\f\n\r\t";
        if (m_at >= m_text.size())
            return false;
        const QChar letter = m_text[m_at++];
        const qsizetype index = letters.indexOf(letter);
        if (index >= 0) {
            *value += meanings[index];
            return true;
        }
        char16_t unit = 0;
        if (letter != u'u' || !hexUnit(&unit))
            return false;
        // Half of a surrogate pair alone becomes the replacement character.
        if (QChar::isHighSurrogate(unit)) {
            const qsizetype back = m_at;
            char16_t second = 0;
            if (character(u'\\') && character(u'u') && hexUnit(&second) && QChar::isLowSurrogate(second)) {
                *value += QChar(unit);
                *value += QChar(second);
                return true;
            }
            m_at = back;
        }
        *value += QChar::isSurrogate(unit) ? QChar(QChar::ReplacementCharacter) : QChar(unit);
        return true;
    }

    bool hexUnit(char16_t *unit)
    {
        if (m_at + 4 > m_text.size())
            return false;
        *unit = 0;
        for (const qsizetype stop = m_at + 4; m_at < stop; ++m_at) {
            const char16_t c = m_text[m_at].unicode();
            const char16_t folded = c | 0x20;
            if (c >= u'0' && c <= u'9')
                *unit = char16_t(*unit * 16 + (c - u'0'));
            else if (folded >= u'a' && folded <= u'f')
                *unit = char16_t(*unit * 16 + (folded - u'a' + 10));
            else
                return false;
        }
        return true;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<QStringList> parseGoStringList(const QString &json)
{
    JsonScanner scanner(json);
    QStringList values;
    const bool read = scanner.list([&] {
        values.append(QString());
        return scanner.word(u"null") || scanner.string(&values.last());
    });
    return read ? std::optional(values) : std::nullopt;
}

std::optional<std::vector<double>> parseGoNumberList(const QString &json)
{
    JsonScanner scanner(json);
    std::vector<double> values;
    const bool read = scanner.list([&] {
        values.push_back(0);
        return scanner.word(u"null") || scanner.number(&values.back());
    });
    return read ? std::optional(values) : std::nullopt;
}

} // namespace Flightdeck::Flags
