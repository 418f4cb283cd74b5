#include "app/flagsdesk.h"

#include "app/commands/repositoryoptions.h"
#include "app/fliptwatch.h"
#include "core/plaintext.h"
#include "flags/discovery.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace Flightdeck::App {

namespace {

QString samplePopulation()
{
    return QStringLiteral(":/flightdeck/population-20k.csv");
}

/// Tells the drafts of one repository's branch from those of others; holds no password.
QString repositoryName(const Environments::Profile &profile)
{
    const QUrl url(profile.flagsUrl);
    const QString place = url.isValid() && !url.scheme().isEmpty() ? url.toString(QUrl::RemoveUserInfo)
                                                                   : profile.flagsUrl; // git@host:path
    return profile.name + QLatin1Char('\n') + place + QLatin1Char('\n') + profile.branch;
}

} // namespace

FlagsDesk::FlagsDesk(const Environments::Profile &profile, const Core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_version(fliptVersionOf(profile))
    , m_clock(clock)
    , m_previewer(&m_session)
    , m_drafts(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/drafts"),
               repositoryName(profile), &m_session, clock)
{
    m_repository = std::make_unique<Git::FlagsRepository>(repositoryOptions(profile), m_clock);
    connect(m_repository.get(), &Git::FlagsRepository::changed, this, &FlagsDesk::takeTip);
    connect(m_repository.get(), &Git::FlagsRepository::historyRead, this, &FlagsDesk::showLastChanges);
    connect(&m_session, &Flags::FlagSession::commitRequested, this, &FlagsDesk::commit);
}

FlagsDesk::~FlagsDesk() = default;

void FlagsDesk::start(FliptWatch *flipt)
{
    m_flipt = flipt;
    if (m_flipt)
        connect(m_flipt, &FliptWatch::changed, this, &FlagsDesk::showServed);
    m_previewer.loadPopulation(m_profile.population.isEmpty() ? samplePopulation() : m_profile.population);
    m_repository->start();
}

std::shared_ptr<const Flags::Population> FlagsDesk::population() const
{
    return m_previewer.populationName() == QFileInfo(samplePopulation()).fileName()
               ? nullptr
               : m_previewer.population();
}

bool FlagsDesk::holdsFlag(const Flags::FlagName &name) const
{
    return m_tipSnapshot.flag(name.nameSpace, name.key) != nullptr || m_tipModel.rowOf(name) >= 0;
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
            path.isEmpty()
                ? tr("The branch %1 holds no flags file.").arg(m_profile.branch)
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
    m_tipModel.setDocuments(m_session.baseDocument(), m_session.baseDocument());

    const Flags::Repository repository = Flags::readRepository(tree.files, m_version);
    m_tipSnapshot = repository.accepted() ? Flags::Snapshot::build(repository.files) : Flags::Snapshot();
    if (m_flipt)
        m_flipt->setTip(m_tipSnapshot);
    Q_EMIT tipTaken();
}

void FlagsDesk::commit(const QString &message)
{
    Git::CommitRequest request;
    request.path = m_session.base().path;
    request.subject = message;
    request.trailers = {{QStringLiteral("Flightdeck-Action"), QStringLiteral("edit")}};
    request.action = QStringLiteral("edit");
    request.seenTip = m_session.base().oid;
    QMap<QString, QByteArray> seen = m_session.base().otherFiles;
    seen.insert(m_session.base().path, m_session.base().text);
    request.intent = [files = m_session.filesToCommit(),
                      seen](const Git::Tree &tree) -> Core::Result<Git::Files> {
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            const QByteArray now = tree.files.value(file.key());
            if (now != seen.value(file.key()) && now != file.value())
                return Core::failure(Core::ErrorCode::Conflict,
                                     tr("%1 was changed on the branch meanwhile. Nothing was sent; look at "
                                        "both and commit again.")
                                         .arg(Core::plainText(file.key())));
        }
        return files;
    };
    Q_EMIT commitMoved(CommitState::Running, tr("Committing to %1").arg(m_profile.branch));
    m_repository->commit(
        request, this,
        [this](const Git::CommitProgress &progress) {
            switch (progress.step) {
            case Git::CommitStep::Fetched:
                Q_EMIT commitMoved(CommitState::Running, tr("Fetched the tip"));
                break;
            case Git::CommitStep::Committed:
                Q_EMIT commitMoved(CommitState::Running, tr("Pushing"));
                break;
            case Git::CommitStep::Accepted:
                Q_EMIT commitMoved(CommitState::Running, tr("Accepted, fetching back"));
                break;
            case Git::CommitStep::Visible:
                break;
            }
        },
        [this, message](const Git::Result<Git::CommitOutcome> &outcome) {
            m_repository->refresh();
            if (!outcome) {
                Q_EMIT commitMoved(CommitState::Failed, outcome.error().text());
                return;
            }
            Q_EMIT committed(outcome->commit, message);
            Q_EMIT commitMoved(CommitState::Done,
                               tr("%1 is on %2. Served is something else: watch the replicas in the list.")
                                   .arg(outcome->commit.left(7), m_profile.branch));
        });
}

void FlagsDesk::showServed()
{
    m_model.setServed(m_flipt->served());
    m_tipModel.setServed(m_flipt->served());
}

// The newest commit that changed what the flag means; a flag that the history read so far does not name is
// unknown, not "changed when the file was".
void FlagsDesk::showLastChanges()
{
    QHash<QString, Flags::LastChange> byKey;
    for (const Git::PastCommit &commit : m_repository->history()) { // newest first
        for (const QString &key : commit.changes) {
            if (!byKey.contains(key))
                byKey.insert(key, {commit.author, commit.committed});
        }
    }
    QHash<Flags::FlagName, Flags::LastChange> changes;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Flags::FlagName name = m_model.nameAt(row);
        if (const auto change = byKey.constFind(name.key); change != byKey.cend())
            changes.insert(name, *change);
    }
    m_model.setLastChanges(changes);
}

} // namespace Flightdeck::App
