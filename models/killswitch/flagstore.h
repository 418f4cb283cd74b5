#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QMap>
#include <QObject>
#include <QPair>
#include <QString>

#include <functional>

namespace Flightdeck::KillSwitch {

/// The flag files at one commit.
struct StoreTree
{
    QString commit;
    QMap<QString, QByteArray> files; ///< every file that Flipt may load, `.flipt.yml` included
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
                        std::function<void(Core::Result<StoreOutcome>)> done) = 0;
};

} // namespace Flightdeck::KillSwitch
