#include "flags/dialect.h"

namespace Flightdeck::Flags {

Dialect::Dialect(const FliptVersion &version)
    : fileVersions{"1.0", "1.1", "1.2"}
{
    const auto since = [&](int major, int minor, int patch = 0) {
        return version >= FliptVersion{major, minor, patch};
    };
    entityIds = since(1, 38);
    numberIsNotOneOf = since(1, 39, 2);
    lenientValues = since(1, 40);
    emptyDistributions = since(1, 42);
    defaultVariant = metadata = since(1, 47);
    namespaceObject = since(1, 48);
    contains = since(1, 57);
    nullDescriptions = folderFiles = since(2, 0);
    normalizesShares = since(2, 9);
    listsIn16 = since(2, 11);
    if (since(1, 47))
        fileVersions << "1.3";
    if (since(1, 48))
        fileVersions << "1.4";
    if (since(2, 0))
        fileVersions << "1.5";
    if (listsIn16)
        fileVersions << "1.6";
}

} // namespace Flightdeck::Flags
