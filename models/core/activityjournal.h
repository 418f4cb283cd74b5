#pragma once

#include "core/activitymodel.h"
#include "core/result.h"

#include <QTimer>

namespace Flightdeck::Core {

/// Keeps an ActivityModel over restarts: a file of JSON lines (0600) that is only appended to; the last line
/// of an id counts. When it grows past its cap it becomes FILE.1, in place of an older one. Lines that a
/// crash or a hand broke are skipped.
class ActivityJournal : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 UsualCap = 4 << 20;

    explicit ActivityJournal(QString file, qint64 capBytes = UsualCap, QObject *parent = nullptr);
    /// Writes what is still to be written.
    ~ActivityJournal() override;

    /// Puts what earlier runs kept into `model`, oldest files first; entries older than `oldest` are left
    /// out. What was under way then has ended without this console: it is no longer called running.
    void load(ActivityModel &model, const QDateTime &oldest);
    /// From now on every entry that `model` takes is kept, written within a second.
    void follow(ActivityModel &model);
    /// Writes now. Errors name the file; what could not be written is tried again with the next entry.
    Result<void> flush();
    /// Set while the file cannot be written.
    const std::optional<Error> &problem() const { return m_problem; }

Q_SIGNALS:
    /// problem() has another value.
    void problemChanged();

private:
    void read(const QString &file, ActivityModel &model, const QDateTime &oldest);

    QString m_file;
    qint64 m_cap;
    QByteArray m_waiting;
    std::optional<Error> m_problem;
    QTimer m_soon;
};

} // namespace Flightdeck::Core
