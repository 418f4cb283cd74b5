#include "flags/draftkeeper.h"

#include "core/plaintext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace Flightdeck::Flags {

// A crash loses at most what was typed in this time.
static const int pauseMs = 200;
static const int longestPauseMs = 5000; // of files that are large
static const int keptDays = 90;
static const qint64 mostBytes = 256 * 1024 * 1024;

DraftKeeper::DraftKeeper(const QString &folder, const QString &name, FlagSession *session,
                         const Core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_prefix(QString::fromLatin1(
          QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
    , m_session(session)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::write);
    connect(session, &FlagSession::stepsChanged, this, [this] {
        if (!m_soon.isActive()) // not started anew: under steady typing it is written all the same
            m_soon.start();
    });
    connect(session, &FlagSession::opened, this, &DraftKeeper::look);
    if (session->isOpen())
        look();
}

DraftKeeper::~DraftKeeper()
{
    flush();
}

void DraftKeeper::flush()
{
    if (m_soon.isActive())
        write();
}

QString DraftKeeper::newFile() const
{
    return QDir(m_folder).filePath(m_prefix + QLatin1Char('-') + QUuid::createUuid().toString(QUuid::Id128) +
                                   QStringLiteral(".json"));
}

void DraftKeeper::fail(const QString &reason)
{
    if (m_failure == reason)
        return;
    m_failure = reason;
    Q_EMIT failed(reason);
}

void DraftKeeper::write()
{
    m_soon.stop();
    if (!m_session->isOpen())
        return;
    if (m_session->steps().empty() || !m_session->changed()) {
        if (!m_file.isEmpty())
            QFile::remove(m_file);
        return;
    }
    constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;
    if (m_file.isEmpty()) {
        if (!QDir().mkpath(m_folder))
            return fail(tr("Edits are not kept for the case of a crash: %1 cannot be made.").arg(m_folder));
        QFile::setPermissions(m_folder, onlyOwner | QFile::ExeOwner);
        m_file = newFile();
        m_lock = std::make_unique<QLockFile>(m_file + QStringLiteral(".lock"));
        m_lock->setStaleLockTime(0);
        m_lock->tryLock(0);
    }
    QElapsedTimer took;
    took.start();
    Draft draft;
    draft.path = m_session->base().path;
    draft.branch = m_session->base().branch;
    draft.oid = m_session->base().oid;
    draft.time = m_clock.now();
    draft.baseText = m_session->base().text;
    draft.steps = m_session->steps();
    const QByteArray bytes = writeDraft(draft);
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(onlyOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return fail(tr("Edits are not kept for the case of a crash: %1").arg(file.errorString()));
    m_failure.clear();
    // A large file is written less often, so that writing takes a twentieth of the time at most.
    m_soon.setInterval(int(std::clamp<qint64>(20 * took.elapsed(), pauseMs, longestPauseMs)));
}

void DraftKeeper::look()
{
    std::optional<Draft> newest;
    QString newestFile;
    std::unique_ptr<QLockFile> newestLock;
    const QDir folder(m_folder);
    const QFileInfoList files =
        folder.entryInfoList({m_prefix + QStringLiteral("-*.json")}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &info : files) {
        const QString path = info.filePath();
        if (path == m_file || info.size() > mostBytes)
            continue;
        auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
        lock->setStaleLockTime(0); // a lock goes only with the process that holds it
        const bool isFound = path == m_foundFile;
        if (!isFound && !lock->tryLock(0))
            continue; // another window's
        QFile file(path);
        const auto draft = file.open(QIODevice::ReadOnly)
                               ? readDraft(file.readAll())
                               : Core::Result<Draft>(Core::failure(Core::ErrorCode::NotFound, {}));
        if (!draft || draft->path != m_session->base().path || draft->branch != m_session->base().branch)
            continue;
        if (draft->time.daysTo(m_clock.now()) > keptDays) {
            file.remove();
            continue;
        }
        if (newest && newest->time >= draft->time)
            continue;
        newest = *draft;
        newestFile = path;
        newestLock = isFound ? std::move(m_foundLock) : std::move(lock);
    }
    const bool same = newestFile == m_foundFile;
    m_found = newest;
    m_foundFile = newestFile;
    m_foundLock = std::move(newestLock);
    if (!same)
        Q_EMIT foundChanged();
}

void DraftKeeper::takeUp()
{
    if (!m_found)
        return;
    const Draft draft = *m_found;
    const QString file = m_foundFile;
    m_found.reset();
    m_foundFile.clear();
    m_session->resume(draft);
    write(); // as this run's own, before the other file goes
    QFile::remove(file);
    m_foundLock.reset();
    look();
    Q_EMIT foundChanged();
}

void DraftKeeper::throwAway()
{
    if (!m_found)
        return;
    QFile::remove(m_foundFile);
    m_found.reset();
    m_foundFile.clear();
    m_foundLock.reset();
    look();
    Q_EMIT foundChanged();
}

} // namespace Flightdeck::Flags
