#pragma once

#include "core/clock.h"
#include "environments/profile.h"
#include "flags/draftkeeper.h"
#include "flags/flaglistmodel.h"
#include "flags/flagpreviewer.h"
#include "flags/flagsession.h"
#include "git/flagsrepository.h"

#include <memory>

namespace Flightdeck::App {

class FliptWatch;

/// The flags of an environment: the mirror of their repository, the session that edits one file of it, and
/// the way from a session to a commit that Flipt serves.
class FlagsDesk : public QObject
{
    Q_OBJECT
public:
    enum class CommitState { Running, Done, Failed };

    /// @param clock must outlive the desk.
    FlagsDesk(const Environments::Profile &profile, const Core::Clock &clock, QObject *parent = nullptr);
    ~FlagsDesk() override;

    /// Begins to fetch. @param flipt says what is served; may be null, must outlive the desk.
    void start(FliptWatch *flipt);

    Git::FlagsRepository &repository() { return *m_repository; }
    Flags::FlagSession &session() { return m_session; }
    /// The flags as they are being edited.
    Flags::FlagListModel &model() { return m_model; }
    /// The flags as git holds them.
    Flags::FlagListModel &tipModel() { return m_tipModel; }
    Flags::FlagPreviewer &previewer() { return m_previewer; }
    Flags::DraftKeeper &drafts() { return m_drafts; }
    /// The environment's own people, or those that somebody chose; null while there are only the program's
    /// samples.
    std::shared_ptr<const Flags::Population> population() const;
    /// Whether the tip holds it in a file that Flipt loads.
    bool holdsFlag(const Flags::FlagName &name) const;
    /// Why there is no file to show although the repository was read; nothing otherwise.
    const std::optional<Core::Error> &problem() const { return m_problem; }
    /// What the tip means as Flipt loads it; empty when Flipt would load nothing or refuse it.
    const Flags::Snapshot &tipSnapshot() const { return m_tipSnapshot; }

Q_SIGNALS:
    /// A file was opened, moved to another tip, or cannot be: see problem().
    void tipTaken();
    void commitMoved(Flightdeck::App::FlagsDesk::CommitState state, const QString &text);
    /// A commit of ours is on the branch.
    void committed(const QString &commit, const QString &message);

private:
    void takeTip();
    QString chosenPath(const Git::Tree &tree) const;
    void commit(const QString &message);
    void showServed();
    void showLastChanges();

    Environments::Profile m_profile;
    Flags::FliptVersion m_version;
    const Core::Clock &m_clock;
    std::unique_ptr<Git::FlagsRepository> m_repository;
    Flags::FlagSession m_session;
    Flags::FlagListModel m_model;
    Flags::FlagListModel m_tipModel;
    Flags::FlagPreviewer m_previewer;
    Flags::DraftKeeper m_drafts;
    Flags::Snapshot m_tipSnapshot;
    std::optional<Core::Error> m_problem;
    FliptWatch *m_flipt = nullptr;
};

} // namespace Flightdeck::App
