#include "killswitch/plan.h"

#include "core/plaintext.h"
#include "flags/discovery.h"
#include "killswitch/linediff.h"
#include "killswitch/samples.h"

#include <QCoreApplication>

#include <algorithm>

namespace Flightdeck::KillSwitch {

namespace {

using Core::ErrorCode;
using Core::failure;

QString tr(const char *text)
{
    return QCoreApplication::translate("Flightdeck::KillSwitch", text);
}

/// What is wrong with a repository that Flipt refuses: "features.yaml, line 12: ...".
QString whyRefused(const Flags::Repository &repository)
{
    if (repository.discovery.error)
        return Core::plainText(*repository.discovery.error);
    for (const Flags::Document &file : repository.files) {
        for (const Flags::Diagnostic &diagnostic : file.diagnostics()) {
            if (diagnostic.severity == Flags::Severity::Error)
                return tr("%1, line %2: %3")
                    .arg(Core::plainText(file.fileName(), 300))
                    .arg(diagnostic.line)
                    .arg(diagnostic.message);
        }
    }
    return {};
}

int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i));
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[size_t(j)];
            row[size_t(j)] = std::min({substituted, row[size_t(j)] + 1, row[size_t(j) - 1] + 1});
        }
    }
    return row.back();
}

QString nearestNames(const Flags::Repository &repository, const Target &target)
{
    QStringList names;
    for (const Flags::Document &file : repository.files) {
        for (const Flags::FlagDocument &document : file.documents()) {
            for (const Flags::Flag &flag : document.flags)
                names.append(document.nameSpace == target.nameSpace
                                 ? flag.key
                                 : QString(document.nameSpace + u'/' + flag.key));
        }
    }
    names.removeDuplicates();
    std::stable_sort(names.begin(), names.end(), [&target](const QString &a, const QString &b) {
        return distance(a.section(u'/', -1), target.flag) < distance(b.section(u'/', -1), target.flag);
    });
    return names.isEmpty()
               ? tr("The repository has no flags.")
               : tr("Nearest: %1.").arg(Core::plainText(names.mid(0, 3).join(QStringLiteral(", "))));
}

/// The loaded file whose word counts for the flag: the last one.
const Flags::Document *fileOf(const Flags::Repository &repository, const Target &target)
{
    for (auto file = repository.files.rbegin(); file != repository.files.rend(); ++file) {
        if (file->flag(target.nameSpace, target.flag))
            return &*file;
    }
    return nullptr;
}

struct Outcome
{
    bool on = false;
    bool failed = false;
    QString name;
};

Outcome evaluate(const Flags::Evaluator &evaluator, const Target &target, Flags::FlagType type,
                 const Witness &witness)
{
    const Flags::Request request{target.nameSpace, target.flag, witness.entity, witness.context};
    if (type == Flags::FlagType::Boolean) {
        const auto answer = evaluator.boolean(request);
        if (!answer)
            return {false, true, QStringLiteral("(error)")};
        return {answer->enabled, false, answer->enabled ? QStringLiteral("true") : QStringLiteral("false")};
    }
    const auto answer = evaluator.variant(request);
    if (!answer)
        return {false, true, QStringLiteral("(error)")};
    return {answer->match, false, answer->match ? answer->variant : QStringLiteral("(none)")};
}

QStringList notesFor(const Flags::Flag &flag, Action action)
{
    QStringList notes;
    if (action == Action::Restore) {
        notes.append(
            tr("The flag goes back to its own rules. What a service does with the answer is its own code."));
        return notes;
    }
    if (flag.type == Flags::FlagType::Boolean) {
        notes.append(tr("Every caller gets false from the first evaluation after a replica has polled. What "
                        "a service then does is its own code."));
        if (!flag.rollouts.empty())
            notes.append(
                tr("enabled: false alone would not kill a boolean flag: its rollouts are tried whether it is "
                   "enabled or not. A first rollout that gives false to everybody does."));
    } else {
        notes.append(
            tr("Nobody gets a variant any more. Every caller falls back to the default in its own code."));
    }
    return notes;
}

