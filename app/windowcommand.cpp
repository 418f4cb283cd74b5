#include "app/windowcommand.h"

#include "app/attentioncentre.h"
#include "app/commands/command.h"
#include "app/commands/interruption.h"
#include "app/consolewindow.h"
#include "app/notifierdbus.h"
#include "app/screenshots.h"
#include "app/windowconsent.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QNetworkProxyFactory>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>

#include <cstdio>

namespace Flightdeck::App {

namespace {

struct WindowWords
{
    Q_DECLARE_TR_FUNCTIONS(WindowWords)
};

struct Options
{
    Sources sources;
    std::optional<Views::PageId> page;
    QString screenshotFolder;
    QStringList themes; ///< empty: as the desktop says
};

const QHash<QString, Views::PageId> &pageNames()
{
    static const QHash<QString, Views::PageId> names = {
        {QStringLiteral("rollouts"), Views::PageId::Rollouts},
        {QStringLiteral("flags"), Views::PageId::Flags},
        {QStringLiteral("activity"), Views::PageId::Activity},
        {QStringLiteral("environments"), Views::PageId::Environments},
    };
    return names;
}

/// "activity, environments, ...": what --page takes.
QString pageList()
{
    QStringList names = pageNames().keys();
    names.sort();
    return names.join(QStringLiteral(", "));
}

int say(std::FILE *where, const QString &text, int code)
{
    std::fprintf(where, "%s\n", qPrintable(text));
    return code;
}

QString helpText(QCommandLineParser &parser)
{
    QStringList lines = {
        QStringLiteral("Usage: flightdeck [SOURCES] [--page PAGE] [--screenshot DIR [--theme light|dark]]"),
        QStringLiteral("       flightdeck COMMAND --help"),
        {},
        QStringLiteral("Commands:")};
    for (const Command &command : commands())
        lines << QStringLiteral("  %1  %2")
                     .arg(QString::fromLatin1(command.name), -9)
                     .arg(QString::fromLatin1(command.summary));
    lines << QStringLiteral("  %1  %2")
                 .arg(QStringLiteral("tour"), -9)
                 .arg(QStringLiteral(
                     "play the embedded world in the terminal: rollouts move, one flag is killed"));
    lines << QString() << QStringLiteral("SOURCES: ") + sourcesUsage() << QString();
    const QString options = parser.helpText();
    lines << options.mid(options.indexOf(QLatin1String("Options:")));
    return lines.join(u'\n');
}

/// The options, or the exit code to leave with.
tl::expected<Options, int> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addSourceOptions(parser);
    parser.addOptions({
        {QStringLiteral("page"), QStringLiteral("Page to begin with, one of: %1.").arg(pageList()),
         QStringLiteral("PAGE")},
        {QStringLiteral("screenshot"),
         QStringLiteral("Write every page as a picture (PAGE-THEME.png), then exit; needs no display."),
         QStringLiteral("DIR")},
        {QStringLiteral("theme"),
         QStringLiteral("light or dark; without it the desktop's, and both for --screenshot."),
         QStringLiteral("THEME")},
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("This text.")},
        {QStringLiteral("version"), QStringLiteral("The version.")},
    });
    const auto refuse = [](const QString &why) {
        return tl::unexpected<int>(
            say(stderr, QStringLiteral("flightdeck: %1\nSee flightdeck --help.").arg(why), WrongUsage));
    };
    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return tl::unexpected<int>(say(stdout, helpText(parser), Done));
    if (parser.isSet(QStringLiteral("version")))
        return tl::unexpected<int>(
            say(stdout, QStringLiteral("flightdeck ") + QCoreApplication::applicationVersion(), Done));
    if (!parser.positionalArguments().isEmpty())
        return refuse(QStringLiteral("%1 is no command.").arg(parser.positionalArguments().first()));
    const auto sources = sourcesFrom(parser);
    if (!sources)
        return refuse(sources.error().text());
    Options options;
    options.sources = *sources;
    if (parser.isSet(QStringLiteral("page"))) {
        const auto page = pageNames().constFind(parser.value(QStringLiteral("page")));
        if (page == pageNames().cend())
            return refuse(QStringLiteral("--page is one of: %1.").arg(pageList()));
        options.page = *page;
    }
    options.screenshotFolder = parser.value(QStringLiteral("screenshot"));
    if (parser.isSet(QStringLiteral("screenshot")) && options.screenshotFolder.isEmpty())
        return refuse(QStringLiteral("--screenshot wants a folder."));
    const QString theme = parser.value(QStringLiteral("theme"));
    const QStringList both = {QStringLiteral("light"), QStringLiteral("dark")};
    if (!theme.isEmpty() && !both.contains(theme))
        return refuse(QStringLiteral("--theme is light or dark."));
    if (!theme.isEmpty())
        options.themes = {theme};
    else if (!options.screenshotFolder.isEmpty())
        options.themes = both;
    return options;
}

void installTranslations(QCoreApplication &application)
{
    const QLocale locale;
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(qt);
    auto *own = new QTranslator(&application);
    const QString folder = QStringLiteral(":/flightdeck/i18n");
    // English holds the plurals of the texts in the sources, also for languages that nobody translated to.
    if (own->load(locale, QStringLiteral("flightdeck"), QStringLiteral("_"), folder) ||
        own->load(QStringLiteral("flightdeck_en"), folder))
        application.installTranslator(own);
}

