#include "flags/yamlnode.h"

namespace Flightdeck::Flags {

const YamlNode::Entry *YamlNode::entry(QByteArrayView key) const
{
    for (const Entry &candidate : entries) {
        const YamlNode &name = candidate.key->resolved();
        if (name.isScalar() && name.text == key)
            return &candidate;
    }
    return nullptr;
}

} // namespace Flightdeck::Flags
