#pragma once

#include "kubernetes/kubeconfig.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace Flightdeck::Kubernetes {

/// Follows the files that a context came from. What they say is taken whole or not at all: while they are
/// missing, half written or do not have the context any more, the last good one stays and a warning says so.
/// The context is followed by name, so that "kubectl config use-context" in a terminal does not move a
/// running console to another cluster.
class KubeContextWatcher final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        int debounceMs = 300; ///< a file is written in several steps
        int settleMs = 1'000; ///< a broken file is looked at again after this long before it is a warning
        int pollMs = 30'000;  ///< for file systems that tell nothing (network, some containers)
    };

    KubeContextWatcher(const KubeConfig::Source &source, const KubeContext &context, const Options &options,
                       QObject *parent = nullptr);

    /// The last good one.
    const KubeContext &context() const { return m_context; }
    /// Why the files are not followed at the moment; nothing when they are.
    const std::optional<Core::Error> &warning() const { return m_warning; }

Q_SIGNALS:
    void contextChanged(const Flightdeck::Kubernetes::KubeContext &context);
    void warningChanged();

private:
    void look(bool settled);
    void watch();
    QByteArray fingerprint() const;
    Core::Result<KubeContext> load() const;

    KubeConfig::Source m_source;
    Options m_options;
    KubeContext m_context;
    std::optional<Core::Error> m_warning;
    QByteArray m_seen; ///< fingerprint of what was read last
    QFileSystemWatcher m_files;
    QTimer m_debounce;
    QTimer m_settle;
    QTimer m_poll;
};

} // namespace Flightdeck::Kubernetes
