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
    void
    commit(const KillSwitch::StoreCommit &commit, QObject *context,
           std::function<void(KillSwitch::StoreStep, const QString &commitId)> step,
           std::function<void(tl::expected<KillSwitch::StoreOutcome, KillSwitch::StoreError>)> done) override;
    std::optional<KillSwitch::StoreTree> lastTree() const override;
    void arm(const KillSwitch::StoreCommit &draft) override;
    void disarm() override;
    KillSwitch::StoreArmed armed() const override { return m_armed; }
    void checkWriting(QObject *context, std::function<void(Core::Result<bool>)> done) override;
    void checkAuthor(bool trySignature, QObject *context,
                     std::function<void(Core::Result<QString>)> done) override;

private:
    using Step = std::function<void(KillSwitch::StoreStep, const QString &commitId)>;
    using Done = std::function<void(tl::expected<KillSwitch::StoreOutcome, KillSwitch::StoreError>)>;
    void send(const Git::CommitRequest &request, QObject *context, Step step, Done done, int waits);
    void takeArmed();

    Git::FlagsRepository &m_repository;
    KillSwitch::StoreArmed m_armed;
    QObject m_context; ///< of the connection to the repository
};

} // namespace Flightdeck::App
