#include "views/charts/charttablemodel.h"
#include "views/common/csvcell.h"

namespace Flightdeck::Views {

QByteArray toCsv(const QAbstractItemModel &model)
{
    QByteArray csv;
    const int columns = model.columnCount();
    const auto line = [&](auto valueOf) {
        for (int column = 0; column < columns; ++column) {
            if (column > 0)
                csv += ',';
            csv += csvCell(valueOf(column));
        }
        csv += "\r\n";
    };
    line([&](int column) { return model.headerData(column, Qt::Horizontal, ChartTableModel::RawRole); });
    for (int row = 0; row < model.rowCount(); ++row)
        line([&](int column) { return model.index(row, column).data(ChartTableModel::RawRole); });
    return csv;
}

} // namespace Flightdeck::Views
