#include "app/commands/statuspainter.h"

namespace Flightdeck::App {

namespace {

// ECMA-48 control sequences, as every terminal of the last decades knows them.
QByteArray moveTo(int row, int column)
{
    return "\x1b[" + QByteArray::number(row + 1) + ';' + QByteArray::number(column + 1) + 'H';
}

QByteArray styleCode(CellStyle style, bool colours)
{
    switch (style) {
    case CellStyle::Plain:
        return {};
    case CellStyle::Bold:
        return "\x1b[1m";
    case CellStyle::Dim:
        return "\x1b[2m";
    case CellStyle::Fail:
        return colours ? "\x1b[1;31m" : "\x1b[1m";
    case CellStyle::Warn:
        return colours ? "\x1b[33m" : "\x1b[1m";
    case CellStyle::Moving:
        return colours ? "\x1b[36m" : "";
    case CellStyle::Good:
        return colours ? "\x1b[32m" : "";
    }
    return {};
}

bool samePlaces(const std::map<int, StatusCell> &a, const std::map<int, StatusCell> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &left, const auto &right) {
        return left.first == right.first && left.second.width == right.second.width;
    });
}

} // namespace

QByteArray StatusPainter::cell(const StatusCell &cell) const
{
    const QByteArray code = styleCode(cell.style, m_colours);
    QByteArray bytes = moveTo(cell.row, cell.column) + code + cell.text.toUtf8();
    if (!code.isEmpty())
        bytes += "\x1b[0m";
    return bytes;
}

QByteArray StatusPainter::paint(const StatusFrame &frame)
{
    std::map<int, Row> rows;
    for (const StatusCell &cell : frame.cells) {
        if (cell.row < frame.size.height() && cell.column + cell.width <= frame.size.width() &&
            cell.width > 0)
            rows[cell.row].insert_or_assign(cell.column, cell);
    }
    QByteArray bytes;
    if (frame.size != m_size) {
        bytes += "\x1b[0m\x1b[2J";
        m_rows.clear();
        m_size = frame.size;
    }
    for (const auto &[number, row] : m_rows) {
        if (!rows.contains(number))
            bytes += moveTo(number, 0) + "\x1b[2K";
    }
    for (const auto &[number, row] : rows) {
        const auto old = m_rows.find(number);
        const bool known = old != m_rows.end() && samePlaces(old->second, row);
        if (!known && old != m_rows.end())
            bytes += moveTo(number, 0) + "\x1b[2K";
        for (const auto &[column, cell] : row) {
            if (!known || old->second.at(column) != cell)
                bytes += this->cell(cell);
        }
    }
    m_rows = std::move(rows);
    return bytes;
}

} // namespace Flightdeck::App
