#include "flags/readcontext.h"

#include <algorithm>

namespace Flightdeck::Flags {

LineIndex::LineIndex(const QByteArray &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')))
            m_begins.push_back(i + 1);
    }
}

int LineIndex::line(qsizetype byte) const
{
    return int(std::upper_bound(m_begins.begin(), m_begins.end(), byte) - m_begins.begin());
}

void ReadContext::error(const QString &rule, const QString &message, Span span, std::optional<Fix> fix)
{
    Diagnostic diagnostic;
    diagnostic.severity = Severity::Error;
    diagnostic.rule = rule;
    diagnostic.message = message;
    diagnostic.span = span;
    diagnostic.fix = std::move(fix);
    m_diagnostics.push_back(std::move(diagnostic));
    ++m_errors;
}

void ReadContext::warning(const QString &rule, const QString &message, Span span, std::optional<Fix> fix)
{
    // A warning about a whole object is shown on its first line.
    error(rule, message, firstLine(span), std::move(fix));
    m_diagnostics.back().severity = Severity::Warning;
    --m_errors;
}

Span ReadContext::firstLine(Span span) const
{
    const qsizetype lineEnd = m_text.indexOf('\n', span.begin);
    if (lineEnd >= 0 && lineEnd < span.end)
        span.end = lineEnd > span.begin && m_text[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
    return span;
}

void ReadContext::dropDiagnosticsAfter(size_t count)
{
    m_diagnostics.erase(m_diagnostics.begin() + qptrdiff(count), m_diagnostics.end());
}

} // namespace Flightdeck::Flags
