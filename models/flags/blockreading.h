#pragma once

#include "flags/itemreading.h"
#include "flags/textblocks.h"

#include <memory>

namespace Flightdeck::Flags {

/// What a block says when it is read alone; kept as long as its bytes stay the same. Immutable, shared by the
/// versions of a document.
struct BlockReading
{
    TextBlock::Kind kind = TextBlock::Kind::Other;
    QByteArray text;
    int lineBreaks = 0;
    /// Its bytes are nothing for the parser, or it cannot be told where the block ends: the file must be read
    /// whole.
    bool unfit = false;
    bool hasAnchors = false;
    bool hasAliases = false;
    /// Nothing is wrong with it as YAML. Of an item: it is exactly one, so the blocks around it are read the
    /// same with or without it.
    bool clean = false;
    QByteArray headVersion;                  ///< what `item` was read for
    std::shared_ptr<const ItemReading> item; ///< of a clean flag or segment
};

/// The versions of a file's head that items are read differently for: "1.0", "1.6", else "1.2".
QByteArray versionClass(const QByteArray &headVersion);

/// @param block in `text`.
std::shared_ptr<const BlockReading> readBlock(const QByteArray &text, const TextBlock &block,
                                              const Dialect &dialect, const QByteArray &headVersion);
/// All of them, on several cores when there are many.
std::vector<std::shared_ptr<const BlockReading>> readBlocks(const QByteArray &text,
                                                            const std::vector<TextBlock> &blocks,
                                                            const Dialect &dialect,
                                                            const QByteArray &headVersion);
/// The same block in a document of another version.
std::shared_ptr<const BlockReading> readBlockAgain(const BlockReading &block, const Dialect &dialect,
                                                   const QByteArray &headVersion);
/// The item's tree with positions of a text that has the block at `base`; owns all it holds.
std::unique_ptr<YamlNode> itemTree(const BlockReading &block, qsizetype base);

} // namespace Flightdeck::Flags
