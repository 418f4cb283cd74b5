#pragma once

#include "views/charts/chartdata.h"

#include <QAbstractTableModel>

namespace Flightdeck::Views {

/// The data of the lanes as a table, for those who cannot see a chart and for export: one row a moment,
/// oldest first; columns Time, Canary weight, canary and primary of each metric, Check, Phase, Flag commit,
/// Event.
/// What is unknown is "–".
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// The value as a number or a plain text, invalid where there is none: for export.
    static constexpr int RawRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// Merges by time: rows that stay are kept, so that a selection survives new samples.
    void setData(const ChartData &data);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        qint64 timeMs = 0;
        std::optional<double> weight;
        QList<std::optional<double>> values; ///< canary, primary of each lane
        QString check;
        QString phase;
        QString flag;
        QString event;

        bool operator==(const Row &) const = default;
    };
    static std::vector<Row> rowsOf(const ChartData &data);
    void merge(const std::vector<Row> &rows);
    QString shownValue(int lane, std::optional<double> value) const;

    std::vector<Row> m_rows;
    qint64 m_nowMs = 0;
    QList<MetricLane> m_lanes; ///< without samples: titles, units, digits
};

/// The whole model as CSV (RFC 4180, UTF-8, CR LF). A text cell that a spreadsheet would take for a formula,
/// one that begins with = + - @ TAB or CR, gets an apostrophe in front; numbers stay numbers.
QByteArray toCsv(const QAbstractItemModel &model);

} // namespace Flightdeck::Views
