#pragma once

#include "core/clock.h"
#include "rollouts/rolloutlistmodel.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace Flightdeck::Views {

/// The rows of the list that are shown: by text, by group, by namespaces, favourites. Keeps the model's own
/// order, worst first, unless a column sorts or the order is held. Qt::AccessibleTextRole is a sentence for
/// the first column and "head: value" for the others.
class RolloutFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Group { All, NeedAttention, Moving, Quiet };

    /// @param model, clock must outlive the filter.
    RolloutFilter(Rollouts::RolloutListModel *model, const Core::Clock *clock, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setText(const QString &text);
    void setGroup(Group group);
    void setNamespaces(const QStringList &nameSpaces); ///< empty: all
    QStringList shownNamespaces() const;               ///< sorted; empty: all
    /// Sorts by a column's values, unknown ones last; -1: worst first.
    void sortByColumn(int column, Qt::SortOrder order = Qt::AscendingOrder);
    int sortedBy() const { return m_sortedBy; }
    Qt::SortOrder sortedIn() const { return m_sortedIn; }
    void setFavouritesOnly(bool only);
    /// While held, no row changes its place: somebody points at one. New rows come last.
    void holdOrder(bool hold);

    /// @pre row is one of this proxy's.
    const Rollouts::RolloutRow &row(int row) const;
    Rollouts::MetricCells metrics(int row) const;
    bool isFavourite(const QString &key) const { return m_favourites.contains(key); }
    void toggleFavourite(const QString &key);
    /// Keys, sorted.
    QStringList favourites() const;
    void setFavourites(const QStringList &keys);

    static Group groupOf(const Rollouts::RolloutRow &row);
    int count(Group group) const;
    QStringList nameSpaces() const;

Q_SIGNALS:
    void favouritesChanged();
    void sortingChanged();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// Place in the order shown: the held one, else the model's.
    qint64 rank(int sourceRow) const;

    Rollouts::RolloutListModel *m_model;
    const Core::Clock *m_clock;
    QString m_text;
    Group m_group = Group::All;
    QSet<QString> m_namespaces;
    int m_sortedBy = -1;
    Qt::SortOrder m_sortedIn = Qt::AscendingOrder;
    bool m_favouritesOnly = false;
    QSet<QString> m_favourites;
    QHash<QString, int> m_held; ///< place by key; empty: not held
};

} // namespace Flightdeck::Views
