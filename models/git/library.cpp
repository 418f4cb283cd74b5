#include "git/library.h"

#include "core/plaintext.h"

#include <QCoreApplication>

#include <cerrno>

namespace Flightdeck::Git {

void startLibrary()
{
    static const int started = [] {
        const int count = git_libgit2_init();
        git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1);
        return count;
    }();
    Q_UNUSED(started)
}

QString lastErrorText()
{
    const git_error *error = git_error_last();
    return error && error->message ? Core::plainText(QString::fromUtf8(error->message)) : QString();
}

Failure repositoryFailure(int code)
{
    const int systemError = errno;
    const QString text = lastErrorText();
    if (systemError == ENOSPC || text.contains(QStringLiteral("No space left")))
        return makeFailure(
            FailureKind::DiskFull,
            QCoreApplication::translate("Git", "The disk of this machine is full. Nothing was sent."), text);
    return makeFailure(
        FailureKind::Repository,
        QCoreApplication::translate("Git", "The console's own copy of the flags repository cannot be used."),
        text.isEmpty() ? QString::number(code) : text);
}

QString hex(const git_oid &id)
{
    char text[GIT_OID_HEXSZ + 1];
    git_oid_tostr(text, sizeof text, &id);
    return QString::fromLatin1(text);
}

std::optional<git_oid> objectId(const QString &hex)
{
    git_oid id;
    const QByteArray text = hex.toLatin1();
    if (text.size() != GIT_OID_HEXSZ || git_oid_fromstr(&id, text.constData()) != 0)
        return {};
    return id;
}

TreeHandle treeOf(const git_commit *commit)
{
    TreeHandle tree;
    if (commit)
        take(tree, [&](git_tree **out) { return git_commit_tree(out, commit); });
    return tree;
}

} // namespace Flightdeck::Git
