// The evaluation calls of FliptApi (Flipt 1.35.0, internal/server/evaluation/evaluation.go).
#include "app/simulator/fliptreplies.h"
#include "app/simulator/fliptresources.h"
#include "flags/requestjson.h"

#include <QElapsedTimer>

namespace Flightdeck::Simulator {

/// A request as it came, and when.
struct FliptApi::Sent
{
    Flags::Request request;
    QString nameSpace; ///< as sent: empty means `default`, and metrics keep it empty
    QString requestId;
    QElapsedTimer timer;

    double milliseconds() const { return double(timer.nsecsElapsed()) / 1e6; }
    /// What every answer carries.
    void sign(QJsonObject &answer) const
    {
        answer.insert(QStringLiteral("flagKey"), request.flag);
        answer.insert(QStringLiteral("requestId"), requestId);
        answer.insert(QStringLiteral("requestDurationMillis"), milliseconds());
        answer.insert(QStringLiteral("timestamp"), fliptTimestamp(QDateTime::currentDateTimeUtc()));
    }
};

namespace {

/// protobuf's JSON takes a field by its own name too: flag_key is flagKey.
QJsonObject withCamelCase(QJsonObject json)
{
    const QList<QPair<QString, QString>> names = {
        {QStringLiteral("namespace_key"), QStringLiteral("namespaceKey")},
        {QStringLiteral("flag_key"), QStringLiteral("flagKey")},
        {QStringLiteral("entity_id"), QStringLiteral("entityId")},
        {QStringLiteral("request_id"), QStringLiteral("requestId")}};
    for (const auto &[snake, camel] : names) {
        if (json.contains(snake) && !json.contains(camel))
            json.insert(camel, json.take(snake));
    }
    return json;
}

QString ownId(const QJsonObject &json)
{
    const QString id = json.value(u"requestId").toString();
    return id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : id;
}

Core::Result<Flags::Request> readCall(const QJsonObject &json)
{
    return Flags::readRequest(
        json, {QStringLiteral("namespaceKey"), QStringLiteral("flagKey"), QStringLiteral("entityId")});
}

} // namespace

FliptReply FliptApi::evaluate(const QString &kind, const QByteArray &body, const FliptState &state)
{
    const Core::Result<QJsonObject> json = Flags::readJsonObject(body);
    if (!json)
        return fliptError(3, json.error().message);
    if (kind == QLatin1String("batch"))
        return batch(*json, state);
    const QJsonObject call = withCamelCase(*json);
    const Core::Result<Flags::Request> request = readCall(call);
    if (!request)
        return fliptError(3, request.error().message);
    Sent sent{*request, call.value(u"namespaceKey").toString(), ownId(call), {}};
    sent.timer.start();
    const auto answer = kind == QLatin1String("variant") ? variant(sent, state) : boolean(sent, state);
    return answer ? fliptJson(*answer) : fliptError(answer.error());
}

tl::expected<QJsonObject, Flags::EvaluationError> FliptApi::variant(const Sent &sent, const FliptState &state)
{
    const auto answer = state.evaluator().variant(sent.request);
    if (!answer) {
        // Neither an unknown flag nor the wrong call counts as an evaluation.
        const Flags::Flag *flag = state.snapshot().flag(sent.request.nameSpace, sent.request.flag);
        if (flag && flag->type == Flags::FlagType::Variant)
            m_metrics.countFailure(sent.nameSpace, sent.request.flag, sent.milliseconds());
        return tl::unexpected(answer.error());
    }
    m_metrics.countVariant(sent.nameSpace, sent.request.flag, *answer, sent.milliseconds());
    QJsonObject json = {{QStringLiteral("match"), answer->match},
                        {QStringLiteral("segmentKeys"), QJsonArray::fromStringList(answer->segments)},
                        {QStringLiteral("reason"), Flags::reasonName(answer->reason)},
                        {QStringLiteral("variantKey"), answer->variant},
                        {QStringLiteral("variantAttachment"), QString::fromUtf8(answer->attachment)}};
    sent.sign(json);
    return json;
}

tl::expected<QJsonObject, Flags::EvaluationError> FliptApi::boolean(const Sent &sent, const FliptState &state)
{
    const auto answer = state.evaluator().boolean(sent.request);
    if (!answer) {
        const Flags::Flag *flag = state.snapshot().flag(sent.request.nameSpace, sent.request.flag);
        if (flag && flag->type == Flags::FlagType::Boolean)
            m_metrics.countFailure(sent.nameSpace, sent.request.flag, sent.milliseconds());
        return tl::unexpected(answer.error());
    }
    m_metrics.countBoolean(sent.nameSpace, sent.request.flag, *answer, sent.milliseconds());
    QJsonObject json = {{QStringLiteral("enabled"), answer->enabled},
                        {QStringLiteral("reason"), Flags::reasonName(answer->reason)}};
    sent.sign(json);
    return json;
}

/// A missing flag is an entry of its own; any other error fails the whole batch.
FliptReply FliptApi::batch(const QJsonObject &json, const FliptState &state)
{
    if (!json.value(u"requests").isArray() && json.contains(u"requests"))
        return fliptError(3, QStringLiteral("\"requests\" is not a list."));
    const QString batchId = ownId(withCamelCase(json));
    QElapsedTimer timer;
    timer.start();
    QJsonArray responses;
    const QJsonArray requests = json.value(u"requests").toArray();
    for (const QJsonValue &item : requests) {
        const QJsonObject call = withCamelCase(item.toObject());
        const Core::Result<Flags::Request> request = readCall(call);
        if (!request || !item.isObject())
            return fliptError(3, request ? QStringLiteral("A request is not an object.")
                                         : request.error().message);
        Sent sent{*request, call.value(u"namespaceKey").toString(), ownId(call), {}};
        sent.timer.start();
        const Flags::Flag *flag = state.snapshot().flag(request->nameSpace, request->flag);
        if (!flag) {
            responses.append(
                QJsonObject{{QStringLiteral("type"), QStringLiteral("ERROR_EVALUATION_RESPONSE_TYPE")},
                            {QStringLiteral("errorResponse"),
                             QJsonObject{{QStringLiteral("flagKey"), request->flag},
                                         {QStringLiteral("namespaceKey"), sent.nameSpace},
                                         {QStringLiteral("reason"),
                                          QStringLiteral("NOT_FOUND_ERROR_EVALUATION_REASON")}}}});
            continue;
        }
        const bool isBoolean = flag->type == Flags::FlagType::Boolean;
        const auto answer = isBoolean ? boolean(sent, state) : variant(sent, state);
        if (!answer)
            return fliptError(answer.error());
        responses.append(QJsonObject{
            {QStringLiteral("type"), isBoolean ? QStringLiteral("BOOLEAN_EVALUATION_RESPONSE_TYPE")
                                               : QStringLiteral("VARIANT_EVALUATION_RESPONSE_TYPE")},
            {isBoolean ? QStringLiteral("booleanResponse") : QStringLiteral("variantResponse"), *answer}});
    }
    return fliptJson({{QStringLiteral("requestId"), batchId},
                      {QStringLiteral("responses"), responses},
                      {QStringLiteral("requestDurationMillis"), double(timer.nsecsElapsed()) / 1e6}});
}

} // namespace Flightdeck::Simulator
