#include "flags/expansion.h"

#include <QHash>

namespace Flightdeck::Flags {

namespace {

constexpr double mostNodes = 4'000'000;

/// Nodes of a subtree with aliases followed, and how many of them stand behind aliases.
struct Weight
{
    double all = 0;
    double aliased = 0;
};

Weight weigh(const YamlNode &node, QHash<const YamlNode *, Weight> &known)
{
    if (node.target) {
        const auto found = known.constFind(node.target);
        const double size = found != known.constEnd() ? found->all : 1;
        return {size + 1, size + 1};
    }
    Weight weight{1, 0};
    const auto add = [&](const YamlNode &child) {
        const Weight part = weigh(child, known);
        weight.all += part.all;
        weight.aliased += part.aliased;
    };
    for (const auto &item : node.items)
        add(*item);
    for (const YamlNode::Entry &entry : node.entries) {
        add(*entry.key);
        add(*entry.value);
    }
    if (!node.anchor.isEmpty())
        known.insert(&node, weight);
    return weight;
}

double allowedRatio(double nodes)
{
    if (nodes <= 400'000)
        return 0.99;
    if (nodes >= mostNodes)
        return 0.10;
    return 0.99 - 0.89 * ((nodes - 400'000) / (mostNodes - 400'000));
}

} // namespace

std::optional<YamlProblem> checkExpansion(const YamlNode &tree)
{
    QHash<const YamlNode *, Weight> known;
    const Weight weight = weigh(tree, known);
    const bool refused =
        weight.aliased > 100 && weight.all > 1000 && weight.aliased / weight.all > allowedRatio(weight.all);
    if (!refused && weight.aliased < mostNodes)
        return std::nullopt;
    return YamlProblem{QStringLiteral("too-many-aliases"),
                       YamlSource::tr("Flipt rejects the file: its aliases repeat each other too often."),
                       {tree.whole.begin, tree.whole.begin},
                       {}};
}

} // namespace Flightdeck::Flags
