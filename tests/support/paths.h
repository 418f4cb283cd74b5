#pragma once

#include <QString>

namespace Flightdeck::Tests {

/// A file or folder of this checkout, e.g. "resources/population-20k.csv" or "tests/data/recordings". Only
/// paths.cpp knows where that is, so that another checkout compiles every test to the same object and finds
/// it in its cache.
QString sourcePath(const char *path);
/// A file or folder of the packages that installer/setup unpacked without installing them, e.g. "usr/sbin".
QString unpackedPath(const char *path);

} // namespace Flightdeck::Tests
