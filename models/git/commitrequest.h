#pragma once

#include "git/failure.h"
#include "git/journal.h"
#include "git/tree.h"

#include <QDateTime>
#include <QPair>

#include <functional>

namespace Flightdeck::Git {

/// Whose name a commit carries.
struct Identity
{
    QString name;
    QString email;

    bool isEmpty() const { return name.isEmpty() || email.isEmpty(); }
};

/// Files by path.
using Files = QMap<QString, QByteArray>;

/// A change, written so that it can be made again on a newer tip after a lost race. Gets the tip with its
/// files, returns the files that should differ (new ones too); those that are so already are left out of the
/// commit, and with none left there is no commit. Called on a worker thread, perhaps several times.
using Intent = std::function<Core::Result<Files>(const Tree &tree)>;

struct CommitRequest
{
    QString path; ///< the file it is about: must exist as a plain file; read in any case
    Intent intent;
    QString subject;                         ///< first line of the message
    QString body;                            ///< may be empty
    QList<QPair<QString, QString>> trailers; ///< "Flightdeck-Action", "kill"
    QString action;                          ///< one word for the journal: "kill", "edit"
    /// The tip the person looked at. When set, a tip that does not descend from it ends the commit
    /// (HistoryRewound).
    QString seenTip;
    /// Names the change: two requests with the same word, path and tip make the same files. What was armed
    /// with it is used by a commit with it. Empty = nothing is made ahead.
    QString change;
};

/// How far the next commit is prepared.
enum class ArmedState {
    Idle,
    Preparing, ///< signing in at the server, or making the change
    Ready,     ///< the connection is open and the change is made on the server's tip
    Failed,    ///< see Armed::failure; a commit tries it again from the beginning
};

struct Armed
{
    ArmedState state = ArmedState::Idle;
    QString change; ///< of the draft
    QString tip;    ///< what the branch was when the connection was opened; with Ready
    std::optional<Failure> failure;
};

enum class CommitStep {
    Fetched,   ///< the newest tip is here
    Committed, ///< the commit exists on this machine
    Accepted,  ///< the server said yes for this very branch
    Visible,   ///< fetched back: the branch holds the change
};

struct CommitProgress
{
    CommitStep step = CommitStep::Fetched;
    QString commit; ///< the tip for Fetched, our commit after that
    int attempt = 1;
};

struct CommitOutcome
{
    QString commit;            ///< ours; the tip when `alreadyThere`
    QString base;              ///< the tip it was put on
    bool alreadyThere = false; ///< the file was as wanted: nothing was committed
    int attempts = 1;
    Files before; ///< the changed files at `base`; new ones are missing
    Files after;
    Tree tree; ///< what was fetched back
};

} // namespace Flightdeck::Git
