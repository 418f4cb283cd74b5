#include "flags/splicer.h"

#include <algorithm>

namespace Flightdeck::Flags {

namespace {

tl::unexpected<Core::Error> refused(const QString &reason)
{
    return Core::failure(Core::ErrorCode::Unsupported, reason);
}

bool isFlow(const YamlNode &node)
{
    return node.style == YamlNode::Style::Flow;
}

} // namespace

Splicer::Splicer(const QByteArray &text)
    : m_text(text)
    , m_normalized(YamlSource(text).text())
    , m_scan(m_normalized)
{
}

QByteArray Splicer::lineBreakNear(qsizetype at) const
{
    for (qsizetype end : {m_normalized.indexOf('\n', at), m_normalized.lastIndexOf('\n', at)}) {
        if (end < 0)
            continue;
        if (m_text[end] == '\r')
            return "\r";
        return end > 0 && m_text[end - 1] == '\r' ? "\r\n" : "\n";
    }
    return "\n";
}

void Splicer::replace(Span span, const QByteArray &replacement)
{
    if (m_text.mid(span.begin, span.size()) != replacement)
        m_splices.push_back({span, replacement});
}

Core::Result<void> Splicer::setValue(const YamlNode::Entry &entry, const QByteArray &value)
{
    if (auto own = requireOwn(*entry.value); !own)
        return own;
    if (!entry.value->isScalar())
        return refused(tr("The value that would change is not a single value."));
    if (entry.value->style != YamlNode::Style::Absent) {
        replace(entry.value->span, value);
        return {};
    }
    if (entry.colon < 0)
        return refused(tr("The value that would change is not written in the file."));
    replace({entry.colon + 1, entry.colon + 1}, ' ' + value);
    return {};
}

Core::Result<void> Splicer::replaceValue(const YamlNode::Entry &entry, const YamlDraft &value)
{
    if (auto own = requireOwn(*entry.value); !own)
        return own;
    if (entry.colon < 0)
        return refused(tr("The value that would change is not written in the file."));
    const bool isWritten = entry.value->style != YamlNode::Style::Absent;
    const bool isBlock = entry.value->style == YamlNode::Style::Block ||
                         entry.value->style == YamlNode::Style::Literal ||
                         entry.value->style == YamlNode::Style::Folded;
    if (isWritten && !isBlock)
        replace(entry.value->span, value.flow());
    else
        replace({entry.colon + 1, isWritten ? entry.value->span.end : entry.colon + 1}, ' ' + value.flow());
    return {};
}

QByteArray Splicer::block(const QByteArrayList &lines, qsizetype column, qsizetype at) const
{
    return lines.join(lineBreakNear(at) + QByteArray(column, ' '));
}

qsizetype Splicer::nextLine(qsizetype position) const
{
    const qsizetype end = m_normalized.indexOf('\n', position);
    return end < 0 ? m_text.size() : end + 1;
}

Core::Result<void> Splicer::addEntry(const YamlNode &mapping, const YamlNode::Entry &after,
                                     const QByteArray &key, const YamlDraft &value)
{
    const qsizetype end = after.value->whole.end;
    if (isFlow(mapping)) {
        if (m_scan.at(mapping.span.begin) != '{')
            return refused(tr("The object has no braces of its own; write it on several lines first."));
        replace({end, end}, ", " + key + ": " + value.flow());
        return {};
    }
    const qsizetype lineEnd = m_scan.lineEnd(end);
    const qsizetype column = m_scan.column(after.key->whole.begin);
    replace({lineEnd, lineEnd}, lineBreakNear(end) + QByteArray(column, ' ') +
                                    block(YamlDraft::entryLines(key, value), column, end));
    return {};
}

Core::Result<void> Splicer::removeEntry(const YamlNode &mapping, const YamlNode::Entry &entry)
{
    size_t place = 0;
    while (place < mapping.entries.size() && &mapping.entries[place] != &entry)
        ++place;
    if (mapping.entries.size() < 2 || place == mapping.entries.size())
        return refused(tr("The object would be left empty."));
    const bool isLast = place + 1 == mapping.entries.size();
    if (isFlow(mapping)) {
        if (isLast)
            replace({mapping.entries[place - 1].value->whole.end, entry.value->whole.end}, {});
        else
            replace({entry.key->whole.begin, mapping.entries[place + 1].key->whole.begin}, {});
        return {};
    }
    const qsizetype begin = entry.key->whole.begin;
    const qsizetype lineStart = m_scan.lineStart(begin);
    if (m_scan.skipSpaces(lineStart) != begin) { // behind a dash
        replace({begin, mapping.entries[place + 1].key->whole.begin}, {});
        return {};
    }
    const qsizetype end = nextLine(m_scan.lineEnd(entry.value->whole.end));
    if (end == m_text.size() && !m_normalized.endsWith('\n')) {
        const qsizetype before = m_scan.lineEnd(mapping.entries[place - 1].value->whole.end);
        replace({before, end}, {});
    } else {
        replace({lineStart, end}, {});
    }
    return {};
}

Core::Result<void> Splicer::insertItems(const YamlNode &parent, const YamlNode::Entry &owner, size_t index,
                                        const std::vector<YamlDraft> &items)
{
    const YamlNode &list = *owner.value;
    QByteArrayList flowItems;
    for (const YamlDraft &item : items)
        flowItems.append(item.flow());
    const QByteArray inFlow = flowItems.join(", ");
    if (list.items.empty() && !isFlow(parent)) {
        YamlDraft whole = YamlDraft::list();
        for (const YamlDraft &item : items)
            whole.append(item);
        const qsizetype column = m_scan.column(owner.key->whole.begin);
        const QByteArrayList lines = YamlDraft::entryLines({}, whole).mid(1);
        replace({owner.colon + 1, list.span.end},
                lineBreakNear(list.span.end) + QByteArray(column, ' ') + block(lines, column, list.span.end));
        return {};
    }
    const bool atEnd = index >= list.items.size();
    if (isFlow(list)) {
        if (list.items.empty())
            replace({list.span.begin + 1, list.span.begin + 1}, inFlow);
        else if (atEnd)
            replace({list.items.back()->whole.end, list.items.back()->whole.end}, ", " + inFlow);
        else
            replace({list.items[index]->whole.begin, list.items[index]->whole.begin}, inFlow + ", ");
        return {};
    }
    const YamlNode &neighbour = *list.items[atEnd ? list.items.size() - 1 : index];
    const qsizetype dash = list.dashes[atEnd ? 0 : index];
    const qsizetype lineStart = m_scan.lineStart(dash);
    const QByteArray indent = m_text.mid(lineStart, dash - lineStart);
    if (!indent.trimmed().isEmpty())
        return refused(tr("The list begins on the line of another one; write it on lines of its own first."));
    const QByteArray lineBreak = lineBreakNear(dash);
    QByteArrayList written;
    for (const YamlDraft &item : items)
        written.append("- " +
                       (isFlow(neighbour) ? item.flow() : block(item.lines(), indent.size() + 2, dash)));
    const QByteArray text = written.join(lineBreak + indent);
    if (atEnd) {
        const qsizetype end = m_scan.lineEnd(neighbour.whole.end);
        // Flags with empty lines between them get another one.
        const size_t count = list.items.size();
        bool spaced = false;
        if (count > 1) {
            const QByteArray behind = m_normalized.mid(m_scan.lineEnd(list.items[count - 2]->whole.end), 4);
            spaced = behind.startsWith("\n\n") || behind == "\r\n\r\n";
        }
        replace({end, end}, (spaced ? lineBreak : QByteArray()) + lineBreak + indent + text);
    } else {
        replace({dash, dash}, text + lineBreak + indent);
    }
    return {};
}

Core::Result<void> Splicer::removeItem(const YamlNode::Entry &owner, size_t index, Comments comments)
{
    const YamlNode &list = *owner.value;
    const bool isLast = index + 1 == list.items.size();
    if (list.items.size() == 1) {
        if (isFlow(list))
            replace({list.span.begin + 1, list.span.end - 1}, {});
        else
            replace({owner.colon + 1, list.span.end}, " []");
    } else if (isFlow(list)) {
        replace(isLast ? Span{list.items[index - 1]->whole.end, list.items[index]->whole.end}
                       : Span{list.items[index]->whole.begin, list.items[index + 1]->whole.begin},
                {});
    } else {
        return removeLines(list, index, comments);
    }
    return {};
}

Core::Result<void> Splicer::removeLines(const YamlNode &list, size_t index, Comments comments)
{
    const bool isLast = index + 1 == list.items.size();
    const qsizetype lineStart = m_scan.lineStart(list.dashes[index]);
    if (m_scan.skipSpaces(lineStart) != list.dashes[index]) { // the first of a list in a list
        replace({list.dashes[index], list.dashes[index + 1]}, {});
        return {};
    }
    qsizetype begin = comments == Comments::Go ? chunkBegin(list, index) : lineStart;
    qsizetype end = nextLine(m_scan.lineEnd(list.items[index]->whole.end));
    if (comments == Comments::Go && !isLast) {
        end = chunkBegin(list, index + 1);
    } else if (isLast && (comments == Comments::Go || !m_normalized.endsWith('\n'))) {
        // Empty lines that set it apart go; a text without a last line break keeps having none.
        const qsizetype before = m_scan.lineEnd(list.items[index - 1]->whole.end);
        if (m_normalized.mid(before, begin - before).trimmed().isEmpty()) {
            begin = before;
            end = m_scan.lineEnd(list.items[index]->whole.end);
        }
    }
    replace({begin, end}, {});
    return {};
}

/// First line of an item, with the comment lines right above it that stand at its own indentation.
qsizetype Splicer::chunkBegin(const YamlNode &list, size_t index) const
{
    qsizetype begin = m_scan.lineStart(list.dashes[index]);
    const qsizetype column = list.dashes[index] - begin;
    const qsizetype limit = index == 0 ? 0 : m_scan.lineEnd(list.items[index - 1]->whole.end) + 1;
    while (begin > limit) {
        const qsizetype above = m_scan.lineStart(begin - 1);
        const qsizetype first = m_scan.skipSpaces(above);
        if (above < limit || m_scan.at(first) != '#' || first - above != column)
            break;
        begin = above;
    }
    return begin;
}

Core::Result<void> Splicer::moveItem(const YamlNode &list, size_t from, size_t to)
{
    if (isFlow(list))
        return moveFlowItem(list, from, to);
    const qsizetype firstLine = m_scan.lineStart(list.dashes[0]);
    if (!m_text.mid(firstLine, list.dashes[0] - firstLine).trimmed().isEmpty())
        return refused(tr("The list begins on the line of another one; write it on lines of its own first."));
    const size_t low = qMin(from, to);
    const size_t high = qMax(from, to);
    std::vector<QByteArray> chunks;
    const qsizetype begin = chunkBegin(list, low);
    qsizetype chunk = begin;
    qsizetype end = begin;
    for (size_t i = low; i <= high; ++i) {
        const qsizetype lineEnd = m_scan.lineEnd(list.items[i]->whole.end);
        const qsizetype next = m_normalized.indexOf('\n', lineEnd);
        end = i < high ? chunkBegin(list, i + 1) : next < 0 ? m_text.size() : next + 1;
        chunks.push_back(m_text.mid(chunk, end - chunk));
        chunk = end;
    }
    const QByteArray lineBreak = lineBreakNear(begin);
    const bool lastIsOpen = !chunks.back().endsWith('\n') && !chunks.back().endsWith('\r');
    if (lastIsOpen)
        chunks.back() += lineBreak;
    if (from < to)
        std::rotate(chunks.begin(), chunks.begin() + 1, chunks.end());
    else
        std::rotate(chunks.begin(), chunks.end() - 1, chunks.end());
    QByteArray replacement;
    for (const QByteArray &part : chunks)
        replacement += part;
    if (lastIsOpen)
        replacement.chop(lineBreak.size());
    replace({begin, end}, replacement);
    return {};
}

Core::Result<void> Splicer::moveFlowItem(const YamlNode &list, size_t from, size_t to)
{
    const size_t low = qMin(from, to);
    const size_t high = qMax(from, to);
    const auto text = [&](const YamlNode &item) {
        return m_text.mid(item.whole.begin, item.whole.end - item.whole.begin);
    };
    QByteArray replacement;
    for (size_t place = low; place <= high; ++place) {
        const size_t source = place == to ? from : from < to ? place + 1 : place - 1;
        replacement += text(*list.items[source]);
        if (place < high) {
            const qsizetype gap = list.items[place]->whole.end;
            replacement += m_text.mid(gap, list.items[place + 1]->whole.begin - gap);
        }
    }
    replace({list.items[low]->whole.begin, list.items[high]->whole.end}, replacement);
    return {};
}

Core::Result<EditResult> Splicer::finish()
{
    std::stable_sort(m_splices.begin(), m_splices.end(),
                     [](const Splice &a, const Splice &b) { return a.replaced.begin < b.replaced.begin; });
    EditResult result;
    qsizetype at = 0;
    for (const Splice &splice : m_splices) {
        if (splice.replaced.begin < at)
            return refused(tr("Two changes touch the same place."));
        result.text += m_text.mid(at, splice.replaced.begin - at) + splice.replacement;
        at = splice.replaced.end;
    }
    result.text += m_text.mid(at);
    result.splices = std::move(m_splices);
    return result;
}

Core::Result<void> requireOwn(const YamlNode &node)
{
    if (node.kind == YamlNode::Kind::Alias)
        return refused(
            Splicer::tr(
                "The place to change is an alias (*%1): a change there would change other places too.")
                .arg(QString::fromUtf8(node.anchor)));
    if (!node.anchor.isEmpty())
        return refused(
            Splicer::tr(
                "The place to change has an anchor (&%1): a change there may change other places too.")
                .arg(QString::fromUtf8(node.anchor)));
    if (!node.tag.isEmpty())
        return refused(Splicer::tr("The place to change has an explicit tag; take it away first."));
    return {};
}

Core::Result<const YamlNode::Entry *> ownEntry(const YamlNode &mapping, const char *key)
{
    const YamlNode::Entry *entry = mapping.entry(key);
    if (entry || !mapping.entry("<<"))
        return entry;
    return refused(Splicer::tr("The object takes keys from another one (<<); write %1 in it first.")
                       .arg(QString::fromLatin1(key)));
}

} // namespace Flightdeck::Flags
