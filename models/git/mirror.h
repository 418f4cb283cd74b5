#pragma once

#include "git/commitrequest.h"
#include "git/handle.h"
#include "git/pack.h"
#include "git/tree.h"

#include <QLockFile>
#include <QMap>

namespace Flightdeck::Git {

/// References of the mirror. Polls and commits keep theirs apart, so that they never wait for each other's
/// locks.
inline const char *const seenReference = "refs/flightdeck/seen";
inline const char *const commitBaseReference = "refs/flightdeck/base";

/// Keeps a mirror's folder for this process. While another process has it, a sibling folder is used: a kill
/// never waits.
class MirrorLock
{
public:
    /// Takes `parent/NAME-<hash of url and branch>.git`, or that with -2, -3 ... -9. Null when all are taken.
    static std::shared_ptr<MirrorLock> take(const QString &parent, const QString &url, const QString &branch);
    const QString &folder() const { return m_folder; }

private:
    MirrorLock(QString folder, std::unique_ptr<QLockFile> lock);
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
};

/// Files put on top of a commit: everything of the next commit but its message.
struct PreparedTree
{
    QString base;
    QString tree;
    QList<QByteArray>
        entries;     ///< changed folders and files for a pack, as deltas to the base where there is one
    QStringList ids; ///< of the same
};

/// The bare copy of one branch on this machine. No network here. Everything blocks: use it on a worker
/// thread; one Mirror a thread.
class Mirror
{
public:
    static constexpr int longestHistory = 200;

    /// Opens the bare repository, or makes it (0700).
    static Result<Mirror> open(const QString &folder);

    /// Commit of a reference; empty when there is none.
    QString target(const char *reference) const;
    /// Reads a commit. @param path is read in any case, if it exists.
    Result<Tree> readTree(const QString &commit, const QString &path, const FileChoice &choose) const;
    /// The bytes of a file that is to be edited; a failure for anything that is no plain file.
    Result<QByteArray> readFile(const QString &commit, const QString &path) const;
    /// Those of `wanted` that differ from the commit's files. Fails where something else than a plain file is
    /// in the way.
    Result<Files> differing(const QString &commit, const Files &wanted) const;
    /// Puts `files` on top of `base`.
    Result<PreparedTree> prepare(const QString &base, const Files &files) const;
    /// Whether git's settings ask for signed commits.
    bool wantsSignature() const;
    /// True when `descendant` is `ancestor` or was built on it. False also when one of them is unknown here.
    bool descends(const QString &descendant, const QString &ancestor) const;
    /// user.name and user.email as git would find them. Fails (NoIdentity) rather than inventing one.
    Result<Identity> identity() const;
    /// Who changed each path last, looking at no more than `limit` commits.
    QMap<QString, LastChange> lastChanges(const QString &commit, const QStringList &paths,
                                          int limit = 2000) const;
    /// The commits of the branch's first line that changed one of `paths`, newest first, from `commit` back
    /// to `known` (left out; empty: none), at most 200 of the last 2000. `reader` is asked until it was given
    /// 64 MiB of text; may be empty.
    QList<PastCommit> history(const QString &commit, const QString &known, const QStringList &paths,
                              const ChangeReader &reader) const;
    /// Removes the lock file of `reference` that a killed helper left behind.
    static void removeStaleLock(const QString &folder, const QString &reference);

private:
    explicit Mirror(RepositoryHandle repository);
    Result<TreeHandle> tree(const QString &commit) const;
    Result<QByteArray> blob(const git_tree_entry *entry, const QString &path) const;
    Result<void> addChanged(PreparedTree &prepared, const git_oid *from, const git_oid &to,
                            PackType type) const;
    Result<void> addTrees(PreparedTree &prepared, const git_oid *from, const git_oid &to) const;

    RepositoryHandle m_repository;
};

} // namespace Flightdeck::Git
