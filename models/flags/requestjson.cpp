#include "flags/requestjson.h"

#include "flags/flagswords.h"

#include <QJsonDocument>

namespace Flightdeck::Flags {

namespace {

tl::unexpected<Core::Error> invalid(const QString &message)
{
    return Core::failure(Core::ErrorCode::InvalidInput, message);
}

/// Stores the string of a member; true when the member is absent, null or a string.
bool readString(const QJsonObject &json, const QString &key, QString *value)
{
    const QJsonValue member = json.value(key);
    *value = member.toString();
    return member.isString() || member.isUndefined() || member.isNull();
}

} // namespace

Core::Result<QJsonObject> readJsonObject(const QByteArray &text)
{
    QByteArray exact = text;
    exact.replace("\xEF\xBB\xBF", "\\ufeff");
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(exact, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(FlagsWords::tr("This is not JSON: %1.").arg(error.errorString()));
    if (!document.isObject())
        return invalid(FlagsWords::tr("This is not a JSON object."));
    return document.object();
}

Core::Result<Request> readRequest(const QJsonObject &json, const RequestKeys &keys)
{
    Request request;
    if (!readString(json, keys.nameSpace, &request.nameSpace))
        return invalid(FlagsWords::tr("\"%1\" is not a string.").arg(keys.nameSpace));
    if (request.nameSpace.isEmpty())
        request.nameSpace = QStringLiteral("default");
    if (!readString(json, keys.flag, &request.flag))
        return invalid(FlagsWords::tr("\"%1\" is not a string.").arg(keys.flag));
    if (!readString(json, keys.entity, &request.entity))
        return invalid(FlagsWords::tr("\"%1\" is not a string.").arg(keys.entity));
    const QJsonValue context = json.value(u"context");
    if (!context.isObject() && !context.isUndefined() && !context.isNull())
        return invalid(FlagsWords::tr("\"context\" is not an object."));
    const QJsonObject properties = context.toObject();
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        if (!property.value().isString())
            return invalid(
                FlagsWords::tr("The value of \"%1\" in \"context\" is not a string.").arg(property.key()));
        request.context.insert(property.key(), property.value().toString());
    }
    return request;
}

} // namespace Flightdeck::Flags
