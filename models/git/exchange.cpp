#include "git/exchange.h"

#include "core/plaintext.h"
#include "git/credentials.h"
#include "git/hostkeys.h"
#include "git/library.h"

#include <QCoreApplication>
#include <QFile>

namespace Flightdeck::Git {

namespace {

constexpr qsizetype maxServerWords = 4'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Flightdeck::Git", text);
}

/// What the callbacks of one conversation share.
struct Conversation
{
    RemoteUrl url;
    Credentials credentials;
    QStringList knownHosts;
    TransferProgress progress;
    std::optional<Failure> verdict; ///< found by a callback; better than libgit2's text
    QByteArray serverWords;         ///< what hooks print
    QString pushedReference;
    std::optional<git_oid> lease;
    int answers = 0; ///< how often the server spoke of our reference
    std::optional<QByteArray> refusal;
    bool sending = false; ///< the pack may have left

    Conversation(const Remote &remote, const RemoteUrl &parsed)
        : url(parsed)
        , credentials(remote, parsed)
        , knownHosts(knownHostsFiles(remote.knownHostsFile))
    {
    }
};

Conversation &of(void *payload)
{
    return *static_cast<Conversation *>(payload);
}

int acquireCredential(git_credential **out, const char *, const char *user, unsigned int allowed,
                      void *payload)
{
    return of(payload).credentials.acquire(out, user, allowed);
}

int checkHostKey(const git_cert_hostkey &cert, Conversation &talk)
{
    if (!(cert.type & GIT_CERT_SSH_RAW))
        return GIT_ECERTIFICATE;
    const QByteArray key(cert.hostkey, qsizetype(cert.hostkey_len));
    const QString host = Core::plainText(talk.url.host, 200);
    switch (lookUpHostKey(talk.knownHosts, talk.url.host, talk.url.port, key)) {
    case HostKeyAnswer::Known:
        return 0;
    case HostKeyAnswer::Unknown:
        talk.verdict = makeFailure(FailureKind::HostKeyUnknown,
                                   tr("The ssh host %1 is not known on this machine. Nothing was sent. "
                                      "Compare its key with what its owner "
                                      "publishes, then connect once with ssh to confirm it: %2")
                                       .arg(host, fingerprint(key)));
        return GIT_ECERTIFICATE;
    case HostKeyAnswer::Changed:
        talk.verdict = makeFailure(FailureKind::HostKeyChanged,
                                   tr("The ssh host %1 shows another key than the known one. Somebody may be "
                                      "in between. Nothing was sent. It "
                                      "shows %2")
                                       .arg(host, fingerprint(key)));
        return GIT_ECERTIFICATE;
    }
    return GIT_ECERTIFICATE;
}

int checkCertificate(git_cert *cert, int valid, const char *, void *payload)
{
    Conversation &talk = of(payload);
    if (cert->cert_type == GIT_CERT_HOSTKEY_LIBSSH2)
        return checkHostKey(*reinterpret_cast<git_cert_hostkey *>(cert), talk);
    if (valid)
        return 0;
    talk.verdict =
        makeFailure(FailureKind::CertificateInvalid,
                    tr("The certificate of %1 is not trusted or belongs to another name. Nothing was sent.")
                        .arg(Core::plainText(talk.url.host, 200)));
    return GIT_ECERTIFICATE;
}

int takeWords(const char *text, int length, void *payload)
{
    QByteArray &words = of(payload).serverWords;
    words.append(QByteArray(text, length).left(qMax<qsizetype>(0, maxServerWords - words.size())));
    return 0;
}

int reportFetch(const git_indexer_progress *stats, void *payload)
{
    if (of(payload).progress)
        of(payload).progress(int(stats->received_objects), int(stats->total_objects));
    return 0;
}

int reportPush(unsigned int current, unsigned int total, size_t, void *payload)
{
    if (of(payload).progress)
        of(payload).progress(int(current), int(total));
    return 0;
}

int checkLease(const git_push_update **updates, size_t count, void *payload)
{
    Conversation &talk = of(payload);
    if (count != 1) {
        talk.verdict =
            makeFailure(FailureKind::Protocol, tr("The push would change more than the one branch."));
        return GIT_EUSER;
    }
    // `src` is what the server says the branch is now. (Measured: without this check libgit2 makes a deleted
    // branch anew and brings dropped commits back, both with a result of 0.)
    if (git_oid_is_zero(&updates[0]->src)) {
        talk.verdict =
            makeFailure(FailureKind::BranchMissing,
                        tr("The branch does not exist at the server any more. It was not made anew."));
        return GIT_EUSER;
    }
    if (!git_oid_equal(&updates[0]->src, &*talk.lease)) {
        talk.verdict =
            makeFailure(FailureKind::LostRace, tr("Another commit came first."), hex(updates[0]->src));
        return GIT_EUSER;
    }
    talk.sending = true;
    return 0;
}

int takeReferenceStatus(const char *reference, const char *status, void *payload)
{
    Conversation &talk = of(payload);
    if (talk.pushedReference != QString::fromUtf8(reference))
        return 0;
    ++talk.answers;
    if (status)
        talk.refusal = QByteArray(status);
    return 0;
}

git_remote_callbacks callbacks(Conversation *talk)
{
    git_remote_callbacks calls = GIT_REMOTE_CALLBACKS_INIT;
    calls.credentials = acquireCredential;
    calls.certificate_check = checkCertificate;
    calls.sideband_progress = takeWords;
    calls.transfer_progress = reportFetch;
    calls.push_transfer_progress = reportPush;
    calls.push_negotiation = checkLease;
    calls.push_update_reference = takeReferenceStatus;
    calls.payload = talk;
    return calls;
}

Failure connectionFailure(int code, const Conversation &talk)
{
    if (talk.verdict)
        return *talk.verdict;
    const QString text = lastErrorText();
    const QString host = Core::plainText(talk.url.host, 200);
    if (code == GIT_ECERTIFICATE)
        return makeFailure(FailureKind::CertificateInvalid,
                           tr("%1 could not prove who it is. Nothing was sent.").arg(host), text);
    // After a wrong password the text can be of an older failure (measured on 1.5.1): trust the code.
    const bool refused = text.contains(QStringLiteral("401")) || text.contains(QStringLiteral("403")) ||
                         text.contains(QStringLiteral("authenticat"), Qt::CaseInsensitive);
    if (code == GIT_EAUTH || refused) {
        const QString tried = talk.credentials.tried().isEmpty()
                                  ? tr("nothing to try")
                                  : talk.credentials.tried().join(QStringLiteral(", "));
        return makeFailure(
            FailureKind::Unauthorized,
            tr("%1 does not let the console in. Nothing was sent. Tried: %2.").arg(host, tried));
    }
    return makeFailure(FailureKind::Unreachable,
                       tr("The git server %1 cannot be reached, or broke off.").arg(host), text);
}

/// Opens the mirror and a remote that writes nothing into its settings.
Result<RemoteHandle> openRemote(const QString &folder, const RemoteUrl &url, RepositoryHandle &repository)
{
    startLibrary();
    int code = take(repository, [&](git_repository **out) {
        return git_repository_open_bare(out, QFile::encodeName(folder).constData());
    });
    if (code != 0)
        return tl::unexpected(repositoryFailure(code));
    const QByteArray address = url.bare().toUtf8();
    git_remote_create_options options = GIT_REMOTE_CREATE_OPTIONS_INIT;
    options.repository = repository.get();
    // A url.X.insteadOf of the user would lead somewhere else than what is shown.
    options.flags = GIT_REMOTE_CREATE_SKIP_INSTEADOF | GIT_REMOTE_CREATE_SKIP_DEFAULT_FETCHSPEC;
    RemoteHandle remote;
    code = take(remote, [&](git_remote **out) {
        return git_remote_create_with_opts(out, address.constData(), &options);
    });
    if (code != 0)
        return tl::unexpected(repositoryFailure(code));
    return remote;
}

void trust(const Remote &remote)
{
    if (!remote.caFile.isEmpty())
        git_libgit2_opts(GIT_OPT_SET_SSL_CERT_LOCATIONS, QFile::encodeName(remote.caFile).constData(),
                         nullptr);
}

Failure refusalFailure(const Conversation &talk)
{
    const QString status = QString::fromUtf8(*talk.refusal);
    const QString words = QString::fromUtf8(talk.serverWords).trimmed();
    const QString detail = words.isEmpty() ? status : QStringLiteral("%1: %2").arg(status, words);
    const QString all = (status + u' ' + words).toLower();
    for (const char *race : {"cannot lock", "failed to lock", "failed to update", "fetch first",
                             "non-fast-forward", "stale info"}) {
        if (status.contains(QLatin1String(race)))
            return makeFailure(FailureKind::LostRace, tr("Another commit came first."), detail);
    }
    if (all.contains(QStringLiteral("protected branch")) || all.contains(QStringLiteral("gh006")))
        return makeFailure(
            FailureKind::ProtectedBranch,
            tr("The branch is protected: the server takes no direct push from this user. The branch is "
               "unchanged. Make the change by a merge request, or use an account that may push."),
            detail);
    if (status.contains(QStringLiteral("hook declined")))
        return makeFailure(FailureKind::HookDeclined,
                           tr("A rule of the server declined the commit. The branch is unchanged."), detail);
    return makeFailure(FailureKind::RefRejected, tr("The server did not change the branch."), detail);
}

} // namespace

