#pragma once

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QString>

#include <map>

namespace Flightdeck::App {

/// How a cell stands out. The words say the same: colour is never alone.
enum class CellStyle { Plain, Bold, Dim, Fail, Warn, Moving, Good };

struct StatusCell
{
    int row = 0; ///< from 0
    int column = 0;
    int width = 0;
    QString text; ///< exactly `width` cells wide, without control characters
    CellStyle style = CellStyle::Plain;

    bool operator==(const StatusCell &) const = default;
};

struct StatusFrame
{
    QSize size; ///< of the terminal, in cells
    QList<StatusCell> cells;
};

/// Turns frames into what a terminal has to be sent: the first one whole, later ones only where they differ.
class StatusPainter
{
public:
    /// @param colours false: bold and dim only, as NO_COLOR asks (https://no-color.org).
    explicit StatusPainter(bool colours)
        : m_colours(colours)
    {
    }

    QByteArray paint(const StatusFrame &frame);
    /// The terminal no longer shows what was painted: the next frame is painted whole.
    void forget() { m_size = {}; }

private:
    using Row = std::map<int, StatusCell>; ///< by column
    QByteArray cell(const StatusCell &cell) const;

    bool m_colours;
    QSize m_size;
    std::map<int, Row> m_rows;
};

} // namespace Flightdeck::App
