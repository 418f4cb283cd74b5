#include "git/exchange.h"

#include "core/plaintext.h"
#include "git/gitwords.h"
#include "git/library.h"

namespace Flightdeck::Git {

Failure missingBranch(const QString &branch)
{
    return makeFailure(
        FailureKind::BranchMissing,
        GitWords::tr("The repository has no branch %1. It was not made.").arg(Core::plainText(branch, 200)));
}

Result<HelperAnswer> fetchBranch(const FetchRequest &request, const TransferProgress &progress)
{
    const auto talk = Conversation::open(request.folder, request.remote, progress);
    if (!talk)
        return tl::unexpected(talk.error());
    Conversation &server = **talk;
    if (const auto connected = server.connect(GIT_DIRECTION_FETCH); !connected)
        return tl::unexpected(connected.error());
    const auto tip = server.tip(request.branch);
    if (!tip)
        return tl::unexpected(tip.error());
    // libgit2 itself fetches a missing branch "successfully" (measured).
    if (!*tip)
        return tl::unexpected(missingBranch(request.branch));
    git_repository *repository = server.repository();
    const QByteArray reference = request.reference.toUtf8();
    // The reference is moved only after a whole download, so a tip that has one needs none.
    git_oid held{};
    const bool same = git_reference_name_to_id(&held, repository, reference.constData()) == 0 &&
                      git_oid_equal(&held, &**tip);
    if (!same) {
        QByteArray spec = "+refs/heads/" + request.branch.toUtf8() + ':' + reference;
        char *specs[] = {spec.data()};
        const git_strarray list{specs, 1};
        git_fetch_options options = GIT_FETCH_OPTIONS_INIT;
        options.callbacks = server.callbacks();
        options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE;
        options.update_fetchhead = 0;
        options.proxy_opts.type = GIT_PROXY_AUTO;
        options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
        int code = git_remote_download(server.remote(), &list, &options);
        if (code != 0) {
            const Failure broken = repositoryFailure(code);
            return tl::unexpected(broken.kind == FailureKind::DiskFull ? broken : server.failure(code));
        }
        ReferenceHandle moved;
        code = take(moved, [&](git_reference **out) {
            return git_reference_create(out, repository, reference.constData(), &**tip, 1, nullptr);
        });
        if (code != 0)
            return tl::unexpected(repositoryFailure(code));
    }
    git_remote_disconnect(server.remote());
    return HelperAnswer{hex(**tip), {}, {}};
}

} // namespace Flightdeck::Git
