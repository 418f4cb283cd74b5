#include "flags/discovery.h"

namespace Flightdeck::Flags {
Discovery discover(const QStringList &, const std::optional<QByteArray> &, const FliptVersion &)
{
    return {};
}
bool Repository::accepted() const
{
    return false;
}
Repository readRepository(const QMap<QString, QByteArray> &, const FliptVersion &)
{
    return {};
}
} // namespace Flightdeck::Flags
