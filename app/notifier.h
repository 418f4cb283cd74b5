#pragma once

#include <QObject>
#include <QString>

namespace Flightdeck::App {

/// What the desktop is asked to show.
struct Notification
{
    QString slot;          ///< a later notification of the same slot can take the place of this one
    QString title;         ///< plain text, one line
    QString body;          ///< plain text
    bool critical = false; ///< stays until somebody has seen it
    bool sound = false;
    bool replaces = false; ///< takes the place of the one before of its slot, if that is still there
};

/// A way to reach a person who does not look at the window. Nothing waits for it: what became of a
/// notification comes as a signal.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void show(const Notification &notification) = 0;

Q_SIGNALS:
    /// The desktop has taken it.
    void taken(const QString &slot);
    /// It has not. @param why one sentence, plain text.
    void refused(const Flightdeck::App::Notification &notification, const QString &why);
    /// The person asks for what it is about. @param activation token that lets a window come to the front;
    /// may be empty.
    void opened(const QString &slot, const QString &activation);
    /// The person has closed it.
    void dismissed(const QString &slot);
};

} // namespace Flightdeck::App
