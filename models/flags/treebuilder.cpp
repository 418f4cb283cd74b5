#include "flags/treebuilder.h"

namespace Flightdeck::Flags {

void TreeBuilder::OnDocumentStart(const YAML::Mark &mark)
{
    const qsizetype start = mark.pos < 0 ? m_end : position(mark);
    checkGap(m_end, start, m_documents == 0);
    checkDirectives(m_end, start);
    const bool explicitStart = m_text.mid(start, 3) == "---" && m_scan.isBlankOrEnd(start + 3);
    if (m_documents > 0 && !explicitStart) {
        refuse(
            QStringLiteral("yaml-syntax"),
            tr("Flipt rejects the file: this does not belong to the document above. Check its indentation."),
            {start, m_scan.lineEnd(start)});
    }
    ++m_documents;
    m_anchors.clear();
    m_end = explicitStart ? start + 3 : start;
}

bool TreeBuilder::abandon()
{
    const bool open = !m_frames.empty();
    while (!m_frames.empty()) {
        Frame &frame = m_frames.back();
        if (frame.haveKey) {
            auto absent = std::make_unique<YamlNode>();
            absent->style = YamlNode::Style::Absent;
            absent->span = absent->whole = {m_end, m_end};
            add(std::move(absent));
        }
        frame.node->span.end = frame.node->whole.end = m_end;
        m_frames.pop_back();
    }
    return open;
}

qsizetype TreeBuilder::parentColumn() const
{
    for (auto frame = m_frames.rbegin(); frame != m_frames.rend(); ++frame) {
        if (!frame->flow)
            return frame->column;
    }
    return -1;
}

/// Moves over the `-` or `:` before the next child.
void TreeBuilder::beginChild()
{
    if (m_frames.empty())
        return;
    Frame &frame = m_frames.back();
    if (frame.node->isSequence() && !frame.flow) {
        const qsizetype dash = m_scan.skipBlank(m_end);
        checkGap(m_end, dash, false);
        frame.node->dashes.push_back(dash);
        m_end = dash + 1;
    } else if (frame.node->isMapping() && frame.haveKey) {
        const qsizetype colon = m_scan.skipBlank(m_end);
        if (m_scan.at(colon) == ':') {
            frame.node->entries.back().colon = colon;
            m_end = colon + 1;
        }
    }
}

/// A node with its properties, its content beginning at span.begin. m_end comes to stand there.
std::unique_ptr<YamlNode> TreeBuilder::open(const YAML::Mark &mark, const std::string &tag,
                                            YAML::anchor_t anchor)
{
    beginChild();
    auto node = std::make_unique<YamlNode>();
    qsizetype at = position(mark);
    checkGap(m_end, at, m_end == m_base || (m_end > 0 && m_text[m_end - 1] == '-' && !m_frames.empty()));
    node->whole.begin = at;
    bool wantAnchor = anchor != YAML::NullAnchor;
    bool wantTag = tag != "?" && !tag.empty();
    qsizetype propertiesEnd = at;
    while ((wantAnchor && m_scan.at(at) == '&') || (wantTag && m_scan.at(at) == '!')) {
        propertiesEnd = m_scan.wordEnd(at);
        if (m_scan.at(at) == '&') {
            node->anchor = m_text.mid(at + 1, propertiesEnd - at - 1);
            m_hasAnchors = true;
            wantAnchor = false;
        } else {
            node->tag = QByteArray::fromStdString(tag);
            wantTag = false;
            if (!m_scan.isBlankOrEnd(propertiesEnd) && m_scan.at(propertiesEnd) != ',')
                refuse(QStringLiteral("yaml-syntax"),
                       tr("Flipt rejects the file: a space is missing after this tag."), {at, propertiesEnd});
        }
        at = m_scan.skipBlank(propertiesEnd);
    }
    node->span = {at, at};
    m_end = propertiesEnd;
    return node;
}

YamlNode *TreeBuilder::add(std::unique_ptr<YamlNode> node)
{
    YamlNode *raw = node.get();
    if (m_frames.empty()) {
        m_trees.push_back(std::move(node));
        return raw;
    }
    Frame &frame = m_frames.back();
    if (frame.node->isSequence()) {
        frame.node->items.push_back(std::move(node));
    } else if (frame.haveKey) {
        frame.node->entries.back().value = std::move(node);
        frame.haveKey = false;
    } else {
        frame.node->entries.push_back({std::move(node), {}, -1});
        frame.haveKey = true;
    }
    return raw;
}

void TreeBuilder::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    const qsizetype before = m_end;
    std::unique_ptr<YamlNode> node;
    // yaml-cpp marks an absent value with whatever comes next.
    const bool ownPlace =
        mark.pos >= 0 && position(mark) >= before && (mark.column > parentColumn() || parentColumn() < 0);
    if (ownPlace) {
        node = open(mark, anchor != YAML::NullAnchor ? "!" : "?", anchor);
        // Behind an anchor alone comes something else's word.
        const bool ownWord = m_scan.column(node->span.begin) > parentColumn();
        for (const char *word : {"null", "Null", "NULL", "~"}) {
            const qsizetype end = node->span.begin + qsizetype(qstrlen(word));
            if (ownWord && m_text.mid(node->span.begin, qsizetype(qstrlen(word))) == word) {
                node->text = word;
                node->span.end = end;
            }
        }
    }
    if (!node || node->text.isEmpty()) {
        const QByteArray name = node ? node->anchor : QByteArray();
        const qsizetype propertiesEnd = m_end;
        if (!node) {
            beginChild();
        } else if (name.isEmpty()) {
            // open() moved to the next thing's place: the value's is right after its indicator.
            m_end = before;
            if (!m_frames.empty() && m_frames.back().node->isSequence() && !m_frames.back().flow)
                m_frames.back().node->dashes.pop_back();
            beginChild();
        }
        node = std::make_unique<YamlNode>();
        node->anchor = name;
        node->style = YamlNode::Style::Absent;
        const qsizetype at = name.isEmpty() ? m_end : propertiesEnd;
        node->span = {at, at};
        node->whole = node->span;
    } else {
        node->whole.end = node->span.end;
    }
    m_end = node->span.end;
    YamlNode *raw = add(std::move(node));
    if (anchor != YAML::NullAnchor)
        m_anchors.insert(anchor, raw);
}

