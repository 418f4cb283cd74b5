#pragma once

#include <QVector>

namespace Flightdeck::Views::Shares {

// Shares in hundredths of a percent, so that a sum is exact. The whole is 10000.
inline constexpr int Whole = 10000;

/// `shares` with share `index` set to `value` (clamped to 0..Whole) and the sum made Whole: the difference is
/// taken from or given to the right neighbours in turn, then to the left ones. An index outside changes
/// nothing.
QVector<int> withShare(QVector<int> shares, qsizetype index, int value);

/// `shares` with the edge between `edge` and `edge + 1` moved to `position` (0..Whole from the left). The two
/// shares beside it change; an edge never passes its neighbours.
QVector<int> withEdge(QVector<int> shares, qsizetype edge, int position);

/// Position of that edge from the left.
int edgePosition(const QVector<int> &shares, qsizetype edge);

int sum(const QVector<int> &shares);

} // namespace Flightdeck::Views::Shares
