#pragma once

#include "flags/blockreading.h"
#include "flags/yamlreader.h"

namespace Flightdeck::Flags {

/// A block with its place in the file.
struct PlacedBlock
{
    std::shared_ptr<const BlockReading> reading;
    TextBlock::State before;
    qsizetype begin = 0;
    int line = 0; ///< of its first byte, from 0

    qsizetype end() const { return begin + reading->text.size(); }
};

/// The text of a file without the inner ones of each run of sound items. What a YAML reader says of the rest
/// is the same for both, only the positions differ, and these are mapped back.
class ReducedText
{
public:
    /// Sound items, blocks [first, last), of which only the first is in the reduced text.
    struct Run
    {
        size_t first = 0;
        size_t last = 0;
    };

    /// @param text of the file; the blocks are its own, in order, without a gap.
    ReducedText(const QByteArray &text, const std::vector<PlacedBlock> &blocks);

    /// False when the blocks cannot be told apart after all (a quote or an anchor that spans several): the
    /// file must be read whole.
    bool ok() const { return m_ok; }
    /// With the positions of the file.
    YamlText takeYaml() { return std::move(m_yaml); }
    /// The items of the yaml's trees that stand for runs. Where a problem cut an item short it is none.
    const QHash<const YamlNode *, Run> &runs() const { return m_runs; }

private:
    struct Piece
    {
        qsizetype at;       ///< in the reduced text
        qsizetype original; ///< in the file
        Run run;            ///< empty where nothing was left out and the text may be unsound
    };

    void build();
    size_t addOpenBlocks(size_t first);
    void addText(size_t first, size_t last, Run run);
    void addRun(size_t first, size_t last);
    void read();
    void mapNode(YamlNode &node);
    void findRuns(const YamlNode &list);
    const Piece &pieceAt(qsizetype position) const;
    qsizetype mapped(qsizetype position) const;
    Span mapped(Span span) const;

    const QByteArray &m_fileText;
    const std::vector<PlacedBlock> &m_blocks;
    bool m_ok = true;
    int m_tries = 0;
    QByteArray m_text;
    std::vector<Piece> m_pieces;
    YamlText m_yaml;
    QHash<const YamlNode *, Run> m_runs;
};

} // namespace Flightdeck::Flags
