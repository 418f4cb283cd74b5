// Merge patches of the embedded API server.
#include "app/simulator/apireply.h"
#include "app/simulator/apiserver.h"
#include "app/simulator/canaryschema.h"

#include <QJsonDocument>

#include <httplib.h>

namespace Flightdeck::Simulator {

namespace {

QJsonValue merged(const QJsonValue &target, const QJsonValue &patch, bool strategic);

/// Lists of named things, such as containers, merged by name; what the patch does not name stays.
QJsonValue mergedByName(const QJsonArray &target, const QJsonArray &patch)
{
    QJsonArray result = target;
    for (const QJsonValue &item : patch) {
        const auto same = std::find_if(result.begin(), result.end(), [&item](const QJsonValue &known) {
            return known[QLatin1String("name")] == item[QLatin1String("name")];
        });
        if (same == result.end())
            result.append(item);
        else
            *same = merged(*same, item, true);
    }
    return result;
}

/// RFC 7386; `strategic`: Kubernetes' own kind of it, as far as its lists of named things go.
QJsonValue merged(const QJsonValue &target, const QJsonValue &patch, bool strategic)
{
    const QJsonValue first = patch.toArray().first();
    if (strategic && patch.isArray() && target.isArray() && first[QLatin1String("name")].isString())
        return mergedByName(target.toArray(), patch.toArray());
    if (!patch.isObject())
        return patch;
    QJsonObject result = target.toObject();
    const QJsonObject changes = patch.toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isNull())
            result.remove(it.key());
        else
            result[it.key()] = merged(result[it.key()], it.value(), strategic);
    }
    return result;
}

void sendInvalid(httplib::Response &response, const ResourceKind &kind, const QString &name,
                 const QList<QPair<QString, QString>> &wrong)
{
    QJsonArray causes;
    QStringList texts;
    for (const auto &[field, reason] : wrong) {
        causes.append(QJsonObject{
            {QStringLiteral("reason"), QStringLiteral("FieldValueTypeInvalid")},
            {QStringLiteral("message"), QStringLiteral("Invalid value: %1 in body %2").arg(field, reason)},
            {QStringLiteral("field"), field}});
        texts.append(QStringLiteral("%1: Invalid value: %1 in body %2").arg(field, reason));
    }
    sendFailure(response, 422, QStringLiteral("Invalid"),
                QStringLiteral("%1.%2 \"%3\" is invalid: %4")
                    .arg(kind.kind, kind.group, name, texts.join(QStringLiteral(", "))),
                {{QStringLiteral("name"), name},
                 {QStringLiteral("group"), kind.group},
                 {QStringLiteral("kind"), kind.kind},
                 {QStringLiteral("causes"), causes}});
}

} // namespace

void ApiServer::patch(const ApiPath &path, const httplib::Request &request, httplib::Response &response)
{
    const ResourceKind &kind = *path.kind;
    const auto lock = m_store.transaction();
    const QJsonObject before = m_store.get(kind, path.nameSpace, path.name);
    if (before.isEmpty()) {
        sendFailure(response, 404, QStringLiteral("NotFound"),
                    QStringLiteral("%1 \"%2\" not found").arg(kind.qualifiedName(), path.name));
        return;
    }
    // Custom resources take no strategic patches.
    const std::string type = request.get_header_value("Content-Type");
    const bool strategic = type.rfind("application/strategic-merge-patch+json", 0) == 0 &&
                           !kind.group.contains(QLatin1Char('.'));
    if (!strategic && type.rfind("application/merge-patch+json", 0) != 0) {
        sendFailure(response, 415, QStringLiteral("UnsupportedMediaType"),
                    QStringLiteral("the body of the request was in an unknown format - accepted media types "
                                   "include: application/merge-patch+json"));
        return;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(request.body), &error);
    if (!document.isObject()) {
        sendFailure(response, 400, QStringLiteral("BadRequest"),
                    QStringLiteral("error decoding patch: %1").arg(error.errorString()));
        return;
    }
    const QString known = before[QLatin1String("metadata")][QLatin1String("resourceVersion")].toString();
    const QJsonValue expected =
        document.object()[QLatin1String("metadata")][QLatin1String("resourceVersion")];
    if (expected.isString() && expected.toString() != known) {
        sendFailure(
            response, 409, QStringLiteral("Conflict"),
            QStringLiteral("Operation cannot be fulfilled on %1 \"%2\": the object has been modified; please "
                           "apply your changes to the latest version and try again")
                .arg(kind.qualifiedName(), path.name));
        return;
    }

    QJsonObject after = merged(before, document.object(), strategic).toObject();
    // With a status subresource each of the two ways changes only its own part.
    if (path.status) {
        QJsonObject kept = before;
        kept[QStringLiteral("status")] = after[QLatin1String("status")];
        after = kept;
    } else if (kind.statusSubresource) {
        after[QStringLiteral("status")] = before[QLatin1String("status")];
        if (before[QLatin1String("status")].isUndefined())
            after.remove(QStringLiteral("status"));
    }
    if (kind.plural == QLatin1String("canaries")) {
        const SchemaFindings findings = checkCanary(after);
        if (!findings.wrong.isEmpty()) {
            sendInvalid(response, kind, path.name, findings.wrong);
            return;
        }
        const QString validation = QString::fromStdString(request.get_param_value("fieldValidation"));
        QStringList unknown;
        for (const QString &field : findings.unknownFields)
            unknown.append(QStringLiteral("unknown field \"%1\"").arg(field));
        if (!unknown.isEmpty() && validation == QLatin1String("Strict")) {
            sendFailure(response, 422, QStringLiteral("Invalid"),
                        QStringLiteral("%1.%2 \"%3\" is invalid: strict decoding error: %4")
                            .arg(kind.kind, kind.group, path.name, unknown.join(QStringLiteral(", "))));
            return;
        }
        if (validation != QLatin1String("Ignore")) {
            for (const QString &text : std::as_const(unknown))
                response.set_header(
                    "Warning",
                    "299 - \"" +
                        QString(text).replace(QLatin1Char('"'), QStringLiteral("\\\"")).toStdString() + "\"");
        }
        after = prunedCanary(after);
    }
    const bool dryRun = request.get_param_value("dryRun") == "All";
    sendJson(response, dryRun ? after : m_store.put(kind, after, m_clock.now()));
}

} // namespace Flightdeck::Simulator
