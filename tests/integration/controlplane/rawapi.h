#pragma once

#include "endpoints.h"

#include <QJsonObject>
#include <QNetworkAccessManager>

#include <functional>

namespace Flightdeck::Tests {

/// The API server as admin, asked with nothing of the console's: plain Qt requests and QJsonDocument. It sets
/// scenarios up and is the witness that the console is compared with.
class RawApi final : public QObject
{
public:
    explicit RawApi(const Endpoints &endpoints);

    struct Answer
    {
        int status = 0;
        QJsonObject json;
        QByteArray body;
    };
    /// Waits for the answer, at most 15 s. @param path with its query.
    Answer get(const QString &path);
    Answer post(const QString &path, const QJsonObject &object);
    Answer patch(const QString &path, const QJsonObject &patch,
                 const QByteArray &type = "application/merge-patch+json");
    Answer remove(const QString &path);
    /// PUT, POST or DELETE to any http address, without credentials; the status of the answer.
    int plain(const QByteArray &method, const QUrl &url, const QByteArray &body = {});

    /// Lists and then watches for ever, from the list's version on. @param path without a query.
    void follow(const QString &path,
                const std::function<void(const QString &type, const QJsonObject &object)> &take);

private:
    QNetworkRequest request(const QString &path) const;
    static Answer waitFor(QNetworkReply *reply);

    QUrl m_server;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_calls;
    QNetworkAccessManager m_watches;
};

} // namespace Flightdeck::Tests
