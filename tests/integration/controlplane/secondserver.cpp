#include "secondserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

namespace Flightdeck::Tests {

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

SecondServer::SecondServer(const Endpoints &endpoints)
    : m_endpoints(endpoints)
    , m_port(freePort())
{
    QFile policy(endpoints.folder + QStringLiteral("/audit-policy.yaml"));
    if (policy.open(QIODevice::WriteOnly))
        policy.write("apiVersion: audit.k8s.io/v1\nkind: Policy\nomitStages: [RequestReceived]\n"
                     "rules: [{level: Metadata}]\n");
}

SecondServer::~SecondServer()
{
    kill();
}

bool SecondServer::start()
{
    m_process.setStandardErrorFile(m_endpoints.folder + QStringLiteral("/../logs/second-api-server.log"),
                                   QIODevice::Append);
    m_process.start(
        m_endpoints.folder + QStringLiteral("/api-server"),
        {QString::number(m_port), QStringLiteral("--audit-log-mode=blocking"),
         QStringLiteral("--audit-policy-file=") + m_endpoints.folder + QStringLiteral("/audit-policy.yaml"),
         QStringLiteral("--audit-log-path=") + m_endpoints.folder + QStringLiteral("/audit.log")});
    return m_process.waitForStarted();
}

bool SecondServer::isReady() const
{
    return m_endpoints.runKubectl({QStringLiteral("get"), QStringLiteral("--raw"), QStringLiteral("/readyz"),
                                   QStringLiteral("--server"),
                                   QStringLiteral("https://127.0.0.1:%1").arg(m_port)});
}

void SecondServer::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill(); // its own process, by its id
    m_process.waitForFinished();
}

Kubernetes::KubeContext SecondServer::person(const QString &name) const
{
    Kubernetes::KubeContext context = m_endpoints.person(name);
    context.server.setPort(m_port);
    return context;
}

QStringList SecondServer::requests() const
{
    QStringList requests;
    QFile log(m_endpoints.folder + QStringLiteral("/audit.log"));
    if (!log.open(QIODevice::ReadOnly))
        return requests;
    for (QByteArray line = log.readLine(); !line.isEmpty(); line = log.readLine()) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        const QJsonObject status = entry[QLatin1String("responseStatus")].toObject();
        requests.append(
            QStringLiteral("%1 %2 %3 %4")
                .arg(entry[QLatin1String("verb")].toString(), entry[QLatin1String("requestURI")].toString())
                .arg(status[QLatin1String("code")].toInt())
                .arg(entry[QLatin1String("userAgent")].toString()));
    }
    return requests;
}

} // namespace Flightdeck::Tests
