#include "rawapi.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSslKey>
#include <QTest>

#include <memory>

namespace Flightdeck::Tests {

RawApi::RawApi(const Endpoints &endpoints)
    : m_server(endpoints.server)
    , m_tls(QSslConfiguration::defaultConfiguration())
{
    const QString folder = endpoints.folder + QLatin1Char('/');
    QFile key(folder + QStringLiteral("admin.key"));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(key.fileName()), qPrintable(key.errorString()));
    m_tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    m_tls.setLocalCertificate(QSslCertificate::fromPath(folder + QStringLiteral("admin.crt")).value(0));
    m_tls.setCaCertificates(QSslCertificate::fromPath(folder + QStringLiteral("ca.crt")));
}

QNetworkRequest RawApi::request(const QString &path) const
{
    QNetworkRequest request(QUrl(m_server.toString() + path));
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept", "application/json");
    return request;
}

RawApi::Answer RawApi::waitFor(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owner(reply);
    Answer answer;
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 15'000)) {
        qWarning("%s: no answer", qPrintable(reply->url().path()));
        return answer;
    }
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    answer.json = QJsonDocument::fromJson(answer.body).object();
    if (answer.status >= 400 || answer.status == 0)
        qWarning("%s %d %s", qPrintable(reply->url().path()), answer.status,
                 qPrintable(answer.json[QLatin1String("message")].toString()));
    return answer;
}

RawApi::Answer RawApi::get(const QString &path)
{
    return waitFor(m_calls.get(request(path)));
}

RawApi::Answer RawApi::post(const QString &path, const QJsonObject &object)
{
    QNetworkRequest question = request(path);
    question.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    return waitFor(m_calls.post(question, QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

RawApi::Answer RawApi::patch(const QString &path, const QJsonObject &patch, const QByteArray &type)
{
    QNetworkRequest question = request(path);
    question.setHeader(QNetworkRequest::ContentTypeHeader, type);
    return waitFor(
        m_calls.sendCustomRequest(question, "PATCH", QJsonDocument(patch).toJson(QJsonDocument::Compact)));
}

RawApi::Answer RawApi::remove(const QString &path)
{
    return waitFor(m_calls.deleteResource(request(path)));
}

int RawApi::plain(const QByteArray &method, const QUrl &url, const QByteArray &body)
{
    QNetworkRequest question(url);
    if (!body.isEmpty())
        question.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    return waitFor(m_calls.sendCustomRequest(question, method, body)).status;
}

void RawApi::follow(const QString &path,
                    const std::function<void(const QString &, const QJsonObject &)> &take)
{
    const Answer list = get(path);
    const QJsonArray items = list.json[QLatin1String("items")].toArray();
    for (const auto &item : items)
        take(QStringLiteral("ADDED"), item.toObject());
    const QString version =
        list.json[QLatin1String("metadata")].toObject()[QLatin1String("resourceVersion")].toString();
    auto *reply = m_watches.get(
        request(path + QStringLiteral("?watch=1&timeoutSeconds=3600&resourceVersion=") + version));
    const auto rest = std::make_shared<QByteArray>();
    connect(reply, &QNetworkReply::readyRead, this, [reply, rest, take] {
        *rest += reply->readAll();
        for (qsizetype end = rest->indexOf('\n'); end >= 0; end = rest->indexOf('\n')) {
            const QJsonObject event = QJsonDocument::fromJson(rest->left(end)).object();
            rest->remove(0, end + 1);
            take(event[QLatin1String("type")].toString(), event[QLatin1String("object")].toObject());
        }
    });
    connect(reply, &QNetworkReply::finished, this,
            [path] { qFatal("the watch of %s ended", qPrintable(path)); });
}

} // namespace Flightdeck::Tests
