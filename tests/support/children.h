#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QList>

#include <csignal>

namespace Flightdeck::Tests {

/// Git helpers that this process has started.
inline QList<pid_t> gitHelpers()
{
    QList<pid_t> helpers;
    for (const QString &task :
         QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile children(QStringLiteral("/proc/self/task/%1/children").arg(task));
        if (!children.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &child : children.readAll().split(' ')) {
            QFile command(QStringLiteral("/proc/%1/cmdline").arg(QString::fromLatin1(child)));
            if (command.open(QIODevice::ReadOnly) && command.readAll().contains("--git-helper"))
                helpers.append(child.toInt());
        }
    }
    return helpers;
}

inline int killGitHelpers()
{
    int killed = 0;
    for (const pid_t helper : gitHelpers())
        killed += ::kill(helper, SIGKILL) == 0;
    return killed;
}

} // namespace Flightdeck::Tests
