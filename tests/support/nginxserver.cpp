#include "tests/support/nginxserver.h"

#include "tests/support/gitrepository.h"
#include "tests/support/paths.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

namespace Flightdeck::Tests {

namespace {

constexpr int startMs = 10'000;

QString find(const QString &program)
{
    return QStandardPaths::findExecutable(program, {unpackedPath("usr/sbin"), unpackedPath("usr/bin"),
                                                    QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
}

void stop(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(3'000)) {
        process.kill();
        process.waitForFinished();
    }
}

} // namespace

NginxServer::NginxServer(QString root)
    : m_root(std::move(root))
{
}

NginxServer::~NginxServer()
{
    stop(m_nginx);
    stop(m_bridge);
}

bool NginxServer::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool NginxServer::makeCertificate()
{
    write(QStringLiteral("names"), "subjectAltName=DNS:localhost\n");
    const auto openssl = [this](const QString &arguments) {
        const RunResult ran = runProgram(QStringLiteral("openssl"), arguments.split(u' '), m_folder.path());
        if (ran.exitCode != 0)
            m_trouble = QStringLiteral("openssl: ") + QString::fromUtf8(ran.errors);
        return ran.exitCode == 0;
    };
    return openssl(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=Authority -keyout "
                                  "ca.key -out ca.pem")) &&
           openssl(QStringLiteral(
               "req -newkey rsa:2048 -nodes -subj /CN=localhost -keyout server.key -out server.csr")) &&
           openssl(QStringLiteral("x509 -req -days 2 -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial "
                                  "-extfile names -out server.pem"));
}

bool NginxServer::start()
{
    const QString nginx = find(QStringLiteral("nginx"));
    const QString bridge = find(QStringLiteral("fcgiwrap"));
    if (nginx.isEmpty() || bridge.isEmpty()) {
        m_trouble = QStringLiteral("no nginx or no fcgiwrap on this machine");
        return false;
    }
    if (!makeCertificate())
        return false;
    const RunResult hash = runProgram(QStringLiteral("openssl"),
                                      {QStringLiteral("passwd"), QStringLiteral("-apr1"), password()});
    const QByteArray backend =
        runProgram(QStringLiteral("git"), {QStringLiteral("--exec-path")}).output.trimmed() +
        "/git-http-backend";
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    m_port = probe.serverPort();
    probe.close();
    const QByteArray folder = QFile::encodeName(m_folder.path());
    write(QStringLiteral("users"), user().toUtf8() + ':' + hash.output.trimmed() + '\n');
    QByteArray scratch;
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        scratch += QByteArray("  ") + kind + "_temp_path " + folder + '/' + kind + ";\n";
    write(QStringLiteral("nginx.conf"),
          "daemon off;\nmaster_process off;\npid " + folder + "/nginx.pid;\nerror_log stderr;\nevents {}\n" +
              "http {\n  access_log off;\n" + scratch +
              "  server {\n    listen 127.0.0.1:" + QByteArray::number(m_port) +
              " ssl;\n    ssl_certificate " + folder + "/server.pem;\n    ssl_certificate_key " + folder +
              "/server.key;\n    auth_basic git;\n    auth_basic_user_file " + folder +
              "/users;\n    client_max_body_size 0;\n    location / {\n      fastcgi_pass unix:" + folder +
              "/bridge;\n      fastcgi_param SCRIPT_FILENAME " + backend +
              ";\n      fastcgi_param GIT_PROJECT_ROOT " + QFile::encodeName(m_root) +
              ";\n      fastcgi_param GIT_HTTP_EXPORT_ALL 1;\n      fastcgi_param PATH_INFO $uri;\n"
              "      fastcgi_param QUERY_STRING $query_string;\n"
              "      fastcgi_param REQUEST_METHOD $request_method;\n"
              "      fastcgi_param CONTENT_TYPE $content_type;\n"
              "      fastcgi_param CONTENT_LENGTH $content_length;\n"
              "      fastcgi_param HTTP_CONTENT_ENCODING $http_content_encoding;\n"
              "      fastcgi_param REMOTE_USER $remote_user;\n    }\n  }\n}\n");
    m_bridge.start(bridge, {QStringLiteral("-c"), QStringLiteral("3"), QStringLiteral("-s"),
                            QStringLiteral("unix:") + m_folder.filePath(QStringLiteral("bridge"))});
    m_nginx.setProcessChannelMode(QProcess::MergedChannels);
    m_nginx.start(nginx, {QStringLiteral("-c"), m_folder.filePath(QStringLiteral("nginx.conf")),
                          QStringLiteral("-e"), QStringLiteral("stderr")});
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < startMs) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(m_port));
        if (socket.waitForConnected(200) && QFile::exists(m_folder.filePath(QStringLiteral("bridge"))))
            return true;
        if (m_nginx.waitForFinished(50))
            break;
    }
    m_trouble = QStringLiteral("nginx did not start: ") + QString::fromUtf8(m_nginx.readAll());
    return false;
}

QString NginxServer::url(const QString &name) const
{
    return QStringLiteral("https://localhost:%1/%2").arg(m_port).arg(name);
}

} // namespace Flightdeck::Tests
