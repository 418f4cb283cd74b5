#include "flags/goformats.h"

namespace Flightdeck::Flags {

namespace {

/// unicode.IsPrint: letters, marks, numbers, punctuation, symbols and the plain space.
bool isPrint(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    case QChar::Separator_Space:
        return c == U' ';
    default:
        return true;
    }
}

} // namespace

QString quotedAsGo(const QString &text)
{
    static constexpr QStringView named = u"\a\b\f\n\r\t\v\\\"";
    static constexpr QStringView letters = u"abfnrtv\\\"";
    QString quoted = QStringLiteral("\"");
    const QList<uint> points = text.toUcs4();
    for (const uint c : points) {
        const qsizetype index = c < 0x80 ? named.indexOf(QChar(ushort(c))) : -1;
        if (index >= 0)
            quoted += QChar(u'\\') + letters[index];
        else if (isPrint(c))
            quoted += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
        else if (c < 0x80)
            quoted += QStringLiteral("\\x%1").arg(c, 2, 16, QLatin1Char('0'));
        else if (c < 0x10000)
            quoted += QStringLiteral("\\u%1").arg(c, 4, 16, QLatin1Char('0'));
        else
            quoted += QStringLiteral("\\U%1").arg(c, 8, 16, QLatin1Char('0'));
    }
    return quoted + QChar(u'"');
}

} // namespace Flightdeck::Flags
