#include "app/commands/gitflagstore.h"

namespace Flightdeck::App {

namespace {

KillSwitch::StoreTree storeTree(const Git::Tree &tree)
{
    return {tree.commit, tree.files};
}

tl::unexpected<Core::Error> failed(const Git::Failure &failure)
{
    return tl::unexpected<Core::Error>(static_cast<const Core::Error &>(failure));
}

} // namespace

GitFlagStore::GitFlagStore(Git::FlagsRepository &repository)
    : m_repository(repository)
{
}

QString GitFlagStore::displayName() const
{
    return m_repository.displayUrl();
}

QString GitFlagStore::branch() const
{
    return m_repository.branch();
}

QString GitFlagStore::path() const
{
    return m_repository.path();
}

void GitFlagStore::fetch(QObject *context, std::function<void(Core::Result<KillSwitch::StoreTree>)> done)
{
    m_repository.fetch(context, [done = std::move(done)](const Git::Result<Git::Tree> &tree) {
        if (tree)
            done(storeTree(*tree));
        else
            done(failed(tree.error()));
    });
}

void GitFlagStore::commit(const KillSwitch::StoreCommit &commit, QObject *context,
                          std::function<void(KillSwitch::StoreStep, const QString &commitId)> step,
                          std::function<void(Core::Result<KillSwitch::StoreOutcome>)> done)
{
    Git::CommitRequest request;
    request.path = commit.path;
    request.intent = [intent = commit.intent, path = commit.path](const Git::Tree &tree) {
        return intent(tree.files.value(path), storeTree(tree)).map([&path](const QByteArray &text) {
            return Git::Files{{path, text}};
        });
    };
    request.subject = commit.subject;
    request.body = commit.body;
    request.trailers = commit.trailers;
    request.action = commit.action;
    request.seenTip = commit.seenTip;
    m_repository.commit(
        request, context,
        [step = std::move(step)](const Git::CommitProgress &progress) {
            switch (progress.step) {
            case Git::CommitStep::Fetched:
                break; // the kill switch counts from the commit on
            case Git::CommitStep::Committed:
                step(KillSwitch::StoreStep::Committed, progress.commit);
                break;
            case Git::CommitStep::Accepted:
                step(KillSwitch::StoreStep::Accepted, progress.commit);
                break;
            case Git::CommitStep::Visible:
                step(KillSwitch::StoreStep::Visible, progress.commit);
                break;
            }
        },
        [done = std::move(done)](const Git::Result<Git::CommitOutcome> &outcome) {
            if (!outcome) {
                done(failed(outcome.error()));
                return;
            }
            done(KillSwitch::StoreOutcome{outcome->commit, outcome->alreadyThere, storeTree(outcome->tree)});
        });
}

} // namespace Flightdeck::App
