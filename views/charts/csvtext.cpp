#include "views/charts/charttablemodel.h"

namespace Flightdeck::Views {

namespace {

QByteArray cell(const QVariant &value)
{
    if (value.typeId() == QMetaType::Double)
        return QByteArray::number(value.toDouble(), 'g', 15);
    QString text = value.toString();
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text.toUtf8();
}

} // namespace

QByteArray toCsv(const QAbstractItemModel &model)
{
    QByteArray csv;
    const int columns = model.columnCount();
    const auto line = [&](auto valueOf) {
        for (int column = 0; column < columns; ++column) {
            if (column > 0)
                csv += ',';
            csv += cell(valueOf(column));
        }
        csv += "\r\n";
    };
    line([&](int column) { return model.headerData(column, Qt::Horizontal, ChartTableModel::RawRole); });
    for (int row = 0; row < model.rowCount(); ++row)
        line([&](int column) { return model.index(row, column).data(ChartTableModel::RawRole); });
    return csv;
}

} // namespace Flightdeck::Views
