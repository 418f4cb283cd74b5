#include "kubernetes/clockskew.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace Flightdeck::Kubernetes {

namespace {

constexpr qsizetype fewest = 3; ///< one strange answer convinces nobody
constexpr qsizetype most = 5;
constexpr qint64 longestTripMs = 10'000;
constexpr qint64 halfSecondMs = 500; ///< a Date is cut to its second
constexpr qint64 steadyMs = 10'000;  ///< what is told once changes by no less

/// "Thu, 08 Jan 2026 12:00:00 GMT", the one form that servers may send (RFC 9110, 5.6.7).
QDateTime parsed(const QByteArray &date)
{
    const QString text = QString::fromLatin1(date.left(64)).trimmed();
    if (!text.endsWith(QStringLiteral(" GMT")))
        return {};
    const QDate day = QLocale::c().toDate(text.left(16), QStringLiteral("ddd, dd MMM yyyy"));
    const QTime time = QTime::fromString(text.mid(17, 8), QStringLiteral("hh:mm:ss"));
    return time.isValid() ? QDateTime(day, time, Qt::UTC) : QDateTime(); // an invalid time would be midnight
}

} // namespace

bool ClockSkew::add(const QByteArray &date, const QDateTime &received, qint64 tripMs)
{
    const QDateTime server = parsed(date);
    if (!server.isValid() || tripMs < 0 || tripMs > longestTripMs)
        return false;
    m_latest.append(server.msecsTo(received) - halfSecondMs - tripMs / 2);
    if (m_latest.size() > most)
        m_latest.removeFirst();
    if (m_latest.size() < fewest)
        return false;
    QList<qint64> sorted = m_latest;
    std::sort(sorted.begin(), sorted.end());
    const qint64 median = sorted[sorted.size() / 2];
    const qint64 now = qAbs(median) < leastMs ? 0 : qRound64(double(median) / steadyMs) * steadyMs;
    // At the edge it would come and go with every answer.
    if (now == m_ms || qAbs(median - m_ms) < steadyMs)
        return false;
    m_ms = now;
    return true;
}

bool ClockSkew::clear()
{
    m_latest.clear();
    return std::exchange(m_ms, 0) != 0;
}

} // namespace Flightdeck::Kubernetes
