#include "flags/snapshotdata.h"

#include <cmath>

namespace Flightdeck::Flags {

namespace {

SegmentTest compileTest(const SegmentReference &reference, const CompiledNamespace &space)
{
    SegmentTest test;
    test.op = reference.op;
    QStringList keys = reference.keys;
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        const auto found = space.segments.find(key);
        if (found != space.segments.end())
            test.segments.push_back(found->second);
    }
    return test;
}

const Variant *findVariant(const Flag &flag, const QString &key)
{
    for (const Variant &variant : flag.variants) {
        if (variant.key == key)
            return &variant;
    }
    return nullptr;
}

/// Flipt's own arithmetic, in 32 bits: 10 x percent, cut off (Flipt 1.35.0, legacy_evaluator.go); from 2.9
/// the shares are divided by their sum first and the last one ends at 1000 (Flipt 2.9.0, evaluation.go).
void compileEdges(CompiledRule &rule, const std::vector<float> &shares, bool normalised)
{
    float sum = 0;
    for (const float share : shares)
        sum += share;
    float cumulated = 0;
    int edge = 0;
    for (const float share : shares) {
        if (normalised) {
            const float part = share / sum * 100;
            cumulated += part;
            edge = int(cumulated * 10);
        } else {
            edge += int(share * 10);
        }
        rule.edges.push_back(edge);
    }
    if (normalised && !rule.edges.empty())
        rule.edges.back() = 1000;
}

CompiledRule compileRule(const Rule &source, const Flag &flag, const CompiledNamespace &space,
                         const Dialect &dialect)
{
    CompiledRule rule;
    rule.test = compileTest(source.segment, space);
    rule.hasDistributions = !source.distributions.empty();
    std::vector<float> shares;
    for (const Distribution &distribution : source.distributions) {
        const Variant *variant = findVariant(flag, distribution.variant);
        const float share = float(distribution.rollout);
        if (!variant || !(share > 0))
            continue;
        shares.push_back(share);
        rule.variants.push_back(variant);
    }
    compileEdges(rule, shares, dialect.normalizesShares);
    return rule;
}

CompiledFlag compileFlag(const Flag &flag, const CompiledNamespace &space, const Dialect &dialect)
{
    CompiledFlag compiled{&flag, {}, {}, nullptr};
    for (const Rule &rule : flag.rules)
        compiled.rules.push_back(compileRule(rule, flag, space, dialect));
    for (const Rollout &rollout : flag.rollouts)
        compiled.rollouts.push_back(
            {rollout.kind, float(rollout.percentage), rollout.value, compileTest(rollout.segment, space)});
    for (const Variant &variant : flag.variants) {
        if (dialect.defaultVariant && variant.isDefault)
            compiled.defaultVariant = &variant;
    }
    return compiled;
}

} // namespace

const CompiledNamespace *Snapshot::Data::nameSpace(const QString &name) const
{
    const auto found = nameSpaces.find(name);
    return found == nameSpaces.end() ? nullptr : &found->second;
}

const CompiledFlag *Snapshot::Data::flag(const QString &space, const QString &key) const
{
    const CompiledNamespace *found = nameSpace(space);
    if (!found)
        return nullptr;
    const auto flag = found->flags.find(key);
    return flag == found->flags.end() ? nullptr : &flag->second;
}

Snapshot Snapshot::build(const std::vector<Document> &files)
{
    std::vector<FlagDocument> documents;
    for (const Document &file : files)
        documents.insert(documents.end(), file.documents().begin(), file.documents().end());
    return build(std::move(documents), files.empty() ? FliptVersion{} : files.front().version());
}

Snapshot Snapshot::build(std::vector<FlagDocument> documents, const FliptVersion &version)
{
    auto data = std::make_shared<Data>();
    data->version = version;
    data->dialect = Dialect(version);
    data->documents = std::move(documents);
    data->nameSpaces[QStringLiteral("default")]; // there is always one, even an empty one
    for (const FlagDocument &document : data->documents) {
        CompiledNamespace &space = data->nameSpaces[document.nameSpace];
        for (const Segment &segment : document.segments) {
            auto compiled = std::make_shared<CompiledSegment>();
            compiled->segment = &segment;
            for (const Constraint &constraint : segment.constraints)
                compiled->constraints.emplace_back(constraint, data->dialect, data->constraints++);
            space.segments[segment.key] = std::move(compiled);
        }
        for (const Flag &flag : document.flags)
            space.flags[flag.key] = compileFlag(flag, space, data->dialect);
    }
    Snapshot snapshot;
    snapshot.m_data = std::move(data);
    return snapshot;
}

QStringList Snapshot::nameSpaces() const
{
    QStringList names;
    if (m_data) {
        for (const auto &[name, space] : m_data->nameSpaces)
            names.append(name);
    }
    return names;
}

std::vector<const Flag *> Snapshot::flags(const QString &nameSpace) const
{
    std::vector<const Flag *> list;
    if (const CompiledNamespace *space = m_data ? m_data->nameSpace(nameSpace) : nullptr) {
        for (const auto &[key, flag] : space->flags)
            list.push_back(flag.flag);
    }
    return list;
}

std::vector<const Segment *> Snapshot::segments(const QString &nameSpace) const
{
    std::vector<const Segment *> list;
    if (const CompiledNamespace *space = m_data ? m_data->nameSpace(nameSpace) : nullptr) {
        for (const auto &[key, segment] : space->segments)
            list.push_back(segment->segment);
    }
    return list;
}

const Flag *Snapshot::flag(const QString &nameSpace, const QString &key) const
{
    const CompiledFlag *found = m_data ? m_data->flag(nameSpace, key) : nullptr;
    return found ? found->flag : nullptr;
}

const Segment *Snapshot::segment(const QString &nameSpace, const QString &key) const
{
    const CompiledNamespace *space = m_data ? m_data->nameSpace(nameSpace) : nullptr;
    if (!space)
        return nullptr;
    const auto found = space->segments.find(key);
    return found == space->segments.end() ? nullptr : found->second->segment;
}

FliptVersion Snapshot::version() const
{
    return m_data ? m_data->version : FliptVersion{};
}

} // namespace Flightdeck::Flags
