#include "git/conversation.h"

#include "core/plaintext.h"
#include "git/gitwords.h"
#include "git/library.h"
#include "git/sshwords.h"

#include <QFile>

namespace Flightdeck::Git {

namespace {

Conversation &of(void *payload)
{
    return *static_cast<Conversation *>(payload);
}

int makeTransport(git_transport **out, git_remote *owner, void *payload)
{
    return of(payload).channel().makeTransport(out, owner);
}

} // namespace

Conversation::Conversation(const Remote &remote, const RemoteUrl &url, TransferProgress progress)
    : m_login(remote)
    , m_url(url)
    , m_credentials(remote, url)
    , m_progress(std::move(progress))
    , m_channel(remote, url)
{
}

Result<std::unique_ptr<Conversation>> Conversation::open(const QString &folder, const Remote &remote,
                                                         TransferProgress progress)
{
    const auto url = RemoteUrl::parse(remote.url, remote.allowLocal);
    if (!url)
        return tl::unexpected(url.error());
    startLibrary();
    std::unique_ptr<Conversation> talk(new Conversation(remote, *url, std::move(progress)));
    int code = take(talk->m_repository, [&](git_repository **out) {
        return git_repository_open_bare(out, QFile::encodeName(folder).constData());
    });
    if (code != 0)
        return tl::unexpected(repositoryFailure(code));
    const QByteArray address = url->bare().toUtf8();
    git_remote_create_options options = GIT_REMOTE_CREATE_OPTIONS_INIT;
    options.repository = talk->m_repository.get();
    // The user's url.X.insteadOf has been applied already (insteadof.h), where it can be shown.
    options.flags = GIT_REMOTE_CREATE_SKIP_INSTEADOF | GIT_REMOTE_CREATE_SKIP_DEFAULT_FETCHSPEC;
    code = take(talk->m_remote, [&](git_remote **out) {
        return git_remote_create_with_opts(out, address.constData(), &options);
    });
    if (code != 0)
        return tl::unexpected(repositoryFailure(code));
    return talk;
}

int Conversation::acquireCredential(git_credential **out, const char *, const char *, unsigned int allowed,
                                    void *payload)
{
    return of(payload).m_credentials.acquire(out, allowed);
}

int Conversation::checkCertificate(git_cert *, int valid, const char *, void *payload)
{
    if (valid)
        return 0;
    Conversation &talk = of(payload);
    talk.m_verdict = makeFailure(
        FailureKind::CertificateInvalid,
        GitWords::tr("The certificate of %1 is not trusted or belongs to another name. Nothing was sent.")
            .arg(Core::plainText(talk.m_url.host, 200)));
    return GIT_ECERTIFICATE;
}

git_remote_callbacks Conversation::callbacks()
{
    git_remote_callbacks calls = GIT_REMOTE_CALLBACKS_INIT;
    calls.credentials = acquireCredential;
    calls.certificate_check = checkCertificate;
    calls.transport = makeTransport;
    calls.transfer_progress = [](const git_indexer_progress *stats, void *payload) {
        if (of(payload).m_progress)
            of(payload).m_progress(int(stats->received_objects), int(stats->total_objects));
        return 0;
    };
    calls.payload = this;
    return calls;
}

Result<void> Conversation::connect(git_direction direction)
{
    if (!m_login.caFile.isEmpty())
        git_libgit2_opts(GIT_OPT_SET_SSL_CERT_LOCATIONS, QFile::encodeName(m_login.caFile).constData(),
                         nullptr);
    git_remote_connect_options options = GIT_REMOTE_CONNECT_OPTIONS_INIT;
    options.callbacks = callbacks();
    options.proxy_opts.type = GIT_PROXY_AUTO;
    options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
    const int code = git_remote_connect_ext(m_remote.get(), direction, &options);
    if (code != 0)
        return tl::unexpected(failure(code));
    return {};
}

Result<std::optional<git_oid>> Conversation::tip(const QString &branch) const
{
    const git_remote_head **heads = nullptr;
    size_t count = 0;
    const int code = git_remote_ls(&heads, &count, m_remote.get());
    if (code != 0)
        return tl::unexpected(failure(code));
    const QByteArray wanted = "refs/heads/" + branch.toUtf8();
    std::optional<git_oid> tip;
    for (size_t i = 0; i < count; ++i) {
        if (wanted == heads[i]->name)
            tip = heads[i]->oid;
    }
    return tip;
}

Failure Conversation::failure(int code) const
{
    if (m_verdict)
        return *m_verdict;
    if (m_url.transport == Transport::Ssh || m_url.transport == Transport::Local)
        return sshFailure(m_login, m_url, m_channel.programErrors());
    const QString text = lastErrorText();
    const QString host = Core::plainText(m_url.host, 200);
    if (code == GIT_ECERTIFICATE)
        return makeFailure(FailureKind::CertificateInvalid,
                           GitWords::tr("%1 could not prove who it is. Nothing was sent.").arg(host), text);
    // After a wrong password the text can be of an older failure (measured on 1.5.1): trust the code.
    const bool refused = text.contains(QStringLiteral("401")) || text.contains(QStringLiteral("403")) ||
                         text.contains(QStringLiteral("authenticat"), Qt::CaseInsensitive);
    if (code == GIT_EAUTH || refused) {
        const QString tried = m_credentials.tried().isEmpty()
                                  ? GitWords::tr("nothing to try")
                                  : m_credentials.tried().join(QStringLiteral(", "));
        return makeFailure(
            FailureKind::Unauthorized,
            GitWords::tr("%1 does not let the console in. Nothing was sent. Tried: %2.").arg(host, tried));
    }
    if (text.contains(QStringLiteral("404")))
        return makeFailure(
            FailureKind::RepositoryMissing,
            GitWords::tr("%1 has no repository at this address, or does not show it to this account. "
                         "Nothing was sent.")
                .arg(host),
            text);
    return makeFailure(FailureKind::Unreachable,
                       GitWords::tr("The git server %1 cannot be reached, or broke off.").arg(host), text);
}

} // namespace Flightdeck::Git
