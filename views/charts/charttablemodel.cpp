#include "views/charts/charttablemodel.h"

#include <QDateTime>

#include <algorithm>
#include <set>

namespace Flightdeck::Views {

namespace {

constexpr int firstLaneColumn = 2;
constexpr int columnsALane = 2;
constexpr int wordColumns = 4; ///< Check, Phase, Flag commit, Event

QString absent()
{
    return QStringLiteral("–");
}

} // namespace

std::vector<ChartTableModel::Row> ChartTableModel::rowsOf(const ChartData &data)
{
    std::set<qint64> times;
    const auto take = [&](qint64 time) {
        if (time >= data.startMs && time <= std::min(data.endMs, data.nowMs))
            times.insert(time);
    };
    for (const MetricLane &lane : data.lanes) {
        for (const Metrics::Series *series : {&lane.canary, &lane.primary}) {
            for (const Metrics::Sample &sample : series->samples)
                take(sample.timeMs);
        }
    }
    for (const WeightPoint &point : data.weights.live)
        take(point.timeMs);
    for (const CheckMark &check : data.marks.checks)
        take(check.timeMs);
    for (const FlagMark &flag : data.marks.flags)
        take(flag.timeMs);
    for (const EventMark &event : data.marks.events)
        take(event.timeMs);
    std::vector<Row> rows;
    rows.reserve(times.size());
    for (const qint64 time : times) {
        Row row;
        row.timeMs = time;
        row.weight = weightAt(data.weights, time, data.nowMs);
        for (const MetricLane &lane : data.lanes)
            row.values += {lane.canary.valueAt(time, lane.stepMs), lane.primary.valueAt(time, lane.stepMs)};
        for (const CheckMark &check : data.marks.checks) {
            if (check.timeMs != time || check.outcome == CheckMark::Outcome::Expected)
                continue;
            row.check = check.outcome == CheckMark::Outcome::Passed ? tr("passed") : tr("failed");
            if (check.lane >= 0 && check.lane < data.lanes.size()) {
                const MetricLane &lane = data.lanes[check.lane];
                row.check = check.value ? tr("failed: %1 %2").arg(lane.title, laneValue(lane, check.value))
                                        : tr("failed: %1").arg(lane.title);
            }
        }
        for (const PhaseSpan &phase : data.marks.phases) {
            if (!phase.projected && phase.startMs <= time && time <= phase.endMs)
                row.phase = phase.name;
        }
        for (const FlagMark &flag : data.marks.flags) {
            if (flag.timeMs == time)
                row.flag = flagSentence(flag);
        }
        QStringList events;
        for (const EventMark &event : data.marks.events) {
            if (event.timeMs == time)
                events.append(event.text);
        }
        row.event = events.join(QStringLiteral("; "));
        rows.push_back(std::move(row));
    }
    return rows;
}

void ChartTableModel::setData(const ChartData &data)
{
    m_nowMs = data.nowMs;
    QList<MetricLane> lanes;
    for (const MetricLane &lane : data.lanes) {
        MetricLane head;
        head.title = lane.title;
        head.unit = lane.unit;
        head.decimals = lane.decimals;
        lanes.append(head);
    }
    const bool sameColumns = std::equal(
        lanes.begin(), lanes.end(), m_lanes.begin(), m_lanes.end(), [](const auto &a, const auto &b) {
            return a.title == b.title && a.unit == b.unit && a.decimals == b.decimals;
        });
    if (!sameColumns) {
        beginResetModel(); // other columns: another table
        m_lanes = lanes;
        m_rows = rowsOf(data);
        endResetModel();
        return;
    }
    merge(rowsOf(data));
}

void ChartTableModel::merge(const std::vector<Row> &rows)
{
    std::size_t at = 0;
    const auto removeUntil = [&](std::size_t end) {
        if (end == at)
            return;
        beginRemoveRows({}, int(at), int(end) - 1);
        m_rows.erase(m_rows.begin() + std::ptrdiff_t(at), m_rows.begin() + std::ptrdiff_t(end));
        endRemoveRows();
    };
    for (std::size_t next = 0; next < rows.size();) {
        std::size_t gone = at;
        while (gone < m_rows.size() && m_rows[gone].timeMs < rows[next].timeMs)
            ++gone;
        removeUntil(gone);
        std::size_t end = next;
        while (end < rows.size() && (at == m_rows.size() || rows[end].timeMs < m_rows[at].timeMs))
            ++end;
        if (end > next) {
            beginInsertRows({}, int(at), int(at + end - next) - 1);
            m_rows.insert(m_rows.begin() + std::ptrdiff_t(at), rows.begin() + std::ptrdiff_t(next),
                          rows.begin() + std::ptrdiff_t(end));
            endInsertRows();
            at += end - next;
            next = end;
            continue;
        }
        if (!(m_rows[at] == rows[next])) {
            m_rows[at] = rows[next];
            Q_EMIT dataChanged(index(int(at), 0), index(int(at), columnCount() - 1));
        }
        ++at;
        ++next;
    }
    removeUntil(m_rows.size());
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstLaneColumn + columnsALane * int(m_lanes.size()) + wordColumns;
}

QString ChartTableModel::shownValue(int lane, std::optional<double> value) const
{
    return value ? laneValue(m_lanes.at(lane), value) : absent();
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int fromEnd = columnCount() - index.column();
    const bool number = index.column() > 0 && fromEnd > wordColumns;
    if (role == Qt::TextAlignmentRole && number)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    const bool raw = role == RawRole;
    if (role != Qt::DisplayRole && !raw)
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const auto text = [&](const QString &words) { return words.isEmpty() && !raw ? absent() : words; };
    if (index.column() == 0)
        return raw ? QDateTime::fromMSecsSinceEpoch(row.timeMs, Qt::UTC).toString(Qt::ISODateWithMs)
                   : momentText(row.timeMs, m_nowMs);
    if (fromEnd <= wordColumns)
        return text(fromEnd == 4   ? row.check
                    : fromEnd == 3 ? row.phase
                    : fromEnd == 2 ? row.flag
                                   : row.event);
    const int lane = (index.column() - firstLaneColumn) / columnsALane;
    const auto value = index.column() == 1 ? row.weight : row.values.value(index.column() - firstLaneColumn);
    if (raw)
        return value ? QVariant(*value) : QVariant();
    if (index.column() == 1)
        return value ? QStringLiteral("%1 %").arg(QString::number(*value, 'g', 4)) : absent();
    return shownValue(lane, value);
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        const bool number = section > 0 && columnCount() - section > wordColumns;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != RawRole) ||
        section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const int fromEnd = columnCount() - section;
    if (section == 0)
        return role == RawRole ? tr("Time (UTC)") : tr("Time");
    if (section == 1)
        return role == RawRole ? tr("Canary weight (%)") : tr("Canary weight");
    if (fromEnd <= wordColumns)
        return fromEnd == 4   ? tr("Check")
               : fromEnd == 3 ? tr("Phase")
               : fromEnd == 2 ? tr("Flag commit")
                              : tr("Event");
    const MetricLane &lane = m_lanes.at((section - firstLaneColumn) / columnsALane);
    const QString who = (section - firstLaneColumn) % columnsALane == 0 ? tr("canary") : tr("primary");
    const QString name = QStringLiteral("%1, %2").arg(lane.title, who);
    return role == RawRole && !lane.unit.isEmpty() ? QStringLiteral("%1 (%2)").arg(name, lane.unit) : name;
}

} // namespace Flightdeck::Views
