#include "app/simulator/promqlevaluator.h"

#include <algorithm>
#include <cmath>

namespace Flightdeck::Simulator {

using Kind = PromExpression::Kind;

namespace {

constexpr qint64 LookbackMs = 300'000;

bool isStale(double value)
{
    return std::isnan(value);
}

bool isScalarNode(const PromExpression &node)
{
    switch (node.kind) {
    case Kind::Number:
        return true;
    case Kind::Negate:
        return isScalarNode(*node.arguments[0]);
    case Kind::Binary:
        return isScalarNode(*node.arguments[0]) && isScalarNode(*node.arguments[1]);
    case Kind::Call:
        return node.name == QLatin1String("time");
    default:
        return false;
    }
}

MetricStore::Filter filterOf(const PromExpression &node)
{
    return [&node](const Labels &labels) {
        return std::all_of(node.matchers.begin(), node.matchers.end(), [&labels](const auto &matcher) {
            const QString value = labels.value(matcher.label);
            const bool hit = matcher.op.endsWith(QLatin1Char('~')) ? matcher.pattern.match(value).hasMatch()
                                                                   : value == matcher.value;
            return hit != matcher.op.startsWith(QLatin1Char('!'));
        });
    };
}

Labels withoutName(Labels labels)
{
    labels.remove(QStringLiteral("__name__"));
    return labels;
}

Labels grouped(const Labels &labels, const PromExpression &node)
{
    Labels result = node.without ? withoutName(labels) : Labels();
    for (const QString &label : node.grouping) {
        if (node.without)
            result.remove(label);
        else if (labels.contains(label))
            result[label] = labels[label];
    }
    return result;
}

/// Growth of a counter over the window, between the values that straight lines give at its two ends.
/// Prometheus extrapolates from its scrapes instead, to the same within noise.
std::optional<double> growth(const std::vector<MetricStore::Point> &points, qint64 from, qint64 to)
{
    double total = 0;
    qint64 covered = 0;
    for (size_t i = 1; i < points.size(); ++i) {
        const auto &[t0, v0] = points[i - 1];
        const auto &[t1, v1] = points[i];
        const qint64 begin = std::max(from, t0);
        const qint64 end = std::min(to, t1);
        if (end <= begin || isStale(v0) || isStale(v1))
            continue;
        const double step = v1 >= v0 ? v1 - v0 : v1; // a counter that fell was reset
        total += step * double(end - begin) / double(t1 - t0);
        covered += end - begin;
    }
    if (covered == 0)
        return std::nullopt;
    return total;
}

double quantile(double wanted, std::vector<std::pair<double, double>> buckets)
{
    std::sort(buckets.begin(), buckets.end());
    if (buckets.size() < 2 || !std::isinf(buckets.back().first) || buckets.back().second <= 0)
        return std::nan("");
    const double rank = wanted * buckets.back().second;
    size_t at = 0;
    while (at + 1 < buckets.size() && buckets[at].second < rank)
        ++at;
    if (at + 1 == buckets.size())
        return buckets[at - 1].first;
    const double lowerBound = at == 0 ? 0 : buckets[at - 1].first;
    const double lowerCount = at == 0 ? 0 : buckets[at - 1].second;
    const double count = buckets[at].second - lowerCount;
    return count <= 0 ? lowerBound
                      : lowerBound + (buckets[at].first - lowerBound) * (rank - lowerCount) / count;
}

std::optional<double> arithmetic(const QString &op, double left, double right)
{
    if (op == QLatin1String("+"))
        return left + right;
    if (op == QLatin1String("-"))
        return left - right;
    if (op == QLatin1String("*"))
        return left * right;
    if (op == QLatin1String("/"))
        return left / right;
    if (op == QLatin1String("%"))
        return std::fmod(left, right);
    if (op == QLatin1String("^"))
        return std::pow(left, right);
    return std::nullopt;
}

bool compares(const QString &op, double left, double right)
{
    if (op == QLatin1String("=="))
        return left == right;
    if (op == QLatin1String("!="))
        return left != right;
    if (op == QLatin1String("<"))
        return left < right;
    if (op == QLatin1String(">"))
        return left > right;
    return op == QLatin1String("<=") ? left <= right : left >= right;
}

/// label_replace(v, "to", "replacement", "from", "pattern"); the pattern holds for the whole value.
PromVector replaceLabel(PromVector samples, const PromExpression &node)
{
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(node.arguments[4]->name));
    QString replacement = node.arguments[2]->name;
    replacement.replace(QLatin1Char('$'), QLatin1Char('\\'));
    for (PromSample &sample : samples) {
        QString value = sample.labels.value(node.arguments[3]->name);
        if (pattern.match(value).hasMatch())
            sample.labels[node.arguments[1]->name] = value.replace(pattern, replacement);
    }
    return samples;
}

} // namespace

Core::Result<PromVector> PromqlEvaluator::instant(const QString &query, qint64 time, bool *isScalar) const
{
    const auto parsed = parsePromql(query);
    if (!parsed)
        return tl::unexpected(parsed.error());
    if (isScalar)
        *isScalar = isScalarNode(**parsed);
    return evaluate(**parsed, time);
}

