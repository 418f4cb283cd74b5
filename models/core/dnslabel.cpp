#include "core/dnslabel.h"

#include <algorithm>

namespace Flightdeck::Core {

namespace {

constexpr qsizetype longestLabel = 63;

bool isAlphanumeric(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

} // namespace

bool isDnsLabel(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestLabel && isAlphanumeric(text.front()) &&
           isAlphanumeric(text.back()) &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return isAlphanumeric(c) || c == u'-'; });
}

} // namespace Flightdeck::Core