void TreeBuilder::OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    std::unique_ptr<YamlNode> node = open(mark, "?", YAML::NullAnchor);
    m_hasAliases = true;
    node->kind = YamlNode::Kind::Alias;
    node->span.end = m_scan.wordEnd(node->span.begin);
    node->whole = node->span;
    node->anchor = m_text.mid(node->span.begin + 1, node->span.size() - 1);
    const YamlNode *target = m_anchors.value(anchor);
    for (const Frame &frame : m_frames) {
        if (frame.node == target) {
            refuse(QStringLiteral("anchor-inside-itself"),
                   tr("Flipt rejects the file: the anchor %1 contains itself.")
                       .arg(QString::fromUtf8(node->anchor)),
                   {target->whole.begin, m_scan.wordEnd(target->whole.begin)});
        }
    }
    node->target = target;
    m_end = node->span.end;
    add(std::move(node));
}

void TreeBuilder::OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                           const std::string &value)
{
    std::unique_ptr<YamlNode> node = open(mark, tag, anchor);
    node->text = QByteArray::fromStdString(value);
    const qsizetype at = node->span.begin;
    using Style = YamlNode::Style;
    switch (m_scan.at(at)) {
    case '"':
        node->style = Style::DoubleQuoted;
        node->span.end = closedQuote(at, m_scan.doubleQuotedEnd(at));
        if (auto problem = m_scan.badEscape(node->span))
            throw Refusal{*problem, -1};
        break;
    case '\'':
        node->style = Style::SingleQuoted;
        node->span.end = closedQuote(at, m_scan.singleQuotedEnd(at));
        break;
    case '|':
    case '>':
        node->style = m_scan.at(at) == '|' ? Style::Literal : Style::Folded;
        node->span.end = m_scan.blockScalarEnd(at, parentColumn());
        break;
    default:
        node->span.end = m_scan.plainEnd(at, value);
        m_plainEnd = node->span.end;
        m_plainIndent = parentColumn() + 1;
        if (value.empty()) {
            node->style = Style::Absent;
            node->span = {m_end, m_end};
        }
    }
    node->whole.end = node->span.end;
    m_end = node->span.end;
    YamlNode *raw = add(std::move(node));
    if (anchor != YAML::NullAnchor)
        m_anchors.insert(anchor, raw);
}

void TreeBuilder::startCollection(YamlNode::Kind kind, const YAML::Mark &mark, const std::string &tag,
                                  YAML::anchor_t anchor, YAML::EmitterStyle::value style)
{
    std::unique_ptr<YamlNode> node = open(mark, tag, anchor);
    node->kind = kind;
    const bool flow = style == YAML::EmitterStyle::Flow;
    node->style = flow ? YamlNode::Style::Flow : YamlNode::Style::Block;
    const qsizetype begin = node->span.begin;
    if (int(m_frames.size()) + m_outerDepth >= YamlText::maximumDepth) {
        refuse(QStringLiteral("too-deep"),
               tr("The console reads at most %1 levels of nesting.").arg(YamlText::maximumDepth),
               {begin, begin + 1});
    }
    const Frame *parent = m_frames.empty() ? nullptr : &m_frames.back();
    if (flow && parent && parent->haveKey && !parent->flow && mark.column <= parent->column)
        refuse(QStringLiteral("yaml-syntax"),
               tr("Flipt rejects the file: this must be indented more than its key."), {begin, begin + 1});
    const qsizetype column = flow ? -1 : begin == position(mark) ? mark.column : m_scan.column(begin);
    m_end = isBracket(begin) ? begin + 1 : begin;
    YamlNode *raw = add(std::move(node));
    if (anchor != YAML::NullAnchor)
        m_anchors.insert(anchor, raw);
    m_frames.push_back({raw, column, flow});
}

/// What go-yaml refuses in a mapping and yaml-cpp does not: a line without a colon (`enabled:true`), a colon
/// without a key or on another line than its key, a comma without an entry, `{key:}` (there the colon belongs
/// to the word).
void TreeBuilder::endCollection(char bracket)
{
    YamlNode *node = m_frames.back().node;
    checkEntries(*node);
    // A pair without braces in a list, `[a: b]`, has no bracket of its own.
    if (m_frames.back().flow && isBracket(node->span.begin)) {
        qsizetype at = m_scan.skipBlank(m_end);
        while (m_scan.at(at) == ',' || m_scan.at(at) == ':')
            at = m_scan.skipBlank(at + 1);
        m_end = m_scan.at(at) == bracket ? at + 1 : m_end;
    }
    node->span.end = m_end;
    node->whole.end = m_end;
    m_frames.pop_back();
}

void TreeBuilder::OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                                  YAML::EmitterStyle::value style)
{
    startCollection(YamlNode::Kind::Sequence, mark, tag, anchor, style);
}

void TreeBuilder::OnSequenceEnd()
{
    endCollection(']');
}

void TreeBuilder::OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value style)
{
    startCollection(YamlNode::Kind::Mapping, mark, tag, anchor, style);
}

void TreeBuilder::OnMapEnd()
{
    endCollection('}');
}

} // namespace Flightdeck::Flags
