#include "views/flags/folding.h"

#include <QPlainTextDocumentLayout>
#include <QTextBlock>

namespace Flightdeck::Views::Folding {

// Spaces before the text of a line; -1 for a line without any.
static int depthOf(const QTextBlock &block)
{
    const QString text = block.text();
    for (int at = 0; at < text.size(); ++at) {
        if (text[at] != QLatin1Char(' '))
            return at;
    }
    return -1;
}

static bool isItem(const QTextBlock &block, int depth)
{
    const QString text = block.text();
    return depth >= 0 && text.mid(depth, 2).trimmed() == QLatin1String("-");
}

QTextBlock bodyEnd(const QTextBlock &head)
{
    const int depth = depthOf(head);
    QTextBlock end = head;
    if (depth < 0)
        return end;
    // A list may stand as far left as the key that it belongs to.
    const bool takesItems = !isItem(head, depth) && head.text().trimmed().endsWith(QLatin1Char(':'));
    for (QTextBlock block = head.next(); block.isValid(); block = block.next()) {
        const int inner = depthOf(block);
        if (inner < 0)
            continue; // empty lines belong to what stands around them
        if (inner < depth || (inner == depth && !(takesItems && isItem(block, inner))))
            break;
        end = block;
    }
    return end;
}

bool canFold(const QTextBlock &head)
{
    const int depth = depthOf(head);
    if (depth < 0 || head.text().mid(depth).startsWith(QLatin1Char('#')))
        return false;
    QTextBlock next = head.next();
    while (next.isValid() && depthOf(next) < 0)
        next = next.next();
    const int inner = next.isValid() ? depthOf(next) : -1;
    return inner > depth || (inner == depth && isItem(next, inner) && !isItem(head, depth) &&
                             head.text().trimmed().endsWith(QLatin1Char(':')));
}

bool isFolded(const QTextBlock &head)
{
    return head.isVisible() && head.next().isValid() && !head.next().isVisible();
}

static void show(QTextBlock block, const QTextBlock &last, bool visible)
{
    const int from = block.position();
    QTextDocument *document = const_cast<QTextDocument *>(block.document());
    for (; block.isValid(); block = block.next()) {
        block.setVisible(visible);
        if (block == last)
            break;
    }
    document->markContentsDirty(from, last.position() + last.length() - from);
    if (auto *layout = qobject_cast<QPlainTextDocumentLayout *>(document->documentLayout())) {
        Q_EMIT layout->documentSizeChanged(layout->documentSize());
        layout->requestUpdate();
    }
}

void setFolded(const QTextBlock &head, bool folded)
{
    const QTextBlock end = bodyEnd(head);
    if (end != head)
        show(head.next(), end, !folded);
}

void reveal(const QTextBlock &block)
{
    while (!block.isVisible()) {
        QTextBlock head = block.previous();
        while (head.isValid() && !head.isVisible())
            head = head.previous();
        if (!head.isValid() || bodyEnd(head).blockNumber() < block.blockNumber()) {
            show(block, block, true); // the text around it changed
            return;
        }
        setFolded(head, false);
    }
}

void foldItems(QTextDocument *document, int depth)
{
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const int own = depthOf(block);
        if (own >= 0 && own <= depth && isItem(block, own) && canFold(block))
            setFolded(block, true);
    }
}

void unfoldAll(QTextDocument *document)
{
    show(document->begin(), document->lastBlock(), true);
}

} // namespace Flightdeck::Views::Folding
