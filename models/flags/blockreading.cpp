#include "flags/blockreading.h"

#include "flags/plainitem.h"
#include "flags/yamlreader.h"

#include <atomic>
#include <thread>

namespace Flightdeck::Flags {

namespace {

constexpr size_t batch = 64; ///< blocks that a core takes at once

bool hasLoneReturn(const QByteArray &text)
{
    for (qsizetype at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
        if (at + 1 == text.size() || text[at + 1] != '\n')
            return true;
    }
    return false;
}

/// The list of the one item that the block is; null when it is not.
std::shared_ptr<YamlNode> readItemTree(const QByteArray &text, BlockReading &block)
{
    if (std::unique_ptr<YamlNode> plain = readPlainItem(text))
        return plain;
    YamlText yaml = readYaml(text, 0, 1);
    block.hasAnchors = yaml.hasAnchors;
    block.hasAliases = yaml.hasAliases;
    const bool isOneItem = !yaml.problem && yaml.trees.size() == 1 && yaml.trees[0]->isSequence() &&
                           yaml.trees[0]->style == YamlNode::Style::Block &&
                           yaml.trees[0]->items.size() == 1 && !yaml.hasAliases;
    return isOneItem ? yaml.trees[0] : nullptr;
}

void readItem(BlockReading &block, const YamlNode &item, const Dialect &dialect)
{
    DocumentHead head;
    head.version = block.headVersion;
    auto reading = std::make_shared<ItemReading>(
        block.kind == TextBlock::Kind::Flag ? readFlagItem(block.text, dialect, false, head, item)
                                            : readSegmentItem(block.text, dialect, false, head, item));
    // A fix may hold a piece of the tree's text, which is no copy.
    for (std::vector<Diagnostic> *list : {&reading->found, &reading->missing, &reading->advice}) {
        for (Diagnostic &diagnostic : *list) {
            if (diagnostic.fix)
                diagnostic.fix->replacement.detach();
        }
    }
    block.item = std::move(reading);
}

void shift(YamlNode &node, qsizetype by)
{
    for (Span *span : {&node.span, &node.whole})
        *span = {span->begin + by, span->end + by};
    for (qsizetype &dash : node.dashes)
        dash += by;
    for (const auto &item : node.items)
        shift(*item, by);
    for (YamlNode::Entry &entry : node.entries) {
        shift(*entry.key, by);
        shift(*entry.value, by);
        if (entry.colon >= 0)
            entry.colon += by;
    }
    node.text.detach();
}

} // namespace

QByteArray versionClass(const QByteArray &headVersion)
{
    return headVersion == "1.0" || headVersion == "1.6" ? headVersion : QByteArrayLiteral("1.2");
}

std::shared_ptr<const BlockReading> readBlock(const QByteArray &text, const TextBlock &block,
                                              const Dialect &dialect, const QByteArray &headVersion)
{
    auto reading = std::make_shared<BlockReading>();
    reading->kind = block.kind;
    reading->text = QByteArray(text.constData() + block.span.begin, block.span.size());
    reading->lineBreaks = int(reading->text.count('\n'));
    reading->headVersion = headVersion;
    const YamlSource source(reading->text);
    reading->unfit = block.strange || source.problem() || source.begin() > 0 || source.wasTranscoded() ||
                     hasLoneReturn(reading->text);
    if (reading->unfit)
        return reading;
    if (block.kind == TextBlock::Kind::Other) {
        const YamlText yaml = readYaml(reading->text);
        reading->clean = !yaml.problem;
        reading->hasAnchors = yaml.hasAnchors;
        reading->hasAliases = yaml.hasAliases;
        return reading;
    }
    if (const auto list = readItemTree(reading->text, *reading)) {
        reading->clean = true;
        readItem(*reading, *list->items.front(), dialect);
    }
    return reading;
}

std::vector<std::shared_ptr<const BlockReading>> readBlocks(const QByteArray &text,
                                                            const std::vector<TextBlock> &blocks,
                                                            const Dialect &dialect,
                                                            const QByteArray &headVersion)
{
    std::vector<std::shared_ptr<const BlockReading>> readings(blocks.size());
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t begin; (begin = next.fetch_add(batch)) < blocks.size();) {
            for (size_t i = begin; i < qMin(begin + batch, blocks.size()); ++i)
                readings[i] = readBlock(text, blocks[i], dialect, headVersion);
        }
    };
    std::vector<std::jthread> helpers;
    const size_t most = qMin<size_t>(std::thread::hardware_concurrency(), 4);
    for (size_t i = 1; i < qMin(most, blocks.size() / (4 * batch)); ++i)
        helpers.emplace_back(work);
    work();
    helpers.clear(); // waits
    return readings;
}

std::shared_ptr<const BlockReading> readBlockAgain(const BlockReading &block, const Dialect &dialect,
                                                   const QByteArray &headVersion)
{
    auto reading = std::make_shared<BlockReading>(block);
    reading->headVersion = headVersion;
    if (const auto list = readItemTree(reading->text, *reading))
        readItem(*reading, *list->items.front(), dialect);
    return reading;
}

std::unique_ptr<YamlNode> itemTree(const BlockReading &block, qsizetype base)
{
    BlockReading scratch;
    const auto list = readItemTree(block.text, scratch);
    if (!list)
        return nullptr;
    std::unique_ptr<YamlNode> item = std::move(list->items.front());
    shift(*item, base);
    return item;
}

} // namespace Flightdeck::Flags
