#pragma once

#include "flags/flagsession.h"
#include "flags/preview.h"

#include <QHash>

namespace Flightdeck::Flags {

/// Previews of a session's edit on a sample of people, computed in the background: who changes sides, whom
/// each segment takes, what one entity gets. Nothing leaves the machine. Results of an older edit are
/// dropped.
class FlagPreviewer : public QObject
{
    Q_OBJECT
public:
    /// `session` outlives this.
    explicit FlagPreviewer(FlagSession *session, QObject *parent = nullptr);
    ~FlagPreviewer() override;

    /// Reads a CSV (also from the resources) in the background; ends in populationChanged().
    void loadPopulation(const QString &fileName);
    void cancelLoading();
    bool isLoading() const { return bool(m_loading); }
    const std::shared_ptr<const Population> &population() const { return m_population; }
    QString populationName() const { return m_populationName; }
    QString populationError() const { return m_populationError; }

    void choose(const QString &nameSpace, const QString &flag);

    /// What the tip and the edit serve. None: Flipt would not take the repository,
    /// `beforeReason`/`afterReason` say why for people.
    const std::optional<Snapshot> &before() const { return m_before; }
    const std::optional<Snapshot> &after() const { return m_after; }
    QString beforeReason() const { return m_beforeReason; }
    QString afterReason() const { return m_afterReason; }

    /// Who flips, for the chosen flag; none while there is nothing to say.
    const std::optional<FlagPreview> &flips() const { return m_flips; }
    /// By segment key, for the chosen flag's namespace.
    const QHash<QString, SegmentPreview> &segments() const { return m_segments; }

    /// One entity, now.
    struct Trial
    {
        QString answer; ///< variant key, "true"/"false", "(none)", or the error's text
        bool failed = false;
        Reason reason = Reason::Unknown;
        Trace trace;
    };
    static std::optional<Trial> tryEntity(const std::optional<Snapshot> &snapshot, const Request &request);

Q_SIGNALS:
    void populationChanged();
    void snapshotsChanged();
    void previewsChanged();

private:
    struct Job;
    struct Outcome;
    void tipChanged();
    void schedule();
    void compute();

    FlagSession *m_session;
    std::shared_ptr<const Population> m_population;
    QString m_populationName;
    QString m_populationError;
    std::shared_ptr<std::atomic_bool> m_loading;   ///< set to cancel
    std::shared_ptr<std::atomic_bool> m_computing; ///< set to cancel
    QTimer m_soon;
    QString m_nameSpace = QStringLiteral("default");
    QString m_flag;
    Repository m_tip; ///< the tip's repository, read once
    std::optional<Snapshot> m_before;
    std::optional<Snapshot> m_after;
    QString m_beforeReason;
    QString m_afterReason;
    std::optional<FlagPreview> m_flips;
    QHash<QString, SegmentPreview> m_segments;
};

} // namespace Flightdeck::Flags
