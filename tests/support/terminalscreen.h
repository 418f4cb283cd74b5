#pragma once

#include <QByteArray>
#include <QSize>
#include <QStringDecoder>
#include <QStringList>

namespace Flightdeck::Tests {

/// What somebody at a terminal would see: understands the control sequences that the program uses, and fails
/// on any other.
class TerminalScreen
{
public:
    explicit TerminalScreen(const QSize &size) { resize(size); }

    void resize(const QSize &size)
    {
        m_size = size;
        m_lines = QStringList(size.height(), QString(size.width(), u' '));
    }

    void feed(const QByteArray &bytes)
    {
        m_pending += m_decoder(bytes);
        while (!m_pending.isEmpty()) {
            if (m_pending.front() == u'\x1b') {
                if (!takeSequence())
                    return; // its end has not arrived yet
            } else {
                put(m_pending.front());
                m_pending.remove(0, 1);
            }
        }
    }

    QString text() const { return m_lines.join(u'\n'); }
    QString line(int row) const { return m_lines.value(row); }
    /// The row whose line holds `part`, or -1.
    int find(const QString &part) const
    {
        for (int row = 0; row < m_lines.size(); ++row) {
            if (m_lines[row].contains(part))
                return row;
        }
        return -1;
    }
    bool isAlternate() const { return m_alternate; }
    bool showsCursor() const { return m_cursor; }
    bool wraps() const { return m_wraps; }
    /// Colours that were asked for since the beginning: SGR codes 30 to 49 and 90 to 107.
    int colours() const { return m_colours; }
    int clears() const { return m_clears; }
    /// Characters that were written, control sequences aside.
    qint64 written() const { return m_written; }
    /// Sequences that no terminal is known to understand, and text outside of the screen.
    const QStringList &complaints() const { return m_complaints; }

private:
    void put(QChar character)
    {
        if (character == u'\r') {
            m_column = 0;
            return;
        }
        if (character == u'\n') {
            ++m_row;
            return;
        }
        ++m_written;
        if (character < u' ' || m_row >= m_size.height() || m_column >= m_size.width()) {
            if (m_alternate)
                m_complaints << QStringLiteral("'%1' at %2,%3").arg(character).arg(m_row).arg(m_column);
            return;
        }
        m_lines[m_row][m_column++] = character;
    }

    bool takeSequence()
    {
        if (m_pending.size() < 3)
            return false;
        qsizetype end = 2;
        while (end < m_pending.size() && !m_pending[end].isLetter())
            ++end;
        if (end == m_pending.size())
            return false;
        const QString arguments = m_pending.mid(2, end - 2);
        const QString sequence = m_pending.mid(1, end);
        const char kind = m_pending[end].toLatin1();
        m_pending.remove(0, end + 1);
        if (!sequence.startsWith(u'[')) {
            m_complaints << sequence;
        } else if (kind == 'H') {
            m_row = arguments.section(u';', 0, 0).toInt() - 1;
            m_column = arguments.section(u';', 1).toInt() - 1;
        } else if (sequence == QLatin1String("[2J")) {
            ++m_clears;
            resize(m_size);
        } else if (sequence == QLatin1String("[2K") && m_row < m_size.height()) {
            m_lines[m_row] = QString(m_size.width(), u' ');
        } else if (kind == 'm') {
            for (const QString &code : arguments.split(u';')) {
                const int number = code.toInt();
                m_colours += (number >= 30 && number < 50) || number >= 90 ? 1 : 0;
            }
        } else if (arguments == QLatin1String("?1049")) {
            m_alternate = kind == 'h';
        } else if (arguments == QLatin1String("?25")) {
            m_cursor = kind == 'h';
        } else if (arguments == QLatin1String("?7")) {
            m_wraps = kind == 'h';
        } else {
            m_complaints << sequence;
        }
        return true;
    }

    QSize m_size;
    QStringList m_lines;
    QStringDecoder m_decoder{QStringDecoder::Utf8};
    QString m_pending;
    int m_row = 0;
    int m_column = 0;
    bool m_alternate = false;
    bool m_cursor = true;
    bool m_wraps = true;
    int m_colours = 0;
    int m_clears = 0;
    qint64 m_written = 0;
    QStringList m_complaints;
};

} // namespace Flightdeck::Tests