Core::Result<std::vector<PromSeries>> PromqlEvaluator::range(const QString &query, qint64 start, qint64 end,
                                                             qint64 step) const
{
    const auto parsed = parsePromql(query);
    if (!parsed)
        return tl::unexpected(parsed.error());
    QMap<QString, PromSeries> series;
    for (qint64 time = start; time <= end; time += step) {
        for (const PromSample &sample : evaluate(**parsed, time)) {
            PromSeries &one = series[labelText(sample.labels)];
            one.labels = sample.labels;
            one.points.push_back({time, sample.value});
        }
    }
    return std::vector<PromSeries>(series.begin(), series.end());
}

PromVector PromqlEvaluator::evaluate(const PromExpression &node, qint64 time) const
{
    switch (node.kind) {
    case Kind::Number:
        return {{Labels(), node.number}};
    case Kind::Selector:
        return select(node, time);
    case Kind::Call:
        return call(node, time);
    case Kind::Aggregate:
        return aggregate(node, time);
    case Kind::Binary:
        return binary(node, time);
    case Kind::Negate: {
        PromVector result = evaluate(*node.arguments[0], time);
        for (PromSample &sample : result)
            sample = {withoutName(sample.labels), -sample.value};
        return result;
    }
    case Kind::Text:
    case Kind::Subquery:
        return {};
    }
    return {};
}

PromVector PromqlEvaluator::select(const PromExpression &node, qint64 time) const
{
    const qint64 at = time - node.offsetMs;
    PromVector result;
    for (const MetricStore::Series &series : m_store.select(node.name, filterOf(node), at - LookbackMs, at)) {
        const auto last = std::find_if(series.points.rbegin(), series.points.rend(),
                                       [at](const MetricStore::Point &point) { return point.time <= at; });
        if (last == series.points.rend() || last->time < at - LookbackMs || isStale(last->value))
            continue;
        Labels labels = series.labels;
        labels[QStringLiteral("__name__")] = node.name;
        result.push_back({labels, last->value});
    }
    return result;
}

std::vector<PromSeries> PromqlEvaluator::window(const PromExpression &node, qint64 time) const
{
    const qint64 to = time - node.offsetMs;
    const qint64 from = to - node.rangeMs;
    std::vector<PromSeries> result;
    if (node.kind == Kind::Subquery) {
        QMap<QString, PromSeries> series;
        const qint64 step = std::max<qint64>(node.stepMs, node.rangeMs / 5000);
        for (qint64 at = (from / step + 1) * step; at <= to; at += step) {
            for (const PromSample &sample : evaluate(*node.arguments[0], at)) {
                PromSeries &one = series[labelText(sample.labels)];
                one.labels = sample.labels;
                one.points.push_back({at, sample.value});
            }
        }
        return {series.begin(), series.end()};
    }
    for (MetricStore::Series &series : m_store.select(node.name, filterOf(node), from, to))
        result.push_back({series.labels, std::move(series.points)});
    return result;
}

PromVector PromqlEvaluator::call(const PromExpression &node, qint64 time) const
{
    const QString &name = node.name;
    if (name == QLatin1String("time"))
        return {{Labels(), double(time) / 1000}};
    if (node.arguments.empty())
        return {};
    PromVector result;
    const PromExpression &last = *node.arguments.back();
    const bool counter =
        name == QLatin1String("rate") || name == QLatin1String("increase") || name == QLatin1String("irate");
    if (counter || name.endsWith(QLatin1String("_over_time"))) {
        const qint64 to = time - last.offsetMs;
        const qint64 from = to - last.rangeMs;
        for (const PromSeries &series : window(last, time)) {
            std::vector<double> values;
            for (const auto &point : series.points) {
                if (point.time > from && point.time <= to && !isStale(point.value))
                    values.push_back(point.value);
            }
            std::optional<double> value;
            if (counter) {
                value = growth(series.points, from, to);
                if (value && name != QLatin1String("increase"))
                    *value /= double(last.rangeMs) / 1000;
            } else if (!values.empty()) {
                double sum = 0;
                for (const double one : values)
                    sum += one;
                if (name == QLatin1String("sum_over_time"))
                    value = sum;
                else if (name == QLatin1String("avg_over_time"))
                    value = sum / double(values.size());
                else if (name == QLatin1String("count_over_time"))
                    value = double(values.size());
                else if (name == QLatin1String("max_over_time"))
                    value = *std::max_element(values.begin(), values.end());
                else if (name == QLatin1String("min_over_time"))
                    value = *std::min_element(values.begin(), values.end());
                else
                    value = values.back();
            }
            if (value)
                result.push_back({withoutName(series.labels), *value});
        }
        return result;
    }
    if (name == QLatin1String("label_replace"))
        return replaceLabel(evaluate(*node.arguments[0], time), node);
    const PromVector input = evaluate(last, time);
    if (name == QLatin1String("vector"))
        return {{Labels(), scalar(last, time)}};
    if (name == QLatin1String("absent"))
        return input.empty() ? PromVector{{Labels(), 1}} : PromVector();
    if (name == QLatin1String("histogram_quantile")) {
        QMap<QString, std::pair<Labels, std::vector<std::pair<double, double>>>> histograms;
        for (const PromSample &sample : input) {
            Labels labels = withoutName(sample.labels);
            const QString bound = labels.take(QStringLiteral("le"));
            auto &histogram = histograms[labelText(labels)];
            histogram.first = labels;
            histogram.second.emplace_back(bound == QLatin1String("+Inf") ? INFINITY : bound.toDouble(),
                                          sample.value);
        }
        for (const auto &[labels, buckets] : histograms)
            result.push_back({labels, quantile(scalar(*node.arguments[0], time), buckets)});
        return result;
    }
    const double bound = node.arguments.size() > 1 ? scalar(last, time) : 0;
    for (const PromSample &sample : node.arguments.size() > 1 ? evaluate(*node.arguments[0], time) : input) {
        const double value = name == QLatin1String("abs")         ? std::fabs(sample.value)
                             : name == QLatin1String("clamp_min") ? std::max(sample.value, bound)
                                                                  : std::min(sample.value, bound);
        result.push_back({withoutName(sample.labels), value});
    }
    return result;
}

