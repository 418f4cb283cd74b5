#pragma once

#include "core/clock.h"
#include "flags/draft.h"
#include "flags/flagsession.h"

#include <QLockFile>

#include <memory>

namespace Flightdeck::Flags {

/// Keeps a session's edits in a file (mode 0600, replaced as a whole) until they are committed or discarded,
/// and finds what an earlier run of the program left. Each run has a file of its own, locked while it lives,
/// so that two windows do not take each other's edits.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    /// @param folder made with mode 0700 when it is needed. @param name which files are this repository's;
    /// any text. @param session and @param clock outlive this.
    DraftKeeper(const QString &folder, const QString &name, FlagSession *session, const Core::Clock &clock,
                QObject *parent = nullptr);
    ~DraftKeeper() override;

    /// The newest edits that a run which is over has left for the session's file; nothing when there are
    /// none.
    const std::optional<Draft> &found() const { return m_found; }
    /// Looks again; done when the session opens a file.
    void look();
    /// Puts the found edits into the session, on top of its tip. Values that the branch changed too are
    /// conflicts of the session. Its own edits of before are given up.
    void takeUp();
    /// Deletes the found edits.
    void throwAway();
    /// Writes what waits to be written.
    void flush();

Q_SIGNALS:
    void foundChanged();
    /// The edits cannot be kept: the reason, for people. Emitted once a reason.
    void failed(const QString &reason);

private:
    QString newFile() const;
    void write();
    void fail(const QString &reason);

    QString m_folder;
    QString m_prefix;
    FlagSession *m_session;
    const Core::Clock &m_clock;
    QTimer m_soon;
    QString m_file; ///< this run's; empty before the first edit
    std::unique_ptr<QLockFile> m_lock;
    std::optional<Draft> m_found;
    QString m_foundFile;
    std::unique_ptr<QLockFile> m_foundLock;
    QString m_failure;
};

} // namespace Flightdeck::Flags
