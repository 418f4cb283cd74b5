#include "git/mirror.h"

#include "git/gitwords.h"
#include "git/library.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace Flightdeck::Git {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

/// A name that people recognise in their cache folder: "flags-3f2a91c0".
QString folderName(const QString &url, const QString &branch)
{
    static const QRegularExpression unusual(QStringLiteral("[^A-Za-z0-9_-]+"));
    const QString word =
        url.section(u'/', -1).remove(QStringLiteral(".git")).replace(unusual, QStringLiteral("_"));
    const QByteArray hash =
        QCryptographicHash::hash(QString(url + u'\n' + branch).toUtf8(), QCryptographicHash::Sha256);
    return word.left(40) + u'-' + QString::fromLatin1(hash.toHex().left(8));
}

QString withoutBrackets(QString text)
{
    // What git itself leaves out of a name.
    return text.remove(QRegularExpression(QStringLiteral("[<>\\r\\n\\x{0}]"))).trimmed();
}

} // namespace

std::shared_ptr<MirrorLock> MirrorLock::take(const QString &parent, const QString &url, const QString &branch)
{
    if (!QDir().mkpath(parent))
        return nullptr;
    QFile::setPermissions(parent, ownerOnly);
    const QString name = folderName(url, branch);
    for (int i = 1; i <= 9; ++i) {
        const QString folder = QDir(parent).filePath(
            name + (i == 1 ? QString() : QStringLiteral("-%1").arg(i)) + QStringLiteral(".git"));
        auto lock = std::make_unique<QLockFile>(folder + QStringLiteral(".lock"));
        lock->setStaleLockTime(0); // only when its process is gone
        if (lock->tryLock(0))
            return std::shared_ptr<MirrorLock>(new MirrorLock(folder, std::move(lock)));
    }
    return nullptr;
}

MirrorLock::MirrorLock(QString folder, std::unique_ptr<QLockFile> lock)
    : m_folder(std::move(folder))
    , m_lock(std::move(lock))
{
}

Mirror::Mirror(RepositoryHandle repository)
    : m_repository(std::move(repository))
{
}

Result<Mirror> Mirror::open(const QString &folder)
{
    startLibrary();
    const QByteArray path = QFile::encodeName(folder);
    RepositoryHandle repository;
    int code = take(repository,
                    [&](git_repository **out) { return git_repository_open_bare(out, path.constData()); });
    if (code == GIT_ENOTFOUND) {
        if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly))
            return fail(FailureKind::Repository, GitWords::tr("The folder %1 cannot be made.").arg(folder));
        code = take(repository,
                    [&](git_repository **out) { return git_repository_init(out, path.constData(), 1); });
    }
    if (code != 0)
        return tl::unexpected(repositoryFailure(code));
    return Mirror(std::move(repository));
}

QString Mirror::target(const char *reference) const
{
    git_oid id;
    return git_reference_name_to_id(&id, m_repository.get(), reference) == 0 ? hex(id) : QString();
}

bool Mirror::wantsSignature() const
{
    ConfigHandle config;
    int wanted = 0;
    return take(config,
                [&](git_config **out) { return git_repository_config_snapshot(out, m_repository.get()); }) ==
               0 &&
           git_config_get_bool(&wanted, config.get(), "commit.gpgsign") == 0 && wanted != 0;
}

bool Mirror::descends(const QString &descendant, const QString &ancestor) const
{
    const auto newer = objectId(descendant);
    const auto older = objectId(ancestor);
    if (!newer || !older)
        return false;
    return git_oid_equal(&*newer, &*older) ||
           git_graph_descendant_of(m_repository.get(), &*newer, &*older) == 1;
}

Result<Identity> Mirror::identity() const
{
    Identity who;
    who.name = withoutBrackets(qEnvironmentVariable("GIT_AUTHOR_NAME"));
    who.email = withoutBrackets(qEnvironmentVariable("GIT_AUTHOR_EMAIL"));
    ConfigHandle config;
    if (who.isEmpty() && take(config, [&](git_config **out) {
                             return git_repository_config_snapshot(out, m_repository.get());
                         }) == 0) {
        const auto value = [&config](const char *name) {
            const char *text = nullptr;
            return git_config_get_string(&text, config.get(), name) == 0
                       ? withoutBrackets(QString::fromUtf8(text))
                       : QString();
        };
        if (who.name.isEmpty())
            who.name = value("user.name");
        if (who.email.isEmpty())
            who.email = value("user.email");
    }
    if (who.isEmpty())
        return fail(
            FailureKind::NoIdentity,
            GitWords::tr(
                "Git does not know whose name the commit should carry. Nothing was sent. Set it with: git "
                "config "
                "--global user.name \"Your Name\" and git config --global user.email you@example.org"));
    return who;
}

void Mirror::removeStaleLock(const QString &folder, const QString &reference)
{
    // Each helper moves a reference of its own, and the folder is this process's alone (MirrorLock).
    QFile::remove(folder + u'/' + reference + QStringLiteral(".lock"));
}

} // namespace Flightdeck::Git
