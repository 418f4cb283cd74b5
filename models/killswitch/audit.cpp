#include "killswitch/audit.h"

#include "core/durableappend.h"
#include "core/plaintext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

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

QString currentUser()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return Core::plainText(name, 100);
    }
    const passwd *entry = ::getpwuid(::getuid());
    return entry ? Core::plainText(QString::fromLocal8Bit(entry->pw_name), 100) : QStringLiteral("unknown");
}

QJsonObject auditEntry(const Run &run)
{
    QJsonObject steps;
    for (const Step &step : run.steps) {
        if (step.doneMs >= 0)
            steps.insert(stepName(step.id), step.doneMs);
    }
    QJsonArray replicas;
    for (const ReplicaRow &row : run.replicas)
        replicas.append(QJsonObject{{QStringLiteral("name"), row.name},
                                    {QStringLiteral("wanted"), row.wanted},
                                    {QStringLiteral("asked"), row.asked},
                                    {QStringLiteral("servedAtMs"), row.servedAtMs}});
    return {
        {QStringLiteral("action"),
         run.target.action == Action::Kill ? QStringLiteral("kill") : QStringLiteral("restore")},
        {QStringLiteral("namespace"), run.target.nameSpace},
        {QStringLiteral("flag"), run.target.flag},
        {QStringLiteral("reason"), run.reason},
        {QStringLiteral("host"), QSysInfo::machineHostName()},
        {QStringLiteral("commit"), run.commit},
        {QStringLiteral("alreadyThere"), run.alreadyThere},
        {QStringLiteral("drill"), run.drill},
        {QStringLiteral("overridden"), QJsonArray::fromStringList(run.overridden)},
        {QStringLiteral("effective"), run.phase == Phase::Effective},
        {QStringLiteral("failure"), failureName(run.failure)},
        {QStringLiteral("error"), run.error.text()},
        {QStringLiteral("steps"), steps},
        {QStringLiteral("replicas"), replicas},
    };
}

} // namespace Flightdeck::KillSwitch
