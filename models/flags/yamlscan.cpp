#include "flags/yamlscan.h"

#include <cstring>

namespace Flightdeck::Flags {

bool YamlScan::isBlank(qsizetype position) const
{
    const char c = at(position);
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

qsizetype YamlScan::lineStart(qsizetype position) const
{
    if (position <= 0)
        return 0;
    return m_text.lastIndexOf('\n', position - 1) + 1;
}

qsizetype YamlScan::lineEnd(qsizetype position) const
{
    qsizetype end = m_text.indexOf('\n', position);
    if (end < 0)
        end = m_text.size();
    if (end > position && m_text[end - 1] == '\r')
        --end;
    return end;
}

qsizetype YamlScan::skipBlank(qsizetype position) const
{
    while (position < m_text.size()) {
        if (isBlank(position))
            ++position;
        else if (m_text[position] == '#' // 0xBF: a byte order mark ends before it
                 && (position == 0 || isBlank(position - 1) || uchar(m_text[position - 1]) == 0xBF))
            position = lineEnd(position);
        else
            break;
    }
    return position;
}

qsizetype YamlScan::skipSpaces(qsizetype position) const
{
    while (at(position) == ' ' || at(position) == '\t')
        ++position;
    return position;
}

qsizetype YamlScan::wordEnd(qsizetype position) const
{
    const bool verbatim = at(position) == '!' && at(position + 1) == '<';
    while (!isBlankOrEnd(position) && (verbatim || !std::strchr(",[]{}", at(position))))
        ++position;
    return position;
}

qsizetype YamlScan::singleQuotedEnd(qsizetype position) const
{
    for (qsizetype i = position + 1; i < m_text.size(); ++i) {
        if (m_text[i] != '\'')
            continue;
        if (at(i + 1) != '\'')
            return i + 1;
        ++i;
    }
    return -1;
}

qsizetype YamlScan::doubleQuotedEnd(qsizetype position) const
{
    for (qsizetype i = position + 1; i < m_text.size(); ++i) {
        if (m_text[i] == '\\')
            ++i;
        else if (m_text[i] == '"')
            return i + 1;
    }
    return -1;
}

qsizetype YamlScan::blockScalarEnd(qsizetype position, qsizetype parentColumn) const
{
    qsizetype end = lineEnd(position);
    qsizetype indent = -1;
    for (qsizetype i = position + 1;
         i < end && (at(i) == '+' || at(i) == '-' || (at(i) >= '0' && at(i) <= '9')); ++i) {
        if (at(i) >= '1')
            indent = qMax<qsizetype>(parentColumn, 0) + (at(i) - '0');
    }
    for (qsizetype line = m_text.indexOf('\n', end) + 1; line > 0 && line < m_text.size();
         line = m_text.indexOf('\n', line) + 1) {
        qsizetype first = line;
        while (at(first) == ' ')
            ++first;
        const qsizetype stop = lineEnd(line);
        if (first >= stop)
            continue;
        if (indent < 0) {
            if (first - line <= parentColumn)
                break;
            indent = first - line;
        }
        if (first - line < indent)
            break;
        if (indent == 0 && (m_text.mid(line, 3) == "---" || m_text.mid(line, 3) == "...") &&
            isBlankOrEnd(line + 3))
            break;
        end = stop;
    }
    return end;
}

qsizetype YamlScan::plainEnd(qsizetype position, QByteArrayView value) const
{
    qsizetype end = position;
    for (const char c : value) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
            continue;
        while (isBlank(end))
            ++end;
        if (at(end) != c)
            break;
        ++end;
    }
    return end;
}

std::optional<YamlProblem> YamlScan::badEscape(Span quoted) const
{
    for (qsizetype i = quoted.begin + 1; i < quoted.end - 1; ++i) {
        if (m_text[i] != '\\')
            continue;
        ++i;
        if (std::strchr("0abt\tnvfre \"'\\N_LPxuU\r\n", at(i)))
            continue;
        YamlProblem problem;
        problem.rule = QStringLiteral("unknown-escape");
        problem.message = tr("Flipt rejects the file: the escape \\%1 is not known in double quotes.")
                              .arg(QLatin1Char(at(i)));
        problem.span = {i - 1, i + 1};
        if (at(i) == '/')
            problem.fix = Fix{problem.span, "/", tr("Write / without the backslash")};
        return problem;
    }
    return std::nullopt;
}

} // namespace Flightdeck::Flags
