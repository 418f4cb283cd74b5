#include "killswitch/plan.h"

#include "core/plaintext.h"
#include "flags/discovery.h"
#include "killswitch/killswitchwords.h"
#include "killswitch/linediff.h"
#include "killswitch/proof.h"

#include <algorithm>

namespace Flightdeck::KillSwitch {

namespace {

using Core::ErrorCode;
using Core::failure;

/// What is wrong with a repository that Flipt refuses: "features.yaml, line 12: ...".
QString refusalOf(const Flags::Repository &repository)
{
    if (repository.discovery.error)
        return Core::plainText(*repository.discovery.error);
    for (const Flags::Document &file : repository.files) {
        for (const Flags::Diagnostic &diagnostic : file.diagnostics()) {
            if (diagnostic.severity == Flags::Severity::Error)
                return KillSwitchWords::tr("%1, line %2: %3")
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
    return names.isEmpty() ? KillSwitchWords::tr("The repository has no flags.")
                           : KillSwitchWords::tr("Nearest: %1.")
                                 .arg(Core::plainText(names.mid(0, 3).join(QStringLiteral(", "))));
}

/// The file whose word counts for the flag: the last one.
const Flags::Document *fileOf(const std::vector<Flags::Document> &files, const Target &target)
{
    for (auto file = files.rbegin(); file != files.rend(); ++file) {
        if (file->flag(target.nameSpace, target.flag))
            return &*file;
    }
    return nullptr;
}

/// Files that hold flags although Flipt, as far as this machine can tell, does not open them.
std::vector<Flags::Document> filesNotLoaded(const Flags::Repository &repository, const StoreTree &tree,
                                            const Flags::FliptVersion &version)
{
    std::vector<Flags::Document> documents;
    for (auto file = tree.files.begin(); file != tree.files.end(); ++file) {
        const bool yaml =
            file.key().endsWith(QLatin1String(".yaml")) || file.key().endsWith(QLatin1String(".yml"));
        if (yaml && file.key() != QLatin1String(".flipt.yml") &&
            !repository.discovery.loaded.contains(file.key()))
            documents.push_back(Flags::Document::parse(file.value(), file.key(), version));
    }
    return documents;
}

QStringList notesFor(const Flags::Flag &flag, Action action)
{
    QStringList notes;
    if (action == Action::Restore) {
        notes.append(KillSwitchWords::tr(
            "The flag goes back to its own rules. What a service does with the answer is its own code."));
        return notes;
    }
    if (flag.type == Flags::FlagType::Boolean) {
        notes.append(KillSwitchWords::tr(
            "Every caller gets false from the first evaluation after a replica has polled. What "
            "a service then does is its own code."));
        if (!flag.rollouts.empty())
            notes.append(KillSwitchWords::tr(
                "enabled: false alone would not kill a boolean flag: its rollouts are tried whether it is "
                "enabled or not. A first rollout that gives false to everybody does."));
    } else {
        notes.append(KillSwitchWords::tr(
            "Nobody gets a variant any more. Every caller falls back to the default in its own code."));
    }
    return notes;
}

} // namespace

Core::Result<Plan> makePlan(const Target &target, const StoreTree &tree, const QString &preferredPath,
                            const PlanOptions &options)
{
    const Flags::Repository before = Flags::readRepository(tree.files, options.version);
    const QString shownFlag = Core::plainText(QString(target.nameSpace + u'/' + target.flag), 300);
    QStringList doubts;
    std::vector<Flags::Document> unloaded;
    const Flags::Document *file = fileOf(before.files, target);
    if (!file) {
        unloaded = filesNotLoaded(before, tree, options.version);
        file = fileOf(unloaded, target);
        if (file && !before.discovery.error)
            doubts.append(
                KillSwitchWords::tr("Flipt does not load %1: its name is not features.yaml and no .flipt.yml "
                                    "includes it. A change there is not served.")
                    .arg(Core::plainText(file->fileName(), 300)));
    }
    if (!file && !preferredPath.isEmpty() && !before.accepted())
        return failure(
            ErrorCode::Rejected,
            KillSwitchWords::tr(
                "Flipt refuses the repository as it is, and the flag %1 is not in any file that can "
                "be read. Nothing was sent. Mend this first.")
                .arg(shownFlag),
            refusalOf(before));
    if (!file)
        return failure(ErrorCode::NotFound,
                       KillSwitchWords::tr("The flag %1 does not exist. Nothing was sent.").arg(shownFlag),
                       nearestNames(before, target));
    if (!before.accepted())
        doubts.append(KillSwitchWords::tr(
                          "Flipt refuses the repository as it is and keeps serving an older state of every "
                          "flag. A change is served only once this is mended: %1")
                          .arg(refusalOf(before)));

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
    if (before.accepted() && !after.accepted())
        doubts.append(
            KillSwitchWords::tr("Flipt would refuse the changed repository: %1").arg(refusalOf(after)));
    // What Flipt does not load or refuses is still proved by what the files themselves say.
    const bool loaded = unloaded.empty();
    const auto proved =
        prove(plan, loaded ? before.files : unloaded,
              loaded ? after.files : filesNotLoaded(after, {{}, files, {}}, options.version), options);
    if (!proved)
        doubts.append(proved.error().message);
    if (!doubts.isEmpty() && target.action == Action::Restore)
        return failure(ErrorCode::Rejected,
                       KillSwitchWords::tr("This restore would not do what it says. Nothing was sent."),
                       doubts.join(u' '));
    plan.doubts = doubts;
    return plan;
}

Core::Error doubtError(const Plan &plan)
{
    return {ErrorCode::Rejected,
            KillSwitchWords::tr("The check on this machine speaks against it. Nothing was sent."),
            plan.doubts.join(u' ')};
}

std::optional<QString> whyRefused(const StoreTree &tree, const Flags::FliptVersion &version)
{
    const Flags::Repository repository = Flags::readRepository(tree.files, version);
    return repository.accepted() ? std::nullopt : std::optional(refusalOf(repository));
}

} // namespace Flightdeck::KillSwitch
