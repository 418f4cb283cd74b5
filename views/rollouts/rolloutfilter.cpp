#include "views/rollouts/rolloutfilter.h"

#include "views/rollouts/rolloutwords.h"

namespace Flightdeck::Views {

RolloutFilter::RolloutFilter(Rollouts::RolloutListModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
    setDynamicSortFilter(true);
}

void RolloutFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void RolloutFilter::setGroup(Group group)
{
    m_group = group;
    invalidateFilter();
}

void RolloutFilter::setNamespace(const QString &nameSpace)
{
    m_namespace = nameSpace;
    invalidateFilter();
}

void RolloutFilter::setFavouritesOnly(bool only)
{
    m_favouritesOnly = only;
    invalidateFilter();
}

const Rollouts::RolloutRow &RolloutFilter::row(int row) const
{
    return m_model->row(mapToSource(index(row, 0)).row());
}

Rollouts::MetricCells RolloutFilter::metrics(int row) const
{
    return m_model->metrics(this->row(row).key);
}

void RolloutFilter::toggleFavourite(const QString &key)
{
    if (!m_favourites.remove(key))
        m_favourites.insert(key);
    if (m_favouritesOnly)
        invalidateFilter();
    Q_EMIT favouritesChanged();
}

void RolloutFilter::setFavourites(const QStringList &keys)
{
    m_favourites = QSet<QString>(keys.begin(), keys.end());
    invalidateFilter();
}

RolloutFilter::Group RolloutFilter::groupOf(const Rollouts::RolloutRow &row)
{
    if (needsAttention(row.projection.attention) || RolloutWords::isStale(row))
        return Group::NeedAttention;
    return row.projection.attention == Rollouts::Attention::Quiet ? Group::Quiet : Group::Moving;
}

int RolloutFilter::count(Group group) const
{
    if (group == Group::All)
        return m_model->rowCount();
    int found = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        found += groupOf(m_model->row(row)) == group ? 1 : 0;
    return found;
}

QStringList RolloutFilter::nameSpaces() const
{
    QSet<QString> found;
    for (int row = 0; row < m_model->rowCount(); ++row)
        found.insert(m_model->row(row).canary->meta.nameSpace);
    QStringList sorted = found.values();
    sorted.sort();
    return sorted;
}

bool RolloutFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const Rollouts::RolloutRow &row = m_model->row(sourceRow);
    if (m_group != Group::All && groupOf(row) != m_group)
        return false;
    if (!m_namespace.isEmpty() && row.canary->meta.nameSpace != m_namespace)
        return false;
    if (m_favouritesOnly && !m_favourites.contains(row.key))
        return false;
    const QString searched =
        m_model->data(m_model->index(sourceRow, 0), Rollouts::RolloutListModel::SearchRole).toString();
    return m_text.isEmpty() || searched.contains(m_text, Qt::CaseInsensitive);
}

} // namespace Flightdeck::Views
