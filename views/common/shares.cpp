#include "views/common/shares.h"

#include <algorithm>
#include <numeric>

namespace Flightdeck::Views::Shares {

int sum(const QVector<int> &shares)
{
    return std::accumulate(shares.cbegin(), shares.cend(), 0);
}

QVector<int> withShare(QVector<int> shares, qsizetype index, int value)
{
    if (index < 0 || index >= shares.size())
        return shares;
    if (shares.size() == 1)
        return {Whole};
    shares[index] = std::clamp(value, 0, Whole);
    int missing = Whole - sum(shares);
    QVector<qsizetype> order;
    for (qsizetype i = index + 1; i < shares.size(); ++i)
        order.append(i);
    for (qsizetype i = index - 1; i >= 0; --i)
        order.append(i);
    for (const qsizetype i : std::as_const(order)) {
        const int changed = std::clamp(shares[i] + missing, 0, Whole);
        missing -= changed - shares[i];
        shares[i] = changed;
    }
    return shares;
}

int edgePosition(const QVector<int> &shares, qsizetype edge)
{
    return std::accumulate(shares.cbegin(), shares.cbegin() + edge + 1, 0);
}

QVector<int> withEdge(QVector<int> shares, qsizetype edge, int position)
{
    if (edge < 0 || edge + 1 >= shares.size())
        return shares;
    const int before = edgePosition(shares, edge) - shares[edge];
    const int both = shares[edge] + shares[edge + 1];
    const int left = std::clamp(position - before, 0, both);
    shares[edge] = left;
    shares[edge + 1] = both - left;
    return sum(shares) == Whole ? shares : withShare(shares, edge, left);
}

} // namespace Flightdeck::Views::Shares
