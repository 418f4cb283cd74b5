#include "app/commands/killreport.h"

#include "core/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Flightdeck::App {

namespace {

using namespace KillSwitch;

QString words(const char *text)
{
    return QCoreApplication::translate("Flightdeck::App", text);
}

void writeLine(QTextStream &out, const QJsonObject &object)
{
    out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
    out.flush();
}

QString seconds(qint64 milliseconds)
{
    return QStringLiteral("%1 s").arg(milliseconds / 1000.0, 6, 'f', 1);
}

QString answerName(Answer answer)
{
    switch (answer) {
    case Answer::Unknown:
        return QStringLiteral("unknown");
    case Answer::AsBefore:
        return QStringLiteral("asBefore");
    case Answer::Wanted:
        return QStringLiteral("wanted");
    }
    return {};
}

QJsonArray replicasOf(const Run &run)
{
    QJsonArray replicas;
    for (const ReplicaRow &row : run.replicas) {
        replicas.append(QJsonObject{
            {QStringLiteral("name"), Core::plainText(row.name)},
            {QStringLiteral("answer"), answerName(row.answer)},
            {QStringLiteral("asked"), row.asked},
            {QStringLiteral("wanted"), row.wanted},
            {QStringLiteral("unknown"), row.unknown},
            {QStringLiteral("servedAtMs"), row.servedAtMs < 0 ? QJsonValue() : QJsonValue(row.servedAtMs)},
            {QStringLiteral("detail"), row.detail},
        });
    }
    return replicas;
}

QJsonObject counts(const QMap<QString, int> &outcomes)
{
    QJsonObject object;
    for (auto outcome = outcomes.begin(); outcome != outcomes.end(); ++outcome)
        object.insert(outcome.key(), outcome.value());
    return object;
}

QJsonObject stepObject(const Step &step)
{
    return {
        {QStringLiteral("step"), stepName(step.id)},
        {QStringLiteral("state"), stateName(step.state)},
        {QStringLiteral("ms"), step.doneMs < 0 ? QJsonValue() : QJsonValue(step.doneMs)},
        {QStringLiteral("time"),
         step.wall.isValid() ? QJsonValue(step.wall.toString(Qt::ISODateWithMs)) : QJsonValue()},
        {QStringLiteral("detail"), step.detail},
    };
}

bool ended(const Step &step)
{
    return step.state == StepState::Done || step.state == StepState::Failed;
}

} // namespace

KillReport::KillReport(QTextStream &out, bool json)
    : m_out(out)
    , m_json(json)
{
}

void KillReport::writeStep(const Step &step)
{
    m_written[size_t(step.id)] = true;
    if (m_json) {
        writeLine(m_out, stepObject(step));
        return;
    }
    const QString sign = step.state == StepState::Failed ? words("FAILED") : words("done");
    m_out << seconds(step.doneMs) << "  " << step.title.leftJustified(28) << ' ' << sign.leftJustified(7)
          << ' ' << step.detail << '\n';
    m_out.flush();
}

void KillReport::follow(const Run &run, qint64 elapsedMs)
{
    for (const Step &step : run.steps) {
        // Committed happens again after a lost race, so it is told when the server has answered.
        const bool final = step.id != StepId::Committed || ended(run.step(StepId::Accepted)) ||
                           step.state == StepState::Failed;
        if (step.id != StepId::Effective && ended(step) && final && !m_written[size_t(step.id)])
            writeStep(step);
    }
    const bool tells = run.step(StepId::Visible).state == StepState::Done || run.waiting;
    if (!m_json && run.phase == Phase::Running && tells && run.headline != m_headline) {
        m_headline = run.headline;
        m_out << seconds(elapsedMs) << "  " << run.headline << '\n';
        m_out.flush();
    }
}

