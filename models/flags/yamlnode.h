#pragma once

#include "flags/types.h"

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace Flightdeck::Flags {

/// A node of a YAML tree with the bytes it came from. Immutable once read; owned by its parent.
class YamlNode
{
public:
    enum class Kind { Scalar, Sequence, Mapping, Alias };
    enum class Style {
        Plain,
        SingleQuoted,
        DoubleQuoted,
        Literal,
        Folded,
        Absent, ///< nothing is written: `key:` alone; the span is empty and stands after the indicator
        Block,
        Flow,
    };
    struct Entry
    {
        std::unique_ptr<YamlNode> key;
        std::unique_ptr<YamlNode> value;
        qsizetype colon = -1; ///< byte of the `:`, -1 when none is written (`{a}`)
    };

    Kind kind = Kind::Scalar;
    Style style = Style::Plain;
    Span span;         ///< content alone; ends at the last character of the last child in block style
    Span whole;        ///< with anchor and tag
    QByteArray tag;    ///< empty without an explicit one; "tag:yaml.org,2002:str" for `!!str`
    QByteArray anchor; ///< name without `&`; of an alias the name it refers to
    QByteArray text;   ///< scalars: the value, UTF-8
    std::vector<std::unique_ptr<YamlNode>> items; ///< of a sequence
    std::vector<qsizetype> dashes;                ///< block sequence: byte of each item's `-`
    std::vector<Entry> entries;                   ///< of a mapping, merge keys (`<<`) as they stand
    const YamlNode *target = nullptr;             ///< of an alias; complete, never the alias's own ancestor

    /// Nodes come and go by the block: they are handed out again instead of freed.
    static void *operator new(std::size_t size);
    static void operator delete(void *memory, std::size_t size);

    bool isScalar() const { return kind == Kind::Scalar; }
    bool isSequence() const { return kind == Kind::Sequence; }
    bool isMapping() const { return kind == Kind::Mapping; }
    /// The node itself, or what the alias stands for.
    const YamlNode &resolved() const { return target ? target->resolved() : *this; }
    /// Where this mapping itself (no merge key followed) has `key`; null when it does not.
    const Entry *entry(QByteArrayView key) const;
    /// True where a splice would change more than this place: an alias, or something that others refer to.
    bool isShared() const { return kind == Kind::Alias || !anchor.isEmpty(); }
};

} // namespace Flightdeck::Flags
