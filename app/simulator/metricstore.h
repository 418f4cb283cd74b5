#pragma once

#include <QHash>
#include <QMap>
#include <QString>

#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace Flightdeck::Simulator {

using Labels = QMap<QString, QString>;

/// Samples of the embedded Prometheus. Times are milliseconds since the epoch and must not go back within a
/// series. Older halves are thinned, so that hours fit and the last minutes stay fine. Safe from several
/// threads.
class MetricStore
{
public:
    struct Point
    {
        qint64 time = 0;
        double value = 0; ///< NaN marks the end of a series, as Prometheus' stale marker does
    };
    struct Series
    {
        QString name;
        Labels labels;
        std::vector<Point> points;
    };
    using Filter = std::function<bool(const Labels &)>;

    /// A handle for append(), the same for the same series.
    int open(const QString &name, const Labels &labels);
    void append(int series, qint64 time, double value);
    /// A copy of the series of a name that pass, cut to [from, to] plus one point on either side.
    std::vector<Series> select(const QString &name, const Filter &filter, qint64 from, qint64 to) const;
    QStringList names() const;

private:
    mutable std::mutex m_mutex;
    std::vector<Series> m_series;
    QMap<QString, QMap<QString, int>> m_index; ///< by name, then by labels as text
};

/// The labels as one text, sorted, for use as a key and in an exposition: a="b",c="d".
QString labelText(const Labels &labels);

} // namespace Flightdeck::Simulator