PromVector PromqlEvaluator::aggregate(const PromExpression &node, qint64 time) const
{
    struct Group
    {
        Labels labels;
        double sum = 0, min = INFINITY, max = -INFINITY;
        int count = 0;
    };
    QMap<QString, Group> groups;
    if (node.arguments.empty())
        return {};
    for (const PromSample &sample : evaluate(*node.arguments[0], time)) {
        const Labels labels = node.hasGrouping ? grouped(sample.labels, node) : Labels();
        Group &group = groups[labelText(labels)];
        group.labels = labels;
        group.sum += sample.value;
        group.min = std::min(group.min, sample.value);
        group.max = std::max(group.max, sample.value);
        ++group.count;
    }
    PromVector result;
    for (const Group &group : groups) {
        const double value = node.name == QLatin1String("sum")   ? group.sum
                             : node.name == QLatin1String("avg") ? group.sum / group.count
                             : node.name == QLatin1String("min") ? group.min
                             : node.name == QLatin1String("max") ? group.max
                                                                 : group.count;
        result.push_back({group.labels, value});
    }
    return result;
}

PromVector PromqlEvaluator::binary(const PromExpression &node, qint64 time) const
{
    const PromVector left = evaluate(*node.arguments[0], time);
    const PromVector right = evaluate(*node.arguments[1], time);
    const auto keyOf = [&node](const Labels &labels) {
        return labelText(node.hasGrouping ? grouped(labels, node) : withoutName(labels));
    };
    const auto combine = [&node](double a, double b) -> std::optional<double> {
        if (const auto value = arithmetic(node.name, a, b))
            return value;
        const bool holds = compares(node.name, a, b);
        if (node.returnBool)
            return holds ? 1 : 0;
        return holds ? std::optional(a) : std::nullopt;
    };
    const bool leftScalar = isScalarNode(*node.arguments[0]);
    const bool rightScalar = isScalarNode(*node.arguments[1]);
    PromVector result;
    if (leftScalar || rightScalar) {
        for (const PromSample &sample : leftScalar ? right : left) {
            const double a = leftScalar ? left[0].value : sample.value;
            const double b = leftScalar ? (rightScalar ? right[0].value : sample.value) : right[0].value;
            if (const auto value = combine(a, b))
                result.push_back(
                    {withoutName(sample.labels),
                     leftScalar && !arithmetic(node.name, a, b) && !node.returnBool ? b : *value});
        }
        return result;
    }
    QHash<QString, const PromSample *> others;
    for (const PromSample &sample : right)
        others[keyOf(sample.labels)] = &sample;
    QHash<QString, bool> seen;
    for (const PromSample &sample : left) {
        const QString key = keyOf(sample.labels);
        const PromSample *other = others.value(key);
        seen[key] = true;
        if (node.name == QLatin1String("or") || (node.name == QLatin1String("and") && other) ||
            (node.name == QLatin1String("unless") && !other)) {
            result.push_back(sample);
        } else if (other && !node.name[0].isLetter()) {
            if (const auto value = combine(sample.value, other->value))
                result.push_back(
                    {node.hasGrouping ? grouped(sample.labels, node) : withoutName(sample.labels), *value});
        }
    }
    if (node.name == QLatin1String("or")) {
        for (const PromSample &sample : right) {
            if (!seen.value(keyOf(sample.labels)))
                result.push_back(sample);
        }
    }
    return result;
}

double PromqlEvaluator::scalar(const PromExpression &node, qint64 time) const
{
    const PromVector values = evaluate(node, time);
    return values.empty() ? std::nan("") : values.front().value;
}

} // namespace Flightdeck::Simulator
