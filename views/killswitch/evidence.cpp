#include "views/killswitch/evidence.h"

#include "killswitch/audit.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace Flightdeck::Views {

namespace {

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue milliseconds(qint64 ms)
{
    return ms >= 0 ? QJsonValue(ms) : QJsonValue();
}

QString answerName(KillSwitch::Answer answer)
{
    switch (answer) {
    case KillSwitch::Answer::Wanted:
        return QStringLiteral("wanted");
    case KillSwitch::Answer::AsBefore:
        return QStringLiteral("asBefore");
    case KillSwitch::Answer::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

} // namespace

QByteArray evidenceOf(const KillSwitch::Run &run, const QString &environment, const QDateTime &now)
{
    QJsonArray steps;
    for (const KillSwitch::Step &step : run.steps)
        steps.append(QJsonObject{{QStringLiteral("step"), KillSwitch::stepName(step.id)},
                                 {QStringLiteral("state"), KillSwitch::stateName(step.state)},
                                 {QStringLiteral("startedMs"), milliseconds(step.startedMs)},
                                 {QStringLiteral("doneMs"), milliseconds(step.doneMs)},
                                 {QStringLiteral("time"), timeValue(step.wall)},
                                 {QStringLiteral("detail"), step.detail}});
    QJsonArray replicas;
    for (const KillSwitch::ReplicaRow &row : run.replicas)
        replicas.append(QJsonObject{{QStringLiteral("name"), row.name},
                                    {QStringLiteral("answer"), answerName(row.answer)},
                                    {QStringLiteral("asked"), row.asked},
                                    {QStringLiteral("wanted"), row.wanted},
                                    {QStringLiteral("unknown"), row.unknown},
                                    {QStringLiteral("servedAtMs"), milliseconds(row.servedAtMs)},
                                    {QStringLiteral("updatedAt"), timeValue(row.updatedAt)},
                                    {QStringLiteral("detail"), row.detail}});
    QJsonObject evidence = KillSwitch::auditEntry(run);
    evidence.insert(QStringLiteral("environment"), environment);
    evidence.insert(QStringLiteral("writtenAt"), timeValue(now));
    evidence.insert(QStringLiteral("pressedAt"), timeValue(run.pressed));
    evidence.insert(QStringLiteral("endedMs"), milliseconds(run.endedMs));
    evidence.insert(QStringLiteral("headline"), run.headline);
    evidence.insert(QStringLiteral("trueNow"), run.trueNow);
    evidence.insert(QStringLiteral("next"), run.next);
    evidence.insert(QStringLiteral("metrics"), run.metricsWords);
    evidence.insert(QStringLiteral("metricsOnPerSecond"),
                    run.metricsOn ? QJsonValue(*run.metricsOn) : QJsonValue());
    evidence.insert(QStringLiteral("steps"), steps);
    evidence.insert(QStringLiteral("replicas"), replicas);
    return QJsonDocument(evidence).toJson();
}

Core::Result<void> saveEvidence(const QString &path, const QByteArray &evidence)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(evidence) == evidence.size() && file.commit())
        return {};
    return Core::failure(Core::ErrorCode::Internal,
                         QCoreApplication::translate("Evidence", "%1 could not be written: %2.")
                             .arg(path, file.errorString()));
}

} // namespace Flightdeck::Views
