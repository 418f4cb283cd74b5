#pragma once

#include "flags/diagnostic.h"
#include "flags/dialect.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace Flightdeck::Flags {

/// Where lines begin. Lines end with LF, CRLF or a lone CR.
class LineIndex
{
public:
    LineIndex() = default;
    explicit LineIndex(const QByteArray &text);
    int line(qsizetype byte) const; ///< from 1
    qsizetype begin(int line) const { return m_begins[size_t(line - 1)]; }

private:
    std::vector<qsizetype> m_begins{0};
};

/// What the readers of one file share: its text, its dialect and the list of what was found.
class ReadContext
{
public:
    /// `text` and `dialect` outlive this.
    ReadContext(const QByteArray &text, const Dialect &dialect, bool isJson)
        : m_text(text)
        , m_dialect(dialect)
        , m_isJson(isJson)
    {
    }

    const QByteArray &text() const { return m_text; }
    const Dialect &dialect() const { return m_dialect; }
    bool isJson() const { return m_isJson; }

    void error(const QString &rule, const QString &message, Span span, std::optional<Fix> fix = {});
    void warning(const QString &rule, const QString &message, Span span, std::optional<Fix> fix = {});
    qsizetype errorCount() const { return m_errors; }
    std::vector<Diagnostic> takeDiagnostics() { return std::move(m_diagnostics); }
    void dropDiagnosticsAfter(size_t count);
    size_t diagnosticCount() const { return m_diagnostics.size(); }
    /// What of `span` is on its first line.
    Span firstLine(Span span) const;

private:
    const QByteArray &m_text;
    const Dialect &m_dialect;
    bool m_isJson;
    qsizetype m_errors = 0;
    std::vector<Diagnostic> m_diagnostics;
};

} // namespace Flightdeck::Flags
