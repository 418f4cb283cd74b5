#pragma once

#include <QString>

namespace Flightdeck::Core {

/// Text from outside made safe to show: control, escape, bidirectional and zero-width characters are replaced
/// by a visible escape such as \u202E, line breaks by a space; cut to `limit` characters.
QString plainText(QStringView text, qsizetype limit = 2000);

/// A URL for people: user name, password and query are left out.
QString displayUrl(const QString &url);

} // namespace Flightdeck::Core
