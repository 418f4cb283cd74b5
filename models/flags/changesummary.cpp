#include "flags/changesummary.h"

#include "flags/flagswords.h"

#include <algorithm>

namespace Flightdeck::Flags {

bool sameMeaning(const SegmentReference &a, const SegmentReference &b)
{
    return a.keys == b.keys && (a.op == b.op || a.keys.size() == 1);
}

bool sameMeaning(const Rule &a, const Rule &b)
{
    return sameMeaning(a.segment, b.segment) &&
           std::equal(a.distributions.begin(), a.distributions.end(), b.distributions.begin(),
                      b.distributions.end(), [](const Distribution &x, const Distribution &y) {
                          return x.variant == y.variant && x.rollout == y.rollout;
                      });
}

bool sameMeaning(const Rollout &a, const Rollout &b)
{
    return a.kind == b.kind && a.value == b.value && a.percentage == b.percentage &&
           sameMeaning(a.segment, b.segment);
}

template<typename Item> static bool same(const std::vector<Item> &a, const std::vector<Item> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Item &x, const Item &y) { return sameMeaning(x, y); });
}

bool sameMeaning(const Flag &a, const Flag &b)
{
    const auto sameVariant = [](const Variant &x, const Variant &y) {
        return x.key == y.key && x.attachment == y.attachment;
    };
    return a.type == b.type && a.enabled == b.enabled && same(a.rules, b.rules) &&
           same(a.rollouts, b.rollouts) &&
           std::equal(a.variants.begin(), a.variants.end(), b.variants.begin(), b.variants.end(),
                      sameVariant);
}

bool sameMeaning(const Segment &a, const Segment &b)
{
    return a.matchType == b.matchType &&
           std::equal(a.constraints.begin(), a.constraints.end(), b.constraints.begin(), b.constraints.end(),
                      [](const Constraint &x, const Constraint &y) {
                          return x.type == y.type && x.property == y.property && x.op == y.op &&
                                 x.value == y.value;
                      });
}

QString percentText(double percent)
{
    QString text = QString::number(percent, 'f', 2);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text + QStringLiteral(" %");
}

QString referenceText(const SegmentReference &reference)
{
    if (reference.keys.isEmpty())
        return FlagsWords::tr("no segment");
    return reference.keys.join(reference.op == SegmentOperator::And ? FlagsWords::tr(" and ")
                                                                    : FlagsWords::tr(" or "));
}

// Whom a rule decides for: those of its segment that no earlier rule took.
static QString audience(const Flag &flag, size_t index, const Document &document, const QString &nameSpace)
{
    QStringList earlier;
    for (size_t before = 0; before < index; ++before)
        earlier += flag.rules[before].segment.keys;
    const SegmentReference &reference = flag.rules[index].segment;
    bool everyone = false;
    for (const FlagDocument &part : document.documents()) {
        for (const Segment &segment : part.segments) {
            if (part.nameSpace == nameSpace && reference.keys.contains(segment.key))
                everyone = everyone || segment.constraints.empty();
        }
    }
    everyone = everyone && (reference.keys.size() == 1 || reference.op == SegmentOperator::Or);
    if (everyone && earlier.isEmpty())
        return FlagsWords::tr("Everyone");
    if (everyone)
        return FlagsWords::tr("Everyone outside %1").arg(earlier.join(FlagsWords::tr(", ")));
    if (earlier.isEmpty())
        return FlagsWords::tr("Everyone in %1").arg(referenceText(reference));
    return FlagsWords::tr("Everyone in %1 and outside %2")
        .arg(referenceText(reference), earlier.join(FlagsWords::tr(", ")));
}

static QString shareChange(const Rule &before, const Rule &after)
{
    const Distribution *best = nullptr;
    double from = 0;
    for (const Distribution &now : after.distributions) {
        const auto was =
            std::find_if(before.distributions.begin(), before.distributions.end(),
                         [&now](const Distribution &other) { return other.variant == now.variant; });
        const double share = was == before.distributions.end() ? 0 : was->rollout;
        // The share that grows most is what people call the change.
        if (!best || now.rollout - share > best->rollout - from) {
            best = &now;
            from = share;
        }
    }
    if (!best || best->rollout == from)
        return FlagsWords::tr("other shares");
    return FlagsWords::tr("%1 goes from %2 to %3")
        .arg(best->variant, percentText(from), percentText(best->rollout));
}

