#include "git/publication.h"

#include "core/backgroundjob.h"
#include "core/backoff.h"
#include "core/plaintext.h"

#include <QUuid>

namespace Flightdeck::Git {

namespace {

constexpr int maxAttempts = 8;
constexpr qint64 maxRaceMs = 30'000;
constexpr int maxFetchBacks = 4;
constexpr int fetchBackPauseMs = 1'000;

/// 100 to 400 ms: writers that collided must not meet again.
int jitterMs()
{
    return 100 + int(300 * Core::systemRandom());
}

} // namespace

/// The change on one tip.
struct Publication::Prepared
{
    BuiltCommit built;
    CommitOutcome outcome;
};

Publication::Publication(PublicationPlace place, CommitRequest request, GitHelperClient *helper,
                         Journal *journal, const Core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_request(std::move(request))
    , m_helper(helper)
    , m_journal(journal)
    , m_clock(clock)
{
}

void Publication::start()
{
    m_startedMs = m_clock.monotonicMs();
    fetch();
}

void Publication::fetch()
{
    ++m_attempt;
    m_helper->ask(
        FetchRequest{m_place.mirror, m_place.remote, m_place.branch, QLatin1String(commitBaseReference)},
        this, [this](const Result<FetchAnswer> &answer) {
            if (!answer)
                finish(tl::unexpected(answer.error()));
            else
                prepare(answer->tip);
        });
}

Result<Publication::Prepared> Publication::prepareOnTip(const PublicationPlace &place,
                                                        const CommitRequest &request, const QString &tip)
{
    const auto mirror = Mirror::open(place.mirror);
    if (!mirror)
        return tl::unexpected(mirror.error());
    if (!request.seenTip.isEmpty() && !mirror->descends(tip, request.seenTip))
        return fail(FailureKind::HistoryRewound, tr("The branch was forced to another history: it was at %1 "
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
                    tr("Flag files there: %1").arg(others.mid(0, 10).join(QStringLiteral(", "))));
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
    Prepared prepared;
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
    Identity author = place.author;
    if (author.isEmpty()) {
        const auto found = mirror->identity();
        if (!found)
            return tl::unexpected(found.error());
        author = *found;
    }
    const auto built = mirror->build(tip, *changed, QString::fromUtf8(commitMessage(request)), author);
    if (!built)
        return tl::unexpected(built.error());
    prepared.built = *built;
    prepared.outcome.commit = built->commit;
    return prepared;
}

void Publication::prepare(const QString &tip)
{
    step(CommitStep::Fetched, tip);
    Core::runInBackground<Result<Prepared>>(
        this, [place = m_place, request = m_request, tip] { return prepareOnTip(place, request, tip); },
        [this](const Result<Prepared> &prepared) {
            if (!prepared) {
                finish(tl::unexpected(prepared.error()));
                return;
            }
            m_outcome = prepared->outcome;
            m_outcome.attempts = m_attempt;
            if (m_outcome.alreadyThere) {
                finish(m_outcome);
                return;
            }
            push(*prepared);
        });
}

void Publication::push(const Prepared &prepared)
{
    m_built = prepared.built;
    m_unknownEnd.reset();
    step(CommitStep::Committed, m_built.commit);
    const auto url = RemoteUrl::parse(m_place.remote.url, m_place.remote.allowLocal);
    m_journalId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto written =
        m_journal->begin({m_journalId, m_request.action, url ? url->display() : QString(), m_place.branch,
                          m_request.path, m_built.commit, m_outcome.base, m_request.subject, m_clock.now()});
    if (!written) {
        m_journalId.clear();
        finish(fail(FailureKind::DiskFull,
                    tr("What is about to be pushed cannot be written down, so nothing was sent."),
                    written.error().text()));
        return;
    }
    m_helper->ask(
        PushRequest{m_place.mirror, m_place.remote, m_place.branch, m_built.reference, m_outcome.base}, this,
        [this](const Result<FetchAnswer> &answer) { takePushEnd(answer); });
}

void Publication::takePushEnd(const Result<FetchAnswer> &answer)
{
    if (answer) {
        step(CommitStep::Accepted, m_built.commit);
        fetchBack();
        return;
    }
    const Failure &failure = answer.error();
    if (failure.kind == FailureKind::LostRace) {
        retry(failure);
    } else if (failure.sentNothing()) {
        finish(tl::unexpected(failure));
    } else {
        // Perhaps it arrived: only the branch itself can tell.
        m_unknownEnd = failure;
        fetchBack();
    }
}

void Publication::retry(const Failure &reason)
{
    if (m_attempt >= maxAttempts || m_clock.monotonicMs() - m_startedMs > maxRaceMs) {
        finish(fail(FailureKind::LostRace,
                    tr("Other commits came first %n time(s). Nothing of yours is on the branch. Try again.",
                       nullptr, m_attempt),
                    reason.detail));
        return;
    }
    m_journal->end(std::exchange(m_journalId, {}), QStringLiteral("rejected"));
    QTimer::singleShot(jitterMs(), this, &Publication::fetch);
}

void Publication::fetchBack()
{
    ++m_fetchBacks;
    m_helper->ask(
        FetchRequest{m_place.mirror, m_place.remote, m_place.branch, QLatin1String(commitBaseReference)},
        this, [this](const Result<FetchAnswer> &answer) {
            if (answer) {
                judge(answer->tip);
            } else if (m_fetchBacks < maxFetchBacks && !answer.error().sentNothing()) {
                QTimer::singleShot(fetchBackPauseMs, this, &Publication::fetchBack);
            } else if (m_unknownEnd) {
                Failure failure = *m_unknownEnd;
                failure.message = tr("Whether the commit %1 reached the branch is not known: %2")
                                      .arg(m_built.commit.left(7), failure.message);
                m_journalId.clear(); // stays open: the next start finds out
                finish(tl::unexpected(failure));
            } else {
                Failure failure = answer.error();
                failure.message = tr("The server accepted the commit %1, but the branch could not be read "
                                     "back: %2")
                                      .arg(m_built.commit.left(7), failure.message);
                finish(tl::unexpected(failure));
            }
        });
}

void Publication::judge(const QString &tip)
{
    struct Seen
    {
        bool arrived = false;
        bool stillSo = false; ///< a later commit has not changed it back
        Result<Tree> tree;
    };
    Core::runInBackground<Seen>(
        this,
        [place = m_place, request = m_request, tip, ours = m_built] {
            const auto mirror = Mirror::open(place.mirror);
            if (!mirror)
                return Seen{false, false, tl::unexpected(mirror.error())};
            Seen seen{mirror->descends(tip, ours.commit), true,
                      mirror->readTree(tip, request.path, place.choose)};
            mirror->removeReference(ours.reference);
            if (seen.arrived && seen.tree && tip != ours.commit) {
                const auto wanted = request.intent(*seen.tree);
                const auto open = wanted ? mirror->differing(tip, *wanted) : Files{{request.path, {}}};
                seen.stillSo = open && open->isEmpty();
            }
            return seen;
        },
        [this, tip](const Seen &seen) {
            if (!seen.arrived && m_unknownEnd) {
                // Looked, and it is not there. A server that stalled may still be busy with it, so the
                // journal's entry stays open.
                m_journalId.clear();
                Failure failure = *m_unknownEnd;
                failure.message = tr("%1 The commit is not on the branch, which is at %2.")
                                      .arg(failure.message, tip.left(7));
                finish(tl::unexpected(failure));
                return;
            }
            if (!seen.arrived) {
                finish(fail(
                    FailureKind::HistoryRewound,
                    tr("The server accepted the commit %1, but the branch is at %2, which does not hold it: "
                       "somebody forced it away.")
                        .arg(m_built.commit.left(7), tip.left(7))));
                return;
            }
            if (!seen.tree) {
                finish(tl::unexpected(seen.tree.error()));
                return;
            }
            if (!seen.stillSo) {
                finish(fail(FailureKind::LostRace,
                            tr("The commit %1 is on the branch, but a later one (%2) changed the same again.")
                                .arg(m_built.commit.left(7), tip.left(7))));
                return;
            }
            if (m_unknownEnd)
                step(CommitStep::Accepted, m_built.commit);
            step(CommitStep::Visible, m_built.commit);
            m_outcome.tree = *seen.tree;
            finish(m_outcome);
        });
}

void Publication::step(CommitStep step, const QString &commit)
{
    stepped({step, commit, m_attempt});
}

void Publication::finish(const Result<CommitOutcome> &outcome)
{
    if (!m_journalId.isEmpty())
        m_journal->end(m_journalId, outcome ? QStringLiteral("accepted") : failureName(outcome.error().kind));
    deleteLater();
    finished(outcome);
}

} // namespace Flightdeck::Git
