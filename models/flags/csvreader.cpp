#include "flags/csvreader.h"

#include "flags/flagswords.h"

namespace Flightdeck::Flags {

namespace {

constexpr qsizetype maxRowBytes = 1 << 20;
constexpr qint64 maxFileBytes = qint64(1) << 30;

} // namespace

tl::unexpected<Core::Error> CsvReader::failureInLine(int line, const QString &what)
{
    return Core::failure(Core::ErrorCode::InvalidInput, FlagsWords::tr("Line %1: %2").arg(line).arg(what));
}

Core::Result<void> CsvReader::read(QIODevice &device, const std::atomic_bool *cancelled)
{
    qint64 total = 0;
    while (true) {
        if (cancelled && cancelled->load())
            return Core::failure(Core::ErrorCode::Cancelled,
                                 FlagsWords::tr("Reading the population was cancelled."));
        QByteArray chunk = device.read(1 << 16);
        if (chunk.isEmpty())
            break;
        if (total == 0 && chunk.startsWith("\xEF\xBB\xBF"))
            chunk.remove(0, 3);
        total += chunk.size();
        if (total > maxFileBytes)
            return Core::failure(Core::ErrorCode::TooLarge,
                                 FlagsWords::tr("The population is larger than 1 GiB."));
        for (const char c : std::as_const(chunk)) {
            if (const Core::Result<void> fed = feed(c); !fed)
                return fed;
        }
    }
    return finish();
}

Core::Result<void> CsvReader::feed(char c)
{
    const bool continuesLineEnd = c == '\n' && std::exchange(m_sawCarriageReturn, false);
    m_sawCarriageReturn = c == '\r';
    if (m_state == State::Quoted) {
        if (c == '\n' ? !continuesLineEnd : c == '\r')
            ++m_line;
        if (c == '"')
            m_state = State::QuoteInQuoted;
        else
            m_cell += c;
    } else if (c == '\n' || c == '\r') {
        if (continuesLineEnd) {
            m_rowLine = m_line;
            return {};
        }
        return endRow();
    } else if (c == ',') {
        endCell();
    } else if (m_state == State::QuoteInQuoted) {
        if (c != '"')
            return failureInLine(m_line, FlagsWords::tr("text after a closing quote."));
        m_cell += c;
        m_state = State::Quoted;
    } else if (c == '"') {
        if (m_state != State::CellStart)
            return failureInLine(m_line,
                                 FlagsWords::tr("a quote inside a cell that does not begin with one."));
        m_state = State::Quoted;
    } else {
        m_state = State::Plain;
        m_cell += c;
    }
    if (++m_rowBytes > maxRowBytes)
        return failureInLine(m_rowLine,
                             FlagsWords::tr("the row is longer than 1 MiB; is a quote left open?"));
    return {};
}

void CsvReader::endCell()
{
    m_cells.push_back(std::exchange(m_cell, {}));
    m_state = State::CellStart;
}

Core::Result<void> CsvReader::endRow()
{
    const int line = m_rowLine;
    m_rowLine = ++m_line;
    m_rowBytes = 0;
    if (m_cells.empty() && m_state == State::CellStart) {
        if (m_blankLine == 0)
            m_blankLine = line;
        return {};
    }
    if (m_blankLine != 0)
        return failureInLine(m_blankLine, FlagsWords::tr("the line is blank."));
    endCell();
    const Core::Result<void> handled = m_handler(line, m_cells);
    m_cells.clear();
    return handled;
}

Core::Result<void> CsvReader::finish()
{
    if (m_state == State::Quoted)
        return failureInLine(m_rowLine, FlagsWords::tr("a quote is not closed."));
    return endRow();
}

} // namespace Flightdeck::Flags
