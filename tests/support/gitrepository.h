#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QTemporaryDir>

namespace Flightdeck::Tests {

/// Output of a program that ran to its end.
struct RunResult
{
    int exitCode = -1; ///< -1 when it could not be started or did not end in a minute
    QByteArray output;
    QByteArray errors;
};
RunResult runProgram(const QString &program, const QStringList &arguments, const QString &folder = {},
                     const QByteArray &input = {});

/// A bare repository `root/NAME.git` on a branch `main`, made and changed by the installed git: the other
/// side of the console's tests. Files are written as any other writer would, by a commit.
class GitRepository
{
public:
    explicit GitRepository(const QString &name = QStringLiteral("flags.git"));

    QString root() const { return m_folder.path(); }
    QString name() const { return m_name; }
    QString path() const { return m_folder.filePath(m_name); }

    /// One commit on `branch` that writes these files (an empty value deletes). Returns its id; empty when
    /// git failed.
    QString commit(const QMap<QString, QByteArray> &files,
                   const QString &message = QStringLiteral("Change flags"),
                   const QString &branch = QStringLiteral("main"));
    /// Any git command in the bare repository.
    RunResult git(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Id of the tip, empty when there is no such branch.
    QString tip(const QString &branch = QStringLiteral("main")) const;
    QByteArray file(const QString &path, const QString &branch = QStringLiteral("main")) const;
    int commitCount(const QString &branch = QStringLiteral("main")) const;
    /// A shell script below hooks/; replaces an older one, an empty text removes it.
    void setHook(const QString &hook, const QByteArray &script);

private:
    QTemporaryDir m_folder;
    QString m_name;
};

} // namespace Flightdeck::Tests
