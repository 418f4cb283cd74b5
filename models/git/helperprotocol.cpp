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

QByteArray bytesOf(const QJsonObject &object, const char *key)
{
    return QByteArray::fromBase64(text(object, key).toLatin1());
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
    } else if (const auto *arm = std::get_if<ArmRequest>(&request)) {
        common("arm", *arm);
        object.insert(QStringLiteral("reference"), arm->reference);
    } else if (const auto *push = std::get_if<PushRequest>(&request)) {
        common("push", *push);
        object.insert(QStringLiteral("target"), push->target);
        object.insert(QStringLiteral("lease"), push->lease);
        object.insert(QStringLiteral("commit"), push->commit);
        object.insert(QStringLiteral("text"), QString::fromLatin1(push->text.toBase64()));
        object.insert(QStringLiteral("pack"), QString::fromLatin1(push->pack.toBase64()));
        object.insert(QStringLiteral("objects"), QJsonArray::fromStringList(push->objects));
        object.insert(QStringLiteral("words"), push->words);
    } else if (const auto *sign = std::get_if<SignRequest>(&request)) {
        object.insert(QStringLiteral("op"), QStringLiteral("sign"));
        object.insert(QStringLiteral("folder"), sign->folder);
        object.insert(QStringLiteral("text"), QString::fromLatin1(sign->text.toBase64()));
    } else {
        object.insert(QStringLiteral("op"), QStringLiteral("disarm"));
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
    if (op == QStringLiteral("arm"))
        return ArmRequest{folder, remote, branch, text(object, "reference")};
    if (op == QStringLiteral("disarm"))
        return DisarmRequest{};
    if (op == QStringLiteral("sign"))
        return SignRequest{folder, bytesOf(object, "text")};
    if (op != QStringLiteral("push"))
        return {};
    PushRequest push;
    push.folder = folder;
    push.remote = remote;
    push.branch = branch;
    push.target = text(object, "target");
    push.lease = text(object, "lease");
    push.commit = text(object, "commit");
    push.text = bytesOf(object, "text");
    push.pack = bytesOf(object, "pack");
    for (const QJsonValue &id : object.value(QStringLiteral("objects")).toArray())
        push.objects.append(id.toString());
    push.words = object.value(QStringLiteral("words")).toBool();
    return push;
}

QByteArray encodeProgress(int received, int total)
{
    return line({{QStringLiteral("progress"), QJsonArray{received, total}}});
}

QByteArray encodeAnswer(const Result<HelperAnswer> &answer)
{
    if (answer)
        return line({{QStringLiteral("ok"), true},
                     {QStringLiteral("tip"), answer->tip},
                     {QStringLiteral("words"), answer->words},
                     {QStringLiteral("bytes"), QString::fromLatin1(answer->bytes.toBase64())}});
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
        message.answer = HelperAnswer{text(object, "tip"), text(object, "words"), bytesOf(object, "bytes")};
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
