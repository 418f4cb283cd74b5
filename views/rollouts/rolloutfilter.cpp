#include "views/rollouts/rolloutfilter.h"

#include "views/rollouts/rolloutorder.h"
#include "views/rollouts/rolloutwords.h"

namespace Flightdeck::Views {

namespace {

/// Behind every held place.
constexpr qint64 newRows = 1LL << 32;

} // namespace

RolloutFilter::RolloutFilter(Rollouts::RolloutListModel *model, const Core::Clock *clock, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
    , m_clock(clock)
{
    setSourceModel(model);
    // The source's own order until one is held or asked for: sorting 10,000 rows again is not free.
    setDynamicSortFilter(true);
}

QVariant RolloutFilter::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole || !index.isValid())
        return QSortFilterProxyModel::data(index, role);
    const Rollouts::RolloutRow &shown = row(index.row());
    const Rollouts::MetricCells cells = metrics(index.row());
    const QDateTime now = m_clock->now();
    const auto twoLines = [](const CellText &text) {
        return text.second.isEmpty() ? text.first : QString(text.first + QStringLiteral(", ") + text.second);
    };
    QString value;
    switch (index.column()) {
    case Rollouts::RolloutListModel::Name: {
        const QString sentence = RolloutWords::sentence(shown, cells, now);
        return isFavourite(shown.key) ? tr("Favourite. %1").arg(sentence) : sentence;
    }
    case Rollouts::RolloutListModel::Phase:
        value = RolloutWords::badge(shown).text;
        break;
    case Rollouts::RolloutListModel::SuccessRate:
        value = cells.successRate.asked ? RolloutWords::metricValue(cells.successRate, true) : QString();
        break;
    case Rollouts::RolloutListModel::Duration:
        value = cells.duration.asked ? RolloutWords::metricValue(cells.duration, false) : QString();
        break;
    case Rollouts::RolloutListModel::NextTick:
        value = twoLines(RolloutWords::nextTick(shown, now));
        break;
    case Rollouts::RolloutListModel::Promotion:
        value = twoLines(RolloutWords::promotion(shown, now));
        break;
    case Rollouts::RolloutListModel::Rollback:
        value = twoLines(RolloutWords::rollback(shown, now));
        break;
    case Rollouts::RolloutListModel::Traffic:
        value = shown.split ? QSortFilterProxyModel::data(index, Qt::DisplayRole).toString()
                            : RolloutWords::splitAbsence(shown);
        break;
    case Rollouts::RolloutListModel::Reason:
        value = RolloutWords::reason(shown, now).text();
        break;
    default:
        value = QSortFilterProxyModel::data(index, Qt::DisplayRole).toString();
    }
    return QString(headerData(index.column(), Qt::Horizontal).toString() + QStringLiteral(": ") +
                   (value.isEmpty() ? QStringLiteral("–") : value));
}

void RolloutFilter::holdOrder(bool hold)
{
    if (hold == !m_held.isEmpty())
        return;
    m_held.clear();
    for (int i = 0; hold && i < rowCount(); ++i)
        m_held.insert(row(i).key, i);
    sort(hold ? 0 : m_sortedBy);
    if (!hold && m_sortedBy >= 0)
        invalidate(); // what changed meanwhile finds its place
}

qint64 RolloutFilter::rank(int sourceRow) const
{
    if (m_held.isEmpty())
        return sourceRow;
    const auto held = m_held.constFind(m_model->row(sourceRow).key);
    return held != m_held.cend() ? held.value() : newRows + sourceRow;
}

bool RolloutFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_sortedBy < 0 || !m_held.isEmpty())
        return rank(left.row()) < rank(right.row());
    const Rollouts::RolloutRow &a = m_model->row(left.row());
    const Rollouts::RolloutRow &b = m_model->row(right.row());
    const auto order = compareRollouts(a, m_model->metrics(a.key), b, m_model->metrics(b.key), m_sortedBy,
                                       m_sortedIn == Qt::DescendingOrder);
    return order != 0 ? order < 0 : left.row() < right.row();
}

void RolloutFilter::sortByColumn(int column, Qt::SortOrder order)
{
    if (column == m_sortedBy && order == m_sortedIn)
        return;
    m_sortedBy = column;
    m_sortedIn = order;
    m_held.clear(); // whoever asks for an order wants to see it
    sort(column);   // a change in this column sorts anew; -1 is the source's own order
    if (column >= 0)
        invalidate();
    Q_EMIT sortingChanged();
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

void RolloutFilter::setNamespaces(const QStringList &nameSpaces)
{
    m_namespaces = QSet<QString>(nameSpaces.cbegin(), nameSpaces.cend());
    invalidateFilter();
}

QStringList RolloutFilter::shownNamespaces() const
{
    QStringList sorted = m_namespaces.values();
    sorted.sort();
    return sorted;
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
    const QModelIndex shown = mapFromSource(m_model->index(m_model->rowOf(key), 0));
    if (shown.isValid())
        Q_EMIT dataChanged(shown, shown);
    if (m_favouritesOnly)
        invalidateFilter();
    Q_EMIT favouritesChanged();
}

QStringList RolloutFilter::favourites() const
{
    QStringList keys = m_favourites.values();
    keys.sort();
    return keys;
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
    QString last;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        // Rows of a namespace stand together: most need no look into the set.
        if (const QString &nameSpace = m_model->row(row).canary->meta.nameSpace;
            nameSpace != last || row == 0) {
            found.insert(nameSpace);
            last = nameSpace;
        }
    }
    QStringList sorted = found.values();
    sorted.sort();
    return sorted;
}

bool RolloutFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const Rollouts::RolloutRow &row = m_model->row(sourceRow);
    if (m_group != Group::All && groupOf(row) != m_group)
        return false;
    if (!m_namespaces.isEmpty() && !m_namespaces.contains(row.canary->meta.nameSpace))
        return false;
    if (m_favouritesOnly && !m_favourites.contains(row.key))
        return false;
    if (m_text.isEmpty())
        return true;
    const QVariant searched =
        m_model->data(m_model->index(sourceRow, 0), Rollouts::RolloutListModel::SearchRole);
    return searched.toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace Flightdeck::Views
