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

int MetricStore::open(const QString &name, const Labels &labels)
{
    const std::lock_guard lock(m_mutex);
    QMap<QString, int> &index = m_index[name];
    const QString key = labelText(labels);
    const auto known = index.constFind(key);
    if (known != index.constEnd())
        return *known;
    m_series.push_back({name, labels, {}});
    return index[key] = int(m_series.size()) - 1;
}

void MetricStore::append(int series, qint64 time, double value)
{
    const std::lock_guard lock(m_mutex);
    std::vector<Point> &points = m_series[size_t(series)].points;
    points.push_back({time, value});
    if (points.size() > MostPoints)
        thin(points);
}

std::vector<MetricStore::Series> MetricStore::select(const QString &name, const Filter &filter, qint64 from,
                                                     qint64 to) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Series> result;
    for (const int number : m_index.value(name)) {
        const Series &series = m_series[size_t(number)];
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
    return m_index.keys();
}

} // namespace Flightdeck::Simulator
