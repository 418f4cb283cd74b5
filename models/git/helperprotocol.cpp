#include "git/helperprotocol.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Flightdeck::Git {

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QJsonObject encodeRemote(const Remote &remote)
{
    return {
        {QStringLiteral("url"), remote.url},
        {QStringLiteral("user"), remote.user},
        {QStringLiteral("password"), remote.password},
        {QStringLiteral("keyFile"), remote.keyFile},
        {QStringLiteral("knownHostsFile"), remote.knownHostsFile},
        {QStringLiteral("caFile"), remote.caFile},
        {QStringLiteral("allowLocal"), remote.allowLocal},
    };
}

Remote decodeRemote(const QJsonObject &object)
{
    Remote remote;
    remote.url = text(object, "url");
    remote.user = text(object, "user");
    remote.password = text(object, "password");
    remote.keyFile = text(object, "keyFile");
    remote.knownHostsFile = text(object, "knownHostsFile");
    remote.caFile = text(object, "caFile");
    remote.allowLocal = object.value(QStringLiteral("allowLocal")).toBool();
    return remote;
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QByteArray encodeRequest(const HelperRequest &request)
{
    QJsonObject object;
    const auto common = [&object](const char *op, const auto &asked) {
        object.insert(QStringLiteral("op"), QLatin1String(op));
        object.insert(QStringLiteral("folder"), asked.folder);
        object.insert(QStringLiteral("branch"), asked.branch);
        object.insert(QStringLiteral("remote"), encodeRemote(asked.remote));
    };
    if (const auto *fetch = std::get_if<FetchRequest>(&request)) {
        common("fetch", *fetch);
        object.insert(QStringLiteral("reference"), fetch->reference);
    } else if (const auto *push = std::get_if<PushRequest>(&request)) {
        common("push", *push);
        object.insert(QStringLiteral("source"), push->source);
        object.insert(QStringLiteral("lease"), push->lease);
    }
    return line(object);
}

std::optional<HelperRequest> decodeRequest(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QString folder = text(object, "folder");
    const QString branch = text(object, "branch");
    const Remote remote = decodeRemote(object.value(QStringLiteral("remote")).toObject());
    const QString op = text(object, "op");
    if (op == QStringLiteral("fetch"))
        return FetchRequest{folder, remote, branch, text(object, "reference")};
    if (op == QStringLiteral("push"))
        return PushRequest{folder, remote, branch, text(object, "source"), text(object, "lease")};
    return {};
}

QByteArray encodeProgress(int received, int total)
{
    return line({{QStringLiteral("progress"), QJsonArray{received, total}}});
}

QByteArray encodeAnswer(const Result<FetchAnswer> &answer)
{
    if (answer)
        return line({{QStringLiteral("ok"), true}, {QStringLiteral("tip"), answer->tip}});
    const Failure &failure = answer.error();
    return line({{QStringLiteral("ok"), false},
                 {QStringLiteral("kind"), failureName(failure.kind)},
                 {QStringLiteral("message"), failure.message},
                 {QStringLiteral("detail"), failure.detail}});
}

HelperMessage decodeMessage(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    HelperMessage message;
    if (object.contains(QStringLiteral("progress"))) {
        const QJsonArray pair = object.value(QStringLiteral("progress")).toArray();
        message.progress = true;
        message.received = pair.at(0).toInt();
        message.total = pair.at(1).toInt();
    } else if (object.value(QStringLiteral("ok")).toBool()) {
        message.answer = FetchAnswer{text(object, "tip")};
    } else if (object.contains(QStringLiteral("kind"))) {
        message.answer =
            fail(failureFromName(text(object, "kind")), text(object, "message"), text(object, "detail"));
    } else {
        message.answer =
            fail(FailureKind::Protocol,
                 QCoreApplication::translate("Git", "The git helper gave an answer that is none."));
    }
    return message;
}

} // namespace Flightdeck::Git
