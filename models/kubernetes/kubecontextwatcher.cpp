#include "kubernetes/kubecontextwatcher.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace Flightdeck::Kubernetes {

namespace {

constexpr int mostLinks = 16;
constexpr qint64 mostBytes = 8 << 20;

/// The folders in which something can happen to a file: its own, and those of every link on the way to it.
/// Kubernetes mounts config -> ..data/config with ..data -> ..2026_11_24, and swaps ..data.
void addFolders(const QString &file, QSet<QString> &folders, int links = 0)
{
    const QString path = QDir::cleanPath(QFileInfo(file).absoluteFilePath());
    folders.insert(QFileInfo(path).absolutePath());
    if (links >= mostLinks)
        return;
    QString part = path;
    while (part.size() > 1) {
        const QFileInfo info(part);
        const QString parent = info.absolutePath();
        if (info.isSymLink()) {
            folders.insert(parent);
            addFolders(info.symLinkTarget() + path.mid(part.size()), folders, links + 1);
        }
        if (parent == part)
            break;
        part = parent;
    }
}

} // namespace

KubeContextWatcher::KubeContextWatcher(const KubeConfig::Source &source, const KubeContext &context,
                                       const Options &options, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_options(options)
    , m_context(context)
    , m_seen(fingerprint())
{
    m_debounce.setSingleShot(true);
    m_settle.setSingleShot(true);
    connect(&m_debounce, &QTimer::timeout, this, [this] { look(false); });
    connect(&m_settle, &QTimer::timeout, this, [this] { look(true); });
    connect(&m_poll, &QTimer::timeout, this, [this] { look(false); });
    const auto soon = [this] {
        if (!m_debounce.isActive())
            m_debounce.start(m_options.debounceMs);
    };
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, soon);
    m_poll.start(m_options.pollMs);
    watch();
}

void KubeContextWatcher::watch()
{
    QSet<QString> places;
    const QStringList candidates = m_source.candidates();
    for (const QString &file : candidates) {
        addFolders(file, places);
        places.insert(file);
    }
    // By their true names: what is behind a link is another thing once the link was swapped.
    QSet<QString> wanted;
    for (const QString &place : std::as_const(places)) {
        if (const QString real = QFileInfo(place).canonicalFilePath(); !real.isEmpty())
            wanted.insert(real);
    }
    const QStringList watched = m_files.files() + m_files.directories();
    const QSet<QString> present(watched.begin(), watched.end());
    const QSet<QString> gone = present - wanted;
    if (!gone.isEmpty())
        m_files.removePaths(QStringList(gone.begin(), gone.end()));
    // A file that was replaced is another one of the same name, which Qt has forgotten by now.
    const QSet<QString> fresh = wanted - present;
    if (!fresh.isEmpty())
        m_files.addPaths(QStringList(fresh.begin(), fresh.end()));
}

QByteArray KubeContextWatcher::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QStringList candidates = m_source.candidates();
    for (const QString &name : candidates) {
        QFile file(name);
        const bool isOpen = QFileInfo(name).isFile() && file.open(QIODevice::ReadOnly);
        hash.addData(isOpen ? QCryptographicHash::hash(file.read(mostBytes), QCryptographicHash::Sha256)
                            : QByteArray("absent"));
    }
    return hash.result();
}

Core::Result<KubeContext> KubeContextWatcher::load() const
{
    const auto config = KubeConfig::load(m_source);
    if (!config)
        return tl::unexpected<Core::Error>(config.error());
    return config->context(m_context.name);
}

void KubeContextWatcher::look(bool settled)
{
    watch();
    const QByteArray now = fingerprint();
    if (now == m_seen && !settled)
        return;
    m_seen = now;
    const auto context = load();
    if (!context) {
        if (!settled) { // half written, or between being deleted and put back
            m_settle.start(m_options.settleMs);
            return;
        }
        Core::Error warning{
            context.error().code,
            tr("The kubeconfig changed and cannot be used. Flightdeck goes on with what it said before."),
            context.error().text()};
        if (m_warning == warning)
            return;
        m_warning = warning;
        Q_EMIT warningChanged();
        return;
    }
    m_settle.stop();
    if (m_warning) {
        m_warning.reset();
        Q_EMIT warningChanged();
    }
    if (*context == m_context)
        return;
    m_context = *context;
    Q_EMIT contextChanged(m_context);
}

} // namespace Flightdeck::Kubernetes
