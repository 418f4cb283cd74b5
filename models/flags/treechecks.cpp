// What go-yaml refuses and yaml-cpp lets pass.
#include "flags/treebuilder.h"

namespace Flightdeck::Flags {

void TreeBuilder::checkDirectives(qsizetype begin, qsizetype end) const
{
    for (qsizetype line = begin; line < end; line = m_scan.lineEnd(line) + 1) {
        if (m_scan.at(line) != '%' || (line > m_base && m_text[line - 1] != '\n'))
            continue;
        const QByteArray text = m_text.mid(line, m_scan.lineEnd(line) - line);
        const QList<QByteArray> words = text.simplified().split(' ');
        const Span span{line, line + text.size()};
        if (words[0] == "%YAML" && words.value(1) != "1.1")
            refuse(QStringLiteral("yaml-directive"), tr("Flipt rejects the file: it reads YAML 1.1 only."),
                   span);
        if (words[0] != "%YAML" && words[0] != "%TAG")
            refuse(QStringLiteral("yaml-directive"), tr("Flipt rejects the file: the directive is unknown."),
                   span);
    }
}

/// Tabs between two things in block style: go-yaml skips none where a key could begin, so neither at the
/// beginning of a line, before a comment or alone, nor behind a dash. The lines after a plain scalar count as
/// its own for this.
void TreeBuilder::checkGap(qsizetype from, qsizetype to, bool keyAllowed) const
{
    if (!m_frames.empty() && m_frames.back().flow)
        return;
    bool afterPlain = from == m_plainEnd;
    qsizetype line = from;
    for (qsizetype i = from; i < to; ++i) {
        const char c = m_text[i];
        if (c == '\n') {
            keyAllowed = true;
            line = i + 1;
        } else if (c == '#' && (i == 0 || m_scan.isBlank(i - 1))) {
            afterPlain = false;
            i = m_scan.lineEnd(i) - 1;
        } else if (c == '\t' && keyAllowed && !(afterPlain && i - line >= m_plainIndent)) {
            refuse(QStringLiteral("tab"), tr("Flipt rejects the file: a tab may not indent; use spaces."),
                   {i, i + 1});
        }
    }
}

void TreeBuilder::checkTail()
{
    checkGap(m_end, m_text.size(), m_documents == 0);
    qsizetype at = m_scan.skipBlank(m_end);
    while (m_documents > 0 && m_text.mid(at, 3) == "..." && m_scan.isBlankOrEnd(at + 3))
        at = m_scan.skipBlank(at + 3);
    if (at < m_text.size()) {
        refuse(
            QStringLiteral("yaml-syntax"),
            tr("Flipt rejects the file: this does not belong to the document above. Check its indentation."),
            {at, m_scan.lineEnd(at)});
    }
}

TreeBuilder::Refusal TreeBuilder::openQuote(qsizetype quote) const
{
    return {{QStringLiteral("yaml-syntax"),
             tr("Flipt rejects the file: this quote is never closed."),
             {quote, m_scan.lineEnd(quote)},
             {}},
            quote};
}

qsizetype TreeBuilder::closedQuote(qsizetype begin, qsizetype end) const
{
    if (end < 0)
        throw openQuote(begin);
    return end;
}

void TreeBuilder::checkEntries(const YamlNode &mapping) const
{
    const bool block = mapping.style == YamlNode::Style::Block;
    for (const YamlNode::Entry &entry : mapping.entries) {
        const YamlNode &key = *entry.key;
        qsizetype before = key.whole.begin;
        while (before > 0 && m_scan.isBlank(before - 1))
            --before;
        if (before > 0 && m_text[before - 1] == '?')
            continue; // an explicit key
        const bool absentKey = key.style == YamlNode::Style::Absent && key.isScalar();
        YamlProblem problem;
        problem.rule = QStringLiteral("yaml-syntax");
        problem.span = {key.span.begin, qMax(key.span.end, key.span.begin + 1)};
        if (entry.colon < 0 && !block && !absentKey)
            continue;
        if (entry.colon < 0) {
            problem.message =
                tr("Flipt rejects the file: this is no key with a colon and a space behind it.");
            const qsizetype colon = m_text.indexOf(':', key.span.begin);
            if (colon >= 0 && colon + 1 < key.span.end)
                problem.fix = Fix{{colon + 1, colon + 1}, " ", tr("Insert a space")};
        } else if (absentKey && block) {
            problem.message = tr("Flipt rejects the file: there is no key before the colon.");
        } else if (QByteArrayView(m_text)
                       .sliced(key.span.begin, entry.colon - key.span.begin)
                       .contains('\n')) {
            problem.message = tr("Flipt rejects the file: a key and its colon must stand on one line.");
        } else if (!block && key.style == YamlNode::Style::Plain && entry.colon == key.span.end &&
                   (m_scan.at(entry.colon + 1) == '}' || m_scan.at(entry.colon + 1) == ']' ||
                    m_scan.at(entry.colon + 1) == ',')) {
            problem.message = tr("Flipt rejects the file: a space is missing after this colon.");
            problem.fix = Fix{{entry.colon + 1, entry.colon + 1}, " ", tr("Insert a space")};
        } else {
            continue;
        }
        throw Refusal{problem, -1};
    }
}

} // namespace Flightdeck::Flags
