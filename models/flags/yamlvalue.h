#pragma once

#include "flags/yamlnode.h"

#include <QDateTime>

#include <variant>

namespace Flightdeck::Flags {

/// A point in time as Go keeps it: with its offset and nanoseconds.
struct YamlTime
{
    QDateTime time; ///< to the second, with its own offset
    int nanoseconds = 0;
    int offsetSeconds = 0;
};

/// What a scalar is to the two YAML readers that Flipt uses one after the other: CUE's own, which checks, and
/// yaml.v3, which loads. They agree on types, except that CUE refuses some numbers and takes a time for text.
struct YamlValue
{
    enum class Type { Null, Boolean, Integer, Float, Text, Time, Binary };
    Type type = Type::Text;
    bool boolean = false;
    std::variant<qint64, quint64> integer = qint64(0);
    double number = 0; ///< of integers too
    YamlTime time;
    QByteArray bytes; ///< text, or decoded binary
    QString refusal;  ///< why CUE refuses the scalar, in Flipt's words; empty when it does not

    bool isText() const { return type == Type::Text || type == Type::Time; }
    bool isNumber() const { return type == Type::Integer || type == Type::Float; }
};

YamlValue yamlValue(const YamlNode &scalar);

/// JSON text of any node as Go's encoder writes what yaml.v3 read: compact, keys sorted by bytes.
/// @param jsonNumbers the file is JSON: every number is a 64-bit float there.
QByteArray goJson(const YamlNode &node, bool jsonNumbers);

} // namespace Flightdeck::Flags