Result<FetchAnswer> fetchBranch(const FetchRequest &request, const TransferProgress &progress)
{
    const auto url = RemoteUrl::parse(request.remote.url, request.remote.allowLocal);
    if (!url)
        return tl::unexpected(url.error());
    RepositoryHandle repository;
    auto remote = openRemote(request.folder, *url, repository);
    if (!remote)
        return tl::unexpected(remote.error());
    trust(request.remote);
    Conversation talk(request.remote, *url);
    talk.progress = progress;
    git_remote_connect_options connection = GIT_REMOTE_CONNECT_OPTIONS_INIT;
    connection.callbacks = callbacks(&talk);
    connection.proxy_opts.type = GIT_PROXY_AUTO;
    connection.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
    int code = git_remote_connect_ext(remote->get(), GIT_DIRECTION_FETCH, &connection);
    const git_remote_head **heads = nullptr;
    size_t count = 0;
    if (code == 0)
        code = git_remote_ls(&heads, &count, remote->get());
    if (code != 0)
        return tl::unexpected(connectionFailure(code, talk));
    const QByteArray wanted = "refs/heads/" + request.branch.toUtf8();
    std::optional<git_oid> tip;
    for (size_t i = 0; i < count; ++i) {
        if (wanted == heads[i]->name)
            tip = heads[i]->oid;
    }
    // libgit2 itself fetches a missing branch "successfully" (measured).
    if (!tip)
        return fail(FailureKind::BranchMissing,
                    tr("The repository has no branch %1.").arg(Core::plainText(request.branch, 200)));
    OdbHandle objects;
    code = take(objects, [&](git_odb **out) { return git_repository_odb(out, repository.get()); });
    if (code != 0)
        return tl::unexpected(repositoryFailure(code));
    const QByteArray reference = request.reference.toUtf8();
    // The reference is moved only after a whole download, so a tip that has one needs none.
    git_oid held{};
    const bool same = git_reference_name_to_id(&held, repository.get(), reference.constData()) == 0 &&
                      git_oid_equal(&held, &*tip);
    if (!same) {
        QByteArray spec = '+' + wanted + ':' + reference;
        char *specs[] = {spec.data()};
        const git_strarray list{specs, 1};
        git_fetch_options options = GIT_FETCH_OPTIONS_INIT;
        options.callbacks = callbacks(&talk);
        options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE;
        options.update_fetchhead = 0;
        options.proxy_opts.type = GIT_PROXY_AUTO;
        options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
        code = git_remote_download(remote->get(), &list, &options);
        if (code != 0)
            return tl::unexpected(connectionFailure(code, talk));
        ReferenceHandle moved;
        code = take(moved, [&](git_reference **out) {
            return git_reference_create(out, repository.get(), reference.constData(), &*tip, 1, nullptr);
        });
        if (code != 0)
            return tl::unexpected(repositoryFailure(code));
    }
    git_remote_disconnect(remote->get());
    return FetchAnswer{hex(*tip)};
}

