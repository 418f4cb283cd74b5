#pragma once

#include "app/console.h"
#include "app/consolewindow.h"
#include "app/flagsdesk.h"
#include "app/fliptwatch.h"
#include "git/helper.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <httplib.h>

namespace Flightdeck::Tests {

/// The whole program as `flightdeck --demo` makes it: embedded world, console and the window on the screen.
class ConsoleStage
{
public:
    /// @param change what is different from --demo: addresses to bend, parts to leave out.
    explicit ConsoleStage(const std::function<void(App::ResolvedSources &)> &change = {})
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        App::Sources sources;
        sources.demo = true;
        sources.demoSpeed = 60; // a canary of one minute moves each second
        auto resolved = App::resolve(sources, true);
        if (!resolved)
            qFatal("%s", qPrintable(resolved.error().text()));
        if (change)
            change(*resolved);
        for (const QString &url : std::as_const(resolved->profile.fliptUrls))
            m_flipt << QUrl(url);
        m_flagsUrl = resolved->profile.flagsUrl;
        m_console = std::make_unique<App::Console>(std::move(*resolved), m_clock);
        m_window = std::make_unique<App::ConsoleWindow>(*m_console, m_settings, m_clock);
        window().show();
        window().activateWindow();
        m_console->start();
    }

    App::Console &console() { return *m_console; }
    App::ConsoleWindow &parts() { return *m_window; }
    Views::MainWindow &window() { return m_window->window(); }
    const QSettings &settings() const { return m_settings; }
    const QList<QUrl> &flipt() const { return m_flipt; }

    template<typename T> T *find() { return window().findChild<T *>(); }
    template<typename T> T *find(const QString &accessibleName)
    {
        for (T *widget : window().findChildren<T *>()) {
            if (widget->isVisible() && widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }
    /// What is visible and carries this text.
    template<typename T> T *findText(const QString &part)
    {
        for (T *widget : window().findChildren<T *>()) {
            if (widget->isVisible() && widget->text().contains(part))
                return widget;
        }
        return nullptr;
    }
    /// Whether a visible part of the window says this, painted or as its name for assistive technology.
    bool shows(const QString &part)
    {
        const QList<QWidget *> widgets = window().findChildren<QWidget *>();
        return std::any_of(widgets.cbegin(), widgets.cend(), [&part](const QWidget *widget) {
            return widget->isVisible() && (widget->property("text").toString().contains(part) ||
                                           widget->accessibleName().contains(part));
        });
    }
    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    /// A key to whatever has the focus, as from a keyboard.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window(), key, modifiers);
    }
    void type(const QString &text)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClicks(focus ? focus : &window(), text);
    }

    /// The tip as the server has it, asked with git itself.
    QByteArray tip() const
    {
        QProcess git;
        git.start(QStringLiteral("git"),
                  {QStringLiteral("ls-remote"), m_flagsUrl, QStringLiteral("refs/heads/main")});
        return git.waitForFinished() ? git.readAllStandardOutput().left(40) : QByteArray();
    }

    /// How many of fifty people get a boolean flag from one replica; -1 when it does not answer.
    static int peopleOn(const QUrl &replica, const QString &flag)
    {
        int on = 0;
        for (int i = 0; i < 50; ++i) {
            const QJsonObject answer = ask(replica, "boolean", flag, QStringLiteral("person-%1").arg(i));
            if (!answer[QLatin1String("enabled")].isBool())
                return -1;
            on += answer[QLatin1String("enabled")].toBool() ? 1 : 0;
        }
        return on;
    }
    /// How many of them get a variant of a flag.
    static int peopleWith(const QUrl &replica, const QString &flag, const QString &variant)
    {
        int with = 0;
        for (int i = 0; i < 50; ++i) {
            const QJsonObject answer = ask(replica, "variant", flag, QStringLiteral("person-%1").arg(i));
            if (!answer[QLatin1String("match")].isBool())
                return -1;
            with += answer[QLatin1String("variantKey")].toString() == variant ? 1 : 0;
        }
        return with;
    }

private:
    static QJsonObject ask(const QUrl &replica, const char *kind, const QString &flag, const QString &person)
    {
        httplib::Client client("127.0.0.1", replica.port());
        const QJsonObject question{{QStringLiteral("namespaceKey"), QStringLiteral("default")},
                                   {QStringLiteral("flagKey"), flag},
                                   {QStringLiteral("entityId"), person},
                                   {QStringLiteral("context"), QJsonObject()}};
        const auto answer = client.Post(std::string("/evaluate/v1/") + kind,
                                        QJsonDocument(question).toJson().toStdString(), "application/json");
        return answer ? QJsonDocument::fromJson(QByteArray::fromStdString(answer->body)).object()
                      : QJsonObject();
    }

    QTemporaryDir m_folder;
    QSettings m_settings;
    Core::SystemClock m_clock;
    QList<QUrl> m_flipt;
    QString m_flagsUrl;
    std::unique_ptr<App::Console> m_console;
    std::unique_ptr<App::ConsoleWindow> m_window;
};

/// main() of the tests with a window. The console starts its own program again to talk to git, so this one
/// has to be that helper too; and whatever it writes of the user's goes into a folder of the test.
template<typename Test> int runConsoleTest(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--git-helper") == 0) {
        QCoreApplication helper(argc, argv);
        return Git::runGitHelper();
    }
    const QTemporaryDir home;
    for (const char *place : {"XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qputenv(place, home.path().toLocal8Bit());
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("flightdeck"));
    Views::Theme::instance().install(application);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace Flightdeck::Tests
