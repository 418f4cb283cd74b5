#include "git/publication.h"

#include "core/backgroundjob.h"
#include "core/backoff.h"
#include "core/plaintext.h"
#include "git/mergelink.h"

#include <QUuid>

namespace Flightdeck::Git {

namespace {

constexpr int maxAttempts = 12;
constexpr qint64 maxRaceMs = 30'000;
constexpr int maxFetchBacks = 4;
constexpr int fetchBackPauseMs = 1'000;

/// 100 to 400 ms: writers that collided must not meet again.
int jitterMs()
{
    return 100 + int(300 * Core::systemRandom());
}

} // namespace

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

void Publication::start(const std::optional<ArmedBase> &armed)
{
    m_startedMs = m_clock.monotonicMs();
    m_wayOpen = armed.has_value();
    if (m_cancelled) {
        finish(fail(FailureKind::Cancelled, tr("Cancelled. Nothing was sent.")));
        return;
    }
    // That nothing is to be done must be known of the newest tip, not of the one when the way was opened.
    if (!armed || (armed->prepared && armed->prepared->outcome.alreadyThere)) {
        connectToServer();
    } else if (armed->prepared && (m_request.seenTip.isEmpty() || m_request.seenTip == armed->tip ||
                                   m_request.seenTip == armed->prepared->seenTip)) {
        step(CommitStep::Fetched, armed->tip);
        take(*armed->prepared);
    } else {
        prepare(armed->tip);
    }
}

void Publication::connectToServer()
{
    m_helper->ask(
        ArmRequest{m_place.mirror, m_place.remote, m_place.branch, QLatin1String(commitBaseReference)}, this,
        [this](const Result<HelperAnswer> &answer) {
            m_wayOpen = answer.has_value();
            if (answer) {
                prepare(answer->tip);
            } else if (answer.error().kind == FailureKind::HelperLost && !m_restarted) {
                m_restarted = true; // the next one is another process
                connectToServer();
            } else {
                Failure failure = answer.error();
                if (!failure.sentNothing()) // of a push; this was none
                    failure.message += u' ' + tr("Nothing was sent.");
                finish(tl::unexpected(failure));
            }
        });
}

void Publication::prepare(const QString &tip)
{
    step(CommitStep::Fetched, tip);
    Core::runInBackground<Result<Preparation>>(
        this, [place = m_place, request = m_request, tip] { return prepareChange(place, request, tip); },
        [this](const Result<Preparation> &prepared) {
            if (!prepared)
                finish(tl::unexpected(prepared.error()));
            else
                take(*prepared);
        });
}

void Publication::take(const Preparation &prepared)
{
    m_prepared = prepared;
    m_outcome = prepared.outcome;
    m_outcome.attempts = m_attempt;
    if (m_outcome.alreadyThere) {
        finish(m_outcome);
        return;
    }
    const QByteArray text =
        commitText(prepared.tree, m_request, prepared.author, m_clock.now().toLocalTime());
    if (!prepared.wantsSignature) {
        push(buildCommit(prepared.tree, text, {}));
        return;
    }
    m_helper->ask(SignRequest{m_place.mirror, text}, this, [this, text](const Result<HelperAnswer> &answer) {
        if (answer)
            push(buildCommit(m_prepared.tree, text, answer->bytes));
        else
            finish(tl::unexpected(answer.error()));
    });
}

void Publication::push(const BuiltCommit &built)
{
    if (m_cancelled) {
        finish(fail(FailureKind::Cancelled, tr("Cancelled. Nothing was sent.")));
        return;
    }
    m_built = built;
    m_outcome.commit = built.commit;
    m_unknownEnd.reset();
    m_fetchBacks = 0;
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
    m_wayOpen = false;
    m_helper->ask(PushRequest{m_place.mirror,
                              m_place.remote,
                              m_place.branch,
                              {},
                              m_outcome.base,
                              m_built.commit,
                              m_built.text,
                              m_built.pack,
                              m_built.ids,
                              false},
                  this, [this](const Result<HelperAnswer> &answer) { takePushEnd(answer); });
}

void Publication::takePushEnd(const Result<HelperAnswer> &answer)
{
    if (answer) {
        step(CommitStep::Accepted, m_built.commit);
        fetchBack();
        return;
    }
    const Failure &failure = answer.error();
    if (failure.kind == FailureKind::LostRace) {
        retry(failure);
    } else if (failure.kind == FailureKind::ProtectedBranch) {
        propose(failure);
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
    ++m_attempt;
    QTimer::singleShot(jitterMs(), this, &Publication::connectToServer);
}

void Publication::propose(const Failure &reason)
{
    const QString branch = QStringLiteral("flightdeck/%1-%2").arg(m_request.action, m_built.commit.left(8));
    const PushRequest request{m_place.mirror, m_place.remote, m_place.branch, branch,      m_outcome.base,
                              m_built.commit, m_built.text,   m_built.pack,   m_built.ids, true};
    m_helper->ask(request, this, [this, branch, reason](const Result<HelperAnswer> &answer) {
        Failure failure = reason;
        if (!answer) {
            failure.detail = Core::plainText(
                tr("A branch beside it was refused too: %1 %2").arg(answer.error().text(), reason.detail));
            finish(tl::unexpected(failure));
            return;
        }
        const auto url = RemoteUrl::parse(m_place.remote.url, m_place.remote.allowLocal);
        if (url)
            failure.link = mergeRequestLink(*url, answer->words, m_place.branch, branch);
        failure.message =
            tr("The branch %1 is protected: the server takes no direct push from this user, and "
               "nothing has changed for anybody yet. The change waits on the branch %2: somebody "
               "has to merge it.")
                .arg(m_place.branch, branch);
        if (!failure.link.isEmpty())
            failure.message += u' ' + tr("Open the merge request here: %1").arg(failure.link);
        finish(tl::unexpected(failure));
    });
}

void Publication::fetchBack()
{
    ++m_fetchBacks;
    m_helper->ask(
        FetchRequest{m_place.mirror, m_place.remote, m_place.branch, QLatin1String(commitBaseReference)},
        this, [this](const Result<HelperAnswer> &answer) {
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
            if (seen.arrived && seen.tree && tip != ours.commit) {
                const auto wanted = request.intent(*seen.tree);
                const auto open = wanted ? mirror->differing(tip, *wanted) : Files{{request.path, {}}};
                seen.stillSo = open && open->isEmpty();
            }
            return seen;
        },
        [this, tip](const Seen &seen) {
            if (!seen.arrived && m_unknownEnd && !m_resent &&
                m_unknownEnd->kind == FailureKind::Unreachable) {
                // The way broke while it was used, most likely a dead one that was armed. Should the first
                // commit arrive after all, the second finds its lease gone and then that all is as wanted.
                m_resent = true;
                retry(*m_unknownEnd);
                return;
            }
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
    if (m_wayOpen)
        m_helper->ask(DisarmRequest{}, nullptr, [](const Result<HelperAnswer> &) {});
    deleteLater();
    finished(outcome);
}

} // namespace Flightdeck::Git
