#include "views/flags/flagfilter.h"

#include "flags/flaglistmodel.h"

namespace Flightdeck::Views {

using Model = Flags::FlagListModel;

FlagFilter::FlagFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void FlagFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void FlagFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void FlagFilter::setOrder(Order order)
{
    m_order = order;
    invalidate();
    sort(order == Order::File ? -1 : 0);
}

bool FlagFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_text.isEmpty()) {
        const QString found = index.data(Model::KeyRole).toString() + QLatin1Char('\n') +
                              index.data(Model::NameRole).toString() + QLatin1Char('\n') +
                              index.data(Model::SegmentsRole).toStringList().join(QLatin1Char('\n'));
        if (!found.contains(m_text, Qt::CaseInsensitive))
            return false;
    }
    switch (m_show) {
    case Show::Problems:
        return index.data(Model::ErrorsRole).toInt() + index.data(Model::WarningsRole).toInt() > 0;
    case Show::Changed:
        return index.data(Model::ChangedRole).toBool();
    case Show::Off:
        return !index.data(Model::EnabledRole).toBool();
    case Show::Debt:
        return !index.data(Model::DebtRole).toString().isEmpty();
    case Show::All:
        break;
    }
    return true;
}

bool FlagFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto badness = [](const QModelIndex &index) {
        const int debt = index.data(Model::DebtRole).toString().isEmpty() ? 0 : 1;
        return index.data(Model::ErrorsRole).toInt() * 10'000 + index.data(Model::WarningsRole).toInt() * 10 +
               debt;
    };
    if (m_order == Order::Changed) {
        const QDateTime a = left.data(Model::LastWhenRole).toDateTime();
        const QDateTime b = right.data(Model::LastWhenRole).toDateTime();
        if (a != b)
            return a.isValid() && (!b.isValid() || a > b);
    } else if (m_order == Order::Worst) {
        if (badness(left) != badness(right))
            return badness(left) > badness(right);
    } else {
        const int order = QString::localeAwareCompare(left.data(Model::KeyRole).toString(),
                                                      right.data(Model::KeyRole).toString());
        if (order != 0)
            return order < 0;
    }
    return left.row() < right.row();
}

} // namespace Flightdeck::Views
