#include "app/simulator/eventrecorder.h"

#include <algorithm>

namespace Flightdeck::Simulator {

namespace {

constexpr int FoldFrom = 10;
constexpr double SimilarSeconds = 600;
constexpr double Burst = 25;
constexpr double RefillSeconds = 300;

} // namespace

EventRecorder::EventRecorder(QString nameSpace, QString canary, double speed)
    : m_nameSpace(std::move(nameSpace))
    , m_canary(std::move(canary))
    , m_speed(speed)
{
}

QJsonObject EventRecorder::record(const FlaggerEvent &event, const QJsonObject &canary, const QDateTime &now)
{
    Similar &similar = m_similar[event.warning ? 1 : 0];
    if (!similar.last.isValid() || similar.last.msecsTo(now) > SimilarSeconds * 1000 / m_speed)
        similar.messages.clear();
    similar.last = now;
    if (!similar.messages.contains(event.message))
        similar.messages.append(event.message);
    const QString type = event.warning ? QStringLiteral("Warning") : QStringLiteral("Normal");
    QString key = type + QLatin1Char('\n') + event.message;
    QString message = event.message;
    if (similar.messages.size() >= FoldFrom) {
        // client-go forgets any one of them here; the oldest is as good.
        similar.messages.removeFirst();
        key = type;
        message = QStringLiteral("(combined from similar events): ") + event.message;
    }

    Observed &observed = m_observed[key];
    if (observed.count == 0) {
        observed.first = now;
        observed.name = QStringLiteral("%1.%2%3")
                            .arg(m_canary, QString::number(now.toMSecsSinceEpoch(), 16))
                            .arg(++m_serial, 4, 16, QLatin1Char('0'));
    }
    ++observed.count;
    if (!withinBudget(now))
        return {};

    const QJsonObject metadata = canary[QLatin1String("metadata")].toObject();
    return {{QStringLiteral("metadata"), QJsonObject{{QStringLiteral("name"), observed.name},
                                                     {QStringLiteral("namespace"), m_nameSpace}}},
            {QStringLiteral("involvedObject"),
             QJsonObject{{QStringLiteral("apiVersion"), QStringLiteral("flagger.app/v1beta1")},
                         {QStringLiteral("kind"), QStringLiteral("Canary")},
                         {QStringLiteral("name"), m_canary},
                         {QStringLiteral("namespace"), m_nameSpace},
                         {QStringLiteral("resourceVersion"), metadata[QLatin1String("resourceVersion")]},
                         {QStringLiteral("uid"), metadata[QLatin1String("uid")]}}},
            {QStringLiteral("type"), type},
            {QStringLiteral("reason"), QStringLiteral("Synced")},
            {QStringLiteral("message"), message},
            {QStringLiteral("source"), QJsonObject{{QStringLiteral("component"), QStringLiteral("flagger")}}},
            {QStringLiteral("count"), observed.count},
            {QStringLiteral("firstTimestamp"), kubernetesTime(observed.first)},
            {QStringLiteral("lastTimestamp"), kubernetesTime(now)},
            {QStringLiteral("eventTime"), QJsonValue(QJsonValue::Null)},
            {QStringLiteral("reportingComponent"), QStringLiteral("flagger")},
            {QStringLiteral("reportingInstance"), QString()}};
}

bool EventRecorder::withinBudget(const QDateTime &now)
{
    if (m_lastSpent.isValid())
        m_budget =
            std::min(Burst, m_budget + double(m_lastSpent.msecsTo(now)) * m_speed / (RefillSeconds * 1000));
    m_lastSpent = now;
    if (m_budget < 1)
        return false;
    m_budget -= 1;
    return true;
}

} // namespace Flightdeck::Simulator
