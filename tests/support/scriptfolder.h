#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace Flightdeck::Tests {

/// A folder of small programs and files for a test.
class ScriptFolder
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }
    /// A shell script that can be run.
    QString script(const QString &name, const QByteArray &body) const
    {
        const QString file = write(name, "#!/bin/sh\n" + body + "\n");
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file;
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// How many lines a script has appended to a file so far.
    qsizetype lines(const QString &name) const { return read(name).count('\n'); }

private:
    QTemporaryDir m_folder;
};

} // namespace Flightdeck::Tests
