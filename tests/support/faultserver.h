#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace Flightdeck::Tests {

/// An HTTP server on loopback that answers by a script, with every fault a network has. It speaks raw bytes,
/// so it can stop in the middle of a line, send one byte at a time, say nothing, or break the rules of HTTP.
/// Like API servers before 1.32 it refuses watches that begin with all objects (sendInitialEvents) without
/// counting them among its requests, unless a script has a rule for them.
class FaultServer final : public QObject
{
    Q_OBJECT
public:
    struct Reply
    {
        QByteArray bytes;      ///< the whole answer, head included; empty: never answer
        int pieceBytes = 0;    ///< bytes a write; 0: all at once
        bool keepOpen = false; ///< after the bytes: say nothing more
        bool reset = false;    ///< after the bytes: break the connection instead of closing it
    };
    struct Request
    {
        QByteArray method;
        QByteArray target; ///< path and query as sent
        QByteArray head;   ///< all header lines
        QByteArray body;

        bool has(const QByteArray &text) const { return target.contains(text); }
    };

    explicit FaultServer(QObject *parent = nullptr);
    ~FaultServer() override;

    QUrl url() const;
    /// Queues an answer for requests whose target holds `part`; the first rule that matches serves. The last
    /// answer of a rule is given again and again.
    void on(const QByteArray &part, const Reply &reply);
    /// Sends more bytes on every connection that is kept open.
    void push(const QByteArray &bytes);
    /// Closes every connection that is kept open.
    void hangUp();

    const QList<Request> &requests() const { return m_requests; }
    /// Requests whose target holds `part`.
    int count(const QByteArray &part) const;

    static Reply text(int status, const QByteArray &contentType, const QByteArray &body,
                      const QByteArray &headers = {});
    static Reply json(int status, const QByteArray &body, const QByteArray &headers = {});
    /// A chunked JSON stream that begins with `body`; it ends properly unless keepOpen is set afterwards.
    static Reply stream(const QByteArray &body, bool keepOpen);
    static QByteArray chunk(const QByteArray &body);

private:
    struct Rule
    {
        QByteArray part;
        QList<Reply> replies;
    };
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Request &request);
    void sendPiece(QTcpSocket *socket, const Reply &reply, qsizetype from);

    QTcpServer m_server;
    QList<Rule> m_rules;
    QList<Request> m_requests;
    QList<QTcpSocket *> m_open;
};

} // namespace Flightdeck::Tests
