#include "git/signing.h"

#include "git/gitwords.h"
#include "git/library.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryFile>

#include <unistd.h>

namespace Flightdeck::Git {

namespace {

constexpr int deadlineSeconds = 30;

struct Ran
{
    bool ok = false;
    QByteArray output;
    QByteArray errors;
};

Ran runQuietly(const QString &program, const QStringList &arguments, const QByteArray &input,
               const TransferProgress &progress)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"SSH_ASKPASS", "GPG_TTY"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("SSH_ASKPASS_REQUIRE"), QStringLiteral("never"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([] { setsid(); }); // no terminal to ask on
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {false, {}, process.errorString().toUtf8()};
    process.write(input);
    process.closeWriteChannel();
    for (int second = 0; !process.waitForFinished(1'000); ++second) {
        if (second >= deadlineSeconds) {
            process.kill();
            process.waitForFinished(1'000);
            return {false, {}, GitWords::tr("It did not end in %1 s.").arg(deadlineSeconds).toUtf8()};
        }
        progress(second, 0);
    }
    return {process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

tl::unexpected<Failure> cannotSign(const QString &why, const QByteArray &detail = {})
{
    return fail(
        FailureKind::SigningFailed,
        GitWords::tr(
            "Git's settings ask for signed commits, and this one cannot be signed: %1 Nothing was sent.")
            .arg(why),
        QString::fromUtf8(detail).simplified());
}

QString withHome(const QString &path)
{
    return path.startsWith(QStringLiteral("~/")) ? QDir::home().filePath(path.mid(2)) : path;
}

/// The committer as gpg looks a key up: "Name <mail>", out of "committer Name <mail> 1700000000 +0000".
QString committer(const QByteArray &text)
{
    const qsizetype begin = text.indexOf("\ncommitter ") + 11;
    return QString::fromUtf8(text.mid(begin, text.indexOf('>', begin) + 1 - begin));
}

} // namespace

Result<HelperAnswer> signCommit(const SignRequest &request, const TransferProgress &progress)
{
    startLibrary();
    RepositoryHandle repository;
    ConfigHandle config;
    int code = take(repository, [&](git_repository **out) {
        return git_repository_open_bare(out, QFile::encodeName(request.folder).constData());
    });
    if (code == 0)
        code = take(config,
                    [&](git_config **out) { return git_repository_config_snapshot(out, repository.get()); });
    if (code != 0)
        return tl::unexpected(repositoryFailure(code));
    const auto setting = [&config](const char *name, const char *otherwise) {
        const char *text = nullptr;
        return git_config_get_string(&text, config.get(), name) == 0 && *text
                   ? QString::fromUtf8(text)
                   : QString::fromLatin1(otherwise);
    };
    const QString format = setting("gpg.format", "openpgp").toLower();
    QString key = setting("user.signingkey", "");
    if (format == QStringLiteral("openpgp") || format == QStringLiteral("x509")) {
        const bool pgp = format == QStringLiteral("openpgp");
        const QString program = withHome(pgp ? setting("gpg.openpgp.program", "") : QString());
        const QString chosen = !program.isEmpty() ? program
                                                  : withHome(pgp ? setting("gpg.program", "gpg")
                                                                 : setting("gpg.x509.program", "gpgsm"));
        const Ran ran = runQuietly(chosen,
                                   {QStringLiteral("--batch"), QStringLiteral("--status-fd=2"),
                                    QStringLiteral("-bsau"), key.isEmpty() ? committer(request.text) : key},
                                   request.text, progress);
        if (!ran.ok || !ran.errors.contains("[GNUPG:] SIG_CREATED "))
            return cannotSign(GitWords::tr("%1 made no signature.").arg(chosen), ran.errors);
        return HelperAnswer{{}, {}, ran.output};
    }
    if (format != QStringLiteral("ssh"))
        return cannotSign(GitWords::tr("gpg.format is %1, which is not known.").arg(format));
    if (key.isEmpty()) {
        const QString command = setting("gpg.ssh.defaultKeyCommand", "");
        if (!command.isEmpty())
            key = QString::fromUtf8(
                runQuietly(QStringLiteral("sh"), {QStringLiteral("-c"), command}, {}, progress)
                    .output.split('\n')
                    .constFirst());
    }
    if (key.isEmpty())
        return cannotSign(GitWords::tr("user.signingkey names no ssh key."));
    // "ssh-ed25519 AAAA..." or "key::ssh-ed25519 AAAA..." is a public key whose other half is in the agent.
    const bool literal = key.startsWith(QStringLiteral("ssh-")) || key.startsWith(QStringLiteral("key::"));
    QTemporaryFile file;
    QStringList arguments{QStringLiteral("-Y"), QStringLiteral("sign"), QStringLiteral("-n"),
                          QStringLiteral("git"), QStringLiteral("-f")};
    if (literal) {
        if (!file.open() || file.write(key.remove(QStringLiteral("key::")).toUtf8() + '\n') < 0 ||
            !file.flush())
            return cannotSign(GitWords::tr("The key cannot be written to a temporary file."));
        arguments << file.fileName() << QStringLiteral("-U");
    } else {
        arguments << withHome(key);
    }
    const QString program = withHome(setting("gpg.ssh.program", "ssh-keygen"));
    const Ran ran = runQuietly(program, arguments, request.text, progress);
    if (!ran.ok || !ran.output.startsWith("-----BEGIN SSH SIGNATURE-----"))
        return cannotSign(GitWords::tr("%1 made no signature.").arg(program), ran.errors);
    return HelperAnswer{{}, {}, ran.output};
}

} // namespace Flightdeck::Git
