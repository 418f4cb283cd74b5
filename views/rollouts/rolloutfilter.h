#pragma once

#include "rollouts/rolloutlistmodel.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace Flightdeck::Views {

/// The rows of the list that are shown: by text, by group, by namespace, favourites. Keeps the model's own
/// order, worst first.
class RolloutFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Group { All, NeedAttention, Moving, Quiet };

    explicit RolloutFilter(Rollouts::RolloutListModel *model, QObject *parent = nullptr);

    void setText(const QString &text);
    void setGroup(Group group);
    void setNamespace(const QString &nameSpace); ///< empty: all
    void setFavouritesOnly(bool only);

    /// @pre row is one of this proxy's.
    const Rollouts::RolloutRow &row(int row) const;
    Rollouts::MetricCells metrics(int row) const;
    bool isFavourite(const QString &key) const { return m_favourites.contains(key); }
    void toggleFavourite(const QString &key);
    QStringList favourites() const { return m_favourites.values(); }
    void setFavourites(const QStringList &keys);

    static Group groupOf(const Rollouts::RolloutRow &row);
    int count(Group group) const;
    QStringList nameSpaces() const;

Q_SIGNALS:
    void favouritesChanged();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    Rollouts::RolloutListModel *m_model;
    QString m_text;
    Group m_group = Group::All;
    QString m_namespace;
    bool m_favouritesOnly = false;
    QSet<QString> m_favourites;
};

} // namespace Flightdeck::Views
