#include "app/commands/gitflagstore.h"

#include <QPointer>
#include <QTimer>

namespace Flightdeck::App {

namespace {

constexpr int waitMs = 100;
constexpr int probeMs = 20'000;
constexpr auto probeChange = "readiness";
constexpr int longestWaits = 30; ///< times waitMs that a commit under way gets

KillSwitch::StoreTree storeTree(const Git::Tree &tree)
{
    return {tree.commit, tree.files, {}};
}

tl::unexpected<Core::Error> failed(const Git::Failure &failure)
{
    return tl::unexpected<Core::Error>(static_cast<const Core::Error &>(failure));
}

Git::CommitRequest requestOf(const KillSwitch::StoreCommit &commit)
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
    request.change = commit.change;
    return request;
}

} // namespace

GitFlagStore::GitFlagStore(Git::FlagsRepository &repository)
    : m_repository(repository)
{
    QObject::connect(&repository, &Git::FlagsRepository::armedChanged, &m_context, [this] { takeArmed(); });
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

void GitFlagStore::commit(const KillSwitch::StoreCommit &commit, QObject *context, Step step, Done done)
{
    send(requestOf(commit), context, std::move(step), std::move(done), 0);
}

void GitFlagStore::send(const Git::CommitRequest &request, QObject *context, Step step, Done done, int waits)
{
    if (m_repository.committing()) {
        // An ordinary commit is on its way. It gets a moment; then a kill goes first, since what was sent
        // already stays sent.
        if (waits == longestWaits)
            m_repository.cancelCommit();
        QTimer::singleShot(waitMs, context,
                           [this, request, context, step = std::move(step), done = std::move(done), waits] {
                               send(request, context, step, done, waits + 1);
                           });
        return;
    }
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
                KillSwitch::StoreError error{outcome.error()};
                error.link = outcome.error().link;
                error.lostRace = outcome.error().kind == Git::FailureKind::LostRace;
                done(tl::unexpected(error));
                return;
            }
            done(KillSwitch::StoreOutcome{outcome->commit, outcome->alreadyThere, storeTree(outcome->tree)});
        });
}

std::optional<KillSwitch::StoreTree> GitFlagStore::lastTree() const
{
    if (m_repository.tip().isEmpty())
        return std::nullopt;
    KillSwitch::StoreTree tree = storeTree(m_repository.tree());
    tree.fetchedAt = m_repository.freshness().lastSeen;
    return tree;
}

void GitFlagStore::arm(const KillSwitch::StoreCommit &draft)
{
    m_repository.arm(requestOf(draft));
}

void GitFlagStore::disarm()
{
    m_repository.disarm();
}

void GitFlagStore::checkWriting(QObject *context, std::function<void(Core::Result<bool>)> done)
{
    // Arming signs in for a push. Whatever is armed already tells the same.
    auto *limit = new QTimer(&m_context);
    limit->setSingleShot(true);
    const auto settle = [this, limit, done = std::move(done),
                         listener = QPointer<QObject>(context)](bool waited) {
        const Git::Armed &armed = m_repository.armed();
        const bool ready = armed.state == Git::ArmedState::Ready;
        const bool refused = armed.state == Git::ArmedState::Failed && armed.failure;
        if (!waited && !ready && !refused)
            return;
        const Core::Result<bool> answer =
            refused ? Core::Result<bool>(failed(*armed.failure)) : Core::Result<bool>(ready);
        const bool ours = armed.change == QLatin1String(probeChange);
        QObject::disconnect(&m_repository, nullptr, limit, nullptr);
        limit->stop();
        limit->deleteLater();
        if (ours)
            m_repository.disarm();
        if (listener)
            done(answer);
    };
    QObject::connect(&m_repository, &Git::FlagsRepository::armedChanged, limit, [settle] { settle(false); });
    QObject::connect(limit, &QTimer::timeout, limit, [settle] { settle(true); });
    limit->start(probeMs);
    if (m_repository.armed().state == Git::ArmedState::Idle && !m_repository.committing()) {
        Git::CommitRequest probe;
        probe.path = m_repository.path();
        for (const QString &file : m_repository.files().keys()) {
            if (probe.path.isEmpty() && !file.startsWith(u'.'))
                probe.path = file;
        }
        probe.change = QLatin1String(probeChange);
        probe.intent = [path = probe.path](const Git::Tree &tree) -> Core::Result<Git::Files> {
            // A line end more: something that could be sent, and never is.
            return Git::Files{{path, tree.files.value(path) + '\n'}};
        };
        m_repository.arm(probe);
    } else {
        QTimer::singleShot(0, limit, [settle] { settle(false); });
    }
}

void GitFlagStore::checkAuthor(bool trySignature, QObject *context,
                               std::function<void(Core::Result<QString>)> done)
{
    m_repository.author(trySignature, context, [done = std::move(done)](const Git::Result<QString> &author) {
        if (author)
            done(*author);
        else
            done(failed(author.error()));
    });
}

void GitFlagStore::takeArmed()
{
    using State = KillSwitch::StoreArmed::State;
    static const QHash<int, State> states = {
        {int(Git::ArmedState::Idle), State::Idle},
        {int(Git::ArmedState::Preparing), State::Preparing},
        {int(Git::ArmedState::Ready), State::Ready},
        {int(Git::ArmedState::Failed), State::Failed},
    };
    const Git::Armed &armed = m_repository.armed();
    const State state = states.value(int(armed.state));
    if (state != m_armed.state || armed.change != m_armed.change)
        m_armed.since = QDateTime::currentDateTimeUtc();
    // What is armed to check readiness is nobody's kill.
    m_armed.state = armed.change == QLatin1String(probeChange) ? State::Idle : state;
    m_armed.change = armed.change;
    m_armed.words = armed.failure ? armed.failure->message : QString();
    if (armedChanged)
        armedChanged();
}

} // namespace Flightdeck::App
