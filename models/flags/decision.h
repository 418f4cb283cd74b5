#pragma once

#include "flags/snapshotdata.h"

#include <algorithm>

// Flipt's decision for one entity, written once for answers, traces and previews. `Facts` knows the entity:
//   Verdict verdict(const ConstraintMatcher &)   what a constraint says about it
//   quint32 variantHash(), thresholdHash()       CRC-32 of flag key + entity id, and of entity id + flag key
// and is told how the decision came about:
//   beginStep(index, threshold), sawSegment(segment, matched), endStep(matched), sawBucket(int),
//   sawEdges(rule)
namespace Flightdeck::Flags {

struct Decision
{
    enum class Failure { None, Unreadable, NoDistributions };
    Failure failure = Failure::None;
    const ConstraintMatcher *culprit = nullptr; ///< Unreadable: which constraint
    Verdict verdict = Verdict::NoMatch;         ///< Unreadable: what about it

    Reason reason = Reason::Unknown;
    bool matched = false;             ///< variant flags: `match`
    bool enabled = false;             ///< boolean flags
    bool ruleMatched = false;         ///< the last step's segments are the matched ones
    const Variant *variant = nullptr; ///< variant flags: null when none is served
};

/// True when the test holds. Every constraint of every segment is looked at, also when the outcome is
/// settled: one that cannot be read fails the request.
template<typename Facts> bool testSegments(const SegmentTest &test, Facts &facts, Decision &decision)
{
    size_t matches = 0;
    for (const std::shared_ptr<const CompiledSegment> &segment : test.segments) {
        size_t held = 0;
        for (const ConstraintMatcher &constraint : segment->constraints) {
            const Verdict verdict = facts.verdict(constraint);
            if (verdict == Verdict::Match) {
                ++held;
            } else if (verdict != Verdict::NoMatch) {
                decision.failure = Decision::Failure::Unreadable;
                decision.culprit = &constraint;
                decision.verdict = verdict;
                facts.sawSegment(*segment, false);
                return false;
            }
        }
        const bool all = segment->segment->matchType == MatchType::All;
        const size_t count = segment->constraints.size();
        const bool matched = all ? held == count : held > 0 || count == 0;
        facts.sawSegment(*segment, matched);
        matches += matched ? 1 : 0;
    }
    return test.op == SegmentOperator::And ? matches == test.segments.size() : matches > 0;
}

template<typename Facts>
void distribute(const CompiledRule &rule, Facts &facts, const Dialect &dialect, Decision &decision)
{
    if (!rule.hasDistributions && !dialect.emptyDistributions) {
        decision.failure = Decision::Failure::NoDistributions;
        return;
    }
    decision.ruleMatched = true;
    if (rule.edges.empty()) {
        decision.matched = true;
        decision.reason = Reason::Match;
        return;
    }
    const int bucket = int(facts.variantHash() % 1000);
    facts.sawEdges(rule, bucket);
    const auto edge = std::upper_bound(rule.edges.begin(), rule.edges.end(), bucket);
    if (edge == rule.edges.end())
        return; // past the last share: no variant, and later rules are not tried
    decision.matched = true;
    decision.reason = Reason::Match;
    decision.variant = rule.variants[size_t(edge - rule.edges.begin())];
}

template<typename Facts>
Decision decideVariant(const CompiledFlag &flag, Facts &facts, const Dialect &dialect)
{
    Decision decision;
    if (flag.defaultVariant) {
        decision.variant = flag.defaultVariant;
        decision.reason = Reason::Default;
    }
    if (!flag.flag->enabled) {
        decision.reason = Reason::FlagDisabled;
        return decision;
    }
    for (size_t i = 0; i < flag.rules.size(); ++i) {
        facts.beginStep(int(i), false);
        const bool matched = testSegments(flag.rules[i].test, facts, decision);
        facts.endStep(matched);
        if (decision.failure != Decision::Failure::None)
            return decision;
        if (matched) {
            distribute(flag.rules[i], facts, dialect, decision);
            return decision;
        }
    }
    return decision;
}

template<typename Facts> Decision decideBoolean(const CompiledFlag &flag, Facts &facts)
{
    Decision decision;
    for (size_t i = 0; i < flag.rollouts.size(); ++i) {
        const CompiledRollout &rollout = flag.rollouts[i];
        if (rollout.kind == Rollout::Kind::Neither)
            continue;
        const bool threshold = rollout.kind == Rollout::Kind::Threshold;
        facts.beginStep(int(i), threshold);
        bool matched = false;
        if (threshold) {
            const int bucket = int(facts.thresholdHash() % 100);
            facts.sawBucket(bucket);
            matched = float(bucket) < rollout.percentage;
        } else {
            matched = testSegments(rollout.test, facts, decision);
        }
        facts.endStep(matched);
        if (decision.failure != Decision::Failure::None)
            return decision;
        if (matched) {
            decision.reason = Reason::Match;
            decision.enabled = rollout.value;
            return decision;
        }
    }
    decision.reason = Reason::Default;
    decision.enabled = flag.flag->enabled;
    return decision;
}

} // namespace Flightdeck::Flags
