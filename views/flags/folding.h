#pragma once

class QTextBlock;
class QTextDocument;

// Folding of YAML in a text document, by indentation: what stands deeper than a line is its body. Which lines
// are folded is kept nowhere but in the visibility of the blocks.
namespace Flightdeck::Views::Folding {

/// Last line of the body of a line; the line itself when it has none.
QTextBlock bodyEnd(const QTextBlock &head);
bool canFold(const QTextBlock &head);
bool isFolded(const QTextBlock &head);
void setFolded(const QTextBlock &head, bool folded);
/// Makes a line visible, whatever hides it.
void reveal(const QTextBlock &block);
/// Folds every line that begins a list item of `depth` spaces at most, or unfolds all.
void foldItems(QTextDocument *document, int depth);
void unfoldAll(QTextDocument *document);

} // namespace Flightdeck::Views::Folding
