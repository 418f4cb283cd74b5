#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace Flightdeck::Tests {

/// A door on 127.0.0.1 before another port there: open it passes every byte, shut it refuses and cuts what
/// runs through it.
class TcpGate : public QTcpServer
{
public:
    explicit TcpGate(quint16 behind)
        : m_behind(behind)
    {
        listen(QHostAddress::LocalHost);
        m_port = serverPort();
    }
    quint16 port() const { return m_port; }
    void shut()
    {
        close();
        for (const QPointer<QTcpSocket> &socket : std::as_const(m_sockets)) {
            if (socket)
                socket->abort();
        }
        m_sockets.clear();
    }
    bool open() { return isListening() || listen(QHostAddress::LocalHost, m_port); }

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *near = new QTcpSocket(this);
        auto *far = new QTcpSocket(this);
        near->setSocketDescriptor(handle);
        far->connectToHost(QHostAddress::LocalHost, m_behind);
        join(near, far);
        join(far, near);
        m_sockets << near << far;
    }

private:
    static void join(QTcpSocket *from, QTcpSocket *to)
    {
        connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
        connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
        connect(from, &QTcpSocket::disconnected, from, &QObject::deleteLater);
    }

    quint16 m_behind;
    quint16 m_port = 0;
    QList<QPointer<QTcpSocket>> m_sockets;
};

} // namespace Flightdeck::Tests
