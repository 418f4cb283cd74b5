#include "git/sshcommand.h"

#include "git/library.h"

#include <QFile>
#include <QFileInfo>

namespace Flightdeck::Git {

namespace {

enum class Variant { OpenSsh, Plink, Simple };

QByteArray setting(const char *name)
{
    startLibrary();
    ConfigHandle config;
    ConfigHandle snapshot;
    const char *text = nullptr;
    if (take(config, [](git_config **out) { return git_config_open_default(out); }) == 0 &&
        take(snapshot, [&](git_config **out) { return git_config_snapshot(out, config.get()); }) == 0 &&
        git_config_get_string(&text, snapshot.get(), name) == 0)
        return text;
    return {};
}

QByteArray firstOf(const QByteArray &one, const QByteArray &other)
{
    return one.isEmpty() ? other : one;
}

/// What options the program takes, as git decides (connect.c, determine_ssh_variant): by setting or by name.
Variant variantOf(const QByteArray &program)
{
    const QByteArray chosen = firstOf(qgetenv("GIT_SSH_VARIANT"), setting("ssh.variant")).toLower();
    const QByteArray name =
        chosen.isEmpty() || chosen == "auto" ? program.mid(program.lastIndexOf('/') + 1).toLower() : chosen;
    if (name == "simple")
        return Variant::Simple;
    return name.contains("plink") || name == "putty" ? Variant::Plink : Variant::OpenSsh;
}

QByteArray quoted(QByteArray text)
{
    return '\'' + text.replace('\'', "'\\''") + '\'';
}

/// Program and options, without host and command.
QList<QByteArray> clientCommand(const Remote &remote, const RemoteUrl &url)
{
    QList<QByteArray> words;
    const QByteArray line = firstOf(qgetenv("GIT_SSH_COMMAND"), setting("core.sshCommand"));
    const QByteArray program =
        line.isEmpty() ? firstOf(qgetenv("GIT_SSH"), "ssh") : line.simplified().split(' ').constFirst();
    if (line.isEmpty())
        words = {program};
    else // a line for the shell, as git treats it
        words = {"sh", "-c", line + " \"$@\"", program};
    const Variant variant = variantOf(program);
    if (variant == Variant::OpenSsh) {
        words << "-o"
              << "BatchMode=yes"
              << "-o"
              << "StrictHostKeyChecking=yes";
        if (!remote.keyFile.isEmpty())
            words << "-i" << QFile::encodeName(remote.keyFile) << "-o"
                  << "IdentitiesOnly=yes";
        if (!remote.knownHostsFile.isEmpty())
            words << "-o" << "UserKnownHostsFile=" + QFile::encodeName(remote.knownHostsFile) << "-o"
                  << "GlobalKnownHostsFile=/dev/null";
    } else if (variant == Variant::Plink) {
        words << "-batch";
    }
    if (url.port > 0 && variant != Variant::Simple)
        words << (variant == Variant::Plink ? "-P" : "-p") << QByteArray::number(url.port);
    return words;
}

QByteArray destination(const Remote &remote, const RemoteUrl &url)
{
    const QString user = remote.user.isEmpty() ? url.user : remote.user;
    return (user.isEmpty() ? url.host : QString(user + u'@' + url.host)).toUtf8();
}

} // namespace

QList<QByteArray> serverCommand(const Remote &remote, const RemoteUrl &url, const QByteArray &service)
{
    if (url.transport == Transport::Local)
        return {"git", service.mid(4), url.path.toUtf8()};
    // ssh://host/~user/x means a path below a home folder: git leaves the first slash out.
    QByteArray path = QByteArray::fromPercentEncoding(url.path.toUtf8());
    if (path.startsWith("/~"))
        path.remove(0, 1);
    return clientCommand(remote, url) << destination(remote, url) << service + ' ' + quoted(path);
}

QList<QByteArray> hostKeyCommand(const Remote &remote, const RemoteUrl &url)
{
    return clientCommand(remote, url) << "-v" << destination(remote, url) << "true";
}

} // namespace Flightdeck::Git
