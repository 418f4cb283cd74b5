#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>

namespace Flightdeck::Tests {

/// What a client sent.
struct HttpQuestion
{
    QByteArray method;
    QByteArray path; ///< without the query
    QByteArray query;
    QByteArray body;
    QByteArray head; ///< request line and headers as received

    /// A field of the form or of the query, decoded.
    QString field(const QString &name) const;
};

/// A metrics server whose answers the test writes, on a free port of 127.0.0.1. One exchange a connection.
class MetricsServer : public QObject
{
    Q_OBJECT
public:
    /// Raw bytes of a whole HTTP answer; an empty one closes the connection without a word.
    using Answer = std::function<QByteArray(const HttpQuestion &)>;

    explicit MetricsServer(Answer answer);

    QUrl base(const QString &path = {}) const;
    const QList<HttpQuestion> &questions() const { return m_questions; }

    static QByteArray reply(int status, const QByteArray &body, const QByteArray &type = "application/json",
                            const QByteArray &extraHeaders = {});

private:
    void serve(QTcpSocket *socket);

    QTcpServer m_server;
    Answer m_answer;
    QList<HttpQuestion> m_questions;
};

} // namespace Flightdeck::Tests
