#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Flightdeck::Git {

/// Chooses the files to read, given every path of a commit and the text of its `.flipt.yml`. Called on a
/// worker thread.
using FileChoice =
    std::function<QStringList(const QStringList &paths, const std::optional<QByteArray> &fliptYml)>;

/// A commit of the flags repository, as far as the console reads it. A value.
struct Tree
{
    QString commit;                    ///< 40 hex digits; empty before the first fetch
    QString author;                    ///< name, plain text
    QString subject;                   ///< first line of the message, plain text
    QDateTime committed;               ///< UTC
    QStringList paths;                 ///< every file, relative, with `/`
    QMap<QString, QByteArray> files;   ///< the chosen ones, `.flipt.yml` included
    QMap<QString, QString> unreadable; ///< chosen files that are no plain text files: why

    QString shortCommit() const { return commit.left(7); }
};

/// Who changed a file last.
struct LastChange
{
    QString commit;
    QString author;  ///< plain text
    QString subject; ///< plain text
    QDateTime time;  ///< author time, UTC
};

/// Names what differs between two readings of the chosen files, such as the keys of flags, for people. Called
/// on a worker thread; a file that is not in one of them did not exist.
using ChangeReader = std::function<QStringList(const QMap<QString, QByteArray> &before,
                                               const QMap<QString, QByteArray> &after)>;

/// A commit of the branch that changed at least one of the chosen files.
struct PastCommit
{
    QString commit;
    QString author;      ///< plain text
    QString subject;     ///< plain text
    QString action;      ///< of the console's own: "kill", "restore", "edit"; else empty. Plain text
    QDateTime committed; ///< committer's time, UTC
    QStringList changes; ///< what the ChangeReader named; empty: nothing, or it was not asked

    QString shortCommit() const { return commit.left(7); }
};

} // namespace Flightdeck::Git
