#include "app/commands/command.h"
#include "git/helper.h"

#include <QApplication>
#include <QCoreApplication>

#include <cstdio>

using namespace Flightdeck;

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("flightdeck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLIGHTDECK_VERSION));
    const QByteArray word = argc > 1 ? QByteArray(argv[1]) : QByteArray();
    if (word == "--git-helper") {
        QCoreApplication application(argc, argv);
        return Git::runGitHelper();
    }
    for (const App::Command &command : App::commands()) {
        if (word != command.name)
            continue;
        QCoreApplication application(argc, argv);
        QTextStream in(stdin);
        QTextStream out(stdout);
        QTextStream err(stderr);
        App::CommandIo io{in, out, err};
        return command.run(application.arguments().mid(2), io);
    }
    QApplication application(argc, argv);
    return 2;
}
