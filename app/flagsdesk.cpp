#include "app/flagsdesk.h"

#include "app/fliptwatch.h"
#include "core/plaintext.h"
#include "flags/discovery.h"

namespace Flightdeck::App {

namespace {

QString samplePopulation()
{
    return QStringLiteral(":/flightdeck/population-20k.csv");
}

/// Every file that Flipt may load, and everything in YAML beside it: the checks need them all.
QStringList flagFiles(const QStringList &paths, const std::optional<QByteArray> &fliptYml,
                      const Flags::FliptVersion &version)
{
    QStringList chosen = Flags::discover(paths, fliptYml, version).loaded;
    for (const QString &path : paths) {
        const bool yaml = path.endsWith(QLatin1String(".yaml")) || path.endsWith(QLatin1String(".yml"));
        if (yaml && !chosen.contains(path))
            chosen << path;
    }
    return chosen;
}

} // namespace

/// A commit from the session that may take several files, one commit each: Flipt reads a tip as a whole, and a file it
/// does not open yet does no harm, so `.flipt.yml` goes last.
struct FlagsDesk::Pending
{
    QString message;
    QList<QPair<QString, QByteArray>> files;
    QMap<QString, QByteArray> seen; ///< what they held when the person looked
    QString tip;
    QString lastCommit;
};

FlagsDesk::FlagsDesk(const Environments::Profile &profile, const Core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_version(Flags::FliptVersion::parse(profile.fliptVersion).value_or(Flags::FliptVersion()))
    , m_clock(clock)
    , m_previewer(&m_session)
{
    Git::RepositoryOptions options;
    options.remote.url = profile.flagsUrl;
    options.branch = profile.branch;
    options.path = profile.flagsPath;
    options.choose = [version = m_version](const QStringList &paths, const std::optional<QByteArray> &fliptYml) {
        return flagFiles(paths, fliptYml, version);
    };
    if (profile.kind == Environments::Kind::Demo) {
        // The embedded world is nobody's repository: its commits need no name of a person.
        options.author = {QStringLiteral("Flightdeck demo"), QStringLiteral("demo@flightdeck.invalid")};
        options.pollIntervalMs = 2000;
    }
    m_repository = std::make_unique<Git::FlagsRepository>(options, m_clock);
    connect(m_repository.get(), &Git::FlagsRepository::changed, this, &FlagsDesk::takeTip);
    connect(m_repository.get(), &Git::FlagsRepository::lastChangesRead, this, &FlagsDesk::showLastChanges);
    connect(&m_session, &Flags::FlagSession::commitRequested, this, &FlagsDesk::commit);
}

FlagsDesk::~FlagsDesk() = default;

void FlagsDesk::start(FliptWatch *flipt)
{
    m_flipt = flipt;
    if (m_flipt)
        connect(m_flipt, &FliptWatch::changed, this, &FlagsDesk::showServed);
    m_previewer.loadPopulation(samplePopulation());
    m_repository->start();
}

QString FlagsDesk::chosenPath(const Git::Tree &tree) const
{
    if (!m_profile.flagsPath.isEmpty())
        return m_profile.flagsPath;
    const auto fliptYml = tree.files.constFind(QStringLiteral(".flipt.yml"));
    const auto text = fliptYml == tree.files.cend() ? std::nullopt : std::optional(*fliptYml);
    const QStringList loaded = Flags::discover(tree.paths, text, m_version).loaded;
    if (!loaded.isEmpty())
        return loaded.first();
    // ADR-035's own name, which Flipt does not open: the page then says so and offers the fix.
    return tree.files.contains(QStringLiteral("flags.yaml")) ? QStringLiteral("flags.yaml") : QString();
}

void FlagsDesk::takeTip()
{
    const Git::Tree &tree = m_repository->tree();
    const QString path = chosenPath(tree);
    const auto file = tree.files.constFind(path);
    m_problem.reset();
    if (path.isEmpty() || file == tree.files.cend()) {
        const QString why = tree.unreadable.value(path);
        m_problem = Core::Error{
            Core::ErrorCode::NotFound,
            path.isEmpty() ? tr("The branch %1 holds no flags file.").arg(m_profile.branch)
                           : tr("The branch %1 holds no file %2.").arg(m_profile.branch, Core::plainText(path)),
            why};
        Q_EMIT tipTaken();
        return;
    }
    Flags::FlagSession::Base base;
    base.path = path;
    base.oid = tree.commit;
    base.branch = m_profile.branch;
    base.text = *file;
    base.otherFiles = tree.files;
    base.otherFiles.remove(path);
    base.version = m_version;
    if (!m_session.isOpen() || m_session.base().path != path)
        m_session.open(base);
    else
        m_session.rebase(base);

    const Flags::Repository repository = Flags::readRepository(tree.files, m_version);
    m_tipSnapshot = repository.accepted() ? Flags::Snapshot::build(repository.files) : Flags::Snapshot();
    if (m_flipt)
        m_flipt->setTip(m_tipSnapshot);
    Q_EMIT tipTaken();
}

void FlagsDesk::commit(const QString &message)
{
    auto pending = std::make_shared<Pending>();
    pending->message = message;
    pending->tip = m_session.base().oid;
    const QMap<QString, QByteArray> files = m_session.filesToCommit();
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        pending->seen.insert(it.key(), it.key() == m_session.base().path ? m_session.base().text
                                                                          : m_session.base().otherFiles.value(it.key()));
        if (it.key() == QLatin1String(".flipt.yml"))
            pending->files.append({it.key(), it.value()});
        else
            pending->files.prepend({it.key(), it.value()});
    }
    Q_EMIT commitMoved(CommitState::Running, tr("Committing to %1").arg(m_profile.branch));
    commitNext(pending);
}

void FlagsDesk::commitNext(const std::shared_ptr<Pending> &pending)
{
    if (pending->files.isEmpty()) {
        m_repository->refresh();
        Q_EMIT committed(pending->lastCommit, pending->message);
        Q_EMIT commitMoved(CommitState::Done,
                           tr("%1 is on %2. Served is something else: watch the replicas in the list.")
                               .arg(pending->lastCommit.left(7), m_profile.branch));
        return;
    }
    const auto [path, text] = pending->files.takeFirst();
    Git::CommitRequest request;
    request.path = path;
    request.subject = pending->message;
    request.trailers = {{QStringLiteral("Flightdeck-Action"), QStringLiteral("edit")}};
    request.action = QStringLiteral("edit");
    request.seenTip = pending->tip;
    const QByteArray seen = pending->seen.value(path);
    request.intent = [path, text, seen](const QByteArray &file, const Git::Tree &) -> Core::Result<QByteArray> {
        if (file == seen || file == text)
            return text;
        return Core::failure(
            Core::ErrorCode::Conflict,
            tr("%1 was changed on the branch meanwhile. Nothing was sent; look at both and commit again.").arg(path));
    };
    m_repository->commit(
        request, this,
        [this](const Git::CommitProgress &progress) {
            switch (progress.step) {
            case Git::CommitStep::Fetched: Q_EMIT commitMoved(CommitState::Running, tr("Fetched the tip")); break;
            case Git::CommitStep::Committed: Q_EMIT commitMoved(CommitState::Running, tr("Pushing")); break;
            case Git::CommitStep::Accepted: Q_EMIT commitMoved(CommitState::Running, tr("Accepted, fetching back")); break;
            case Git::CommitStep::Visible: break;
            }
        },
        [this, pending](const Git::Result<Git::CommitOutcome> &outcome) {
            if (outcome) {
                pending->lastCommit = outcome->commit;
                commitNext(pending);
                return;
            }
            m_repository->refresh();
            Q_EMIT commitMoved(CommitState::Failed, outcome.error().text());
        });
}

void FlagsDesk::showServed()
{
    m_model.setServed(m_flipt->served());
}

void FlagsDesk::showLastChanges()
{
    const auto change = m_repository->lastChanges().constFind(m_session.base().path);
    if (change == m_repository->lastChanges().cend())
        return;
    QHash<Flags::FlagName, Flags::LastChange> changes;
    for (int row = 0; row < m_model.rowCount(); ++row)
        changes.insert(m_model.nameAt(row), {change->author, change->time});
    m_model.setLastChanges(changes);
}

} // namespace Flightdeck::App
