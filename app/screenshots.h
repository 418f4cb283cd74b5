#pragma once

#include "app/consolewindow.h"

#include <QTimer>

#include <functional>

namespace Flightdeck::App {

/// Takes a picture of every page, each as soon as it shows what it is about: PAGE-THEME.png.
class Screenshots : public QObject
{
    Q_OBJECT
public:
    /// All arguments must outlive this. @param folder exists.
    Screenshots(Console &console, ConsoleWindow &window, QString folder, QStringList themes,
                QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    /// @param problem empty when every picture was written.
    void finished(const QString &problem);

private:
    struct Step
    {
        QString name;
        std::function<void()> prepare; ///< brings the page to the front
        std::function<bool()> ready;   ///< it shows what it should
    };
    void addSteps();
    void begin();
    void look();

    Console &m_console;
    ConsoleWindow &m_window;
    QString m_folder;
    QStringList m_themes;
    QList<Step> m_steps;
    qsizetype m_current = 0;
    qsizetype m_theme = 0;
    int m_waited = 0;
    QTimer m_timer;
};

} // namespace Flightdeck::App
