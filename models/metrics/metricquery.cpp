#include "metrics/metricquery.h"

#include "core/plaintext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Flightdeck::Metrics {

const QString successRateName = QStringLiteral("request-success-rate");
const QString requestDurationName = QStringLiteral("request-duration");
const QString extremeLabel = QStringLiteral("flightdeck_extreme");

namespace {

using Core::ErrorCode;
using Core::failure;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MetricQuery)
};

/// %1 is the aggregation clause of the grouped form ("" for one workload), %2 the label matchers, %3 the
/// window. Flagger 1.37.0, pkg/metrics/observers/istio.go.
QString builtIn(const QString &name, const QString &matchers, const QString &interval, const QString &by)
{
    if (name == successRateName) {
        return QStringLiteral("sum%3(rate(istio_requests_total{%1,response_code!~\"5.*\"}[%2])) / "
                              "sum%3(rate(istio_requests_total{%1}[%2])) * 100")
            .arg(matchers, interval, by.isEmpty() ? QString() : QStringLiteral(" by (%1) ").arg(by));
    }
    return QStringLiteral("histogram_quantile(0.99, sum(rate("
                          "istio_request_duration_milliseconds_bucket{%1}[%2])) by (%3))")
        .arg(matchers, interval, by.isEmpty() ? QStringLiteral("le") : by + QStringLiteral(", le"));
}

bool isBuiltIn(const QString &name)
{
    return name == successRateName || name == requestDurationName;
}

/// Names become part of a quoted PromQL string.
bool isKubernetesName(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?\\z"));
    return pattern.match(name).hasMatch();
}

tl::unexpected<Core::Error> badInterval(const QString &interval)
{
    return failure(ErrorCode::InvalidInput,
                   Text::tr("\"%1\" is no interval such as 1m.").arg(Core::plainText(interval)));
}

tl::unexpected<Core::Error> badName(const QString &name)
{
    return failure(ErrorCode::InvalidInput,
                   Text::tr("\"%1\" is no Kubernetes name.").arg(Core::plainText(name)));
}

tl::unexpected<Core::Error> noBuiltIn(const QString &name)
{
    return failure(ErrorCode::Unsupported,
                   Text::tr("Flagger has no built-in metric %1 and this one has no query: each check fails.")
                       .arg(Core::plainText(name)));
}

Core::Result<QString> renderBuiltIn(const MetricSpec &spec, const MetricTarget &target,
                                    const QString &workload)
{
    if (!isBuiltIn(spec.name))
        return noBuiltIn(spec.name);
    const QString interval = spec.interval.isEmpty() ? QStringLiteral("1m") : spec.interval;
    if (!durationMs(interval))
        return badInterval(interval);
    const QString matchers =
        QStringLiteral(
            "reporter=\"destination\",destination_workload_namespace=\"%1\",destination_workload=~\"%2\"")
            .arg(target.namespaceName, workload);
    return builtIn(spec.name, matchers, interval, {});
}

Core::Result<QString> valueOf(const QString &action, const QMap<QString, QString> &values)
{
    static const QRegularExpression simple(
        QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)?\\z"));
    if (!simple.match(action).hasMatch()) {
        return failure(ErrorCode::Unsupported,
                       Text::tr("The console does not render the template construct {{ %1 }}. Flagger may.")
                           .arg(Core::plainText(action)));
    }
    const auto value = values.constFind(action);
    if (value == values.constEnd())
        return failure(
            ErrorCode::InvalidInput,
            Text::tr("The template asks for {{ %1 }}, which nothing defines.").arg(Core::plainText(action)));
    if (action == u"interval" && !durationMs(*value)) {
        return failure(ErrorCode::InvalidInput,
                       Text::tr("The template asks for {{ interval }}, and the metric sets none that is "
                                "valid. Flagger's query fails."));
    }
    return *value;
}

Core::Result<QString> renderForWorkload(const MetricSpec &spec, const MetricTarget &target,
                                        const QString &workload)
{
    QMap<QString, QString> values = {
        {QStringLiteral("name"), target.canary},     {QStringLiteral("namespace"), target.namespaceName},
        {QStringLiteral("target"), workload},        {QStringLiteral("service"), target.service},
        {QStringLiteral("ingress"), target.ingress}, {QStringLiteral("route"), target.route},
        {QStringLiteral("interval"), spec.interval}};
    if (spec.source == MetricSpec::Source::Inline && spec.interval.isEmpty())
        values[QStringLiteral("interval")] = QStringLiteral("1m");
    for (auto it = spec.variables.begin(); it != spec.variables.end(); ++it)
        values.insert(QStringLiteral("variables.") + it.key(), it.value());
    auto rendered = renderTemplate(spec.query, values);
    // Flagger collapses white space before it asks, which also turns the rest after a # into a comment.
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return rendered ? rendered->replace(space, QStringLiteral(" ")).trimmed() : rendered;
}

} // namespace

