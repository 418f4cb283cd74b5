#include "tests/support/realcortex.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>

namespace Flightdeck::Tests {

namespace {

const char tenants[] = R"(overrides:
  short: {max_query_length: 1h}
  recent: {max_query_lookback: 1h}
  few: {max_fetched_series_per_query: 2}
  busy: {max_outstanding_requests_per_tenant: 1}
)";

/// FOLDER and the ports are filled in. Everything stays on loopback, rings in memory, blocks in files.
const char settings[] = R"(auth_enabled: true
server:
  http_listen_address: 127.0.0.1
  http_listen_port: HTTP
  grpc_listen_address: 127.0.0.1
  grpc_listen_port: GRPC
  log_level: warn
distributor:
  ring: {kvstore: {store: inmemory}, instance_addr: 127.0.0.1}
ingester:
  lifecycler:
    address: 127.0.0.1
    final_sleep: 0s
    min_ready_duration: 0s
    ring: {kvstore: {store: inmemory}, replication_factor: 1}
frontend_worker: {parallelism: 1}
blocks_storage:
  backend: filesystem
  filesystem: {dir: FOLDER/blocks}
  tsdb: {dir: FOLDER/tsdb}
  bucket_store: {sync_dir: FOLDER/sync}
compactor:
  data_dir: FOLDER/compactor
  sharding_ring: {kvstore: {store: inmemory}, instance_addr: 127.0.0.1}
store_gateway:
  sharding_ring: {kvstore: {store: inmemory}, instance_addr: 127.0.0.1}
ruler:
  rule_path: FOLDER/rules
  ring: {kvstore: {store: inmemory}, instance_addr: 127.0.0.1}
ruler_storage: {backend: local, local: {directory: FOLDER/rules}}
alertmanager:
  external_url: http://127.0.0.1:HTTP/alertmanager
  data_dir: FOLDER/alerts
  cluster: {listen_address: ""}
  sharding_ring: {kvstore: {store: inmemory}, instance_addr: 127.0.0.1}
alertmanager_storage: {backend: local, local: {path: FOLDER/alerts}}
memberlist: {bind_addr: [127.0.0.1]}
runtime_config: {file: FOLDER/tenants.yaml}
)";

QString program()
{
    return qEnvironmentVariable("FLIGHTDECK_CORTEX");
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

bool RealCortex::isHere()
{
    return !program().isEmpty() && QFile::exists(program());
}

RealCortex::~RealCortex()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QByteArray RealCortex::config(int httpPort, int grpcPort) const
{
    return QByteArray(settings)
        .replace("HTTP", QByteArray::number(httpPort))
        .replace("GRPC", QByteArray::number(grpcPort))
        .replace("FOLDER", m_folder.path().toUtf8());
}

bool RealCortex::start()
{
    QTcpServer http;
    QTcpServer grpc;
    http.listen(QHostAddress::LocalHost);
    grpc.listen(QHostAddress::LocalHost);
    m_root.setUrl(QStringLiteral("http://127.0.0.1:%1").arg(http.serverPort()));
    const QByteArray text = config(http.serverPort(), grpc.serverPort());
    http.close();
    grpc.close();
    for (const char *folder : {"rules", "alerts"})
        QDir(m_folder.path()).mkpath(QLatin1String(folder));
    if (!write(m_folder.filePath(QStringLiteral("tenants.yaml")), tenants) ||
        !write(m_folder.filePath(QStringLiteral("config.yaml")), text)) {
        m_problem = QStringLiteral("its settings could not be written");
        return false;
    }
    m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")));
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.start(program(),
                    {QStringLiteral("-target=all"),
                     QStringLiteral("-config.file=") + m_folder.filePath(QStringLiteral("config.yaml"))});
    const bool started = m_process.waitForStarted();
    m_problem = started ? QString() : m_process.errorString();
    return started;
}

} // namespace Flightdeck::Tests
