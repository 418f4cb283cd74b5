#include "git/credentials.h"

#include "git/gitwords.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace Flightdeck::Git {

namespace {

constexpr int credentialHelperMs = 8'000;

struct Login
{
    QString user;
    QString password;
};

/// Asks the credential helpers that the user has set up for git (keychain, token managers), without any
/// prompt.
std::optional<Login> askCredentialHelper(const RemoteUrl &url)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GIT_TERMINAL_PROMPT"), QStringLiteral("0"));
    environment.insert(QStringLiteral("GCM_INTERACTIVE"), QStringLiteral("never"));
    environment.remove(QStringLiteral("GIT_ASKPASS"));
    environment.remove(QStringLiteral("SSH_ASKPASS"));
    QProcess git;
    git.setProcessEnvironment(environment);
    git.start(QStringLiteral("git"), {QStringLiteral("-c"), QStringLiteral("core.askPass="),
                                      QStringLiteral("credential"), QStringLiteral("fill")});
    const QString host = url.port > 0 ? QStringLiteral("%1:%2").arg(url.host).arg(url.port) : url.host;
    QString question =
        QStringLiteral("protocol=%1\nhost=%2\npath=%3\n")
            .arg(url.transport == Transport::Https ? QStringLiteral("https") : QStringLiteral("http"), host,
                 url.path.mid(1));
    if (!url.user.isEmpty())
        question += QStringLiteral("username=%1\n").arg(url.user);
    git.write(question.toUtf8() + '\n');
    git.closeWriteChannel();
    if (!git.waitForFinished(credentialHelperMs) || git.exitCode() != 0) {
        git.kill();
        git.waitForFinished(1'000);
        return {};
    }
    Login login;
    for (const QByteArray &line : git.readAllStandardOutput().split('\n')) {
        if (line.startsWith("username="))
            login.user = QString::fromUtf8(line.mid(9));
        else if (line.startsWith("password="))
            login.password = QString::fromUtf8(line.mid(9));
    }
    return login.password.isEmpty() ? std::nullopt : std::optional(login);
}

} // namespace

Credentials::Credentials(const Remote &remote, const RemoteUrl &url)
    : m_remote(remote)
    , m_url(url)
{
    if (m_remote.user.isEmpty())
        m_remote.user = url.user;
    if (m_remote.password.isEmpty())
        m_remote.password = url.password;
}

int Credentials::acquire(git_credential **out, unsigned int allowed)
{
    return allowed & GIT_CREDENTIAL_USERPASS_PLAINTEXT ? nextPassword(out) : GIT_EAUTH;
}

int Credentials::nextPassword(git_credential **out)
{
    std::optional<Login> login;
    if (!m_givenTried) {
        m_givenTried = true;
        if (!m_remote.password.isEmpty()) {
            // Servers that take a token take any user with it.
            login = Login{m_remote.user.isEmpty() ? QStringLiteral("git") : m_remote.user, m_remote.password};
            m_tried.append(GitWords::tr("the environment's password"));
        }
    }
    if (!login && !m_helperTried) {
        m_helperTried = true;
        m_tried.append(GitWords::tr("git's credential helpers"));
        login = askCredentialHelper(m_url);
    }
    if (!login)
        return GIT_EAUTH;
    return git_credential_userpass_plaintext_new(out, login->user.toUtf8().constData(),
                                                 login->password.toUtf8().constData());
}

} // namespace Flightdeck::Git
