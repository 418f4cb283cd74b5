#include "git/sshwords.h"

#include "core/plaintext.h"
#include "git/gitwords.h"
#include "git/serverprogram.h"
#include "git/sshcommand.h"

#include <QRegularExpression>

#include <array>

namespace Flightdeck::Git {

namespace {

constexpr int maxShownLines = 4;

/// Its last lines without the frame of @ around a warning and without "debug1:".
QString shown(const QByteArray &errors)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(errors).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'@') && !line.startsWith(QStringLiteral("debug")))
            lines.append(line.simplified());
    }
    return Core::plainText(lines.mid(qMax<qsizetype>(0, lines.size() - maxShownLines)).join(u' '), 1'000);
}

QString fingerprintOf(const Remote &remote, const RemoteUrl &url)
{
    ServerProgram ssh;
    if (!ssh.start(hostKeyCommand(remote, url)))
        return {};
    std::array<char, 256> buffer{};
    while (ssh.read(buffer.data(), buffer.size()) > 0) {
    }
    return fingerprintIn(ssh.errors());
}

struct Saying
{
    const char *words; ///< of OpenSSH 7 to 9, of git and of the large hosts, in lower case
    FailureKind kind;
    const char *message; ///< %1 = host
};

// The first that fits; a changed key also says "verification failed".
constexpr std::array sayings = {
    Saying{
        "remote host identification has changed", FailureKind::HostKeyChanged,
        QT_TRANSLATE_NOOP("GitWords",
                          "The ssh host %1 shows another key than the known one. Somebody may be in between. "
                          "Nothing was sent.")},
    Saying{"revoked", FailureKind::HostKeyChanged,
           QT_TRANSLATE_NOOP("GitWords", "The key of the ssh host %1 has been revoked. Nothing was "
                                         "sent.")},
    Saying{"host key verification failed", FailureKind::HostKeyUnknown,
           QT_TRANSLATE_NOOP(
               "GitWords", "The ssh host %1 is not known on this machine. Nothing was sent. Compare its key "
                           "with what its owner publishes, then connect once with ssh to confirm it.")},
    Saying{"no matching host key type", FailureKind::Unauthorized,
           QT_TRANSLATE_NOOP("GitWords",
                             "The ssh host %1 has only an old kind of key (ssh-rsa with SHA-1), which ssh on "
                             "this machine refuses. Nothing was sent. Its owner can give it a newer key.")},
    Saying{"no mutual signature", FailureKind::Unauthorized,
           QT_TRANSLATE_NOOP(
               "GitWords", "The ssh host %1 takes RSA keys only with an old signature (SHA-1), which ssh on "
                           "this machine refuses. Nothing was sent. An ed25519 key works.")},
    Saying{"permission denied (", FailureKind::Unauthorized,
           QT_TRANSLATE_NOOP("GitWords",
                             "The ssh host %1 does not let the console in: none of the keys that ssh offers "
                             "fits. Nothing was sent. A key with a passphrase has to be in the ssh agent.")},
    Saying{
        "too many authentication failures", FailureKind::Unauthorized,
        QT_TRANSLATE_NOOP("GitWords",
                          "The ssh host %1 ended the sign-in after too many keys. Nothing was sent. Name the "
                          "right one in ~/.ssh/config with IdentityFile and IdentitiesOnly.")},
    Saying{"repository not found", FailureKind::RepositoryMissing,
           QT_TRANSLATE_NOOP("GitWords", "%1 has no repository at this address, or does not show it to "
                                         "this account. Nothing was sent.")},
    Saying{"could be found or you don't have", FailureKind::RepositoryMissing,
           QT_TRANSLATE_NOOP("GitWords", "%1 has no repository at this address, or does not show it to "
                                         "this account. Nothing was sent.")},
    Saying{"does not appear to be a git repository", FailureKind::RepositoryMissing,
           QT_TRANSLATE_NOOP("GitWords", "%1 has no repository at this address, or does not show it to "
                                         "this account. Nothing was sent.")},
    Saying{"denied to", FailureKind::Unauthorized,
           QT_TRANSLATE_NOOP("GitWords", "%1 knows this key, but its account may not write to the "
                                         "repository. Nothing was sent.")},
    Saying{"not allowed to push", FailureKind::Unauthorized,
           QT_TRANSLATE_NOOP("GitWords", "%1 knows this key, but its account may not write to the "
                                         "repository. Nothing was sent.")},
    Saying{"could not resolve hostname", FailureKind::Unreachable,
           QT_TRANSLATE_NOOP("GitWords", "The name of the ssh host %1 is not known to this network.")},
    Saying{"connection refused", FailureKind::Unreachable,
           QT_TRANSLATE_NOOP("GitWords", "The ssh host %1 takes no connections on this port.")},
};

} // namespace

QString fingerprintIn(const QByteArray &errors)
{
    static const QRegularExpression form(QStringLiteral("SHA256:[A-Za-z0-9+/]{43}"));
    return form.match(QString::fromLatin1(errors)).captured();
}

Failure sshFailure(const Remote &remote, const RemoteUrl &url, const QByteArray &errors)
{
    const QString host =
        url.transport == Transport::Local ? GitWords::tr("this machine") : Core::plainText(url.host, 200);
    const QByteArray lower = errors.toLower();
    for (const Saying &saying : sayings) {
        if (!lower.contains(saying.words))
            continue;
        QString message = GitWords::tr(saying.message).arg(host);
        QString key = fingerprintIn(errors);
        if (key.isEmpty() && saying.kind == FailureKind::HostKeyUnknown)
            key = fingerprintOf(remote, url);
        if (!key.isEmpty())
            message += u' ' + GitWords::tr("It shows %1.").arg(key);
        return makeFailure(saying.kind, message, shown(errors));
    }
    return makeFailure(FailureKind::Unreachable,
                       GitWords::tr("The git server %1 cannot be reached, or broke off.").arg(host),
                       shown(errors));
}

} // namespace Flightdeck::Git
