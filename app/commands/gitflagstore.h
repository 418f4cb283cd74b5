#pragma once

#include "git/flagsrepository.h"
#include "killswitch/flagstore.h"

namespace Flightdeck::App {

/// The kill switch's view of a flags repository in git.
class GitFlagStore final : public KillSwitch::FlagStore
{
public:
    /// @param repository must outlive the store.
    explicit GitFlagStore(Git::FlagsRepository &repository);

    QString displayName() const override;
    QString branch() const override;
    QString path() const override;
    void fetch(QObject *context, std::function<void(Core::Result<KillSwitch::StoreTree>)> done) override;
    void commit(const KillSwitch::StoreCommit &commit, QObject *context,
                std::function<void(KillSwitch::StoreStep, const QString &commitId)> step,
                std::function<void(Core::Result<KillSwitch::StoreOutcome>)> done) override;

private:
    Git::FlagsRepository &m_repository;
};

} // namespace Flightdeck::App
