#include "git/flagsrepository.h"

#include "core/backgroundjob.h"
#include "git/arming.h"
#include "git/githelperclient.h"
#include "git/insteadof.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QStandardPaths>

namespace Flightdeck::Git {

namespace {

constexpr qint64 reconnectingMs = 10'000; // after that, lost is called stale

QString orStandard(const QString &folder, QStandardPaths::StandardLocation location, const char *name)
{
    return folder.isEmpty() ? QDir(QStandardPaths::writableLocation(location)).filePath(QLatin1String(name))
                            : folder;
}

} // namespace

struct FlagsRepository::ReadResult
{
    Result<Tree> tree;
    std::optional<Failure> rewound;
};

FlagsRepository::FlagsRepository(RepositoryOptions options, const Core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
{
    if (m_options.helperProgram.isEmpty())
        m_options.helperProgram = QCoreApplication::applicationFilePath();
    m_options.remote.url = withInsteadOf(m_options.remote.url);
    m_poller = new GitHelperClient(m_options.helperProgram, m_options.silenceMs, this);
    m_writer = new GitHelperClient(m_options.helperProgram, m_options.silenceMs, this);
    m_arming = new Arming(m_writer, this);
    connect(m_arming, &Arming::changed, this, &FlagsRepository::armedChanged);
    connect(m_poller, &GitHelperClient::progress, this, &FlagsRepository::progress);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FlagsRepository::poll);
    m_freshness.since = m_clock.now();
    const QString state = orStandard(m_options.stateFolder, QStandardPaths::AppDataLocation, "state");
    m_journal = std::make_unique<Journal>(QDir(state).filePath(QStringLiteral("git-journal.jsonl")));
}

FlagsRepository::~FlagsRepository() = default;

QString FlagsRepository::displayUrl() const
{
    const auto url = RemoteUrl::parse(m_options.remote.url, m_options.remote.allowLocal);
    return url ? url->display() : QString();
}

bool FlagsRepository::openMirror()
{
    if (m_lock)
        return true;
    const auto url = RemoteUrl::parse(m_options.remote.url, m_options.remote.allowLocal);
    if (!url) {
        takeFailure(url.error());
        return false;
    }
    m_lock = MirrorLock::take(orStandard(m_options.cacheFolder, QStandardPaths::CacheLocation, "git"),
                              url->display(), m_options.branch);
    if (!m_lock) {
        takeFailure(makeFailure(FailureKind::Repository,
                                tr("The folder for the copy of the flags repository cannot be used.")));
        return false;
    }
    const auto mirror = Mirror::open(m_lock->folder());
    if (!mirror) {
        takeFailure(mirror.error());
        m_lock.reset();
        return false;
    }
    for (const char *reference : {seenReference, commitBaseReference})
        Mirror::removeStaleLock(m_lock->folder(), QLatin1String(reference));
    for (const JournalEntry &entry : m_journal->unfinished()) {
        if (entry.url == url->display() && entry.branch == m_options.branch)
            m_unfinished.append(entry);
    }
    return true;
}

void FlagsRepository::start()
{
    if (openMirror())
        m_writer->prepare();
    poll();
}

void FlagsRepository::refresh()
{
    m_timer.stop();
    poll();
}

void FlagsRepository::poll()
{
    if (m_polling)
        return;
    m_polling = true;
    fetch(this, [this](const Result<Tree> &tree) {
        Q_UNUSED(tree) // taken by fetch()
        m_polling = false;
        if (m_options.pollIntervalMs > 0)
            m_timer.start(m_options.pollIntervalMs);
    });
}

void FlagsRepository::fetch(QObject *context, std::function<void(Result<Tree>)> done)
{
    if (!openMirror()) {
        const Failure failure =
            m_lastFailure.value_or(makeFailure(FailureKind::Repository, m_freshness.reason));
        QMetaObject::invokeMethod(
            context, [done = std::move(done), failure] { done(tl::unexpected(failure)); },
            Qt::QueuedConnection);
        return;
    }
    const FetchRequest request{m_lock->folder(), m_options.remote, m_options.branch,
                               QLatin1String(seenReference)};
    m_poller->ask(request, context,
                  [this, context, done = std::move(done)](const Result<HelperAnswer> &answer) {
                      if (!answer) {
                          takeFailure(answer.error());
                          done(tl::unexpected(answer.error()));
                          return;
                      }
                      if (answer->tip == m_tree.commit) {
                          takeTree(m_tree);
                          done(m_tree);
                          return;
                      }
                      read(answer->tip, context, done);
                  });
}

void FlagsRepository::read(const QString &commit, QObject *context, std::function<void(Result<Tree>)> done)
{
    Core::runInBackground<ReadResult>(
        context,
        [folder = m_lock->folder(), path = m_options.path, choose = m_options.choose, commit,
         old = m_tree.commit] {
            const auto mirror = Mirror::open(folder);
            if (!mirror)
                return ReadResult{tl::unexpected(mirror.error()), {}};
            ReadResult result{mirror->readTree(commit, path, choose), {}};
            if (!old.isEmpty() && !mirror->descends(commit, old))
                result.rewound =
                    makeFailure(FailureKind::HistoryRewound,
                                tr("The branch was forced to another history: it was at %1 and is at %2 now.")
                                    .arg(old.left(7), commit.left(7)));
            return result;
        },
        [this, done = std::move(done)](const ReadResult &result) {
            if (!result.tree) {
                takeFailure(result.tree.error());
            } else {
                m_rewound = result.rewound;
                takeTree(*result.tree);
            }
            done(result.tree);
        });
}

void FlagsRepository::takeTree(const Tree &tree)
{
    m_lastFailure.reset();
    m_freshness.lastSeen = m_clock.now();
    setFreshness(Core::FreshnessState::Live, {});
    if (tree.commit == m_tree.commit)
        return;
    m_tree = tree;
    m_arming->takeTip(tree.commit);
    Q_EMIT changed();
    readLastChanges();
    readHistory();
}

void FlagsRepository::readLastChanges()
{
    Core::runInBackground<QMap<QString, LastChange>>(
        this,
        [folder = m_lock->folder(), commit = m_tree.commit, paths = m_tree.files.keys()] {
            const auto mirror = Mirror::open(folder);
            return mirror ? mirror->lastChanges(commit, paths) : QMap<QString, LastChange>();
        },
        [this, commit = m_tree.commit](const QMap<QString, LastChange> &changes) {
            if (commit != m_tree.commit)
                return;
            m_lastChanges = changes;
            Q_EMIT lastChangesRead();
        });
}

void FlagsRepository::readHistory()
{
    // What is known stays, unless the branch was forced to another history.
    const QList<PastCommit> before = m_rewound ? QList<PastCommit>() : m_history;
    Core::runInBackground<QList<PastCommit>>(
        this,
        [folder = m_lock->folder(), commit = m_tree.commit, paths = m_tree.files.keys(), before,
         reader = m_options.changes] {
            const auto mirror = Mirror::open(folder);
            const QString known = before.isEmpty() ? QString() : before.first().commit;
            QList<PastCommit> history =
                mirror ? mirror->history(commit, known, paths, reader) : QList<PastCommit>();
            history += before;
            return history.mid(0, Mirror::longestHistory);
        },
        [this, commit = m_tree.commit](const QList<PastCommit> &history) {
            if (commit != m_tree.commit)
                return;
            m_history = history;
            Q_EMIT historyRead();
        });
}

void FlagsRepository::takeFailure(const Failure &failure)
{
    m_lastFailure = failure;
    if (failure.kind == FailureKind::Cancelled)
        return;
    const bool denied = failure.code == Core::ErrorCode::Unauthorized;
    const bool fresh =
        m_freshness.lastSeen.isValid() && m_freshness.lastSeen.msecsTo(m_clock.now()) < reconnectingMs;
    setFreshness(denied  ? Core::FreshnessState::Denied
                 : fresh ? Core::FreshnessState::Reconnecting
                         : Core::FreshnessState::Stale,
                 failure.text());
}

void FlagsRepository::setFreshness(Core::FreshnessState state, const QString &reason)
{
    if (state != m_freshness.state)
        m_freshness.since = m_clock.now();
    m_freshness.state = state;
    m_freshness.reason = reason;
    Q_EMIT freshnessChanged(); // also when only `lastSeen` has moved: an age is shown
}

void FlagsRepository::commit(const CommitRequest &request, QObject *context,
                             std::function<void(CommitProgress)> step,
                             std::function<void(Result<CommitOutcome>)> done)
{
    const auto refuse = [&](const Failure &failure) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done), failure] { done(tl::unexpected(failure)); },
            Qt::QueuedConnection);
    };
    if (m_publication) {
        Failure busy =
            makeFailure(FailureKind::EditRefused, tr("Another commit is on its way. Nothing was sent."));
        busy.code = Core::ErrorCode::Conflict;
        refuse(busy);
        return;
    }
    if (!openMirror()) {
        refuse(m_lastFailure.value_or(makeFailure(FailureKind::Repository, m_freshness.reason)));
        return;
    }
    m_publication = new Publication(place(), request, m_writer, m_journal.get(), m_clock, this);
    const QPointer<QObject> listener(context);
    m_publication->stepped = [listener, step = std::move(step)](const CommitProgress &progress) {
        if (listener)
            step(progress);
    };
    m_publication->finished = [this, listener, done = std::move(done)](const Result<CommitOutcome> &outcome) {
        m_publication = nullptr;
        if (outcome)
            takeTree(outcome->tree);
        if (listener)
            done(outcome);
    };
    m_arming->handOver(request.change, m_publication,
                       [this](const std::optional<ArmedBase> &armed) { m_publication->start(armed); });
}

