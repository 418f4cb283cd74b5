#pragma once

#include "git/failure.h"

namespace Flightdeck::Git {

/// The server's answer to a push, read as it comes in: gitprotocol-pack(5), "Report Status", with or without
/// a side band.
class PushReport
{
public:
    explicit PushReport(QByteArray reference);

    /// Takes bytes from the server. False when they are no answer.
    bool take(const QByteArray &bytes);
    /// The report is whole; what follows is only words of hooks.
    bool complete() const { return m_complete; }
    /// Success only when the server has said "ok" for this very reference, exactly once. Call when complete,
    /// or when nothing more comes.
    Result<void> verdict() const;
    /// What hooks print.
    const QByteArray &words() const { return m_words; }

private:
    bool takeLine(const QByteArray &line);
    void takeReport(const QByteArray &line);

    QByteArray m_reference;
    QByteArray m_pending;
    QByteArray m_inner; ///< of band 1
    bool m_complete = false;
    int m_answers = 0;
    QByteArray m_unpack;
    QByteArray m_refusal;
    QByteArray m_words;
};

/// Takes one line ("pkt-line") from the front of `bytes`; nothing when it is not whole yet. An empty
/// QByteArray is a flush. `broken` is set when the bytes are no line.
std::optional<QByteArray> takePacketLine(QByteArray &bytes, bool &broken);
QByteArray packetLine(const QByteArray &text);

} // namespace Flightdeck::Git
