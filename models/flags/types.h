#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// What a flag file means, as Flipt 1.35.0 loads it (internal/ext/common.go, internal/storage/fs/snapshot.go).
namespace Flightdeck::Flags {

/// Bytes [begin, end) of the document's text (UTF-8 as it stands in the file, byte order mark included).
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype size() const { return end - begin; }
    bool operator==(const Span &) const = default;
};

enum class FlagType { Variant, Boolean };
enum class MatchType { All, Any };
enum class SegmentOperator { Or, And };
enum class ConstraintType { String, Number, Boolean, DateTime, EntityId };

struct Constraint
{
    ConstraintType type = ConstraintType::String;
    QString property;
    QString op; ///< as written: "eq", "isoneof", ...
    QString value;
    QString description;
    Span span;
};

struct Segment
{
    QString key;
    QString name;
    QString description;
    MatchType matchType = MatchType::All;
    std::vector<Constraint> constraints; ///< none: everybody matches, for both match types
    Span span;
};

struct Variant
{
    QString key;
    QString name;
    QString description;
    QByteArray attachment = "null"; ///< the text that Flipt returns: compact JSON, `null` when there is none
    bool isDefault = false;         ///< `default: true`, from Flipt 1.47
    Span span;
};

/// Which segments a rule or rollout asks for.
struct SegmentReference
{
    QStringList keys; ///< in file order; may be empty (`segment: {}`)
    SegmentOperator op = SegmentOperator::Or;
};

struct Distribution
{
    QString variant;
    double rollout = 0; ///< percent, 0 to 100; Flipt keeps it as a 32-bit float
    Span rolloutSpan;   ///< the number alone
};

struct Rule
{
    SegmentReference segment;
    std::vector<Distribution> distributions;
    Span span;
};

/// One rollout of a boolean flag: a threshold or a segment; one with neither is loaded and ignored.
struct Rollout
{
    enum class Kind { Threshold, Segment, Neither };
    Kind kind = Kind::Neither;
    double percentage = 0; ///< threshold only; Flipt does not bound it
    SegmentReference segment;
    bool value = false;
    QString description;
    Span span;
    Span percentageSpan; ///< the number alone, threshold only
};

struct Flag
{
    QString key;
    QString name;
    QString description;
    FlagType type = FlagType::Variant;
    bool enabled = false;
    std::vector<Variant> variants;
    std::vector<Rule> rules;
    std::vector<Rollout> rollouts;
    Span span;        ///< the whole item of the list
    Span keySpan;     ///< the key's scalar; without one, where to complain of the flag
    Span enabledSpan; ///< the value of `enabled`; empty when the key is absent
};

/// One YAML document of a file. Documents of one namespace are merged in load order by Snapshot.
struct FlagDocument
{
    QString nameSpace = QStringLiteral("default");
    std::vector<Flag> flags;
    std::vector<Segment> segments;
};

/// Which Flipt the console answers for.
struct FliptVersion
{
    int major = 1;
    int minor = 35;
    int patch = 0;

    auto operator<=>(const FliptVersion &) const = default;
    /// "1.35.0", "v1.61.1", "2.11" and so on; nothing when it is no version of Flipt 1.35 or later.
    static std::optional<FliptVersion> parse(const QString &text);
    QString text() const;
};

} // namespace Flightdeck::Flags
