#include "flags/advice.h"

#include <algorithm>

namespace Flightdeck::Flags {

namespace {

class Advice
{
    Q_DECLARE_TR_FUNCTIONS(Advice)
public:
    explicit Advice(ReadContext &context)
        : m_context(context)
    {
    }

    void flag(const Flag &flag);

private:
    void warn(const char *rule, const QString &message, Span span)
    {
        m_context.warning(QString::fromLatin1(rule), message, span);
    }
    void variantFlag(const Flag &flag);
    void booleanFlag(const Flag &flag);
    void shares(const Rule &rule);

    ReadContext &m_context;
};

void Advice::flag(const Flag &flag)
{
    QSet<QString> variants;
    for (const Variant &variant : flag.variants) {
        if (variants.contains(variant.key))
            warn("duplicate-variant", tr("The flag has the variant %1 already.").arg(variant.key),
                 variant.span);
        variants.insert(variant.key);
    }
    if (flag.type == FlagType::Variant)
        variantFlag(flag);
    else
        booleanFlag(flag);
}

void Advice::variantFlag(const Flag &flag)
{
    if (!flag.rollouts.empty()) {
        warn("rollouts-without-type",
             tr("Without type: BOOLEAN_FLAG_TYPE Flipt loads %1 as a variant flag and ignores its rollouts.")
                 .arg(flag.key),
             flag.keySpan);
    }
    if (flag.enabled && flag.rules.empty()) {
        warn("enabled-without-rules",
             tr("The flag %1 is enabled and has no rules: nobody gets a variant.").arg(flag.key),
             flag.keySpan);
    }
    for (const Rule &rule : flag.rules)
        shares(rule);
}

void Advice::shares(const Rule &rule)
{
    if (rule.distributions.empty()) {
        warn("rule-without-distributions",
             m_context.dialect().emptyDistributions
                 ? tr("The rule has no distributions: whoever it matches gets no variant.")
                 : tr("The rule has no distributions: evaluating the flag fails with \"not found\" for "
                      "whoever it matches."),
             rule.span);
        return;
    }
    double sum = 0;
    int edge = 0; // in thousandths, as Flipt cuts them: trunc(float32(p) * 10)
    for (const Distribution &distribution : rule.distributions) {
        sum += distribution.rollout;
        edge += int(float(distribution.rollout) * 10.0f);
    }
    if (sum == 0) {
        warn("all-shares-zero", tr("All shares are 0: whoever the rule matches gets no variant."), rule.span);
    } else if (m_context.dialect().normalizesShares) {
        if (qAbs(sum - 100) > 0.005)
            warn("shares-scaled", tr("The shares add up to %1 %; Flipt scales them to 100 %.").arg(sum),
                 rule.span);
    } else if (sum > 100.005) {
        warn("shares-above-100",
             tr("The shares add up to %1 %; what is above 100 % is cut from the last ones.").arg(sum),
             rule.span);
    } else if (edge < 1000) {
        warn("unmatched-tail",
             tr("The shares reach %1 % (Flipt counts in tenths): %2 % of whoever the rule matches get no "
                "variant.")
                 .arg(edge / 10.0)
                 .arg((1000 - edge) / 10.0),
             rule.span);
    }
}

void Advice::booleanFlag(const Flag &flag)
{
    if (!flag.rules.empty() || !flag.variants.empty()) {
        warn("ignored-on-boolean",
             tr("Flipt ignores the variants and rules of the boolean flag %1.").arg(flag.key), flag.keySpan);
    }
    for (const Rollout &rollout : flag.rollouts) {
        if (rollout.kind == Rollout::Kind::Neither)
            warn("empty-rollout", tr("The rollout has neither a segment nor a threshold; Flipt ignores it."),
                 rollout.span);
        if (rollout.kind == Rollout::Kind::Threshold &&
            (rollout.percentage < 0 || rollout.percentage > 100)) {
            warn("threshold-out-of-range",
                 rollout.percentage < 0 ? tr("A threshold below 0 takes nobody.")
                                        : tr("A threshold above 100 takes everybody."),
                 rollout.percentageSpan);
        }
    }
    const bool turnsOn = std::any_of(flag.rollouts.begin(), flag.rollouts.end(), [](const Rollout &r) {
        return r.kind != Rollout::Kind::Neither && r.value;
    });
    const bool killed = !flag.rollouts.empty() && flag.rollouts.front().kind == Rollout::Kind::Threshold &&
                        flag.rollouts.front().percentage >= 100 && !flag.rollouts.front().value;
    if (!flag.enabled && turnsOn && !killed) {
        warn("disabled-still-on",
             tr("The flag %1 is not enabled, yet its rollouts still turn it on: enabled is only the answer "
                "when none matches.")
                 .arg(flag.key),
             flag.enabledSpan.size() > 0 ? flag.enabledSpan : flag.keySpan);
    }
}

} // namespace

void adviseFlag(ReadContext &context, const Flag &flag)
{
    Advice(context).flag(flag);
}

QString repeatedFlagText(const QString &key)
{
    return Advice::tr("A flag %1 stands above already; Flipt keeps this one only.").arg(key);
}

QString repeatedSegmentText(const QString &key)
{
    return Advice::tr("A segment %1 stands above already; Flipt keeps this one only.").arg(key);
}

QString unusedSegmentText(const QString &key)
{
    return Advice::tr("No rule or rollout of this file uses the segment %1.").arg(key);
}

} // namespace Flightdeck::Flags
