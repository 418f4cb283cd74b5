#include "app/simulator/flagsrepository.h"

#include <QFile>

#include <git2.h>
#include <vector>

namespace Flightdeck::Simulator {

namespace {

/// Frees a libgit2 object at the end of its scope.
template<typename Type, void (*Free)(Type *)> struct Owned
{
    Type *value = nullptr;
    ~Owned() { Free(value); }
    Type **operator&() { return &value; }
    operator Type *() const { return value; }
};

/// Keeps libgit2 ready.
struct Library
{
    Library() { git_libgit2_init(); }
    ~Library() { git_libgit2_shutdown(); }
};

tl::unexpected<Core::Error> gitFailure(const QString &what)
{
    const git_error *error = git_error_last();
    return Core::failure(Core::ErrorCode::Internal, what,
                         error ? QString::fromUtf8(error->message) : QString());
}

Core::Result<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Core::failure(Core::ErrorCode::NotFound, QStringLiteral("%1 cannot be read.").arg(path),
                             file.errorString());
    return file.readAll();
}

struct Entry
{
    const char *name;
    QByteArray text;
};

/// Commits exactly these files onto main.
Core::Result<void> commit(git_repository *repository, const std::vector<Entry> &entries, const char *author,
                          const char *email, const QDateTime &time, const char *message)
{
    const QString failed = QStringLiteral("The flags repository of the embedded world cannot be written.");
    Owned<git_treebuilder, git_treebuilder_free> builder;
    if (git_treebuilder_new(&builder, repository, nullptr) != 0)
        return gitFailure(failed);
    for (const Entry &entry : entries) {
        git_oid blob;
        if (git_blob_create_from_buffer(&blob, repository, entry.text.constData(),
                                        size_t(entry.text.size())) != 0 ||
            git_treebuilder_insert(nullptr, builder, entry.name, &blob, GIT_FILEMODE_BLOB) != 0)
            return gitFailure(failed);
    }
    git_oid treeId;
    Owned<git_tree, git_tree_free> tree;
    Owned<git_signature, git_signature_free> signature;
    if (git_treebuilder_write(&treeId, builder) != 0 || git_tree_lookup(&tree, repository, &treeId) != 0 ||
        git_signature_new(&signature, author, email, time.toSecsSinceEpoch(), 60) != 0)
        return gitFailure(failed);
    Owned<git_commit, git_commit_free> parent;
    git_oid parentId;
    if (git_reference_name_to_id(&parentId, repository, "refs/heads/main") == 0 &&
        git_commit_lookup(&parent, repository, &parentId) != 0)
        return gitFailure(failed);
    const git_commit *parents[] = {parent};
    git_oid id;
    if (git_commit_create(&id, repository, "refs/heads/main", signature, signature, nullptr, message, tree,
                          parent ? 1 : 0, parents) != 0)
        return gitFailure(failed);
    return {};
}

} // namespace

Core::Result<void> createFlagsRepository(const QString &path, const QString &source, const QDateTime &now)
{
    const auto asWritten = contents(source + QStringLiteral("/flags.yaml"));
    const auto served = contents(source + QStringLiteral("/features.yaml"));
    if (!asWritten || !served)
        return tl::unexpected(asWritten ? served.error() : asWritten.error());
    const Library library;
    git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
    options.flags = GIT_REPOSITORY_INIT_BARE | GIT_REPOSITORY_INIT_MKPATH;
    options.initial_head = "main";
    Owned<git_repository, git_repository_free> repository;
    if (git_repository_init_ext(&repository, path.toUtf8().constData(), &options) != 0)
        return gitFailure(QStringLiteral("The flags repository of the embedded world cannot be made."));
    const auto first = commit(repository, {{"flags.yaml", *asWritten}}, "Ada Marlow",
                              "ada.marlow@talent-mesh.com", now.addDays(-12), "Add the flags of ADR-035\n");
    if (!first)
        return first;
    return commit(repository, {{"flags.yaml", *asWritten}, {"features.yaml", *served}}, "Jonas Fehr",
                  "jonas.fehr@talent-mesh.com", now.addDays(-2),
                  "Serve the mended flags\n\nFlipt opens features.yaml by its name and never flags.yaml.\n");
}

Core::Result<FliptTree> readFlagsRepository(const QString &path, const QString &branch)
{
    const QString failed = QStringLiteral("The flags repository cannot be fetched.");
    const Library library;
    Owned<git_repository, git_repository_free> repository;
    const QByteArray name = "refs/heads/" + branch.toUtf8();
    git_oid head;
    Owned<git_commit, git_commit_free> newest;
    Owned<git_tree, git_tree_free> tree;
    if (git_repository_open_bare(&repository, path.toUtf8().constData()) != 0 ||
        git_reference_name_to_id(&head, repository, name.constData()) != 0 ||
        git_commit_lookup(&newest, repository, &head) != 0 || git_commit_tree(&tree, newest) != 0)
        return gitFailure(failed);
    struct Walk
    {
        git_repository *repository;
        FliptTree result;
    } walk{repository, {}};
    char id[GIT_OID_HEXSZ + 1];
    walk.result.revision = QString::fromLatin1(git_oid_tostr(id, sizeof id, &head));
    const auto visit = [](const char *root, const git_tree_entry *entry, void *payload) {
        if (git_tree_entry_type(entry) != GIT_OBJECT_BLOB)
            return 0;
        Walk &state = *static_cast<Walk *>(payload);
        Owned<git_blob, git_blob_free> blob;
        if (git_blob_lookup(&blob, state.repository, git_tree_entry_id(entry)) != 0)
            return -1;
        state.result.files[QString::fromUtf8(root) + QString::fromUtf8(git_tree_entry_name(entry))] =
            QByteArray(static_cast<const char *>(git_blob_rawcontent(blob)),
                       qsizetype(git_blob_rawsize(blob)));
        return 0;
    };
    if (git_tree_walk(tree, GIT_TREEWALK_PRE, visit, &walk) != 0)
        return gitFailure(failed);
    return walk.result;
}

} // namespace Flightdeck::Simulator
