#include "tests/support/realprometheus.h"

#include "tests/support/paths.h"

#include <QFile>
#include <QTcpServer>

namespace Flightdeck::Tests {

namespace {

QString program(const char *name)
{
    return unpackedPath("usr/bin/") + QLatin1String(name);
}

} // namespace

bool RealPrometheus::isHere()
{
    return QFile::exists(program("prometheus")) && QFile::exists(program("promtool"));
}

RealPrometheus::~RealPrometheus()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool RealPrometheus::backfill(const QByteArray &openMetrics)
{
    QFile text(m_folder.filePath(QStringLiteral("past.txt")));
    if (!text.open(QIODevice::WriteOnly) || text.write(openMetrics) != openMetrics.size()) {
        m_problem = text.errorString();
        return false;
    }
    text.close();
    QProcess tool;
    tool.start(program("promtool"),
               {QStringLiteral("tsdb"), QStringLiteral("create-blocks-from"), QStringLiteral("openmetrics"),
                text.fileName(), m_folder.filePath(QStringLiteral("data"))});
    const bool good = tool.waitForFinished(60'000) && tool.exitCode() == 0;
    m_problem = good ? QString() : QString::fromUtf8(tool.readAllStandardError());
    return good;
}

bool RealPrometheus::start(const QByteArray &target)
{
    QFile config(m_folder.filePath(QStringLiteral("prometheus.yml")));
    if (!config.open(QIODevice::WriteOnly)) {
        m_problem = config.errorString();
        return false;
    }
    config.write("global: {scrape_interval: 1s}\n");
    if (!target.isEmpty())
        config.write("scrape_configs:\n- job_name: test\n  honor_labels: true\n  static_configs:\n"
                     "  - targets: ['" +
                     target + "']\n");
    config.close();
    QTcpServer free;
    free.listen(QHostAddress::LocalHost);
    m_base.setUrl(QStringLiteral("http://127.0.0.1:%1").arg(free.serverPort()));
    free.close();
    m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")));
    m_process.start(program("prometheus"),
                    {QStringLiteral("--config.file=") + config.fileName(),
                     QStringLiteral("--storage.tsdb.path=") + m_folder.filePath(QStringLiteral("data")),
                     QStringLiteral("--storage.tsdb.retention.time=90d"),
                     QStringLiteral("--web.enable-remote-write-receiver"),
                     QStringLiteral("--web.listen-address=") + m_base.authority()});
    const bool started = m_process.waitForStarted();
    m_problem = started ? QString() : m_process.errorString();
    return started;
}

} // namespace Flightdeck::Tests