void KillReport::finish(const Run &run, const QString &auditFile)
{
    follow(run, run.endedMs);
    for (const Step &step : run.steps) {
        if (step.id != StepId::Effective && ended(step) && !m_written[size_t(step.id)])
            writeStep(step);
    }
    const bool effective = run.phase == Phase::Effective;
    if (m_json) {
        QJsonObject last = stepObject(run.step(StepId::Effective));
        last.insert(QStringLiteral("ms"), run.endedMs);
        last.insert(QStringLiteral("effective"), effective);
        last.insert(QStringLiteral("failure"),
                    run.failure == Failure::None ? QJsonValue() : QJsonValue(failureName(run.failure)));
        last.insert(QStringLiteral("error"),
                    run.failure == Failure::None ? QJsonValue() : QJsonValue(run.error.text()));
        last.insert(QStringLiteral("headline"), run.headline);
        last.insert(QStringLiteral("trueNow"), run.trueNow);
        last.insert(QStringLiteral("next"), run.next);
        last.insert(QStringLiteral("commit"), run.commit);
        last.insert(QStringLiteral("alreadyThere"), run.alreadyThere);
        last.insert(QStringLiteral("overridden"), QJsonArray::fromStringList(run.overridden));
        last.insert(QStringLiteral("metrics"), run.metricsWords);
        last.insert(QStringLiteral("replicas"), replicasOf(run));
        writeLine(m_out, last);
        return;
    }
    if (effective)
        writeStep(run.step(StepId::Effective));
    for (const ReplicaRow &row : run.replicas)
        m_out << "          " << Core::plainText(row.name) << ": "
              << (row.answer == Answer::Wanted
                      ? words("as wanted for %1 of %2 ids").arg(row.wanted).arg(row.asked)
                  : row.detail.isEmpty() ? words("not asked")
                                         : row.detail)
              << '\n';
    m_out << run.headline
          << (effective ? words(", after %1.").arg(seconds(run.endedMs).trimmed()) : QStringLiteral("."))
          << '\n'
          << run.trueNow << '\n';
    if (!run.next.isEmpty())
        m_out << run.next << '\n';
    if (!auditFile.isEmpty())
        m_out << words("Written down in %1").arg(auditFile) << '\n';
    m_out.flush();
}

void KillReport::writePlan(const Plan &plan)
{
    if (m_json) {
        QJsonArray diff;
        for (const DiffLine &line : plan.diff)
            diff.append(QJsonObject{{QStringLiteral("kind"), line.kind == DiffLine::Kind::Added
                                                                 ? QStringLiteral("added")
                                                                 : QStringLiteral("removed")},
                                    {QStringLiteral("line"), line.line},
                                    {QStringLiteral("text"), line.text}});
        writeLine(
            m_out,
            {
                {QStringLiteral("dryRun"), true},
                {QStringLiteral("namespace"), plan.target.nameSpace},
                {QStringLiteral("flag"), plan.target.flag},
                {QStringLiteral("type"), plan.type == Flags::FlagType::Boolean ? QStringLiteral("boolean")
                                                                               : QStringLiteral("variant")},
                {QStringLiteral("path"), plan.path},
                {QStringLiteral("commit"), plan.commit},
                {QStringLiteral("alreadyThere"), plan.alreadyThere},
                {QStringLiteral("summary"), plan.summary},
                {QStringLiteral("diff"), diff},
                {QStringLiteral("proof"), QJsonObject{{QStringLiteral("sampled"), plan.proof.sampled},
                                                      {QStringLiteral("onBefore"), plan.proof.onBefore},
                                                      {QStringLiteral("onAfter"), plan.proof.onAfter},
                                                      {QStringLiteral("before"), counts(plan.proof.before)},
                                                      {QStringLiteral("after"), counts(plan.proof.after)}}},
                {QStringLiteral("notes"), QJsonArray::fromStringList(plan.notes)},
                {QStringLiteral("doubts"), QJsonArray::fromStringList(plan.doubts)},
            });
        return;
    }
    m_out << words("Dry run: nothing is sent.") << '\n';
    if (plan.alreadyThere)
        m_out
            << words(
                   "%1 already is as wanted at %2: there is nothing to commit, replicas would only be asked.")
                   .arg(plan.target.flag, plan.commit.left(7))
            << '\n';
    else
        m_out << words("One commit to %1 on top of %2: %3").arg(plan.path, plan.commit.left(7), plan.summary)
              << '\n';
    for (const DiffLine &line : plan.diff)
        m_out << QStringLiteral("%1 %2 %3")
                     .arg(line.line, 6)
                     .arg(line.kind == DiffLine::Kind::Added ? QLatin1Char('+') : QLatin1Char('-'))
                     .arg(line.text)
              << '\n';
    m_out << words("Proved here: of %1 sampled ids %2 get the flag now, %3 afterwards.")
                 .arg(plan.proof.sampled)
                 .arg(plan.proof.onBefore)
                 .arg(plan.proof.onAfter)
          << '\n';
    for (const QString &note : plan.notes)
        m_out << note << '\n';
    for (const QString &doubt : plan.doubts)
        m_out << words("It would be refused without --anyway: %1").arg(doubt) << '\n';
    m_out.flush();
}

} // namespace Flightdeck::App
