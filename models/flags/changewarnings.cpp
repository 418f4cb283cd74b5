#include "flags/changewarnings.h"

#include "flags/changesummary.h"
#include "flags/dialect.h"

#include <QCoreApplication>

#include <algorithm>

namespace Flightdeck::Flags {

namespace {

class ChangeWarnings
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWarnings)
};

bool sameShares(std::vector<Distribution> a, std::vector<Distribution> b)
{
    const auto byVariant = [](const Distribution &x, const Distribution &y) { return x.variant < y.variant; };
    std::sort(a.begin(), a.end(), byVariant);
    std::sort(b.begin(), b.end(), byVariant);
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Distribution &x, const Distribution &y) {
                          return x.variant == y.variant && x.rollout == y.rollout;
                      });
}

bool sameOrder(const Rule &a, const Rule &b)
{
    return std::equal(a.distributions.begin(), a.distributions.end(), b.distributions.begin(),
                      b.distributions.end(),
                      [](const Distribution &x, const Distribution &y) { return x.variant == y.variant; });
}

// The same entries in another order.
template<typename T> bool isReordered(const std::vector<T> &a, const std::vector<T> &b)
{
    const auto same = [](const T &x, const T &y) { return sameMeaning(x, y); };
    return a.size() == b.size() && !std::equal(a.begin(), a.end(), b.begin(), same) &&
           std::is_permutation(a.begin(), a.end(), b.begin(), same);
}

QString moved(const FlagPreview *counts)
{
    if (!counts || counts->entities == 0)
        return ChangeWarnings::tr("How many change sides is not known without a sample.");
    if (counts->changed == 0)
        return ChangeWarnings::tr("Nobody of the sample changes sides.");
    return counts->changed == 1
               ? ChangeWarnings::tr("1 sampled id changes sides.")
               : ChangeWarnings::tr("%n sampled ids change sides.", nullptr, int(counts->changed));
}

void warnOfOrder(const Flag &before, const Flag &after, const FlagPreview *counts, QStringList &warnings)
{
    if (isReordered(before.rules, after.rules) || isReordered(before.rollouts, after.rollouts)) {
        warnings += ChangeWarnings::tr("Only the order is another one.") + QLatin1Char(' ') + moved(counts);
        return;
    }
    for (size_t at = 0; at < std::min(before.rules.size(), after.rules.size()); ++at) {
        if (sameShares(before.rules[at].distributions, after.rules[at].distributions) &&
            !sameOrder(before.rules[at], after.rules[at])) {
            warnings +=
                ChangeWarnings::tr("The shares of rule %1 are the same, only their order is another one: it "
                                   "decides who gets what.")
                    .arg(at + 1) +
                QLatin1Char(' ') + moved(counts);
            return;
        }
    }
}

void warnOfTail(const Flag &after, const FlagPreview *counts, QStringList &warnings)
{
    for (size_t at = 0; at < after.rules.size(); ++at) {
        int edge = 0; // in thousandths, as Flipt cuts them: trunc(float32(p) * 10)
        for (const Distribution &share : after.rules[at].distributions)
            edge += share.rollout > 0 ? int(float(share.rollout) * 10.0f) : 0;
        if (after.rules[at].distributions.empty() || edge >= 1000)
            continue;
        QString text =
            ChangeWarnings::tr("Rule %1 ends at %2 %: who falls behind that gets no variant, and no later "
                               "rule.")
                .arg(QString::number(at + 1), QString::number(edge / 10.0));
        if (const qsizetype none = counts ? counts->after.value(QStringLiteral("(none)")) : 0; none > 0)
            text += QLatin1Char(' ') +
                    (none == 1 ? ChangeWarnings::tr("1 sampled id gets none.")
                               : ChangeWarnings::tr("%n sampled ids get none.", nullptr, int(none)));
        warnings += text;
        return;
    }
}

} // namespace

QStringList changeWarnings(const Document &before, const Document &after, const QString &nameSpace,
                           const QString &flag, const FlagPreview *counts)
{
    QStringList warnings;
    const Flag *now = after.flag(nameSpace, flag);
    const Flag *old = before.flag(nameSpace, flag);
    if (!now)
        return warnings;
    if (old && old->type == now->type)
        warnOfOrder(*old, *now, counts, warnings);
    if (now->type == FlagType::Variant && now->enabled && !Dialect(after.version()).normalizesShares)
        warnOfTail(*now, counts, warnings);
    return warnings;
}

} // namespace Flightdeck::Flags
