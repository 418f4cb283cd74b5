#include "flags/advice.h"

namespace Flightdeck::Flags {

void advise(ReadContext &, const std::vector<FlagDocument> &,
            const std::vector<std::shared_ptr<const YamlNode>> &)
{
}

} // namespace Flightdeck::Flags
