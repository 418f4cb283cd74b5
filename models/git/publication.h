#pragma once

#include "core/clock.h"
#include "git/commitrequest.h"
#include "git/githelperclient.h"
#include "git/mirror.h"

#include <QObject>
#include <QTimer>

namespace Flightdeck::Git {

/// Where and as whom a publication works.
struct PublicationPlace
{
    QString mirror;
    Remote remote;
    QString branch;
    QString path; ///< read in any case
    FileChoice choose;
    Identity author; ///< empty = git's own
};

/// One commit on its way to the server: fetch, make the change, commit, journal, push with a lease, fetch
/// back. After a lost race it begins again on the newer tip, at most 8 times and 30 s. When the push's end is
/// unknown the fetch decides. Deletes itself after `finished`.
class Publication : public QObject
{
    Q_OBJECT
public:
    Publication(PublicationPlace place, CommitRequest request, GitHelperClient *helper, Journal *journal,
                const Core::Clock &clock, QObject *parent);

    /// Each runs on this thread; `finished` once. Set before start().
    std::function<void(const CommitProgress &)> stepped;
    std::function<void(const Result<CommitOutcome> &)> finished;
    void start();

private:
    struct Prepared;
    void fetch();
    void prepare(const QString &tip);
    static Result<Prepared> prepareOnTip(const PublicationPlace &place, const CommitRequest &request,
                                         const QString &tip);
    void push(const Prepared &prepared);
    void takePushEnd(const Result<FetchAnswer> &answer);
    void fetchBack();
    void judge(const QString &tip);
    void retry(const Failure &reason);
    void finish(const Result<CommitOutcome> &outcome);
    void step(CommitStep step, const QString &commit);

    PublicationPlace m_place;
    CommitRequest m_request;
    GitHelperClient *m_helper;
    Journal *m_journal;
    const Core::Clock &m_clock;
    qint64 m_startedMs = 0;
    int m_attempt = 0;
    int m_fetchBacks = 0;
    BuiltCommit m_built;
    CommitOutcome m_outcome;
    QString m_journalId;
    std::optional<Failure> m_unknownEnd; ///< the push ended without an answer
};

} // namespace Flightdeck::Git
