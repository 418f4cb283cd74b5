#pragma once

#include "core/result.h"
#include "killswitch/steps.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Flightdeck::KillSwitch {

/// What was done with the kill switch, appended to a file of JSON lines (0600) that is never rewritten.
class AuditLog
{
public:
    explicit AuditLog(QString file);

    const QString &file() const { return m_file; }
    /// On the disk when this returns without an error.
    Core::Result<void> append(const QJsonObject &entry);
    /// The newest entries, oldest first; lines that are not JSON are skipped.
    QList<QJsonObject> read(int newest = 1000) const;

private:
    QString m_file;
};

/// The login name of whoever runs the program.
QString currentUser();

/// What a run says of itself, as members of an audit entry.
QJsonObject auditEntry(const Run &run);

} // namespace Flightdeck::KillSwitch
