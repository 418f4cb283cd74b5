#include "app/commands/command.h"
#include "app/tour.h"
#include "app/windowcommand.h"
#include "core/redact.h"
#include "git/helper.h"

#include <QCoreApplication>
#include <QTextStream>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Flightdeck;

namespace {

int runCommand(int argc, char *argv[], int (*run)(const QStringList &, App::CommandIo &))
{
    QCoreApplication application(argc, argv);
    QTextStream in(stdin);
    QTextStream out(stdout);
    QTextStream err(stderr);
    App::CommandIo io{in, out, err};
    return run(application.arguments().mid(2), io);
}

} // namespace

int main(int argc, char *argv[])
{
    // A peer that hangs up must not end the program, and a crash must not leave secrets on the disk.
    std::signal(SIGPIPE, SIG_IGN);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0); // no other process of this user reads the memory
#endif
    Core::redactLog();

    QCoreApplication::setApplicationName(QStringLiteral("flightdeck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLIGHTDECK_VERSION));
    const QByteArray word = argc > 1 ? QByteArray(argv[1]) : QByteArray();
    if (word == "--git-helper") {
        QCoreApplication application(argc, argv);
        return Git::runGitHelper();
    }
    if (word == "tour")
        return runCommand(argc, argv, App::runTour);
    for (const App::Command &command : App::commands()) {
        if (word == command.name)
            return runCommand(argc, argv, command.run);
    }
    return App::runWindow(argc, argv);
}
