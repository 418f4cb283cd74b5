#include "git/journal.h"

#include "core/durableappend.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace Flightdeck::Git {

Journal::Journal(QString file)
    : m_file(std::move(file))
{
}

Core::Result<void> Journal::append(const QByteArray &line)
{
    return Core::appendDurably(m_file, line);
}

Core::Result<void> Journal::begin(const JournalEntry &entry)
{
    const QJsonObject object{
        {QStringLiteral("begin"), entry.id},
        {QStringLiteral("action"), entry.action},
        {QStringLiteral("url"), entry.url},
        {QStringLiteral("branch"), entry.branch},
        {QStringLiteral("path"), entry.path},
        {QStringLiteral("commit"), entry.commit},
        {QStringLiteral("base"), entry.base},
        {QStringLiteral("subject"), entry.subject},
        {QStringLiteral("time"), entry.time.toUTC().toString(Qt::ISODateWithMs)},
    };
    return append(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Core::Result<void> Journal::end(const QString &id, const QString &outcome)
{
    const QJsonObject object{{QStringLiteral("end"), id}, {QStringLiteral("outcome"), outcome}};
    return append(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QList<JournalEntry> Journal::unfinished() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<JournalEntry> open;
    while (!file.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine(1 << 20)).object();
        const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
        if (object.contains(QStringLiteral("end"))) {
            const QString id = text("end");
            open.removeIf([&id](const JournalEntry &entry) { return entry.id == id; });
        } else if (object.contains(QStringLiteral("begin"))) {
            open.append({text("begin"), text("action"), text("url"), text("branch"), text("path"),
                         text("commit"), text("base"), text("subject"),
                         QDateTime::fromString(text("time"), Qt::ISODateWithMs)});
        }
    }
    return open;
}

} // namespace Flightdeck::Git
