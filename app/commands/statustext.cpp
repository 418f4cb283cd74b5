#include "app/commands/statustext.h"

#include <QList>

#include <cwchar>

namespace Flightdeck::App {

namespace {

const QChar ellipsis(0x2026);

int widthOf(char32_t character)
{
    const int width = ::wcwidth(wchar_t(character));
    return width < 0 ? 1 : width; // what the C library does not know takes a cell in most terminals
}

/// As much of the front of `characters` as fits into `width` cells.
QString front(const QList<uint> &characters, int width, int *used)
{
    QString text;
    *used = 0;
    for (const uint character : characters) {
        const int more = widthOf(character);
        if (*used + more > width)
            break;
        *used += more;
        text += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
    }
    return text;
}

QString back(const QList<uint> &characters, int width, int *used)
{
    qsizetype from = characters.size();
    *used = 0;
    while (from > 0 && *used + widthOf(characters[from - 1]) <= width)
        *used += widthOf(characters[--from]);
    QString text;
    for (qsizetype i = from; i < characters.size(); ++i)
        text += QString::fromUcs4(reinterpret_cast<const char32_t *>(&characters[i]), 1);
    return text;
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const uint character : text.toUcs4())
        width += widthOf(character);
    return width;
}

QString fitText(const QString &text, int width)
{
    if (width <= 0)
        return {};
    const int natural = displayWidth(text);
    if (natural <= width)
        return text + QString(width - natural, u' ');
    int used = 0;
    const QString start = front(text.toUcs4(), width - 1, &used);
    return start + ellipsis + QString(width - 1 - used, u' ');
}

QString fitName(const QString &text, int width)
{
    if (width < 4 || displayWidth(text) <= width)
        return fitText(text, width);
    const QList<uint> characters = text.toUcs4();
    int head = 0;
    int tail = 0;
    const QString start = front(characters, (width - 1) / 2 + (width - 1) % 2, &head);
    const QString end = back(characters, (width - 1) / 2, &tail);
    return start + ellipsis + end + QString(width - 1 - head - tail, u' ');
}

} // namespace Flightdeck::App