/// Settings of the user, readable by nobody else; of nobody while pictures are taken.
std::unique_ptr<QSettings> openSettings(const QTemporaryDir &scratch, bool pictures)
{
    if (pictures)
        return std::make_unique<QSettings>(scratch.filePath(QStringLiteral("settings.ini")),
                                           QSettings::IniFormat);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    QDir().mkpath(folder);
    const QString path = folder + QStringLiteral("/settings.ini");
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::Append))
        file.setPermissions(QFile::ReadOwner |
                            QFile::WriteOwner); // QSettings keeps the mode of a file that exists
    return std::make_unique<QSettings>(path, QSettings::IniFormat);
}

/// Qt wants a folder for its sockets. Where no session made one, as in a container or a build, it would make
/// one that it shares with every other program, and say so; this one is the program's alone and goes with it.
std::unique_ptr<QTemporaryDir> makeRuntimeFolder()
{
    const QString given = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!given.isEmpty() && QDir(given).exists())
        return {};
    auto folder = std::make_unique<QTemporaryDir>(); // for its owner alone: mkdtemp makes it 0700
    if (folder->isValid())
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder->path()));
    return folder;
}

QtMessageHandler defaultHandler = nullptr;

/// The offscreen platform has no window manager to tell sizes to, and says so for every window that is shown.
void withoutSizeHints(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.contains(QLatin1String("does not support propagateSizeHints")))
        defaultHandler(type, context, message);
}

int takePictures(QApplication &application, Console &console, ConsoleWindow &window, const Options &options)
{
    if (!QDir().mkpath(options.screenshotFolder))
        return say(stderr,
                   QStringLiteral("flightdeck: the folder %1 cannot be made.").arg(options.screenshotFolder),
                   SourceUnreadable);
    Screenshots pictures(console, window, options.screenshotFolder, options.themes);
    int code = Done;
    QObject::connect(&pictures, &Screenshots::finished, &application, [&](const QString &problem) {
        if (!problem.isEmpty())
            code = say(stderr, QStringLiteral("flightdeck: %1").arg(problem), SourceUnreadable);
        QCoreApplication::exit(code);
    });
    QTimer::singleShot(0, &pictures, &Screenshots::start);
    return application.exec();
}

} // namespace

int runWindow(int argc, char *argv[])
{
    // Help, version and wrong usage need no display.
    {
        QCoreApplication application(argc, argv);
        QStringList own;
        for (int i = 0; i < application.arguments().size(); ++i) {
            const QString argument = application.arguments()[i];
            // Qt's own options, which QApplication takes out below.
            if (argument == QLatin1String("-platform") || argument == QLatin1String("-style"))
                ++i;
            else
                own << argument;
        }
        const auto options = readOptions(own);
        if (!options)
            return options.error();
        if (!options->screenshotFolder.isEmpty() && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        if (!options->screenshotFolder.isEmpty())
            defaultHandler = qInstallMessageHandler(withoutSizeHints);
    }
    const std::unique_ptr<QTemporaryDir> runtimeFolder = makeRuntimeFolder();
    QApplication application(argc, argv);
    const auto options = readOptions(application.arguments());
    if (!options)
        return options.error();
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    installTranslations(application);
    Views::Theme::instance().install(application);

    // Ctrl+C in the terminal, or the end of the session: as if the window were closed.
    const Interruption interruption;
    const bool pictures = !options->screenshotFolder.isEmpty();
    auto resolved = resolve(options->sources, pictures || options->sources.demo);
    if (!resolved)
        return say(stderr, QStringLiteral("flightdeck: %1").arg(resolved.error().text()), SourceUnreadable);
    const Core::SystemClock clock;
    const QTemporaryDir scratch;
    const std::unique_ptr<QSettings> settings = openSettings(scratch, pictures);
    WindowConsent consent(options->sources.allowExecPlugin);
    Console console(std::move(*resolved), clock, &consent);
    ConsoleWindow window(console, *settings, clock);
    consent.setWindow(&window.window());
    if (options->themes.size() == 1)
        Views::Theme::instance().setMode(options->themes.first() == QLatin1String("dark")
                                             ? Views::Theme::Mode::Dark
                                             : Views::Theme::Mode::Light);
    if (options->page)
        window.window().setCurrentPage(*options->page);
    QObject::connect(&window, &ConsoleWindow::environmentChosen, &application,
                     [&application, &window](const QString &name) {
                         if (!window.window().mayQuit())
                             return;
                         // Everything of the old environment goes with its process: nothing can be mixed up.
                         const QStringList arguments =
                             name.isEmpty() ? QStringList{QStringLiteral("--demo")}
                                            : QStringList{QStringLiteral("--environment"), name};
                         if (QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
                             application.quit();
                     });
    std::unique_ptr<AttentionCentre> attention; // pictures tell nobody anything
    if (!pictures)
        attention = std::make_unique<AttentionCentre>(
            console, window, *settings, clock, std::make_unique<NotifierDBus>(QDBusConnection::sessionBus()));
    window.window().show();
    console.start();
    QObject::connect(&interruption, &Interruption::interrupted, &application, [&window] {
        window.window().setQuitGuard({}); // nobody may be there to answer
        window.window().close();
    });
    QObject::connect(&interruption, &Interruption::interrupted, &application, &QCoreApplication::quit);
    if (pictures)
        return takePictures(application, console, window, *options);
    return application.exec();
}

} // namespace Flightdeck::App