PublicationPlace FlagsRepository::place() const
{
    return {m_lock->folder(), m_options.remote, m_options.branch,
            m_options.path,   m_options.choose, m_options.author};
}

void FlagsRepository::arm(const CommitRequest &draft)
{
    if (m_publication)
        return;
    if (openMirror())
        m_arming->arm(place(), draft);
    else
        m_arming->failed(draft.change,
                         m_lastFailure.value_or(makeFailure(FailureKind::Repository, m_freshness.reason)));
}

void FlagsRepository::disarm()
{
    m_arming->disarm();
}

const Armed &FlagsRepository::armed() const
{
    return m_arming->state();
}

void FlagsRepository::cancelCommit()
{
    if (m_publication)
        m_publication->cancel();
    m_writer->cancel();
}

void FlagsRepository::author(bool trySignature, QObject *context, std::function<void(Result<QString>)> done)
{
    struct Author
    {
        QString name;
        bool signs = false;
    };
    const QString folder = openMirror() ? m_lock->folder() : QString();
    Core::runInBackground<Result<Author>>(
        context,
        [folder, author = m_options.author]() -> Result<Author> {
            const auto mirror = Mirror::open(folder);
            if (!mirror)
                return tl::unexpected(mirror.error());
            Identity identity = author;
            if (identity.isEmpty()) {
                const auto found = mirror->identity();
                if (!found)
                    return tl::unexpected(found.error());
                identity = *found;
            }
            return Author{QStringLiteral("%1 <%2>").arg(identity.name, identity.email),
                          mirror->wantsSignature()};
        },
        [this, trySignature, context, folder, done = std::move(done)](const Result<Author> &author) {
            if (!author || !author->signs) {
                done(author.map([](const Author &found) { return found.name; }));
                return;
            }
            if (!trySignature) {
                done(tr("%1, signs; the key is tried by a check of your own").arg(author->name));
                return;
            }
            m_poller->ask(SignRequest{folder, "a try\n"}, context,
                          [name = author->name, done](const Result<HelperAnswer> &answer) {
                              if (answer)
                                  done(tr("%1, the key signs").arg(name));
                              else
                                  done(tl::unexpected(answer.error()));
                          });
        });
}

void FlagsRepository::recover(const JournalEntry &entry, QObject *context,
                              std::function<void(Result<bool>)> done)
{
    fetch(context, [this, entry, context, done = std::move(done)](const Result<Tree> &tree) {
        if (!tree) {
            done(tl::unexpected(tree.error()));
            return;
        }
        Core::runInBackground<Result<bool>>(
            context,
            [folder = m_lock->folder(), tip = tree->commit, entry]() -> Result<bool> {
                const auto mirror = Mirror::open(folder);
                if (!mirror)
                    return tl::unexpected(mirror.error());
                return mirror->descends(tip, entry.commit);
            },
            [this, entry, done](const Result<bool> &arrived) {
                if (arrived) {
                    m_journal->end(entry.id,
                                   *arrived ? QStringLiteral("accepted") : QStringLiteral("rejected"));
                    m_unfinished.removeIf(
                        [&entry](const JournalEntry &other) { return other.id == entry.id; });
                }
                done(arrived);
            });
    });
}

} // namespace Flightdeck::Git
