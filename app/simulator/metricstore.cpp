#include "app/simulator/metricstore.h"

#include <QStringList>

#include <algorithm>

namespace Flightdeck::Simulator {

namespace {

constexpr size_t MostPoints = 6000;

/// Drops every second point of the older half, ends of a series excepted.
void thin(std::vector<MetricStore::Point> &points)
{
    std::vector<MetricStore::Point> kept;
    kept.reserve(points.size());
    const size_t half = points.size() / 2;
    for (size_t i = 0; i < points.size(); ++i) {
        if (i >= half || i % 2 == 0 || points[i].value != points[i].value)
            kept.push_back(points[i]);
    }
    points = std::move(kept);
}

} // namespace

QString labelText(const Labels &labels)
{
    QStringList parts;
    for (auto it = labels.begin(); it != labels.end(); ++it) {
        QString value = it.value();
        value.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
        value.replace(QLatin1Char('"'), QStringLiteral("\\\""));
        value.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
        parts.append(it.key() + QStringLiteral("=\"") + value + QLatin1Char('"'));
    }
    return parts.join(QLatin1Char(','));
}

void MetricStore::append(const QString &name, const Labels &labels, qint64 time, double value)
{
    const std::lock_guard lock(m_mutex);
    Series &series = m_series[name][labelText(labels)];
    if (series.points.empty()) {
        series.name = name;
        series.labels = labels;
    }
    series.points.push_back({time, value});
    if (series.points.size() > MostPoints)
        thin(series.points);
}

std::vector<MetricStore::Series> MetricStore::select(const QString &name, const Filter &filter, qint64 from,
                                                     qint64 to) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Series> result;
    for (const Series &series : m_series.value(name)) {
        if (!filter(series.labels))
            continue;
        const auto &points = series.points;
        auto begin = std::lower_bound(points.begin(), points.end(), from,
                                      [](const Point &point, qint64 time) { return point.time < time; });
        auto end = std::upper_bound(points.begin(), points.end(), to,
                                    [](qint64 time, const Point &point) { return time < point.time; });
        if (begin != points.begin())
            --begin;
        if (end != points.end())
            ++end;
        result.push_back({series.name, series.labels, {begin, end}});
    }
    return result;
}

QStringList MetricStore::names() const
{
    const std::lock_guard lock(m_mutex);
    return m_series.keys();
}

} // namespace Flightdeck::Simulator
