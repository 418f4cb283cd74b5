#include "killswitch/words.h"

#include "core/plaintext.h"
#include "killswitch/killswitchwords.h"

#include <cmath>

namespace Flightdeck::KillSwitch {

namespace {

bool done(const Run &run, StepId id)
{
    return run.step(id).state == StepState::Done;
}

int replicasWith(const Run &run, Answer answer)
{
    int count = 0;
    for (const ReplicaRow &row : run.replicas)
        count += row.answer == answer;
    return count;
}

QString onBranch(const Run &run, const QString &branch)
{
    const QString shown = Core::plainText(branch, 100);
    if (run.alreadyThere)
        return KillSwitchWords::tr("%1 already holds the change.").arg(shown);
    return KillSwitchWords::tr("The commit %1 is on %2.").arg(run.commit.left(7), shown);
}

} // namespace

QString stepTitle(StepId id, const Run &run)
{
    switch (id) {
    case StepId::Requested:
        return KillSwitchWords::tr("Requested");
    case StepId::Committed:
        return KillSwitchWords::tr("Committed");
    case StepId::Accepted:
        return KillSwitchWords::tr("Accepted");
    case StepId::Visible:
        return KillSwitchWords::tr("Visible");
    case StepId::Served:
        if (!run.replicasApart())
            return KillSwitchWords::tr("Served, as far as the service tells");
        return run.replicas.isEmpty() ? KillSwitchWords::tr("Served")
                                      : KillSwitchWords::tr("Served by %1 of %2 replicas")
                                            .arg(run.wantedReplicas())
                                            .arg(run.replicas.size());
    case StepId::Effective:
        return KillSwitchWords::tr("Effective");
    }
    return {};
}

QString headlineOf(const Run &run)
{
    const QString count =
        run.replicasApart()
            ? KillSwitchWords::tr("%1 of %2").arg(run.wantedReplicas()).arg(run.replicas.size())
            : KillSwitchWords::tr("the replicas cannot be told apart");
    switch (run.phase) {
    case Phase::Idle:
        return KillSwitchWords::tr("Ready");
    case Phase::Armed:
        return KillSwitchWords::tr("Armed");
    case Phase::Running:
        if (run.waiting)
            return KillSwitchWords::tr("Not effective: waits for git");
        if (!done(run, StepId::Visible))
            return KillSwitchWords::tr("Not effective yet: on its way to git");
        return done(run, StepId::Served) ? KillSwitchWords::tr("Not effective yet: waiting for the metrics")
                                         : KillSwitchWords::tr("Not effective yet: %1").arg(count);
    case Phase::Effective:
        return run.replicasApart() ? KillSwitchWords::tr("Effective on %1 replicas").arg(count)
                                   : KillSwitchWords::tr("Effective as far as the service tells");
    case Phase::Failed:
        break;
    }
    switch (run.failure) {
    case Failure::NotServed:
        return KillSwitchWords::tr("Not effective: %1").arg(count);
    case Failure::Unverified:
        return KillSwitchWords::tr("Not verified: no Flipt replica to ask");
    case Failure::Reverted:
        return KillSwitchWords::tr("Not effective any more: the branch gives the flag again");
    case Failure::MetricsDisagree:
        return KillSwitchWords::tr("Not effective: the metrics still count the flag");
    case Failure::NotVisible:
        return KillSwitchWords::tr("Not verified: what the branch holds is not known");
    case Failure::Abandoned:
        return KillSwitchWords::tr("Not followed to its end");
    default:
        return KillSwitchWords::tr("Not effective: nothing was changed");
    }
}

namespace {

/// Git does not answer: what that means, and what the replicas answer meanwhile.
QString waitingWords(const Run &run, const QString &branch)
{
    QStringList words{
        run.waiting->othersFirst
            ? KillSwitchWords::tr(
                  "Others write to %1 faster than this gets there. The press is kept and tried again.")
                  .arg(run.store)
            : KillSwitchWords::tr("%1 does not answer since %2. The press is kept on this machine and goes "
                                  "out by itself once "
                                  "it "
                                  "does.")
                  .arg(run.store, run.waiting->since.toLocalTime().toString(QStringLiteral("HH:mm:ss")))};
    words.append(
        run.waiting->mayBeThere
            ? KillSwitchWords::tr("A try broke off while it was sent: whether %1 holds it is not known.")
                  .arg(Core::plainText(branch, 100))
            : KillSwitchWords::tr("Nothing was sent: the flag is as it was."));
    const int wanted = run.wantedReplicas();
    const int before = replicasWith(run, Answer::AsBefore);
    if (wanted > 0)
        words.append(KillSwitchWords::tr("%1 of %2 replicas answer as wanted all the same.")
                         .arg(wanted)
                         .arg(run.replicas.size()));
    if (before > 0)
        words.append(
            KillSwitchWords::tr("%1 of %2 replicas answer as before.").arg(before).arg(run.replicas.size()));
    return words.join(u' ');
}

} // namespace

QString trueNowOf(const Run &run, const QString &branch)
{
    if (!done(run, StepId::Visible)) {
        if (run.waiting)
            return waitingWords(run, branch);
        if (run.phase == Phase::Running)
            return KillSwitchWords::tr("Nothing is known to have changed yet.");
        if (done(run, StepId::Accepted))
            return KillSwitchWords::tr(
                       "The server accepted the commit %1, but it was not seen on %2 afterwards.")
                .arg(run.commit.left(7), Core::plainText(branch, 100));
        if (run.failure == Failure::NotVisible || run.failure == Failure::Abandoned)
            return KillSwitchWords::tr("Whether the change reached %1 is not known.")
                .arg(Core::plainText(branch, 100));
        return KillSwitchWords::tr("Flags are as they were. Nothing was changed on %1.")
            .arg(Core::plainText(branch, 100));
    }
    if (run.failure == Failure::Reverted)
        return KillSwitchWords::tr(
                   "The kill was effective and is undone on %1: replicas give the flag again from their next "
                   "poll on.")
            .arg(Core::plainText(branch, 100));
    QStringList words{onBranch(run, branch)};
    if (run.onSecond)
        words.append(KillSwitchWords::tr(
                         "It is on %1 alone: the first repository does not answer and holds nothing of it.")
                         .arg(run.store));
    if (!run.overridden.isEmpty())
        words.append(KillSwitchWords::tr("It was sent although the check here speaks against it."));
    if (run.replicas.isEmpty()) {
        words.append(KillSwitchWords::tr("Nobody has looked whether it is served."));
        return words.join(u' ');
    }
    for (const QString &name : run.gone)
        words.append(KillSwitchWords::tr("The replica %1 is gone; it serves nothing any more.")
                         .arg(Core::plainText(name, 100)));
    if (!run.replicasApart()) {
        words.append(
            run.wantedReplicas() == run.replicas.size()
                ? KillSwitchWords::tr(
                      "Every answer of the service is as wanted, but how many replicas stand behind it "
                      "is unknown.")
                : KillSwitchWords::tr(
                      "The service does not answer as wanted every time; which replica does not is "
                      "unknown."));
        return words.join(u' ');
    }
    const int before = replicasWith(run, Answer::AsBefore);
    const int unknown = replicasWith(run, Answer::Unknown);
    if (before > 0)
        words.append(KillSwitchWords::tr("%1 of %2 replicas still answer as before.")
                         .arg(before)
                         .arg(run.replicas.size()));
    if (unknown > 0)
        words.append(KillSwitchWords::tr("Of %1 of %2 replicas it is unknown what they answer.")
                         .arg(unknown)
                         .arg(run.replicas.size()));
    if (before + unknown == 0)
        words.append(run.target.action == Action::Kill
                         ? KillSwitchWords::tr("Every replica answers off.")
                         : KillSwitchWords::tr("Every replica answers as the restored flag says."));
    return words.join(u' ');
}

QString metricsWordsOf(const Core::Result<std::optional<AnswerCount>> &answers)
{
    if (!answers)
        return KillSwitchWords::tr("Metrics: could not be asked. %1").arg(answers.error().message);
    if (!*answers)
        return KillSwitchWords::tr("Metrics: the server has no count of this flag, so they say nothing");
    const AnswerCount &count = **answers;
    const auto number = [](double value) { return QString::number(std::round(value)); };
    const QString seconds = number(count.seconds);
    if (!count.enough)
        return KillSwitchWords::tr("Metrics: too few counts since the last replica serves it to tell");
    if (count.on > 0) {
        QStringList values;
        for (auto value = count.onByValue.begin(); value != count.onByValue.end(); ++value)
            values.append(
                KillSwitchWords::tr("%1: %2").arg(Core::plainText(value.key(), 60), number(value.value())));
        return KillSwitchWords::tr("Metrics: still counted in %1 s: %2")
            .arg(seconds, values.join(QStringLiteral(", ")));
    }
    if (count.off > 0)
        return KillSwitchWords::tr("Metrics agree: in %1 s no answer that is not off, %2 that are")
            .arg(seconds, number(count.off));
    return KillSwitchWords::tr(
               "Metrics: in %1 s nobody asked a server for the flag, so nobody got it from one")
        .arg(seconds);
}

QString nextOf(const Run &run)
{
    if (run.phase == Phase::Effective && run.clientsBy.isValid() && run.target.action == Action::Kill)
        return KillSwitchWords::tr(
                   "Clients that keep the flags themselves may still give it until %1: they ask every 120 s "
                   "unless set otherwise.")
            .arg(run.clientsBy.toLocalTime().toString(QStringLiteral("HH:mm:ss")));
    if (run.waiting)
        return run.waiting->next.isValid()
                   ? KillSwitchWords::tr("Tried again at %1. %2")
                         .arg(run.waiting->next.toLocalTime().toString(QStringLiteral("HH:mm:ss")),
                              run.waiting->why)
                   : KillSwitchWords::tr("It is being tried now. %1").arg(run.waiting->why);
    if (run.onSecond && run.phase == Phase::Effective)
        return KillSwitchWords::tr(
            "Bring the commit to the first repository once it answers: nobody does that by itself.");
    switch (run.failure) {
    case Failure::NotServed:
        return run.overridden.isEmpty()
                   ? KillSwitchWords::tr(
                         "Flipt rejected the commit, does not poll, or reads another branch. Its log says "
                         "which. Undo is a separate commit.")
                   : KillSwitchWords::tr(
                         "Mend what the check names: Flipt then takes this commit with the next one. Its log "
                         "says what it refused.");
    case Failure::Unverified:
        return KillSwitchWords::tr("Name the Flipt replicas in the environment, or ask them by hand.");
    case Failure::Reverted:
        return KillSwitchWords::tr(
            "Somebody or some program changed the flag after the kill. Find out who, then press again.");
    case Failure::MetricsDisagree:
        return KillSwitchWords::tr(
            "Callers may use another Flipt, or a client that keeps flags itself (its own poll is 120 s "
            "by default).");
    case Failure::NotVisible:
    case Failure::Abandoned:
        return KillSwitchWords::tr(
            "Look at the branch, then press again: what is already there is not committed twice.");
    case Failure::NotAccepted:
        if (!run.link.isEmpty())
            return KillSwitchWords::tr(
                "The branch is protected, so the change waits in a branch of its own: somebody with the "
                "right to merge has to take it. It is not off before that.");
        return KillSwitchWords::tr("Mend what is named above, then press again.");
    case Failure::NotPlanned:
    case Failure::NotCommitted:
        return KillSwitchWords::tr("Mend what is named above, then press again.");
    case Failure::None:
        break;
    }
    return {};
}

} // namespace Flightdeck::KillSwitch
