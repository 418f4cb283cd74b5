#include "metricsserver.h"

#include <QTcpSocket>
#include <QUrlQuery>

namespace Flightdeck::Tests {

QString HttpQuestion::field(const QString &name) const
{
    const QByteArray &form = method == "GET" ? query : body;
    return QUrlQuery(QString::fromUtf8(form)).queryItemValue(name, QUrl::FullyDecoded);
}

MetricsServer::MetricsServer(Answer answer)
    : m_answer(std::move(answer))
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    m_server.listen(QHostAddress::LocalHost);
}

QUrl MetricsServer::base(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
}

QByteArray MetricsServer::reply(int status, const QByteArray &body, const QByteArray &type,
                                const QByteArray &extraHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " x\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" +
           extraHeaders + "\r\n" + body;
}

void MetricsServer::serve(QTcpSocket *socket)
{
    const QByteArray sofar = socket->peek(1 << 20);
    const qsizetype headEnd = sofar.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    HttpQuestion question;
    question.head = sofar.left(headEnd);
    qsizetype length = 0;
    for (const QByteArray &line : question.head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    if (sofar.size() < headEnd + 4 + length)
        return;
    question.body = sofar.mid(headEnd + 4, length);
    socket->readAll();
    const QList<QByteArray> words = question.head.left(question.head.indexOf('\r')).split(' ');
    question.method = words.value(0);
    const QByteArray target = words.value(1);
    const qsizetype mark = target.indexOf('?');
    question.path = mark < 0 ? target : target.left(mark);
    question.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    m_questions.append(question);
    socket->write(m_answer(question));
    socket->disconnectFromHost();
}

} // namespace Flightdeck::Tests