/// Evaluates the sample before and after, and picks who to ask the replicas about: the ones that lose (or
/// get) the flag first, then others.
Core::Result<void> prove(Plan &plan, const Flags::Repository &before, const Flags::Repository &after,
                         const PlanOptions &options)
{
    const Flags::Evaluator now(Flags::Snapshot::build(before.files));
    const Flags::Evaluator then(Flags::Snapshot::build(after.files));
    const Flags::Flag *flag = now.snapshot().flag(plan.target.nameSpace, plan.target.flag);
    if (!flag)
        return failure(ErrorCode::Internal, tr("The flag was lost while planning. Nothing was sent."));
    const std::vector<Witness> people = options.population.empty()
                                            ? madeUpPeople(now.snapshot(), plan.target.nameSpace, *flag)
                                            : options.population;
    const bool kill = plan.target.action == Action::Kill;
    std::vector<std::pair<const Witness *, bool>> others;
    int failed = 0;
    for (const Witness &witness : people) {
        const Outcome old = evaluate(now, plan.target, plan.type, witness);
        const Outcome fresh = evaluate(then, plan.target, plan.type, witness);
        ++plan.proof.sampled;
        plan.proof.onBefore += old.on;
        plan.proof.onAfter += fresh.on;
        failed += fresh.failed;
        ++plan.proof.before[old.name];
        ++plan.proof.after[fresh.name];
        if ((kill ? old.on : fresh.on) && int(plan.witnesses.size()) < options.witnesses) {
            plan.witnesses.push_back(witness);
            plan.expectedOn.push_back(fresh.on);
            plan.witnessesOn += old.on;
        } else if (int(others.size()) < options.witnesses) {
            others.emplace_back(&witness, fresh.on);
        }
    }
    for (const auto &[witness, on] : others) {
        if (int(plan.witnesses.size()) == options.witnesses)
            break;
        plan.witnesses.push_back(*witness);
        plan.expectedOn.push_back(on);
    }
    if (kill && (plan.proof.onAfter > 0 || failed > 0))
        return failure(
            ErrorCode::Internal,
            tr("The change would not turn the flag off for everybody, so nothing was sent: %1 of %2 sampled "
               "ids would still get it, %3 could not be evaluated.")
                .arg(plan.proof.onAfter)
                .arg(plan.proof.sampled)
                .arg(failed));
    return {};
}

} // namespace

Core::Result<Plan> makePlan(const Target &target, const StoreTree &tree, const QString &preferredPath,
                            const PlanOptions &options)
{
    const Flags::Repository before = Flags::readRepository(tree.files, options.version);
    const QString shownFlag = Core::plainText(QString(target.nameSpace + u'/' + target.flag), 300);
    const Flags::Document *file = fileOf(before, target);
    if (!file && !preferredPath.isEmpty() && tree.files.contains(preferredPath) &&
        !before.discovery.loaded.contains(preferredPath) && !before.discovery.error)
        return failure(ErrorCode::Rejected, tr("Flipt does not load %1: its name is not features.yaml and no "
                                               ".flipt.yml includes it. A change "
                                               "there would never be served, so nothing was sent.")
                                                .arg(Core::plainText(preferredPath, 300)));
    if (!before.accepted())
        return failure(
            ErrorCode::Rejected,
            tr("Flipt refuses the repository as it is and keeps serving an older state of every flag, so a "
               "commit would change nothing. Nothing was sent. Mend this first."),
            whyRefused(before));
    if (!file)
        return failure(ErrorCode::NotFound,
                       tr("The flag %1 does not exist. Nothing was sent.").arg(shownFlag),
                       nearestNames(before, target));

    Plan plan;
    plan.target = target;
    plan.commit = tree.commit;
    plan.path = file->fileName();
    plan.before = file->text();
    const Flags::Flag &flag = *file->flag(target.nameSpace, target.flag);
    plan.type = flag.type;
    plan.notes = notesFor(flag, target.action);
    Flags::Edit edit;
    edit.kind = target.action == Action::Kill ? Flags::Edit::Kind::Kill : Flags::Edit::Kind::Restore;
    edit.nameSpace = target.nameSpace;
    edit.flag = target.flag;
    plan.summary = edit.summary(*file);
    const auto edited = Flags::applyEdit(*file, edit);
    if (!edited)
        return tl::unexpected(edited.error());
    plan.after = edited->text;
    plan.alreadyThere = plan.after == plan.before;
    plan.diff = lineDiff(plan.before, plan.after);

    QMap<QString, QByteArray> files = tree.files;
    files.insert(plan.path, plan.after);
    const Flags::Repository after = Flags::readRepository(files, options.version);
    if (!after.accepted())
        return failure(ErrorCode::Rejected,
                       tr("Flipt would refuse the changed repository. Nothing was sent."), whyRefused(after));
    if (const auto proved = prove(plan, before, after, options); !proved)
        return tl::unexpected(proved.error());
    return plan;
}

} // namespace Flightdeck::KillSwitch
