#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QMap>
#include <QObject>
#include <QPair>
#include <QString>

#include <functional>
#include <optional>

namespace Flightdeck::KillSwitch {

/// The flag files at one commit.
struct StoreTree
{
    QString commit;
    QMap<QString, QByteArray> files; ///< every file that Flipt may load, `.flipt.yml` included
    QDateTime fetchedAt{};           ///< UTC; when the branch last was at it, as far as is known
};

/// How far a commit has come.
enum class StoreStep { Committed, Accepted, Visible };

struct StoreCommit
{
    QString path;
    /// Makes the change on the bytes of `path` as they stand in `tree`; perhaps several times, on a worker
    /// thread.
    std::function<Core::Result<QByteArray>(const QByteArray &file, const StoreTree &tree)> intent;
    QString subject;
    QString body;
    QList<QPair<QString, QString>> trailers;
    QString action;
    QString seenTip; ///< what the person looked at
    /// Names the change: what was armed with this word is used by a commit with the same.
    QString change;
};

/// Why nothing came of a commit.
struct StoreError : Core::Error
{
    QString link{};        ///< where the change waits to be merged by others (https); may be empty
    bool lostRace = false; ///< others' commits came first each time: another try may go better
};

/// How far the way to the server is prepared for the next commit.
struct StoreArmed
{
    enum class State { Idle, Preparing, Ready, Failed };
    State state = State::Idle;
    QString change;  ///< of the draft
    QDateTime since; ///< UTC; when it got into this state
    QString words;   ///< with Failed: why, a plain sentence
};

struct StoreOutcome
{
    QString commit;
    bool alreadyThere = false; ///< the file was as wanted: nothing was committed
    StoreTree tree;
};

/// Where flags are written: the git repository, or a test's stand-in. Callbacks run on the caller's thread,
/// once, unless `context` is gone.
class FlagStore
{
public:
    virtual ~FlagStore() = default;

    /// "git.example.org/flags", for people; without secrets.
    virtual QString displayName() const = 0;
    virtual QString branch() const = 0;
    /// The file to search first; may be empty.
    virtual QString path() const = 0;
    /// The newest tip.
    virtual void fetch(QObject *context, std::function<void(Core::Result<StoreTree>)> done) = 0;
    virtual void commit(const StoreCommit &commit, QObject *context,
                        std::function<void(StoreStep, const QString &commitId)> step,
                        std::function<void(tl::expected<StoreOutcome, StoreError>)> done) = 0;

    /// The tip of the last fetch that went well, without asking anybody; nothing when there was none.
    virtual std::optional<StoreTree> lastTree() const { return std::nullopt; }
    /// Opens the way for a commit with the draft's `change` and makes its change ahead: such a commit then
    /// costs one round trip. Kept open until disarm() or the commit. May do nothing.
    virtual void arm(const StoreCommit &draft) { Q_UNUSED(draft) }
    virtual void disarm() {}
    virtual StoreArmed armed() const { return {}; }
    /// Whether the server would let this person write, without writing; false = that cannot be told.
    virtual void checkWriting(QObject *context, std::function<void(Core::Result<bool>)> done);
    /// Whose name and which signature commits carry; empty = that cannot be told. @param trySignature signs
    /// something, which may ask for a passphrase.
    virtual void checkAuthor(bool trySignature, QObject *context,
                             std::function<void(Core::Result<QString>)> done);
    /// Called when armed() has another value; set by whoever shows it.
    std::function<void()> armedChanged;
};

inline void FlagStore::checkWriting(QObject *context, std::function<void(Core::Result<bool>)> done)
{
    QMetaObject::invokeMethod(context, [done = std::move(done)] { done(false); }, Qt::QueuedConnection);
}

inline void FlagStore::checkAuthor(bool trySignature, QObject *context,
                                   std::function<void(Core::Result<QString>)> done)
{
    Q_UNUSED(trySignature)
    QMetaObject::invokeMethod(context, [done = std::move(done)] { done(QString()); }, Qt::QueuedConnection);
}

} // namespace Flightdeck::KillSwitch
