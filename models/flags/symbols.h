#pragma once

#include "flags/document.h"

namespace Flightdeck::Flags {

/// Something that has a key which other places of a file name.
struct Symbol
{
    enum class Kind { Flag, Segment, Variant };
    Kind kind = Kind::Flag;
    QString nameSpace;
    QString flag; ///< of a variant: the flag that has it
    QString key;

    bool operator==(const Symbol &) const = default;
};

/// A place where a key is written.
struct SymbolUse
{
    Symbol symbol;
    Span span; ///< the scalar, with quotes
    bool isDefinition = false;
};

/// Every key of the file that is written out, in the order of the text; what stands behind an alias counts
/// once, where it is written.
std::vector<SymbolUse> symbolUses(const Document &document);

/// What is named at a byte of the text.
std::optional<Symbol> symbolAt(const std::vector<SymbolUse> &uses, qsizetype byte);

} // namespace Flightdeck::Flags
