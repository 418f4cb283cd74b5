#pragma once

#include "flags/constraintmatcher.h"
#include "flags/evaluator.h"

#include <map>

// The inside of Snapshot: flags prepared for evaluation. Only for the sources of this folder.
namespace Flightdeck::Flags {

struct CompiledSegment
{
    const Segment *segment;
    std::vector<ConstraintMatcher> constraints;
};

/// The segments of a rule or rollout, as they stood when the document of the rule was loaded: Flipt copies
/// them then, so a later document that replaces a segment does not reach earlier rules.
struct SegmentTest
{
    std::vector<std::shared_ptr<const CompiledSegment>> segments; ///< each key once
    SegmentOperator op = SegmentOperator::Or;
};

struct CompiledRule
{
    SegmentTest test;
    bool hasDistributions = false;
    std::vector<int> edges;                ///< cumulated ends of the shares above zero, in thousandths
    std::vector<const Variant *> variants; ///< one an edge
};

struct CompiledRollout
{
    Rollout::Kind kind;
    float percentage; ///< Flipt keeps 32 bits
    bool value;
    SegmentTest test;
};

struct CompiledFlag
{
    const Flag *flag;
    std::vector<CompiledRule> rules;
    std::vector<CompiledRollout> rollouts;
    const Variant *defaultVariant = nullptr;
};

struct CompiledNamespace
{
    std::map<QString, CompiledFlag> flags; ///< by key, the order in which Flipt lists them
    std::map<QString, std::shared_ptr<const CompiledSegment>> segments;
};

struct Snapshot::Data
{
    FliptVersion version;
    Dialect dialect{version};
    std::vector<FlagDocument> documents; ///< everything else points into these
    std::map<QString, CompiledNamespace> nameSpaces;
    int constraints = 0; ///< how many there are; their matchers are numbered below it

    const CompiledNamespace *nameSpace(const QString &name) const;
    const CompiledFlag *flag(const QString &nameSpace, const QString &key) const;
};

} // namespace Flightdeck::Flags
