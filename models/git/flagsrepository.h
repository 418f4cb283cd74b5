#pragma once

#include "core/clock.h"
#include "core/freshness.h"
#include "git/commitrequest.h"
#include "git/remote.h"
#include "git/tree.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Flightdeck::Git {

class GitHelperClient;
class Arming;
class MirrorLock;
class Publication;
struct PublicationPlace;

struct RepositoryOptions
{
    Remote remote;
    QString branch = QStringLiteral("main");
    QString path;                ///< the flags file that is read in any case; may be empty
    QString cacheFolder;         ///< where mirrors live; empty = the user's cache folder
    QString stateFolder;         ///< where the journal lives; empty = the user's data folder
    QString helperProgram;       ///< empty = this program
    int pollIntervalMs = 10'000; ///< pause between background fetches; 0 = only refresh()
    int silenceMs = 15'000;      ///< a helper that reports nothing for so long is ended
    Identity author;             ///< empty = git's user.name and user.email
    FileChoice choose;           ///< empty = `path` alone
    ChangeReader changes;        ///< names what a past commit changed; empty = nothing is named
};

/// The flags repository of an environment: a private mirror of one branch, kept fresh by a helper process,
/// and the way to commit to it. Reading and committing never block the caller.
class FlagsRepository : public QObject
{
    Q_OBJECT
public:
    /// @param clock must live as long as the repository.
    FlagsRepository(RepositoryOptions options, const Core::Clock &clock, QObject *parent = nullptr);
    ~FlagsRepository() override;

    /// Opens or makes the mirror, shows what it holds, fetches, and keeps fetching.
    void start();
    /// Fetches now; several calls while one runs are one fetch.
    void refresh();

    /// The address that is really asked, after the user's url.X.insteadOf.
    QString displayUrl() const;
    const QString &branch() const { return m_options.branch; }
    const QString &path() const { return m_options.path; }
    const Core::Freshness &freshness() const { return m_freshness; }
    /// The last fetched tip. `commit` is empty before the first answer.
    const Tree &tree() const { return m_tree; }
    QString tip() const { return m_tree.commit; }
    QMap<QString, QByteArray> files() const { return m_tree.files; }
    /// Last change of each of files(), filled shortly after changed() and announced by lastChangesRead().
    const QMap<QString, LastChange> &lastChanges() const { return m_lastChanges; }
    /// Past commits that changed one of files(), newest first, at most 200; filled shortly after changed()
    /// and announced by historyRead().
    const QList<PastCommit> &history() const { return m_history; }
    /// Set when the branch was forced to another history since the previous fetch.
    const std::optional<Failure> &rewound() const { return m_rewound; }
    /// Commits that an earlier run of the program began and did not see through; see recover().
    const QList<JournalEntry> &unfinished() const { return m_unfinished; }

    /// Fetches and reads the tip; for a caller that must act on the newest. `done` runs once, unless context
    /// is gone.
    void fetch(QObject *context, std::function<void(Result<Tree>)> done);
    /// Commits and pushes; see CommitRequest. One at a time: another one while it runs fails with Conflict.
    /// `step` reports each CommitStep as it is reached; `done` runs once, unless context is gone.
    void commit(const CommitRequest &request, QObject *context, std::function<void(CommitProgress)> step,
                std::function<void(Result<CommitOutcome>)> done);
    /// Signs in at the server for the next commit and makes `draft`'s change on the newest tip, so that a
    /// commit with the same `change` costs one round trip. Subject, body and trailers of the draft do not
    /// matter. Kept fresh until disarm() or the commit; another call takes the place of the former. A commit
    /// during Preparing joins it.
    void arm(const CommitRequest &draft);
    void disarm();
    /// Whose name commits carry, "Ann <ann@example.org>", and that they are signed where git asks for it.
    /// @param trySignature signs something for a try, which may ask for the key's passphrase. Fails
    /// (NoIdentity, SigningFailed) where a commit would.
    void author(bool trySignature, QObject *context, std::function<void(Result<QString>)> done);
    const Armed &armed() const;
    bool committing() const { return m_publication != nullptr; }
    /// Ends the running commit. What was already sent stays sent.
    void cancelCommit();
    /// Finds out whether an unfinished commit reached the branch, and closes its journal entry: true = it is
    /// there.
    void recover(const JournalEntry &entry, QObject *context, std::function<void(Result<bool>)> done);

Q_SIGNALS:
    /// Another tip, or the first one.
    void changed();
    void freshnessChanged();
    void lastChangesRead();
    void armedChanged();
    void historyRead();
    /// Bytes and objects of a fetch under way.
    void progress(int received, int total);

private:
    struct ReadResult;
    void takeFailure(const Failure &failure);
    void takeTree(const Tree &tree);
    void setFreshness(Core::FreshnessState state, const QString &reason);
    void read(const QString &commit, QObject *context, std::function<void(Result<Tree>)> done);
    void readLastChanges();
    void readHistory();
    bool openMirror();
    PublicationPlace place() const;
    void poll();

    RepositoryOptions m_options;
    const Core::Clock &m_clock;
    std::shared_ptr<MirrorLock> m_lock;
    std::unique_ptr<Journal> m_journal;
    GitHelperClient *m_poller;
    GitHelperClient *m_writer; ///< a helper of its own, so that a press never waits for a poll
    Arming *m_arming;
    Publication *m_publication = nullptr;
    QTimer m_timer;
    Core::Freshness m_freshness;
    Tree m_tree;
    QMap<QString, LastChange> m_lastChanges;
    QList<PastCommit> m_history;
    std::optional<Failure> m_rewound;
    std::optional<Failure> m_lastFailure;
    QList<JournalEntry> m_unfinished;
    bool m_polling = false;
};

} // namespace Flightdeck::Git
