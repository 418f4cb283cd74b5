#pragma once

#include "rollouts/metriccell.h"
#include "rollouts/rolloutrow.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <vector>

namespace Flightdeck::Rollouts {

/// All rollouts, worst first. After the first load rows are merged, moved and removed one by one: selection
/// and scroll position of a view survive. Roles carry meaning, never colour or icon.
class RolloutListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Name,
        Phase,
        Traffic,
        Step,
        Lives,
        SuccessRate,
        Duration,
        NextTick,
        Promotion,
        Reason,
        Cluster,
        StrategyColumn,
        Rollback,
        ColumnCount
    };
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< QString
        ClusterRole,
        NamespaceRole,
        NameRole,
        PhaseRole,         ///< int, Kubernetes::CanaryPhase
        PhaseNameRole,     ///< Flagger's word
        StrategyRole,      ///< int, Strategy
        PrimaryWeightRole, ///< int percent, invalid when unknown
        CanaryWeightRole,
        StepRole,  ///< int, invalid when no run is on
        StepsRole, ///< int
        LivesLeftRole,
        LivesRole,
        NextTickRole, ///< QDateTime UTC, invalid variant when unknown
        PromotionRole,
        RollbackRole,
        BlockerRole,     ///< QString
        BlockerKindRole, ///< int, BlockerKind
        AttentionRole,   ///< int, Attention: 0 is worst
        SuspendedRole,   ///< bool
        FreshnessRole,   ///< int, Core::FreshnessState
        SearchRole,      ///< name, namespace, phase, cluster in one string for a filter
    };
    Q_ENUM(Role)

    explicit RolloutListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// @pre 0 <= row < rowCount()
    const RolloutRow &row(int row) const { return *m_rows[std::size_t(row)]; }
    /// Position of a key, or -1.
    int rowOf(const QString &key) const;

    /// Takes changed or new rows and the keys of vanished ones. The first call that brings rows into an empty
    /// model resets it, no later one does; several rows that change places are one change of the layout.
    void apply(const QList<RolloutRow> &changed, const QStringList &removedKeys);

    /// What the metrics source says of a rollout; empty cells when nothing was ever set.
    MetricCells metrics(const QString &key) const { return m_metrics.value(key); }
    void setMetrics(const QString &key, const MetricCells &cells);

private:
    using Entry = std::shared_ptr<const RolloutRow>;
    static bool isBefore(const Entry &a, const Entry &b);
    void remove(const QStringList &keys);
    void insert(std::vector<Entry> rows);
    void move(std::vector<Entry> rows);
    void reorder(const std::vector<std::size_t> &from, const std::vector<Entry> &rows);
    void moveOne(const Entry &entry);
    void announce(std::vector<int> rows);
    int lowerBound(const RolloutRow &row) const;

    std::vector<Entry> m_rows;
    QHash<QString, Entry> m_byKey;
    QHash<QString, MetricCells> m_metrics;
    bool m_loaded = false;
};

} // namespace Flightdeck::Rollouts
