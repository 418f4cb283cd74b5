#include "killswitch/linediff.h"

#include "core/plaintext.h"

namespace Flightdeck::KillSwitch {

namespace {

constexpr qsizetype maxTable = 4'000'000; // cells; beyond that the middle is shown whole

QList<QByteArray> linesOf(const QByteArray &text)
{
    return text.split('\n');
}

QString shown(QByteArray line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    return Core::plainText(QString::fromUtf8(line), 500);
}

} // namespace

QList<DiffLine> lineDiff(const QByteArray &before, const QByteArray &after)
{
    const QList<QByteArray> a = linesOf(before);
    const QList<QByteArray> b = linesOf(after);
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head &&
           a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const qsizetype rows = a.size() - head - tail;
    const qsizetype columns = b.size() - head - tail;
    // Longest common subsequence of what is left, from the end.
    std::vector<int> common(rows * columns <= maxTable ? size_t((rows + 1) * (columns + 1)) : 0);
    const auto cell = [&](qsizetype row, qsizetype column) -> int & {
        return common[size_t(row * (columns + 1) + column)];
    };
    for (qsizetype row = rows - 1; row >= 0 && !common.empty(); --row) {
        for (qsizetype column = columns - 1; column >= 0; --column)
            cell(row, column) = a[head + row] == b[head + column]
                                    ? cell(row + 1, column + 1) + 1
                                    : qMax(cell(row + 1, column), cell(row, column + 1));
    }
    QList<DiffLine> diff;
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < rows || column < columns) {
        const bool both = row < rows && column < columns && !common.empty();
        if (both && a[head + row] == b[head + column]) {
            ++row;
            ++column;
        } else if (row < rows && (!both || cell(row + 1, column) >= cell(row, column + 1))) {
            diff.append({DiffLine::Kind::Removed, int(head + row) + 1, shown(a[head + row])});
            ++row;
        } else {
            diff.append({DiffLine::Kind::Added, int(head + column) + 1, shown(b[head + column])});
            ++column;
        }
    }
    return diff;
}

} // namespace Flightdeck::KillSwitch
