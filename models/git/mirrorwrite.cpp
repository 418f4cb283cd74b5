#include "git/library.h"
#include "git/mirror.h"

// The writing half of Mirror: objects only, nothing that the server sees.
namespace Flightdeck::Git {

Result<Files> Mirror::differing(const QString &commit, const Files &wanted) const
{
    Files changed;
    for (auto file = wanted.begin(); file != wanted.end(); ++file) {
        const auto now = readFile(commit, file.key());
        if (!now && now.error().kind != FailureKind::FileMissing)
            return tl::unexpected(now.error());
        if (!now || *now != file.value())
            changed.insert(file.key(), file.value());
    }
    return changed;
}

Result<PreparedTree> Mirror::prepare(const QString &base, const Files &files) const
{
    git_repository *repository = m_repository.get();
    const auto baseId = objectId(base);
    CommitHandle parent;
    TreeHandle tree;
    int code = GIT_ENOTFOUND;
    if (baseId)
        code = take(parent, [&](git_commit **out) { return git_commit_lookup(out, repository, &*baseId); });
    if (code == 0)
        code = take(tree, [&](git_tree **out) { return git_commit_tree(out, parent.get()); });
    std::vector<QByteArray> paths; // what the updates point into
    std::vector<git_tree_update> updates;
    paths.reserve(size_t(files.size()));
    for (auto file = files.begin(); file != files.end() && code == 0; ++file) {
        paths.push_back(file.key().toUtf8());
        // An executable flag file stays executable.
        TreeEntryHandle entry;
        const int found = take(entry, [&](git_tree_entry **out) {
            return git_tree_entry_bypath(out, tree.get(), paths.back().constData());
        });
        git_tree_update update{GIT_TREE_UPDATE_UPSERT, {}, GIT_FILEMODE_BLOB, paths.back().constData()};
        if (found == 0)
            update.filemode = git_tree_entry_filemode(entry.get());
        code = git_blob_create_from_buffer(&update.id, repository, file.value().constData(),
                                           size_t(file.value().size()));
        updates.push_back(update);
    }
    git_oid newTree{};
    if (code == 0)
        code = git_tree_create_updated(&newTree, repository, tree.get(), updates.size(), updates.data());
    if (code != 0)
        return tl::unexpected(repositoryFailure(code));
    PreparedTree prepared{base, hex(newTree), {}, {}};
    if (const auto added = addTrees(prepared, git_tree_id(tree.get()), newTree); !added)
        return tl::unexpected(added.error());
    return prepared;
}

/// Adds the tree and whatever below it is not in the older one.
Result<void> Mirror::addTrees(PreparedTree &prepared, const git_oid *from, const git_oid &to) const
{
    if (const auto added = addChanged(prepared, from, to, PackType::Tree); !added)
        return added;
    TreeHandle older;
    TreeHandle newer;
    int code = take(newer, [&](git_tree **out) { return git_tree_lookup(out, m_repository.get(), &to); });
    if (code == 0 && from)
        code = take(older, [&](git_tree **out) { return git_tree_lookup(out, m_repository.get(), from); });
    if (code != 0)
        return tl::unexpected(repositoryFailure(code));
    const size_t count = git_tree_entrycount(newer.get());
    for (size_t i = 0; i < count; ++i) {
        const git_tree_entry *entry = git_tree_entry_byindex(newer.get(), i);
        const git_tree_entry *other =
            older ? git_tree_entry_byname(older.get(), git_tree_entry_name(entry)) : nullptr;
        const git_oid &id = *git_tree_entry_id(entry);
        const git_object_t type = git_tree_entry_type(entry);
        if ((other && git_oid_equal(git_tree_entry_id(other), &id)) || type == GIT_OBJECT_COMMIT)
            continue;
        const git_oid *base =
            other && git_tree_entry_type(other) == type ? git_tree_entry_id(other) : nullptr;
        const auto added = type == GIT_OBJECT_TREE ? addTrees(prepared, base, id)
                                                   : addChanged(prepared, base, id, PackType::Blob);
        if (!added)
            return added;
    }
    return {};
}

Result<void> Mirror::addChanged(PreparedTree &prepared, const git_oid *from, const git_oid &to,
                                PackType type) const
{
    OdbHandle objects;
    OdbObjectHandle older;
    OdbObjectHandle newer;
    int code = take(objects, [&](git_odb **out) { return git_repository_odb(out, m_repository.get()); });
    if (code == 0)
        code = take(newer, [&](git_odb_object **out) { return git_odb_read(out, objects.get(), &to); });
    if (code == 0 && from)
        code = take(older, [&](git_odb_object **out) { return git_odb_read(out, objects.get(), from); });
    if (code != 0)
        return tl::unexpected(repositoryFailure(code));
    const auto bytes = [](git_odb_object *object) {
        return QByteArray::fromRawData(static_cast<const char *>(git_odb_object_data(object)),
                                       qsizetype(git_odb_object_size(object)));
    };
    const QByteArray content = bytes(newer.get());
    const QByteArray delta = older ? packDelta(bytes(older.get()), content) : QByteArray();
    const bool smaller = older && delta.size() < content.size();
    prepared.entries.append(
        smaller ? packDeltaEntry(QByteArray(reinterpret_cast<const char *>(from->id), GIT_OID_RAWSZ), delta)
                : packEntry(type, content));
    prepared.ids.append(hex(to));
    return {};
}

} // namespace Flightdeck::Git
