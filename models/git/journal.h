#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Flightdeck::Git {

/// What the console was about to push. Enough to find out later whether it arrived.
struct JournalEntry
{
    QString id;     ///< unique
    QString action; ///< "kill", "edit", ...
    QString url;    ///< without user and password
    QString branch;
    QString path;
    QString commit;
    QString base;
    QString subject;
    QDateTime time; ///< UTC
};

/// Intents on disk, JSON lines, each fsynced before its push begins: after a crash the next start knows what
/// may have been sent. Mode 0600.
class Journal
{
public:
    explicit Journal(QString file);

    /// Written and fsynced when this returns without an error.
    Core::Result<void> begin(const JournalEntry &entry);
    /// @param outcome one word: "accepted", "rejected", "unknown".
    Core::Result<void> end(const QString &id, const QString &outcome);
    /// Entries without an end, oldest first. A broken last line (power cut) is skipped.
    QList<JournalEntry> unfinished() const;

private:
    Core::Result<void> append(const QByteArray &line);

    QString m_file;
};

} // namespace Flightdeck::Git