ThresholdRange legacyThreshold(const QString &metricName, double threshold)
{
    if (metricName == successRateName)
        return {threshold, std::nullopt};
    return {std::nullopt, threshold};
}

Core::Result<QString> renderTemplate(const QString &text, const QMap<QString, QString> &values)
{
    QString out;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = text.indexOf(u"{{", at);
        if (open < 0)
            return out + text.mid(at);
        const qsizetype close = text.indexOf(u"}}", open);
        if (close < 0)
            return failure(ErrorCode::InvalidInput, Text::tr("The template has {{ without }}."));
        const auto value = valueOf(text.mid(open + 2, close - open - 2).trimmed(), values);
        if (!value)
            return value;
        out += text.mid(at, open - at) + *value;
        at = close + 2;
    }
}

Core::Result<QString> renderQuery(const MetricSpec &spec, const MetricTarget &target, Workload workload)
{
    const QString name =
        workload == Workload::Primary ? target.target + QStringLiteral("-primary") : target.target;
    for (const QString &part : {target.namespaceName, name}) {
        if (!isKubernetesName(part))
            return badName(part);
    }
    if (spec.source == MetricSpec::Source::BuiltIn)
        return renderBuiltIn(spec, target, name);
    if (spec.query.isEmpty()) {
        return failure(ErrorCode::Unsupported,
                       spec.problem.isEmpty()
                           ? Text::tr("The query of %1 is empty.").arg(Core::plainText(spec.name))
                           : spec.problem);
    }
    const auto rendered = renderForWorkload(spec, target, name);
    if (workload == Workload::Primary && rendered &&
        *rendered == renderForWorkload(spec, target, target.target).value_or(QString())) {
        return failure(
            ErrorCode::Unsupported,
            Text::tr("The query of %1 does not use {{ target }}, so there is none for the primary.")
                .arg(Core::plainText(spec.name)));
    }
    return rendered;
}

QString worstOfEachStep(const QString &expression, const ThresholdRange &limits, qint64 stepMs,
                        qint64 resolutionMs)
{
    const auto over = [&](const char *function) {
        return QStringLiteral("%1_over_time((%2)[%3ms:%4ms])")
            .arg(QLatin1String(function), expression)
            .arg(stepMs)
            .arg(resolutionMs);
    };
    if (limits.min.has_value() != limits.max.has_value())
        return over(limits.min ? "min" : "max");
    const auto named = [&](const char *function, const char *extreme) {
        return QStringLiteral("label_replace(%1, \"%2\", \"%3\", \"\", \"\")")
            .arg(over(function), extremeLabel, QLatin1String(extreme));
    };
    return named("min", "low") + QStringLiteral(" or ") + named("max", "high");
}

Core::Result<QString> weightQuery(const MetricTarget &target)
{
    for (const QString &part : {target.namespaceName, target.target}) {
        if (!isKubernetesName(part))
            return badName(part);
    }
    return QStringLiteral("max(flagger_canary_weight{workload=\"%1\",exported_namespace=\"%2\"} or "
                          "flagger_canary_weight{workload=\"%1\",exported_namespace=\"\",namespace=\"%2\"})")
        .arg(target.target, target.namespaceName);
}

Core::Result<QString> groupedQuery(const QString &builtInName, const QStringList &targets,
                                   const QString &interval)
{
    if (!isBuiltIn(builtInName))
        return noBuiltIn(builtInName);
    if (!durationMs(interval))
        return badInterval(interval);
    for (const QString &target : targets) {
        if (!isKubernetesName(target))
            return badName(target);
    }
    const QString matchers =
        QStringLiteral("reporter=\"destination\",destination_workload=~\"(%1)(-primary)?\"")
            .arg(targets.join(u'|'));
    return builtIn(builtInName, matchers, interval,
                   QStringLiteral("destination_workload_namespace, destination_workload"));
}

std::optional<qint64> durationMs(const QString &text)
{
    static const QRegularExpression whole(QStringLiteral(
        "\\A(?:(\\d{1,6})d)?(?:(\\d{1,6})h)?(?:(\\d{1,6})m)?(?:(\\d{1,6})s)?(?:(\\d{1,9})ms)?\\z"));
    const auto match = whole.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 ms = (((match.captured(1).toLongLong() * 24 + match.captured(2).toLongLong()) * 60 +
                        match.captured(3).toLongLong()) *
                           60 +
                       match.captured(4).toLongLong()) *
                          1000 +
                      match.captured(5).toLongLong();
    return ms > 0 ? std::optional(ms) : std::nullopt;
}

} // namespace Flightdeck::Metrics
