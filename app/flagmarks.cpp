// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flagmarks.h"

#include "git/flagsrepository.h"
#include "killswitch/audit.h"
#include "killswitch/machine.h"

#include <algorithm>

namespace Flightdeck::App {

namespace {

constexpr qsizetype namedKeys = 2;
constexpr qsizetype subjectLength = 40;

/// "4f1c9ae enhanced-matching", "4f1c9ae kill enhanced-matching", "4f1c9ae a, b and 3 more".
QString textOf(const Git::PastCommit &commit)
{
    QString what = commit.subject.left(subjectLength);
    if (!commit.changes.isEmpty()) {
        what = commit.changes.mid(0, namedKeys).join(QStringLiteral(", "));
        if (commit.changes.size() > namedKeys)
            what = FlagMarks::tr("%1 and %n more", nullptr, int(commit.changes.size() - namedKeys)).arg(what);
    }
    if (commit.action == u"kill")
        what = FlagMarks::tr("kill %1").arg(what);
    return QStringLiteral("%1 %2").arg(commit.shortCommit(), what);
}

/// What a kill adds to its commit.
Views::FlagMark markOf(const KillSwitch::Run &run)
{
    const KillSwitch::Step &accepted = run.step(KillSwitch::StepId::Accepted);
    const KillSwitch::Step &served = run.step(KillSwitch::StepId::Served);
    const bool kill = run.target.action == KillSwitch::Action::Kill;
    const qint64 pressed = run.pressed.toMSecsSinceEpoch();
    Views::FlagMark mark;
    mark.timeMs = pressed + std::max<qint64>(0, accepted.doneMs);
    mark.text = QStringLiteral("%1 %2").arg(
        run.commit.left(7),
        (kill ? FlagMarks::tr("kill %1") : FlagMarks::tr("undo of the kill of %1")).arg(run.target.flag));
    mark.by = KillSwitch::currentUser();
    if (served.state == KillSwitch::StepState::Done) {
        mark.servedMs = pressed + served.doneMs;
        mark.detail = served.title;
    }
    return mark;
}

} // namespace

FlagMarks::FlagMarks(Git::FlagsRepository &repository, const KillSwitch::Machine *machine, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_machine(machine)
{
    connect(&repository, &Git::FlagsRepository::historyRead, this, &FlagMarks::collect);
    if (machine)
        connect(machine, &KillSwitch::Machine::changed, this, &FlagMarks::takeKill);
    collect();
}

void FlagMarks::takeKill()
{
    const KillSwitch::Run &run = m_machine->run();
    const bool isThere = run.step(KillSwitch::StepId::Accepted).state == KillSwitch::StepState::Done;
    if (run.commit.isEmpty() || !isThere || run.alreadyThere)
        return;
    m_kills.insert(run.commit, markOf(run));
    collect();
}

void FlagMarks::collect()
{
    QList<Views::FlagMark> marks;
    QHash<QString, Views::FlagMark> kills = m_kills;
    const QList<Git::PastCommit> &history = m_repository.history();
    for (auto commit = history.crbegin(); commit != history.crend(); ++commit) { // oldest first
        Views::FlagMark mark{commit->committed.toMSecsSinceEpoch(), textOf(*commit), commit->author, {}, 0};
        if (const auto kill = kills.constFind(commit->commit); kill != kills.cend()) {
            mark.text = kill->text;
            mark.detail = kill->detail;
            mark.servedMs = kill->servedMs;
            kills.erase(kill);
        }
        marks.append(mark);
    }
    marks += kills.values(); // not fetched back yet
    std::stable_sort(marks.begin(), marks.end(),
                     [](const Views::FlagMark &a, const Views::FlagMark &b) { return a.timeMs < b.timeMs; });
    m_marks = marks;
    Q_EMIT changed();
}

} // namespace Flightdeck::App
