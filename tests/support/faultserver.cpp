#include "faultserver.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace Flightdeck::Tests {

FaultServer::FaultServer(QObject *parent)
    : QObject(parent)
{
    if (!m_server.listen(QHostAddress::LocalHost, 0))
        qFatal("no free port on loopback");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_open.removeAll(socket);
                socket->deleteLater();
            });
        }
    });
}

FaultServer::~FaultServer()
{
    // Sockets close when the listener goes, after the lists they would be taken from.
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

QUrl FaultServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
}

void FaultServer::on(const QByteArray &part, const Reply &reply)
{
    for (Rule &rule : m_rules) {
        if (rule.part == part) {
            rule.replies.append(reply);
            return;
        }
    }
    m_rules.append({part, {reply}});
}

void FaultServer::push(const QByteArray &bytes)
{
    for (QTcpSocket *socket : std::as_const(m_open)) {
        socket->write(bytes);
        socket->flush();
    }
}

void FaultServer::hangUp()
{
    const auto open = std::exchange(m_open, {});
    for (QTcpSocket *socket : open)
        socket->disconnectFromHost();
}

int FaultServer::count(const QByteArray &part) const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(),
                             [&part](const Request &request) { return request.has(part); }));
}

void FaultServer::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->peek(1 << 20);
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Request request;
    const QList<QByteArray> first = bytes.left(bytes.indexOf('\r')).split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    request.head = bytes.left(end);
    qsizetype length = 0;
    for (const QByteArray &line : request.head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    if (bytes.size() < end + 4 + length)
        return;
    request.body = bytes.mid(end + 4, length);
    socket->read(end + 4 + length);
    const QByteArray gather = "sendInitialEvents";
    if (request.has(gather) && std::none_of(m_rules.begin(), m_rules.end(), [&gather](const Rule &rule) {
            return rule.part.contains(gather);
        })) {
        sendPiece(socket,
                  json(422, "{\"kind\":\"Status\",\"code\":422,\"reason\":\"Invalid\",\"message\":"
                            "\"sendInitialEvents is forbidden\"}"),
                  0);
        return;
    }
    m_requests.append(request);
    answer(socket, request);
}

void FaultServer::answer(QTcpSocket *socket, const Request &request)
{
    for (Rule &rule : m_rules) {
        if (!request.has(rule.part))
            continue;
        const Reply reply = rule.replies.first();
        if (rule.replies.size() > 1)
            rule.replies.removeFirst();
        if (!reply.bytes.isEmpty())
            sendPiece(socket, reply, 0);
        else if (reply.reset)
            socket->abort();
        return;
    }
    sendPiece(socket, text(404, "text/plain", "404 page not found\n"), 0);
}

void FaultServer::sendPiece(QTcpSocket *socket, const Reply &reply, qsizetype from)
{
    const qsizetype size = reply.pieceBytes > 0 ? reply.pieceBytes : reply.bytes.size();
    socket->write(reply.bytes.mid(from, size));
    socket->flush();
    const qsizetype next = from + size;
    if (next < reply.bytes.size()) {
        const QPointer<QTcpSocket> guard = socket;
        QTimer::singleShot(0, this, [this, guard, reply, next] {
            if (guard)
                sendPiece(guard, reply, next);
        });
    } else if (reply.reset) {
        socket->abort();
    } else if (reply.keepOpen) {
        m_open.append(socket);
    } else {
        socket->disconnectFromHost();
    }
}

FaultServer::Reply FaultServer::text(int status, const QByteArray &contentType, const QByteArray &body,
                                     const QByteArray &headers)
{
    Reply reply;
    reply.bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Type: " + contentType +
                  "\r\nConnection: close\r\n" + headers +
                  "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return reply;
}

FaultServer::Reply FaultServer::json(int status, const QByteArray &body, const QByteArray &headers)
{
    return text(status, "application/json", body, headers);
}

FaultServer::Reply FaultServer::stream(const QByteArray &body, bool keepOpen)
{
    Reply reply;
    reply.bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    if (!body.isEmpty())
        reply.bytes += chunk(body);
    if (!keepOpen)
        reply.bytes += "0\r\n\r\n";
    reply.keepOpen = keepOpen;
    return reply;
}

QByteArray FaultServer::chunk(const QByteArray &body)
{
    return QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n";
}

} // namespace Flightdeck::Tests
