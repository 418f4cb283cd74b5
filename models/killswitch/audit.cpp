#include "killswitch/audit.h"

#include "core/durableappend.h"

#include <QFile>
#include <QJsonDocument>

namespace Flightdeck::KillSwitch {

AuditLog::AuditLog(QString file)
    : m_file(std::move(file))
{
}

Core::Result<void> AuditLog::append(const QJsonObject &entry)
{
    return Core::appendDurably(m_file, QJsonDocument(entry).toJson(QJsonDocument::Compact));
}

QList<QJsonObject> AuditLog::read(int newest) const
{
    QFile file(m_file);
    QList<QJsonObject> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    while (!file.atEnd()) {
        const QJsonObject entry = QJsonDocument::fromJson(file.readLine(1 << 20)).object();
        if (entry.isEmpty())
            continue;
        entries.append(entry);
        if (entries.size() > newest)
            entries.removeFirst();
    }
    return entries;
}

} // namespace Flightdeck::KillSwitch
