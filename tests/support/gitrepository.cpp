#include "tests/support/gitrepository.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

namespace Flightdeck::Tests {

RunResult runProgram(const QString &program, const QStringList &arguments, const QString &folder,
                     const QByteArray &input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Nobody's own git settings: the same result on every machine.
    environment.insert(QStringLiteral("GIT_CONFIG_GLOBAL"), QStringLiteral("/dev/null"));
    environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
    environment.insert(QStringLiteral("GIT_TERMINAL_PROMPT"), QStringLiteral("0"));
    for (const char *who : {"AUTHOR", "COMMITTER"}) {
        environment.insert(QStringLiteral("GIT_%1_NAME").arg(QLatin1String(who)),
                           QStringLiteral("Other Writer"));
        environment.insert(QStringLiteral("GIT_%1_EMAIL").arg(QLatin1String(who)),
                           QStringLiteral("other@example.org"));
    }
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

GitRepository::GitRepository(const QString &name)
    : m_name(name)
{
    runProgram(QStringLiteral("git"), {QStringLiteral("init"), QStringLiteral("--bare"), QStringLiteral("-q"),
                                       QStringLiteral("-b"), QStringLiteral("main"), path()});
}

RunResult GitRepository::git(const QStringList &arguments, const QByteArray &input) const
{
    return runProgram(QStringLiteral("git"), QStringList{QStringLiteral("--git-dir"), path()} + arguments,
                      path(), input);
}

QString GitRepository::commit(const QMap<QString, QByteArray> &files, const QString &message,
                              const QString &branch)
{
    // git fast-import writes a commit from a stream, without a checkout.
    QByteArray stream = "commit refs/heads/" + branch.toUtf8() + "\n";
    stream += "committer Other Writer <other@example.org> now\n";
    stream += "data " + QByteArray::number(message.toUtf8().size()) + "\n" + message.toUtf8() + "\n";
    if (const QString parent = tip(branch); !parent.isEmpty())
        stream += "from " + parent.toUtf8() + "\n";
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (file.value().isNull())
            stream += "D " + file.key().toUtf8() + "\n";
        else
            stream += "M 100644 inline " + file.key().toUtf8() + "\ndata " +
                      QByteArray::number(file.value().size()) + "\n" + file.value() + "\n";
    }
    const RunResult result =
        git({QStringLiteral("fast-import"), QStringLiteral("--quiet"), QStringLiteral("--date-format=now")},
            stream);
    return result.exitCode == 0 ? tip(branch) : QString();
}

QString GitRepository::tip(const QString &branch) const
{
    const RunResult result = git({QStringLiteral("rev-parse"), QStringLiteral("--verify"),
                                  QStringLiteral("-q"), QStringLiteral("refs/heads/%1").arg(branch)});
    return result.exitCode == 0 ? QString::fromLatin1(result.output.trimmed()) : QString();
}

QByteArray GitRepository::file(const QString &path, const QString &branch) const
{
    return git({QStringLiteral("show"), QStringLiteral("refs/heads/%1:%2").arg(branch, path)}).output;
}

int GitRepository::commitCount(const QString &branch) const
{
    return git({QStringLiteral("rev-list"), QStringLiteral("--count"), branch}).output.trimmed().toInt();
}

void GitRepository::setHook(const QString &hook, const QByteArray &script)
{
    const QString file = QDir(path()).filePath(QStringLiteral("hooks/%1").arg(hook));
    QFile::remove(file);
    if (script.isEmpty())
        return;
    QFile out(file);
    if (out.open(QIODevice::WriteOnly))
        out.write("#!/bin/sh\n" + script);
    out.close();
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace Flightdeck::Tests
