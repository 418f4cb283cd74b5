#pragma once

#include <QPainterPath>
#include <QRectF>
#include <QSet>
#include <QVector>

#include <optional>

class QPainter;

namespace Flightdeck::Views {

/// A small curve against its limit. Evenly spaced values, oldest first; NaN is a gap and stays one.
struct SparklineData
{
    QVector<double> values;
    std::optional<double> limit; ///< dashed line
    QSet<int> failed;            ///< indices of values that failed a check; a cross each
    bool stale = false;          ///< dotted curve, no dot at the end

    bool operator==(const SparklineData &) const = default;
};

/// Keeps the path between paints: one object for each row, set when the row's data changes.
class Sparkline
{
public:
    void setData(SparklineData data);
    const SparklineData &data() const { return m_data; }
    /// Usually 64 x 24.
    void paint(QPainter &painter, const QRectF &rect);

private:
    void rebuild(const QSizeF &size);

    SparklineData m_data;
    QSizeF m_size;
    QPainterPath m_curve;
    QVector<QPointF> m_crosses;
    std::optional<QPointF> m_end;
    std::optional<qreal> m_limitY;
};

} // namespace Flightdeck::Views
