#include "core/plaintext.h"
#include "git/gitwords.h"
#include "git/library.h"
#include "git/mirror.h"

// The reading half of Mirror.
namespace Flightdeck::Git {

namespace {

constexpr qsizetype maxPaths = 200'000;
constexpr git_object_size_t maxFileBytes = 16 << 20;
constexpr qsizetype maxTotalBytes = 64 << 20;
const QString fliptYml = QStringLiteral(".flipt.yml");

int addPath(const char *root, const git_tree_entry *entry, void *payload)
{
    auto *paths = static_cast<QStringList *>(payload);
    if (git_tree_entry_type(entry) == GIT_OBJECT_BLOB)
        paths->append(QString::fromUtf8(root) + QString::fromUtf8(git_tree_entry_name(entry)));
    return paths->size() > maxPaths ? -1 : 0;
}

QDateTime utc(const git_time &time)
{
    return QDateTime::fromSecsSinceEpoch(time.time, Qt::UTC);
}

LastChange describe(const git_commit *commit)
{
    const git_signature *author = git_commit_author(commit);
    return {hex(*git_commit_id(commit)), Core::plainText(QString::fromUtf8(author->name), 200),
            Core::plainText(QString::fromUtf8(git_commit_summary(const_cast<git_commit *>(commit))), 500),
            utc(author->when)};
}

git_oid entryId(const git_tree *tree, const QByteArray &path)
{
    git_oid id{};
    TreeEntryHandle entry;
    if (tree && take(entry, [&](git_tree_entry **out) {
                    return git_tree_entry_bypath(out, tree, path.constData());
                }) == 0)
        git_oid_cpy(&id, git_tree_entry_id(entry.get()));
    return id;
}

} // namespace

Result<TreeHandle> Mirror::tree(const QString &commit) const
{
    const auto id = objectId(commit);
    CommitHandle object;
    TreeHandle tree;
    int code = GIT_ENOTFOUND;
    if (id)
        code =
            take(object, [&](git_commit **out) { return git_commit_lookup(out, m_repository.get(), &*id); });
    if (code == 0)
        code = take(tree, [&](git_tree **out) { return git_commit_tree(out, object.get()); });
    if (code != 0)
        return tl::unexpected(repositoryFailure(code));
    return tree;
}

Result<QByteArray> Mirror::blob(const git_tree_entry *entry, const QString &path) const
{
    const QString shown = Core::plainText(path, 300);
    const git_filemode_t mode = git_tree_entry_filemode(entry);
    if (mode == GIT_FILEMODE_LINK)
        return fail(FailureKind::NotAFile,
                    GitWords::tr("%1 is a symbolic link in the repository; it is not followed.").arg(shown));
    if (mode == GIT_FILEMODE_COMMIT)
        return fail(FailureKind::NotAFile, GitWords::tr("%1 is a submodule, not a file.").arg(shown));
    if (mode != GIT_FILEMODE_BLOB && mode != GIT_FILEMODE_BLOB_EXECUTABLE)
        return fail(FailureKind::NotAFile, GitWords::tr("%1 is a folder, not a file.").arg(shown));
    // Ask for the size first: a blob is read whole.
    OdbHandle objects;
    size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    int code = take(objects, [&](git_odb **out) { return git_repository_odb(out, m_repository.get()); });
    if (code == 0)
        code = git_odb_read_header(&size, &type, objects.get(), git_tree_entry_id(entry));
    if (code == 0 && size > maxFileBytes)
        return fail(FailureKind::TooLarge, GitWords::tr("%1 is larger than 16 MiB.").arg(shown));
    BlobHandle blob;
    if (code == 0)
        code = take(blob, [&](git_blob **out) {
            return git_blob_lookup(out, m_repository.get(), git_tree_entry_id(entry));
        });
    if (code != 0)
        return tl::unexpected(repositoryFailure(code));
    const QByteArray bytes(static_cast<const char *>(git_blob_rawcontent(blob.get())),
                           qsizetype(git_blob_rawsize(blob.get())));
    if (bytes.startsWith("version https://git-lfs.github.com/spec/"))
        return fail(
            FailureKind::LfsPointer,
            GitWords::tr(
                "%1 is only a pointer to a file kept by Git LFS; Flipt and the console cannot read it.")
                .arg(shown));
    return bytes;
}

Result<QByteArray> Mirror::readFile(const QString &commit, const QString &path) const
{
    const auto root = tree(commit);
    if (!root)
        return tl::unexpected(root.error());
    TreeEntryHandle entry;
    const int code = take(entry, [&](git_tree_entry **out) {
        return git_tree_entry_bypath(out, root->get(), path.toUtf8().constData());
    });
    if (code == GIT_ENOTFOUND)
        return fail(FailureKind::FileMissing,
                    GitWords::tr("The file %1 is not on the branch any more. Nothing was sent.")
                        .arg(Core::plainText(path, 300)));
    if (code != 0)
        return tl::unexpected(repositoryFailure(code));
    return blob(entry.get(), path);
}

Result<Tree> Mirror::readTree(const QString &commit, const QString &path, const FileChoice &choose) const
{
    const auto root = tree(commit);
    if (!root)
        return tl::unexpected(root.error());
    Tree result;
    result.commit = commit;
    CommitHandle object;
    const auto id = objectId(commit);
    if (take(object, [&](git_commit **out) { return git_commit_lookup(out, m_repository.get(), &*id); }) ==
        0) {
        const LastChange head = describe(object.get());
        result.author = head.author;
        result.subject = head.subject;
        result.committed = QDateTime::fromSecsSinceEpoch(git_commit_time(object.get()), Qt::UTC);
    }
    const int walked = git_tree_walk(root->get(), GIT_TREEWALK_PRE, addPath, &result.paths);
    if (result.paths.size() > maxPaths)
        return fail(FailureKind::TooLarge, GitWords::tr("The repository holds more than 200000 files."));
    if (walked < 0)
        return tl::unexpected(repositoryFailure(walked));

    std::optional<QByteArray> index;
    QStringList wanted;
    if (result.paths.contains(fliptYml)) {
        wanted.append(fliptYml);
        if (const auto bytes = readFile(commit, fliptYml))
            index = *bytes;
    }
    if (!path.isEmpty() && result.paths.contains(path))
        wanted.append(path);
    if (choose)
        wanted.append(choose(result.paths, index));
    wanted.removeDuplicates();
    qsizetype total = 0;
    for (const QString &file : std::as_const(wanted)) {
        const auto bytes = readFile(commit, file);
        if (!bytes) {
            result.unreadable.insert(file, bytes.error().message);
            continue;
        }
        total += bytes->size();
        if (total > maxTotalBytes)
            return fail(FailureKind::TooLarge,
                        GitWords::tr("The flag files together are larger than 64 MiB."));
        result.files.insert(file, *bytes);
    }
    return result;
}

QMap<QString, LastChange> Mirror::lastChanges(const QString &commit, const QStringList &paths,
                                              int limit) const
{
    QMap<QString, LastChange> changes;
    const auto start = objectId(commit);
    RevwalkHandle walk;
    if (!start ||
        take(walk, [&](git_revwalk **out) { return git_revwalk_new(out, m_repository.get()); }) != 0)
        return changes;
    git_revwalk_simplify_first_parent(walk.get());
    git_revwalk_push(walk.get(), &*start);
    QList<QByteArray> open;
    for (const QString &path : paths)
        open.append(path.toUtf8());
    git_oid id;
    while (limit-- > 0 && !open.isEmpty() && git_revwalk_next(&id, walk.get()) == 0) {
        CommitHandle here;
        if (take(here, [&](git_commit **out) { return git_commit_lookup(out, m_repository.get(), &id); }) !=
            0)
            break;
        CommitHandle parent;
        take(parent, [&](git_commit **out) { return git_commit_parent(out, here.get(), 0); });
        const TreeHandle now = treeOf(here.get());
        const TreeHandle then = treeOf(parent.get());
        open.removeIf([&](const QByteArray &path) {
            const git_oid a = entryId(now.get(), path);
            const git_oid b = entryId(then.get(), path);
            if (git_oid_equal(&a, &b))
                return false;
            changes.insert(QString::fromUtf8(path), describe(here.get()));
            return true;
        });
    }
    return changes;
}

} // namespace Flightdeck::Git
