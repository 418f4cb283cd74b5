#pragma once

#include "rollouts/rolloutdetail.h"

#include <QAbstractTableModel>

namespace Flightdeck::Rollouts {

/// The pods of one rollout: first those of the new revision, then those of the primary.
class PodListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Side, Name, Ready, State, Restarts, Age, Image, Node, ColumnCount };
    enum Role {
        PrimaryRole = Qt::UserRole + 1, ///< bool: runs the promoted revision
        ReadyRole,                      ///< bool
        TroubleRole,                    ///< bool: waits, crashes, was evicted or not scheduled
        MessageRole,                    ///< why, plain text; may be empty
        CreatedRole,                    ///< QDateTime UTC
    };
    Q_ENUM(Role)

    explicit PodListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Merges: pods that stay keep their rows. @param now UTC, for the ages.
    void setPods(const RolloutDetail &detail, const QDateTime &now);

private:
    struct Entry
    {
        bool primary;
        std::shared_ptr<const Kubernetes::Pod> pod;
    };
    QString text(const Entry &entry, int column) const;

    QList<Entry> m_pods;
    QDateTime m_now;
};

} // namespace Flightdeck::Rollouts
