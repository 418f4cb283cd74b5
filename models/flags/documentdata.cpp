// What a document makes only when somebody asks.
#include "flags/documentdata.h"

#include <algorithm>

namespace Flightdeck::Flags {

namespace {

void shift(Span &span, qsizetype by)
{
    // Nothing stands at an empty span that was never set.
    if (span.begin != 0 || span.end != 0)
        span = {span.begin + by, span.end + by};
}

Flag placed(const Flag &source, qsizetype by)
{
    Flag flag = source;
    if (by == 0)
        return flag;
    for (Span *span : {&flag.span, &flag.keySpan, &flag.enabledSpan})
        shift(*span, by);
    for (Variant &variant : flag.variants)
        shift(variant.span, by);
    for (Rule &rule : flag.rules) {
        shift(rule.span, by);
        for (Distribution &distribution : rule.distributions)
            shift(distribution.rolloutSpan, by);
    }
    for (Rollout &rollout : flag.rollouts) {
        shift(rollout.span, by);
        shift(rollout.percentageSpan, by);
    }
    return flag;
}

Segment placed(const Segment &source, qsizetype by)
{
    Segment segment = source;
    shift(segment.span, by);
    for (Constraint &constraint : segment.constraints)
        shift(constraint.span, by);
    return segment;
}

/// Puts the items back that the text was read without. Returns the end of the node.
void expand(YamlNode &node, const QHash<const YamlNode *, ReducedText::Run> &runs,
            const std::vector<PlacedBlock> &blocks)
{
    std::vector<std::unique_ptr<YamlNode>> items;
    std::vector<qsizetype> dashes;
    bool replaced = false;
    for (size_t i = 0; i < node.items.size(); ++i) {
        const auto run = runs.constFind(node.items[i].get());
        if (run == runs.constEnd()) {
            expand(*node.items[i], runs, blocks);
            items.push_back(std::move(node.items[i]));
            if (i < node.dashes.size())
                dashes.push_back(node.dashes[i]);
            continue;
        }
        replaced = true;
        for (size_t block = run->first; block < run->last; ++block) {
            const BlockReading &reading = *blocks[block].reading;
            items.push_back(itemTree(reading, blocks[block].begin));
            dashes.push_back(blocks[block].begin + reading.text.indexOf('-'));
        }
    }
    node.items = std::move(items);
    node.dashes = std::move(dashes);
    for (YamlNode::Entry &entry : node.entries) {
        expand(*entry.key, runs, blocks);
        expand(*entry.value, runs, blocks);
    }
    if (replaced)
        node.span.end = node.whole.end = node.items.back()->span.end;
    else if (node.isMapping() && node.style == YamlNode::Style::Block && !node.entries.empty())
        node.span.end = node.whole.end =
            qMax(node.entries.back().key->span.end, node.entries.back().value->span.end);
}

QString flagId(const QString &nameSpace, const QString &key)
{
    return nameSpace + QLatin1Char('\n') + key;
}

} // namespace

void Document::Data::makeDocuments() const
{
    std::call_once(documentsOnce, [this] {
        documents.reserve(parts.size());
        for (const DocumentPart &part : parts) {
            FlagDocument &document = documents.emplace_back();
            document.nameSpace = part.nameSpace;
            document.segments.reserve(part.segments.size());
            for (const PlacedItem &item : part.segments)
                document.segments.push_back(placed(item.reading->segment, item.offset));
            document.flags.reserve(part.flags.size());
            for (const PlacedItem &item : part.flags) {
                flags.insert(flagId(part.nameSpace, item.reading->flag.key),
                             {documents.size() - 1, document.flags.size()});
                document.flags.push_back(placed(item.reading->flag, item.offset));
            }
        }
    });
}

void Document::Data::makeTrees() const
{
    std::call_once(treesOnce, [this] {
        if (!inBlocks)
            return; // kept from reading
        ReducedText reduced(readText, blocks);
        const YamlText yaml = reduced.takeYaml();
        for (const auto &tree : yaml.trees) {
            expand(*tree, reduced.runs(), blocks);
            trees.push_back(tree);
        }
    });
}

Document::Position Document::Data::position(qsizetype byte) const
{
    Position position;
    byte = qBound<qsizetype>(0, byte, readText.size());
    if (blocks.empty()) {
        std::call_once(lineIndexOnce, [this] { lines = LineIndex(readText); });
        position.line = lines.line(byte);
    } else {
        auto block = std::upper_bound(blocks.begin(), blocks.end(), byte,
                                      [](qsizetype at, const PlacedBlock &one) { return at < one.begin; });
        if (block != blocks.begin())
            --block;
        const qsizetype begin = qMin(block->begin, byte);
        position.line =
            block->line + 1 + int(QByteArrayView(readText).sliced(begin, byte - begin).count('\n'));
    }
    qsizetype begin = byte > 0 ? readText.lastIndexOf('\n', byte - 1) + 1 : 0;
    if (begin == 0 && readText.startsWith("\xEF\xBB\xBF"))
        begin = qMin<qsizetype>(3, byte);
    position.column = int(QString::fromUtf8(readText.constData() + begin, byte - begin).size()) + 1;
    return position;
}

} // namespace Flightdeck::Flags
