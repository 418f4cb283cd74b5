#include "tests/support/paths.h"

namespace Flightdeck::Tests {

QString sourcePath(const char *path)
{
    return QStringLiteral(FLIGHTDECK_SOURCE_DIR "/") + QLatin1String(path);
}

QString unpackedPath(const char *path)
{
    return QStringLiteral(FLIGHTDECK_UNPACKED "/") + QLatin1String(path);
}

} // namespace Flightdeck::Tests
