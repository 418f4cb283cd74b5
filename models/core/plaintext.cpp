#include "core/plaintext.h"

#include <QUrl>

namespace Flightdeck::Core {

QString plainText(QStringView text, qsizetype limit)
{
    QString safe;
    safe.reserve(qMin(text.size(), limit));
    for (const QChar c : text) {
        if (safe.size() >= limit) {
            safe += QChar(0x2026);
            break;
        }
        const ushort code = c.unicode();
        if (c == u'\n' || c == u'\r' || c == u'\t') {
            safe += u' ';
        } else if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
                   code == 0x2028 || code == 0x2029) {
            safe += QStringLiteral("\\u%1")
                        .arg(code, 4, 16, QLatin1Char('0'))
                        .toUpper()
                        .replace(0, 2, QStringLiteral("\\u"));
        } else {
            safe += c;
        }
    }
    return safe;
}

QString displayUrl(const QString &url)
{
    QUrl parsed(url);
    if (!parsed.isValid()) // what stands before an @ may be a password
        return plainText(url.mid(url.lastIndexOf(QLatin1Char('@')) + 1));
    return plainText(parsed.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
}

} // namespace Flightdeck::Core
