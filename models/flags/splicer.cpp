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

Core::Result<void> Splicer::addEntry(const YamlNode &mapping, const YamlNode::Entry &after,
                                     const QByteArray &keyAndValue)
{
    const qsizetype end = after.value->whole.end;
    if (isFlow(mapping)) {
        if (m_scan.at(mapping.span.begin) != '{')
            return refused(tr("The object has no braces of its own; write it on several lines first."));
        replace({end, end}, ", " + keyAndValue);
        return {};
    }
    const qsizetype lineEnd = m_scan.lineEnd(end);
    const qsizetype column = m_scan.column(after.key->whole.begin);
    replace({lineEnd, lineEnd}, lineBreakNear(end) + QByteArray(column, ' ') + keyAndValue);
    return {};
}

Core::Result<void> Splicer::insertItem(const YamlNode &list, size_t index, const QByteArray &flowItem,
                                       const QByteArray &blockItem)
{
    const bool atEnd = index >= list.items.size();
    if (isFlow(list)) {
        if (list.items.empty())
            replace({list.span.begin + 1, list.span.begin + 1}, flowItem);
        else if (atEnd)
            replace({list.items.back()->whole.end, list.items.back()->whole.end}, ", " + flowItem);
        else
            replace({list.items[index]->whole.begin, list.items[index]->whole.begin}, flowItem + ", ");
        return {};
    }
    const qsizetype dash = list.dashes[atEnd ? 0 : index];
    const qsizetype lineStart = m_scan.lineStart(dash);
    const QByteArray indent = m_text.mid(lineStart, dash - lineStart);
    if (!indent.trimmed().isEmpty())
        return refused(tr("The list begins on the line of another one; write it on lines of its own first."));
    const QByteArray lineBreak = lineBreakNear(dash);
    if (atEnd) {
        const qsizetype end = m_scan.lineEnd(list.items.back()->whole.end);
        replace({end, end}, lineBreak + indent + "- " + blockItem);
    } else {
        replace({dash, dash}, "- " + blockItem + lineBreak + indent);
    }
    return {};
}

Core::Result<void> Splicer::removeItem(const YamlNode &list, size_t index, const YamlNode::Entry &owner)
{
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
    } else if (isLast) {
        const qsizetype before = m_scan.lineEnd(list.items[index - 1]->whole.end);
        replace({before, m_scan.lineEnd(list.items[index]->whole.end)}, {});
    } else {
        replace({list.dashes[index], list.dashes[index + 1]}, {});
    }
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
