#include "git/preparation.h"

#include "core/plaintext.h"
#include "git/gitwords.h"

namespace Flightdeck::Git {

Result<Preparation> prepareChange(const PublicationPlace &place, const CommitRequest &request,
                                  const QString &tip)
{
    const auto mirror = Mirror::open(place.mirror);
    if (!mirror)
        return tl::unexpected(mirror.error());
    if (!request.seenTip.isEmpty() && !mirror->descends(tip, request.seenTip))
        return fail(FailureKind::HistoryRewound,
                    GitWords::tr("The branch was forced to another history: it was at %1 "
                                 "and is at %2 now. Nothing was sent. Look "
                                 "at the new state, then try again.")
                        .arg(request.seenTip.left(7), tip.left(7)));
    auto tree = mirror->readTree(tip, request.path, place.choose);
    if (!tree)
        return tl::unexpected(tree.error());
    if (const auto file = mirror->readFile(tip, request.path); !file) {
        Failure failure = file.error();
        if (failure.kind == FailureKind::FileMissing) {
            QStringList others = tree->files.keys();
            others.removeAll(QStringLiteral(".flipt.yml"));
            if (!others.isEmpty())
                failure.detail = Core::plainText(
                    GitWords::tr("Flag files there: %1").arg(others.mid(0, 10).join(QStringLiteral(", "))));
        }
        return tl::unexpected(failure);
    }
    const auto wanted = request.intent(*tree);
    if (!wanted) {
        Failure failure =
            makeFailure(FailureKind::EditRefused, wanted.error().message, wanted.error().detail);
        failure.code = wanted.error().code;
        return tl::unexpected(failure);
    }
    const auto changed = mirror->differing(tip, *wanted);
    if (!changed)
        return tl::unexpected(changed.error());
    Preparation prepared;
    prepared.seenTip = request.seenTip;
    prepared.outcome.base = tip;
    prepared.outcome.after = *changed;
    for (auto file = changed->begin(); file != changed->end(); ++file) {
        if (const auto old = mirror->readFile(tip, file.key()))
            prepared.outcome.before.insert(file.key(), *old);
    }
    if (changed->isEmpty()) {
        prepared.outcome.commit = tip;
        prepared.outcome.alreadyThere = true;
        prepared.outcome.tree = *std::move(tree);
        return prepared;
    }
    prepared.author = place.author;
    if (prepared.author.isEmpty()) {
        const auto found = mirror->identity();
        if (!found)
            return tl::unexpected(found.error());
        prepared.author = *found;
    }
    auto made = mirror->prepare(tip, *changed);
    if (!made)
        return tl::unexpected(made.error());
    prepared.tree = *std::move(made);
    prepared.wantsSignature = mirror->wantsSignature();
    return prepared;
}

} // namespace Flightdeck::Git
