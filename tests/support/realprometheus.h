#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace Flightdeck::Tests {

/// The real Prometheus that installer/setup unpacks, on a free port of 127.0.0.1 with a folder of its own;
/// ended by its id.
class RealPrometheus
{
public:
    /// False on a machine where it is not unpacked.
    static bool isHere();

    ~RealPrometheus();

    /// Puts samples of the past in, before start(): text in the OpenMetrics format with a time behind each
    /// value and "# EOF" at the end. Errors: in problem().
    bool backfill(const QByteArray &openMetrics);
    /// @param target "127.0.0.1:PORT" to scrape each second, keeping its labels; empty: nothing.
    /// Errors: in problem().
    bool start(const QByteArray &target = {});

    const QUrl &base() const { return m_base; }
    const QString &problem() const { return m_problem; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_base;
    QString m_problem;
};

} // namespace Flightdeck::Tests
