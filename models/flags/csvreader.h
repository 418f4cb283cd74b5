#pragma once

#include "core/result.h"

#include <QIODevice>

#include <atomic>
#include <functional>
#include <vector>

namespace Flightdeck::Flags {

/// Reads CSV as RFC 4180 has it, row by row, with bounded memory. Rows end with CRLF, LF or CR; a byte order
/// mark is skipped; blank lines may only stand at the end.
class CsvReader
{
public:
    /// Gets the cells of a row and the line where it begins, from 1; an error ends the reading.
    using RowHandler = std::function<Core::Result<void>(int line, const std::vector<QByteArray> &cells)>;

    explicit CsvReader(RowHandler handler)
        : m_handler(std::move(handler))
    {
    }
    /// Errors name the line.
    Core::Result<void> read(QIODevice &device, const std::atomic_bool *cancelled);

    static tl::unexpected<Core::Error> failureInLine(int line, const QString &what);

private:
    enum class State { CellStart, Plain, Quoted, QuoteInQuoted };
    Core::Result<void> feed(char c);
    Core::Result<void> endRow();
    Core::Result<void> finish();
    void endCell();

    RowHandler m_handler;
    State m_state = State::CellStart;
    std::vector<QByteArray> m_cells;
    QByteArray m_cell;
    qsizetype m_rowBytes = 0;
    int m_line = 1;
    int m_rowLine = 1;
    int m_blankLine = 0; ///< the first blank line since the last row, 0 = none
    bool m_sawCarriageReturn = false;
};

} // namespace Flightdeck::Flags
