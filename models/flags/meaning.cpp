#include "flags/meaning.h"

#include <algorithm>

namespace Flightdeck::Flags {

namespace {

template<typename T, typename Same>
bool sameLists(const std::vector<T> &a, const std::vector<T> &b, Same same)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

bool sameReference(const SegmentReference &a, const SegmentReference &b)
{
    return a.keys == b.keys && a.op == b.op;
}

bool sameVariant(const Variant &a, const Variant &b)
{
    return a.key == b.key && a.name == b.name && a.description == b.description &&
           a.attachment == b.attachment && a.isDefault == b.isDefault;
}

bool sameDistribution(const Distribution &a, const Distribution &b)
{
    return a.variant == b.variant && a.rollout == b.rollout;
}

bool sameRule(const Rule &a, const Rule &b)
{
    return sameReference(a.segment, b.segment) &&
           sameLists(a.distributions, b.distributions, sameDistribution);
}

bool sameRollout(const Rollout &a, const Rollout &b)
{
    return a.kind == b.kind && a.percentage == b.percentage && sameReference(a.segment, b.segment) &&
           a.value == b.value && a.description == b.description;
}

bool sameFlag(const Flag &a, const Flag &b)
{
    return a.key == b.key && a.name == b.name && a.description == b.description && a.type == b.type &&
           a.enabled == b.enabled && sameLists(a.variants, b.variants, sameVariant) &&
           sameLists(a.rules, b.rules, sameRule) && sameLists(a.rollouts, b.rollouts, sameRollout);
}

bool sameConstraint(const Constraint &a, const Constraint &b)
{
    return a.type == b.type && a.property == b.property && a.op == b.op && a.value == b.value &&
           a.description == b.description;
}

bool sameSegment(const Segment &a, const Segment &b)
{
    return a.key == b.key && a.name == b.name && a.description == b.description &&
           a.matchType == b.matchType && sameLists(a.constraints, b.constraints, sameConstraint);
}

bool sameDocument(const FlagDocument &a, const FlagDocument &b)
{
    return a.nameSpace == b.nameSpace && sameLists(a.flags, b.flags, sameFlag) &&
           sameLists(a.segments, b.segments, sameSegment);
}

} // namespace

bool sameMeaning(const std::vector<FlagDocument> &a, const std::vector<FlagDocument> &b)
{
    return sameLists(a, b, sameDocument);
}

} // namespace Flightdeck::Flags
