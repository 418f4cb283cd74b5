// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext.h"
#include "git/library.h"
#include "git/mirror.h"

// The history of a branch, for marks on a time axis.
namespace Flightdeck::Git {

namespace {

constexpr int mostCommits = 2000;
constexpr qsizetype mostBytes = 64 << 20;

TreeEntryHandle entryOf(const git_tree *tree, const QString &path)
{
    TreeEntryHandle entry;
    if (tree)
        take(entry, [&](git_tree_entry **out) {
            return git_tree_entry_bypath(out, tree, path.toUtf8().constData());
        });
    return entry;
}

bool same(const git_tree_entry *a, const git_tree_entry *b)
{
    return a && b ? git_oid_equal(git_tree_entry_id(a), git_tree_entry_id(b)) != 0 : a == b;
}

/// The value of the console's own trailer, "kill".
QString actionOf(const git_commit *commit)
{
    const QByteArray message(git_commit_message(commit));
    const QByteArray mark("\nFlightdeck-Action: ");
    const qsizetype at = message.lastIndexOf(mark);
    if (at < 0)
        return {};
    const qsizetype begin = at + mark.size();
    const qsizetype end = message.indexOf('\n', begin);
    return Core::plainText(QString::fromUtf8(message.mid(begin, end < 0 ? -1 : end - begin)), 40);
}

PastCommit describe(const git_commit *commit)
{
    const git_signature *author = git_commit_author(commit);
    PastCommit past;
    past.commit = hex(*git_commit_id(commit));
    past.author = Core::plainText(QString::fromUtf8(author->name), 200);
    past.subject =
        Core::plainText(QString::fromUtf8(git_commit_summary(const_cast<git_commit *>(commit))), 500);
    past.action = actionOf(commit);
    past.committed = QDateTime::fromSecsSinceEpoch(git_commit_time(commit), Qt::UTC);
    return past;
}

} // namespace

QList<PastCommit> Mirror::history(const QString &commit, const QString &known, const QStringList &paths,
                                  const ChangeReader &reader) const
{
    QList<PastCommit> history;
    const auto start = objectId(commit);
    RevwalkHandle walk;
    if (!start ||
        take(walk, [&](git_revwalk **out) { return git_revwalk_new(out, m_repository.get()); }) != 0)
        return history;
    git_revwalk_simplify_first_parent(walk.get());
    git_revwalk_push(walk.get(), &*start);
    qsizetype budget = mostBytes;
    git_oid id;
    for (int looked = 0; looked < mostCommits && history.size() < longestHistory; ++looked) {
        CommitHandle here;
        if (git_revwalk_next(&id, walk.get()) != 0 || hex(id) == known ||
            take(here, [&](git_commit **out) { return git_commit_lookup(out, m_repository.get(), &id); }) !=
                0)
            break;
        CommitHandle parent;
        take(parent, [&](git_commit **out) { return git_commit_parent(out, here.get(), 0); });
        const TreeHandle now = treeOf(here.get());
        const TreeHandle then = treeOf(parent.get());
        Files before;
        Files after;
        bool changed = false;
        for (const QString &path : paths) {
            const TreeEntryHandle newer = entryOf(now.get(), path);
            const TreeEntryHandle older = entryOf(then.get(), path);
            if (same(newer.get(), older.get()))
                continue;
            changed = true;
            if (!reader || budget <= 0)
                continue;
            if (const auto bytes = newer ? blob(newer.get(), path) : fail(FailureKind::FileMissing, {}))
                after.insert(path, *bytes);
            if (const auto bytes = older ? blob(older.get(), path) : fail(FailureKind::FileMissing, {}))
                before.insert(path, *bytes);
            budget -= after.value(path).size() + before.value(path).size();
        }
        if (!changed)
            continue;
        history.append(describe(here.get()));
        if (!before.isEmpty() || !after.isEmpty())
            history.last().changes = reader(before, after);
    }
    return history;
}

} // namespace Flightdeck::Git
