#include "views/activity/activityexport.h"

#include "views/activity/activitysigns.h"
#include "views/common/csvcell.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace Flightdeck::Views {

using Core::ActivityEntry;

static QString tr(const char *text)
{
    return QCoreApplication::translate("Flightdeck::Views", text);
}

static QString iso(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QByteArray activityCsv(const ActivityExport &what)
{
    QByteArray csv = "time,kind,outcome,object,text,by,state\r\n";
    for (const ActivityEntry &entry : what.entries) {
        const QStringList cells{iso(entry.at),
                                Core::activityWord(entry.kind),
                                Core::activityWord(entry.outcome),
                                entry.object,
                                entry.text,
                                what.people ? entry.by : QString(),
                                entry.state};
        for (qsizetype i = 0; i < cells.size(); ++i)
            csv += (i > 0 ? "," : "") + csvCell(cells[i]);
        csv += "\r\n";
    }
    return csv;
}

QByteArray activityJson(const ActivityExport &what)
{
    QJsonArray entries;
    for (const ActivityEntry &entry : what.entries)
        entries.append(QJsonObject{
            {QStringLiteral("time"), iso(entry.at)},
            {QStringLiteral("kind"), Core::activityWord(entry.kind)},
            {QStringLiteral("outcome"), Core::activityWord(entry.outcome)},
            {QStringLiteral("object"), entry.object},
            {QStringLiteral("text"), entry.text},
            {QStringLiteral("by"), what.people ? QJsonValue(entry.by) : QJsonValue()},
            {QStringLiteral("state"), entry.state},
        });
    const QJsonObject root{
        {QStringLiteral("environment"), what.environment},
        {QStringLiteral("from"), iso(what.range.from)},
        {QStringLiteral("to"), iso(what.range.to)},
        {QStringLiteral("exportedAt"), iso(what.exportedAt)},
        {QStringLiteral("note"), QStringLiteral("What this console saw and the sources still remembered.")},
        {QStringLiteral("entries"), entries},
    };
    return QJsonDocument(root).toJson();
}

QString activityText(const ActivityExport &what)
{
    QString text;
    for (const ActivityEntry &entry : what.entries) {
        text += entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) +
                QStringLiteral("  ") + entry.object + QStringLiteral(": ") + entry.text;
        QStringList rest;
        if (what.people && !entry.by.isEmpty())
            rest += entry.by;
        if (!entry.state.isEmpty())
            rest += entry.state;
        if (!rest.isEmpty())
            text += QStringLiteral(" (") + rest.join(QStringLiteral(", ")) + QLatin1Char(')');
        text += QLatin1Char('\n');
    }
    return text;
}

Core::Result<void> saveActivity(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Core::failure(Core::ErrorCode::Internal,
                         tr("%1 could not be written: %2.").arg(path, file.errorString()));
}

} // namespace Flightdeck::Views