static void describeFlag(const Flag &was, const Flag &now, const Document &document, const QString &nameSpace,
                         QStringList &told)
{
    if (was.type != now.type) {
        told += now.type == FlagType::Boolean ? FlagsWords::tr("%1 becomes a boolean flag.").arg(now.key)
                                              : FlagsWords::tr("%1 becomes a variant flag.").arg(now.key);
        return;
    }
    if (was.enabled != now.enabled) {
        const bool boolean = now.type == FlagType::Boolean;
        if (now.enabled)
            told += boolean
                        ? FlagsWords::tr("%1 is switched on: who no rollout takes gets true.").arg(now.key)
                        : FlagsWords::tr("%1 is switched on: its rules decide.").arg(now.key);
        else if (boolean && !now.rollouts.empty())
            told += FlagsWords::tr("%1 is switched off: its rollouts still decide first.").arg(now.key);
        else
            told += boolean ? FlagsWords::tr("%1 is switched off: everyone gets false.").arg(now.key)
                            : FlagsWords::tr("%1 is switched off: everyone gets no match.").arg(now.key);
    }
    if (was.rules.size() == now.rules.size()) {
        const bool moved =
            !same(was.rules, now.rules) &&
            std::is_permutation(was.rules.begin(), was.rules.end(), now.rules.begin(),
                                [](const Rule &a, const Rule &b) { return sameMeaning(a, b); });
        if (moved)
            told += FlagsWords::tr("The rules of %1 are tried in another order.").arg(now.key);
        for (size_t index = 0; !moved && index < now.rules.size(); ++index) {
            const Rule &a = was.rules[index];
            const Rule &b = now.rules[index];
            if (!sameMeaning(a.segment, b.segment))
                told += FlagsWords::tr("Rule %1 of %2 is for %3 now.")
                            .arg(index + 1)
                            .arg(now.key, referenceText(b.segment));
            else if (!sameMeaning(a, b))
                told += FlagsWords::tr("%1: %2.").arg(audience(now, index, document, nameSpace),
                                                      shareChange(a, b));
        }
    } else {
        told += FlagsWords::tr("%1 has %2 rules instead of %3.")
                    .arg(now.key)
                    .arg(now.rules.size())
                    .arg(was.rules.size());
    }
    if (was.rollouts.size() != now.rollouts.size())
        told += FlagsWords::tr("%1 has %2 rollouts instead of %3.")
                    .arg(now.key)
                    .arg(now.rollouts.size())
                    .arg(was.rollouts.size());
    for (size_t index = 0; was.rollouts.size() == now.rollouts.size() && index < now.rollouts.size();
         ++index) {
        const Rollout &a = was.rollouts[index];
        const Rollout &b = now.rollouts[index];
        if (sameMeaning(a, b))
            continue;
        if (a.kind == Rollout::Kind::Threshold && b.kind == a.kind && a.value == b.value)
            told += FlagsWords::tr("%1: the share that gets %2 goes from %3 to %4.")
                        .arg(now.key, b.value ? QStringLiteral("true") : QStringLiteral("false"),
                             percentText(a.percentage), percentText(b.percentage));
        else
            told += FlagsWords::tr("Rollout %1 of %2 changes.").arg(index + 1).arg(now.key);
    }
}

QStringList describeChanges(const Document &before, const Document &after)
{
    QStringList told;
    QStringList seen;
    for (const FlagDocument &part : after.documents()) {
        for (const Flag &flag : part.flags) {
            const Flag *now = after.flag(part.nameSpace, flag.key);
            if (now != &flag)
                continue; // a later flag of the same key counts
            seen.append(part.nameSpace + QLatin1Char('/') + flag.key);
            if (const Flag *was = before.flag(part.nameSpace, flag.key))
                describeFlag(*was, *now, after, part.nameSpace, told);
            else
                told += FlagsWords::tr("The flag %1 is new.").arg(flag.key);
        }
    }
    for (const FlagDocument &part : before.documents()) {
        for (const Flag &flag : part.flags) {
            if (!seen.contains(part.nameSpace + QLatin1Char('/') + flag.key))
                told += FlagsWords::tr("The flag %1 is gone: asking for it fails.").arg(flag.key);
        }
    }
    QMap<QString, const Segment *> old;
    for (const FlagDocument &part : before.documents()) {
        for (const Segment &segment : part.segments)
            old.insert(part.nameSpace + QLatin1Char('/') + segment.key, &segment);
    }
    for (const FlagDocument &part : after.documents()) {
        for (const Segment &segment : part.segments) {
            const Segment *was = old.take(part.nameSpace + QLatin1Char('/') + segment.key);
            if (!was)
                told += FlagsWords::tr("The segment %1 is new.").arg(segment.key);
            else if (!sameMeaning(*was, segment))
                told += FlagsWords::tr("The segment %1 takes other people.").arg(segment.key);
        }
    }
    for (const Segment *gone : old)
        told += FlagsWords::tr("The segment %1 is gone.").arg(gone->key);
    return told;
}

} // namespace Flightdeck::Flags
