#pragma once

#include "rollouts/rolloutboard.h"

#include <QAbstractTableModel>

namespace Flightdeck::Rollouts {

/// The events of one canary, newest first.
class EventListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Message, Count, Source, ColumnCount };
    enum Role {
        TimeRole = Qt::UserRole + 1, ///< QDateTime UTC
        MessageRole,
        WarningRole, ///< bool
        CountRole,   ///< int
        FoldedRole,  ///< bool: stands for several different messages of which the last is shown
        SourceRole,
    };
    Q_ENUM(Role)

    explicit EventListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// @pre 0 <= row < rowCount()
    const Kubernetes::Event &event(int row) const { return *m_events[row]; }

    /// Shows a canary's events and stays up to date. @param board must outlive the model or be null.
    void follow(RolloutBoard *board, const QString &rolloutKey);
    /// Merges a list, newest first: rows that stay keep their identity.
    void setEvents(const EventList &events);

private:
    EventList m_events;
    QMetaObject::Connection m_following;
};

} // namespace Flightdeck::Rollouts
