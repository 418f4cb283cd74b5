#include "git/library.h"
#include "git/mirror.h"

#include <QRegularExpression>
#include <QUuid>

// The writing half of Mirror: objects only, nothing that the server sees.
namespace Flightdeck::Git {

namespace {

/// One line without control characters: a trailer must not end early.
QString oneLine(QString text)
{
    static const QRegularExpression breaks(QStringLiteral("[\\x{0}-\\x{1f}\\x{7f}\\s]+"));
    return text.replace(breaks, QStringLiteral(" ")).trimmed();
}

} // namespace

QByteArray commitMessage(const CommitRequest &request)
{
    QString message = oneLine(request.subject);
    if (!request.body.trimmed().isEmpty())
        message += QStringLiteral("\n\n") + request.body.trimmed();
    if (!request.trailers.isEmpty())
        message += u'\n';
    for (const auto &[key, value] : request.trailers)
        message += u'\n' + oneLine(key) + QStringLiteral(": ") + oneLine(value);
    message.remove(QChar(0));
    return message.toUtf8() + '\n';
}

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

Result<BuiltCommit> Mirror::build(const QString &base, const Files &files, const QString &message,
                                  const Identity &author) const
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
    TreeHandle updated;
    if (code == 0)
        code = take(updated, [&](git_tree **out) { return git_tree_lookup(out, repository, &newTree); });
    SignatureHandle signature;
    if (code == 0)
        code = take(signature, [&](git_signature **out) {
            return git_signature_now(out, author.name.toUtf8().constData(),
                                     author.email.toUtf8().constData());
        });
    git_oid commit{};
    if (code == 0)
        code = git_commit_create_v(&commit, repository, nullptr, signature.get(), signature.get(), "UTF-8",
                                   message.toUtf8().constData(), updated.get(), 1, parent.get());
    const QString reference =
        QStringLiteral("refs/flightdeck/push/%1").arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    ReferenceHandle made;
    if (code == 0)
        code = take(made, [&](git_reference **out) {
            return git_reference_create(out, repository, reference.toUtf8().constData(), &commit, 0, nullptr);
        });
    if (code != 0)
        return tl::unexpected(repositoryFailure(code));
    return BuiltCommit{hex(commit), reference};
}

} // namespace Flightdeck::Git
