#include "app/simulator/fliptreplies.h"

#include "flags/goformats.h"

#include <QJsonDocument>

namespace Flightdeck::Simulator {

FliptReply fliptJson(const QJsonObject &json)
{
    return {200, "application/json", QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

FliptReply fliptError(int code, const QString &message)
{
    static const QMap<int, int> statuses = {{3, 400}, {5, 404}, {12, 501}, {13, 500}};
    FliptReply reply = fliptJson({{QStringLiteral("code"), code},
                                  {QStringLiteral("message"), message},
                                  {QStringLiteral("details"), QJsonArray()}});
    reply.status = statuses.value(code, 500);
    return reply;
}

FliptReply fliptError(const Flags::EvaluationError &error)
{
    return fliptError(error.errorClass == Flags::EvaluationErrorClass::NotFound ? 5 : 3, error.message);
}

FliptReply fliptPage(const QString &member, const QJsonArray &items, const QUrlQuery &query)
{
    const QString token = query.queryItemValue(QStringLiteral("pageToken"));
    const qsizetype limit = query.queryItemValue(QStringLiteral("limit")).toInt();
    bool isNumber = true;
    const qsizetype offset = token.isEmpty() ? 0 : token.toLongLong(&isNumber);
    QJsonArray page = items;
    QString next;
    if (!items.isEmpty()) {
        if (!isNumber || offset < 0)
            return fliptError(3, QStringLiteral("pageToken is not valid: %1").arg(Flags::quotedAsGo(token)));
        if (offset >= items.size())
            return fliptError(3, QStringLiteral("invalid offset: %1").arg(offset));
        const qsizetype end = limit > 0 ? qMin(offset + limit, items.size()) : items.size();
        page = {};
        for (qsizetype i = offset; i < end; ++i)
            page.append(items.at(i));
        next = end < items.size() ? QString::number(end) : QString();
    }
    return fliptJson({{member, page},
                      {QStringLiteral("nextPageToken"), next},
                      {QStringLiteral("totalCount"), items.size()}});
}

} // namespace Flightdeck::Simulator
