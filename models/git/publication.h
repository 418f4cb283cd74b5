#pragma once

#include "core/clock.h"
#include "git/commitobject.h"
#include "git/githelperclient.h"
#include "git/preparation.h"

#include <QObject>
#include <QTimer>

namespace Flightdeck::Git {

/// What arming has reached: the helper holds the way to the server open.
struct ArmedBase
{
    QString tip;
    std::optional<Preparation> prepared; ///< the change on `tip`, when it is the one that is committed
};

/// One commit on its way to the server: open the way, make the change on the tip that the server tells,
/// commit, journal, push with a lease, fetch back. After a lost race it begins again on the newer tip, at
/// most 8 times and 30 s. When the push's end is unknown the branch decides. A branch that is protected gets
/// the commit as a proposal beside it. Deletes itself after `finished`.
class Publication : public QObject
{
    Q_OBJECT
public:
    Publication(PublicationPlace place, CommitRequest request, GitHelperClient *helper, Journal *journal,
                const Core::Clock &clock, QObject *parent);

    /// Each runs on this thread; `finished` once. Set before start().
    std::function<void(const CommitProgress &)> stepped;
    std::function<void(const Result<CommitOutcome> &)> finished;
    void start(const std::optional<ArmedBase> &armed);
    /// Ends it (Cancelled) before anything is sent. Once it is sent, only the helper can be ended.
    void cancel() { m_cancelled = true; }

private:
    void connectToServer();
    void prepare(const QString &tip);
    void take(const Preparation &prepared);
    void push(const BuiltCommit &built);
    void takePushEnd(const Result<HelperAnswer> &answer);
    void propose(const Failure &reason);
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
    int m_attempt = 1;
    int m_fetchBacks = 0;
    bool m_restarted = false; ///< the helper, once
    bool m_resent = false;
    bool m_cancelled = false;
    bool m_wayOpen = false; ///< the helper holds a connection that nothing has been sent on
    Preparation m_prepared;
    BuiltCommit m_built;
    CommitOutcome m_outcome;
    QString m_journalId;
    std::optional<Failure> m_unknownEnd; ///< the push ended without an answer
};

} // namespace Flightdeck::Git
