#include "flags/symbols.h"

#include "flags/yamlnode.h"

#include <algorithm>

namespace Flightdeck::Flags {

namespace {

class Collector
{
public:
    std::vector<SymbolUse> uses;

    void read(const YamlNode &root)
    {
        const YamlNode *nameSpace = value(root, "namespace");
        // From 1.48 on an object with a key, a text before.
        if (nameSpace && nameSpace->isMapping())
            nameSpace = value(*nameSpace, "key");
        m_nameSpace = nameSpace && nameSpace->isScalar() && !nameSpace->text.isEmpty()
                          ? QString::fromUtf8(nameSpace->text)
                          : QStringLiteral("default");
        for (const YamlNode *flag : items(root, "flags"))
            readFlag(*flag);
        for (const YamlNode *segment : items(root, "segments"))
            add(value(*segment, "key"), Symbol::Kind::Segment, true);
    }

private:
    // Only what is written here: what an alias stands for is read where its anchor is.
    static const YamlNode *value(const YamlNode &mapping, const char *key)
    {
        const YamlNode::Entry *entry = mapping.isMapping() ? mapping.entry(key) : nullptr;
        return entry && entry->value->kind != YamlNode::Kind::Alias ? entry->value.get() : nullptr;
    }
    static std::vector<const YamlNode *> items(const YamlNode &mapping, const char *key)
    {
        std::vector<const YamlNode *> found;
        const YamlNode *list = value(mapping, key);
        if (!list || !list->isSequence())
            return found;
        for (const auto &item : list->items) {
            if (item->kind != YamlNode::Kind::Alias)
                found.push_back(item.get());
        }
        return found;
    }
    void add(const YamlNode *scalar, Symbol::Kind kind, bool isDefinition)
    {
        if (!scalar || !scalar->isScalar() || scalar->style == YamlNode::Style::Absent)
            return;
        uses.push_back({{kind, m_nameSpace, kind == Symbol::Kind::Variant ? m_flag : QString(),
                         QString::fromUtf8(scalar->text)},
                        scalar->span,
                        isDefinition});
    }
    void readFlag(const YamlNode &flag)
    {
        const YamlNode *key = value(flag, "key");
        m_flag = key ? QString::fromUtf8(key->text) : QString();
        add(key, Symbol::Kind::Flag, true);
        for (const YamlNode *variant : items(flag, "variants"))
            add(value(*variant, "key"), Symbol::Kind::Variant, true);
        for (const YamlNode *rule : items(flag, "rules")) {
            readReference(*rule);
            for (const YamlNode *share : items(*rule, "distributions"))
                add(value(*share, "variant"), Symbol::Kind::Variant, false);
        }
        for (const YamlNode *rollout : items(flag, "rollouts"))
            readReference(*rollout);
    }
    void readReference(const YamlNode &rule)
    {
        const YamlNode *segment = value(rule, "segment");
        if (!segment)
            return;
        if (!segment->isMapping()) {
            add(segment, Symbol::Kind::Segment, false);
            return;
        }
        add(value(*segment, "key"), Symbol::Kind::Segment, false);
        for (const YamlNode *key : items(*segment, "keys"))
            add(key, Symbol::Kind::Segment, false);
    }

    QString m_nameSpace;
    QString m_flag;
};

} // namespace

std::vector<SymbolUse> symbolUses(const Document &document)
{
    Collector collector;
    for (const auto &tree : document.trees()) {
        if (tree)
            collector.read(*tree);
    }
    std::stable_sort(collector.uses.begin(), collector.uses.end(),
                     [](const SymbolUse &a, const SymbolUse &b) { return a.span.begin < b.span.begin; });
    return std::move(collector.uses);
}

std::optional<Symbol> symbolAt(const std::vector<SymbolUse> &uses, qsizetype byte)
{
    for (const SymbolUse &use : uses) {
        if (use.span.begin <= byte && byte <= use.span.end)
            return use.symbol;
    }
    return std::nullopt;
}

} // namespace Flightdeck::Flags
