#include "metrics/verdict.h"

#include "metrics/metricquery.h"

#include <QCoreApplication>

#include <cmath>

namespace Flightdeck::Metrics {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

bool isDuration(const MetricSpec &spec)
{
    return spec.source == MetricSpec::Source::BuiltIn && spec.name == requestDurationName;
}

bool isSuccessRate(const MetricSpec &spec)
{
    return spec.source == MetricSpec::Source::BuiltIn && spec.name == successRateName;
}

double asCompared(const MetricSpec &spec, double value)
{
    return isDuration(spec) ? std::trunc(value) : value;
}

/// A value in as few digits as keep it on its side of the limit: 98.997 is "98.997 %" next to "99 %", not
/// "99.00 %".
QString failingText(const MetricSpec &spec, double value, double limit)
{
    if (isDuration(spec) || std::isinf(value))
        return valueText(spec, value);
    for (int digits = 2; digits < 9; ++digits) {
        const QString number = QString::number(value, 'f', digits);
        if (number.toDouble() != limit)
            return isSuccessRate(spec) ? number + QStringLiteral(" %") : number;
    }
    return valueText(spec, value);
}

/// A limit as it was written in the Canary: no digits added.
QString limitText(const MetricSpec &spec, double limit)
{
    const QString number = QString::number(limit, 'g', 12);
    const QString unit = unitOf(spec);
    return unit.isEmpty() ? number : number + u' ' + unit;
}

} // namespace

QString unitOf(const MetricSpec &spec)
{
    if (isDuration(spec))
        return QStringLiteral("ms");
    return isSuccessRate(spec) ? QStringLiteral("%") : QString();
}

QString valueText(const MetricSpec &spec, std::optional<double> value)
{
    if (!value || std::isnan(*value))
        return Text::tr("no data");
    if (std::isinf(*value))
        return *value > 0 ? Text::tr("infinite") : Text::tr("minus infinite");
    if (isDuration(spec))
        return QStringLiteral("%1 ms").arg(QString::number(std::trunc(*value), 'f', 0));
    if (isSuccessRate(spec))
        return QStringLiteral("%1 %").arg(QString::number(*value, 'f', 2));
    return QString::number(*value, 'g', 4);
}

Verdict judge(const MetricSpec &spec, std::optional<double> value)
{
    if (!value || std::isnan(*value))
        return {Verdict::Outcome::NoValues, Text::tr("no values found, which counts as a failed check"),
                Text::tr("no values found")};
    const double compared = asCompared(spec, *value);
    const auto &[min, max] = spec.thresholdRange;
    const auto fail = [&](QStringView sign, double limit) {
        const QString reason =
            QStringLiteral("%1 %2 %3").arg(failingText(spec, *value, limit), sign, limitText(spec, limit));
        return Verdict{Verdict::Outcome::WouldFail, Text::tr("would lose a life: %1").arg(reason), reason};
    };
    if (min && compared < asCompared(spec, *min))
        return fail(u"<", *min);
    if (max && compared > asCompared(spec, *max))
        return fail(u">", *max);
    return {Verdict::Outcome::WouldPass, Text::tr("would pass"), {}};
}

} // namespace Flightdeck::Metrics
