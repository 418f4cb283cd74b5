#include "tests/support/sshserver.h"

#include "tests/support/paths.h"

#include "tests/support/gitrepository.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <csignal>
#include <unistd.h>

namespace Flightdeck::Tests {

namespace {

constexpr int startMs = 10'000;

QString userName()
{
    return QString::fromUtf8(runProgram(QStringLiteral("id"), {QStringLiteral("-un")}).output.trimmed());
}

} // namespace

SshServer::SshServer() = default;

SshServer::~SshServer()
{
    m_sshd.kill();
    m_sshd.waitForFinished();
}

bool SshServer::makeKey(const QString &name)
{
    return runProgram(QStringLiteral("ssh-keygen"),
                      {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                       QStringLiteral("-N"), QString(), QStringLiteral("-f"), m_folder.filePath(name)})
               .exitCode == 0;
}

void SshServer::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
}

QByteArray SshServer::publicKey(const QString &name) const
{
    QFile file(m_folder.filePath(name + QStringLiteral(".pub")));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

bool SshServer::start()
{
    const QString sshd = QStandardPaths::findExecutable(
        QStringLiteral("sshd"),
        {unpackedPath("usr/sbin"), QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")});
    if (sshd.isEmpty()) {
        m_trouble = QStringLiteral("no sshd on this machine");
        return false;
    }
    for (const char *name : {"host", "other", "client", "stranger"}) {
        if (!makeKey(QLatin1String(name))) {
            m_trouble = QStringLiteral("ssh-keygen failed");
            return false;
        }
    }
    if (geteuid() == 0)
        QDir().mkpath(QStringLiteral("/run/sshd")); // sshd leaves its privileges there
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    m_port = probe.serverPort();
    probe.close();
    const QByteArray port = QByteArray::number(m_port);
    const QByteArray place = "[127.0.0.1]:" + port + ' ';
    write(QStringLiteral("authorized_keys"), publicKey(QStringLiteral("client")) + '\n');
    write(QStringLiteral("known_hosts"), place + publicKey(QStringLiteral("host")) + '\n');
    write(QStringLiteral("any_port_hosts"), "[127.0.0.1]:* " + publicKey(QStringLiteral("host")) + '\n');
    write(QStringLiteral("changed_hosts"), place + publicKey(QStringLiteral("other")) + '\n');
    write(QStringLiteral("empty_hosts"), {});
    const QByteArray folder = QFile::encodeName(m_folder.path());
    write(QStringLiteral("sshd_config"),
          "ListenAddress 127.0.0.1\nPort " + port + "\nHostKey " + folder + "/host\nAuthorizedKeysFile " +
              folder +
              "/authorized_keys\nPidFile none\nStrictModes no\nUsePAM no\nPasswordAuthentication no\n"
              "PermitRootLogin prohibit-password\n");
    // Newer sshd is several programs that look for each other under /usr/lib; ours was unpacked elsewhere.
    QFile config(m_folder.filePath(QStringLiteral("sshd_config")));
    const QString parts = QFileInfo(sshd).absolutePath() + QStringLiteral("/../lib/openssh/");
    if (config.open(QIODevice::Append)) {
        for (const auto &[option, program] :
             {std::pair("SshdSessionPath", "sshd-session"), std::pair("SshdAuthPath", "sshd-auth")}) {
            const QString path = parts + QLatin1String(program);
            if (QFile::exists(path))
                config.write(QByteArray(option) + ' ' + QFile::encodeName(QDir::cleanPath(path)) + '\n');
        }
        config.close();
    }
    m_sshd.setProcessChannelMode(QProcess::MergedChannels);
    m_sshd.start(sshd, {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"),
                        m_folder.filePath(QStringLiteral("sshd_config"))});
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < startMs) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(m_port));
        if (socket.waitForConnected(200))
            return true;
        if (m_sshd.waitForFinished(50))
            break;
    }
    m_trouble = QStringLiteral("sshd did not start: ") + QString::fromUtf8(m_sshd.readAll());
    return false;
}

QString SshServer::url(const QString &path, int port) const
{
    return QStringLiteral("ssh://%1@127.0.0.1:%2%3").arg(userName()).arg(port > 0 ? port : m_port).arg(path);
}

QList<qint64> SshServer::sessionProcesses() const
{
    QList<qint64> sessions;
    const QByteArray found =
        runProgram(QStringLiteral("pgrep"), {QStringLiteral("-P"), QString::number(m_sshd.processId())})
            .output;
    for (const QByteArray &line : found.split('\n')) {
        if (line.toLongLong() > 0)
            sessions.append(line.toLongLong());
    }
    return sessions;
}

int SshServer::sessions() const
{
    return int(sessionProcesses().size());
}

void SshServer::dropConnections() const
{
    for (const qint64 session : sessionProcesses())
        ::kill(pid_t(session), SIGKILL);
    while (sessions() > 0)
        QThread::msleep(10);
}

} // namespace Flightdeck::Tests
