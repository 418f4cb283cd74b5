#pragma once

#include <QStringList>
#include <QTextStream>

namespace Flightdeck::App {

/// Exit codes of every command (a contract with scripts).
enum ExitCode { Done = 0, Rejected = 1, WrongUsage = 2, SourceUnreadable = 3 };

/// Where a command reads and writes; tests give their own.
struct CommandIo
{
    QTextStream &in;
    QTextStream &out;
    QTextStream &err;
};

/// One command of the command line. `run` gets the arguments after the command's name.
struct Command
{
    const char *name;
    const char *summary;
    int (*run)(const QStringList &arguments, CommandIo &io);
};

/// All of them, in the order of `--help`.
const QList<Command> &commands();

int runValidate(const QStringList &arguments, CommandIo &io);
int runEvaluate(const QStringList &arguments, CommandIo &io);
int runPreview(const QStringList &arguments, CommandIo &io);
int runEdit(const QStringList &arguments, CommandIo &io);
int runStatus(const QStringList &arguments, CommandIo &io);
int runKill(const QStringList &arguments, CommandIo &io);

} // namespace Flightdeck::App
