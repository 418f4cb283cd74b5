#include "kubernetes/lineframer.h"

#include <utility>

namespace Flightdeck::Kubernetes {

LineFramer::LineFramer(qsizetype maxLineBytes)
    : m_maxLine(maxLineBytes)
{
}

void LineFramer::append(const QByteArray &bytes)
{
    if (m_overflowed)
        return;
    if (m_start > 0) {
        m_buffer.remove(0, m_start);
        m_scanned -= m_start;
        m_start = 0;
    }
    m_buffer += bytes;
}

std::optional<QByteArray> LineFramer::next()
{
    while (!m_overflowed) {
        const qsizetype end = m_buffer.indexOf('\n', m_scanned);
        qsizetype length = (end < 0 ? m_buffer.size() : end) - m_start;
        if (length > m_maxLine) {
            clear();
            m_overflowed = true;
            break;
        }
        if (end < 0) {
            m_scanned = m_buffer.size();
            break;
        }
        const qsizetype start = std::exchange(m_start, end + 1);
        m_scanned = m_start;
        if (length > 0 && m_buffer[end - 1] == '\r')
            --length;
        if (length == 0)
            continue;
        QByteArray line;
        line.reserve(length + lineReserve);
        line.append(m_buffer.constData() + start, length);
        return line;
    }
    return {};
}

void LineFramer::clear()
{
    m_buffer.clear();
    m_start = m_scanned = 0;
    m_overflowed = false;
}

} // namespace Flightdeck::Kubernetes
