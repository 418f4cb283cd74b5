#include "flags/reducedtext.h"

#include "flags/yamlscan.h"

#include <algorithm>

namespace Flightdeck::Flags {

namespace {

/// How often the text so far is read to see whether a quote is open at its end; more, and reading the whole
/// file is no slower.
constexpr int mostTries = 16;
/// As much that is not left out is no faster to read than the whole file, bytes.
constexpr qsizetype mostText = 256 * 1024;

bool mayOpen(const QByteArray &text)
{
    return text.contains('"') || text.contains('\'');
}

} // namespace

ReducedText::ReducedText(const QByteArray &text, const std::vector<PlacedBlock> &blocks)
    : m_fileText(text)
    , m_blocks(blocks)
{
    build();
    if (m_ok)
        read();
}

void ReducedText::build()
{
    bool sound = true; // all that stands in full so far is sound by itself
    for (size_t i = 0; i < m_blocks.size() && m_ok;) {
        const BlockReading &block = *m_blocks[i].reading;
        if (block.hasAliases) {
            m_ok = false;
            return;
        }
        if (block.kind != TextBlock::Kind::Other && block.clean) {
            size_t last = i + 1;
            while (last < m_blocks.size() && m_blocks[last].reading->kind == block.kind &&
                   m_blocks[last].reading->clean)
                ++last;
            addRun(i, last);
            i = last;
            continue;
        }
        addText(i, i + 1, {});
        sound = sound && block.clean;
        m_ok = m_text.size() <= mostText;
        if (!sound && mayOpen(block.text)) {
            m_ok = ++m_tries <= mostTries;
            i = addOpenBlocks(i);
        } else {
            ++i;
        }
    }
}

/// Adds the blocks that a quote may run into which `first` leaves open. Quotes are only counted, so an
/// apostrophe adds some for nothing; what counts is that the problem stays where it is. Returns the next
/// block.
size_t ReducedText::addOpenBlocks(size_t first)
{
    size_t next = first + 1;
    const YamlScan scan(m_fileText);
    qsizetype at = m_blocks[first].begin;
    std::optional<YamlProblem> problem = readYaml(m_text).problem;
    while (problem && m_ok) {
        qsizetype end = m_blocks[next - 1].end();
        while (at < end && m_fileText[at] != '"' && m_fileText[at] != '\'')
            ++at;
        if (at == end)
            break;
        const qsizetype closed = m_fileText[at] == '"' ? scan.doubleQuotedEnd(at) : scan.singleQuotedEnd(at);
        if (closed < 0)
            break;
        at = closed;
        if (closed <= end)
            continue;
        const size_t before = next;
        while (next < m_blocks.size() && m_blocks[next].begin < closed)
            ++next;
        addText(before, next, {});
        const std::optional<YamlProblem> now = readYaml(m_text).problem;
        if (now && now->span.begin == problem->span.begin)
            break;
        problem = now;
        m_ok = ++m_tries <= mostTries;
    }
    return next;
}

void ReducedText::addText(size_t first, size_t last, Run run)
{
    const qsizetype begin = m_blocks[first].begin;
    m_pieces.push_back({m_text.size(), begin, run});
    m_text.append(m_fileText.constData() + begin, m_blocks[last - 1].end() - begin);
}

void ReducedText::addRun(size_t first, size_t last)
{
    if (last - first > 1)
        addText(first, first + 1, {first, last - 1});
    addText(last - 1, last, {last - 1, last});
}

void ReducedText::read()
{
    m_yaml = readYaml(m_text);
    const bool hasAnchors =
        m_yaml.hasAnchors || std::any_of(m_blocks.begin(), m_blocks.end(),
                                         [](const PlacedBlock &block) { return block.reading->hasAnchors; });
    if (m_yaml.hasAliases || (m_yaml.problem && hasAnchors)) {
        m_ok = false;
        return;
    }
    for (const auto &tree : m_yaml.trees)
        mapNode(*tree);
    qsizetype runs = 0;
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        const qsizetype end = i + 1 < m_pieces.size() ? m_pieces[i + 1].at : m_text.size();
        const bool isTold = !m_yaml.problem || m_yaml.problem->span.begin > end;
        runs += isTold && m_pieces[i].run.last - m_pieces[i].run.first > 1;
    }
    const auto found =
        std::count_if(m_runs.begin(), m_runs.end(), [](const Run &run) { return run.last - run.first > 1; });
    m_ok = found >= runs; // else it is text in a block scalar
    if (m_yaml.openQuote >= 0)
        m_yaml.openQuote = mapped(m_yaml.openQuote);
    if (!m_yaml.problem)
        return;
    YamlProblem &problem = *m_yaml.problem;
    problem.span = mapped(problem.span);
    if (problem.fix)
        problem.fix->span = mapped(problem.fix->span);
}

void ReducedText::findRuns(const YamlNode &list)
{
    for (size_t i = 0; i < list.dashes.size() && i < list.items.size(); ++i) {
        const Run run = pieceAt(list.dashes[i]).run;
        const bool isCut = m_yaml.problem && i + 1 == list.items.size() && run.last - run.first == 1;
        if (run.first == run.last || isCut)
            continue;
        const PlacedBlock &block = m_blocks[run.first];
        if (mapped(list.dashes[i]) == block.begin + block.reading->text.indexOf('-'))
            m_runs.insert(list.items[i].get(), run);
    }
}

void ReducedText::mapNode(YamlNode &node)
{
    findRuns(node);
    node.span = mapped(node.span);
    node.whole = mapped(node.whole);
    for (qsizetype &dash : node.dashes)
        dash = mapped(dash);
    for (const auto &item : node.items)
        mapNode(*item);
    for (YamlNode::Entry &entry : node.entries) {
        mapNode(*entry.key);
        mapNode(*entry.value);
        if (entry.colon >= 0)
            entry.colon = mapped(entry.colon);
    }
}

const ReducedText::Piece &ReducedText::pieceAt(qsizetype position) const
{
    const auto next = std::upper_bound(m_pieces.begin(), m_pieces.end(), position,
                                       [](qsizetype at, const Piece &piece) { return at < piece.at; });
    return next == m_pieces.begin() ? *next : *std::prev(next);
}

qsizetype ReducedText::mapped(qsizetype position) const
{
    const Piece &piece = pieceAt(position);
    return piece.original + (position - piece.at);
}

Span ReducedText::mapped(Span span) const
{
    // An end belongs to what stands before it, and so does the place of a value that is not written.
    const auto mappedEnd = [this](qsizetype end) { return end > 0 ? mapped(end - 1) + 1 : mapped(end); };
    if (span.size() <= 0)
        return {mappedEnd(span.begin), mappedEnd(span.begin)};
    return {mapped(span.begin), mappedEnd(span.end)};
}

} // namespace Flightdeck::Flags
