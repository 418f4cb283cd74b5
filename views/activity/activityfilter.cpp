#include "views/activity/activityfilter.h"

#include <algorithm>

namespace Flightdeck::Views {

using Core::ActivityEntry;

ActivityFilter::ActivityFilter(Core::ActivityModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
}

void ActivityFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateRowsFilter();
}

void ActivityFilter::setKindShown(Core::ActivityKind kind, bool shown)
{
    m_shown[size_t(kind)] = shown;
    invalidateRowsFilter();
}

void ActivityFilter::setRange(const TimeRange &range)
{
    if (range == m_range)
        return;
    m_range = range;
    invalidateRowsFilter();
}

bool ActivityFilter::matches(const ActivityEntry &entry) const
{
    if (!m_range.contains(entry.at))
        return false;
    return m_text.isEmpty() || entry.object.contains(m_text, Qt::CaseInsensitive) ||
           entry.text.contains(m_text, Qt::CaseInsensitive) ||
           entry.by.contains(m_text, Qt::CaseInsensitive) ||
           entry.state.contains(m_text, Qt::CaseInsensitive);
}

bool ActivityFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const ActivityEntry &entry = m_model->entry(row);
    return m_shown[size_t(entry.kind)] && matches(entry);
}

std::array<int, ActivityKindCount> ActivityFilter::counts() const
{
    std::array<int, ActivityKindCount> counts{};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ActivityEntry &entry = m_model->entry(row);
        counts[size_t(entry.kind)] += matches(entry);
    }
    return counts;
}

const ActivityEntry &ActivityFilter::entry(int row) const
{
    return m_model->entry(mapToSource(index(row, 0)).row());
}

QList<ActivityEntry> ActivityFilter::entriesIn(const TimeRange &range) const
{
    QList<ActivityEntry> entries;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (range.contains(entry(row).at))
            entries.append(entry(row));
    }
    return entries;
}

bool ActivityFilter::isEverythingShown() const
{
    return m_text.isEmpty() && !m_range.from.isValid() &&
           std::all_of(m_shown.begin(), m_shown.end(), [](bool shown) { return shown; });
}

} // namespace Flightdeck::Views
