#include "flags/decision.h"

#include <QDir>

#include <zlib.h>

namespace Flightdeck::Flags {

namespace {

quint32 crc(const QByteArray &first, const QByteArray &second)
{
    const auto add = [](uLong sum, const QByteArray &bytes) {
        return crc32(sum, reinterpret_cast<const Bytef *>(bytes.constData()), uInt(bytes.size()));
    };
    return quint32(add(add(0, first), second));
}

/// One request as the facts of a decision; keeps the matched segments and, if wanted, the trace.
class RequestFacts
{
public:
    RequestFacts(const Request &request, const Flag &flag, Trace *trace)
        : m_request(request)
        , m_flag(flag)
        , m_trace(trace)
    {
    }

    QString given(const ConstraintMatcher &constraint) const
    {
        return constraint.readsEntity() ? m_request.entity
                                        : m_request.context.value(constraint.constraint().property);
    }

    Verdict verdict(const ConstraintMatcher &matcher)
    {
        const Verdict verdict = matcher.verdict(given(matcher));
        if (m_trace) {
            const Constraint &constraint = matcher.constraint();
            const bool missing = !matcher.readsEntity() && !m_request.context.contains(constraint.property);
            m_constraints.push_back({constraint.property, constraint.op, constraint.value, given(matcher),
                                     missing, verdict == Verdict::Match});
        }
        return verdict;
    }
    quint32 variantHash() const { return crc(m_flag.key.toUtf8(), m_request.entity.toUtf8()); }
    quint32 thresholdHash() const { return crc(m_request.entity.toUtf8(), m_flag.key.toUtf8()); }

    void beginStep(int index, bool threshold)
    {
        matchedSegments.clear();
        if (m_trace)
            m_trace->steps.push_back({index, threshold, false, {}});
    }
    void sawSegment(const CompiledSegment &segment, bool matched)
    {
        if (matched)
            matchedSegments.append(segment.segment->key);
        if (m_trace)
            m_trace->steps.back().segments.push_back({segment.segment->key, segment.segment->matchType,
                                                      matched, std::exchange(m_constraints, {})});
    }
    void endStep(bool matched)
    {
        if (m_trace)
            m_trace->steps.back().matched = matched;
    }
    void sawBucket(int bucket)
    {
        if (m_trace)
            m_trace->bucket = bucket;
    }
    void sawEdges(const CompiledRule &rule, int bucket)
    {
        if (!m_trace)
            return;
        m_trace->bucket = bucket;
        m_trace->edges = rule.edges;
        for (const Variant *variant : rule.variants)
            m_trace->edgeVariants.append(variant->key);
    }

    QStringList matchedSegments; ///< of the step tried last

private:
    const Request &m_request;
    const Flag &m_flag;
    Trace *m_trace;
    std::vector<Trace::ConstraintStep> m_constraints;
};

tl::unexpected<EvaluationError> invalid(const QString &message)
{
    return tl::unexpected(EvaluationError{EvaluationErrorClass::InvalidArgument, message});
}

tl::unexpected<EvaluationError> notFound(const QString &kind, const QString &name)
{
    return tl::unexpected(EvaluationError{EvaluationErrorClass::NotFound,
                                          QStringLiteral("%1 %2 not found").arg(kind, quotedAsGo(name))});
}

tl::unexpected<EvaluationError> failureOf(const Decision &decision, const RequestFacts &facts)
{
    if (decision.failure == Decision::Failure::NoDistributions)
        return notFound(QStringLiteral("rule"), QStringLiteral("<uuid>")); // Flipt names a random id there
    return invalid(decision.culprit->failure(decision.verdict, facts.given(*decision.culprit)));
}

} // namespace

QString reasonName(Reason reason)
{
    switch (reason) {
    case Reason::Unknown:
        return QStringLiteral("UNKNOWN_EVALUATION_REASON");
    case Reason::FlagDisabled:
        return QStringLiteral("FLAG_DISABLED_EVALUATION_REASON");
    case Reason::Match:
        return QStringLiteral("MATCH_EVALUATION_REASON");
    case Reason::Default:
        return QStringLiteral("DEFAULT_EVALUATION_REASON");
    }
    return {};
}

QString flagTypeName(FlagType type)
{
    return type == FlagType::Variant ? QStringLiteral("VARIANT_FLAG_TYPE")
                                     : QStringLiteral("BOOLEAN_FLAG_TYPE");
}

Evaluator::Evaluator(Snapshot snapshot)
    : m_snapshot(std::move(snapshot))
{
    if (!m_snapshot.m_data)
        m_snapshot = Snapshot::build(std::vector<FlagDocument>(), {});
}

tl::expected<const CompiledFlag *, EvaluationError> Evaluator::find(const Request &request,
                                                                    FlagType type) const
{
    const Snapshot::Data &data = *m_snapshot.m_data;
    const QString name = request.nameSpace.isEmpty() ? QStringLiteral("default") : request.nameSpace;
    if (!data.nameSpace(name))
        return notFound(QStringLiteral("namespace"), name);
    const CompiledFlag *flag = data.flag(name, request.flag);
    // Flipt joins the two as a path: an empty key leaves the namespace alone.
    if (!flag)
        return notFound(QStringLiteral("flag"), QDir::cleanPath(name + QChar(u'/') + request.flag));
    if (flag->flag->type != type)
        return invalid(QStringLiteral("flag type %1 invalid").arg(flagTypeName(flag->flag->type)));
    return flag;
}

tl::expected<VariantAnswer, EvaluationError> Evaluator::variant(const Request &request, Trace *trace) const
{
    const auto flag = find(request, FlagType::Variant);
    if (!flag)
        return tl::unexpected(flag.error());
    RequestFacts facts(request, *(*flag)->flag, trace);
    const Decision decision = decideVariant(**flag, facts, m_snapshot.m_data->dialect);
    if (decision.failure != Decision::Failure::None)
        return failureOf(decision, facts);
    VariantAnswer answer;
    answer.match = decision.matched;
    answer.reason = decision.reason;
    if (decision.ruleMatched) {
        answer.segments = facts.matchedSegments;
        answer.segments.sort();
    }
    if (decision.variant) {
        answer.variant = decision.variant->key;
        answer.attachment = decision.variant->attachment;
    }
    return answer;
}

tl::expected<BooleanAnswer, EvaluationError> Evaluator::boolean(const Request &request, Trace *trace) const
{
    const auto flag = find(request, FlagType::Boolean);
    if (!flag)
        return tl::unexpected(flag.error());
    RequestFacts facts(request, *(*flag)->flag, trace);
    const Decision decision = decideBoolean(**flag, facts);
    if (decision.failure != Decision::Failure::None)
        return failureOf(decision, facts);
    return BooleanAnswer{decision.enabled, decision.reason};
}

} // namespace Flightdeck::Flags