Result<void> pushCommit(const PushRequest &request, const TransferProgress &progress)
{
    const auto url = RemoteUrl::parse(request.remote.url, request.remote.allowLocal);
    if (!url)
        return tl::unexpected(url.error());
    RepositoryHandle repository;
    auto remote = openRemote(request.folder, *url, repository);
    if (!remote)
        return tl::unexpected(remote.error());
    trust(request.remote);
    Conversation talk(request.remote, *url);
    talk.progress = progress;
    talk.pushedReference = QStringLiteral("refs/heads/") + request.branch;
    talk.lease = objectId(request.lease);
    if (!talk.lease)
        return fail(FailureKind::Protocol, tr("A push without a lease is refused."));
    QByteArray spec = request.source.toUtf8() + ':' + talk.pushedReference.toUtf8();
    char *specs[] = {spec.data()};
    const git_strarray list{specs, 1};
    git_push_options options = GIT_PUSH_OPTIONS_INIT;
    options.callbacks = callbacks(&talk);
    options.proxy_opts.type = GIT_PROXY_AUTO;
    options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
    const int code = git_remote_upload(remote->get(), &list, &options);
    if (talk.verdict)
        return tl::unexpected(*talk.verdict);
    if (code == GIT_ENONFASTFORWARD)
        return fail(FailureKind::LostRace, tr("Another commit came first."));
    if (code != 0) {
        Failure failure = connectionFailure(code, talk);
        if (talk.sending)
            failure = makeFailure(
                FailureKind::Unreachable,
                tr("The connection broke after the commit was sent. Whether it arrived is not known yet."),
                failure.detail);
        return tl::unexpected(failure);
    }
    // A result of 0 alone means nothing: libgit2 returns it also when a hook has declined (measured).
    if (talk.refusal)
        return tl::unexpected(refusalFailure(talk));
    if (talk.answers != 1)
        return fail(
            FailureKind::Protocol,
            tr("The server did not say whether it took the commit. Whether it arrived is not known yet."));
    return {};
}

} // namespace Flightdeck::Git
