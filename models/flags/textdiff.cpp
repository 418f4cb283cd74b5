#include "flags/textdiff.h"

#include <QByteArrayView>

#include <algorithm>

namespace Flightdeck::Flags {

static const int mostDifferences = 400;

static std::vector<QByteArrayView> linesOf(QByteArrayView text)
{
    std::vector<QByteArrayView> lines;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf('\n', begin);
        end = end < 0 ? text.size() : end + 1;
        lines.push_back(text.sliced(begin, end - begin));
        begin = end;
    }
    return lines;
}

static void add(std::vector<LineChange> &changes, int before, int after, bool removed)
{
    if (!changes.empty()) {
        LineChange &last = changes.back();
        if (last.beforeLine + last.beforeCount == before && last.afterLine + last.afterCount == after) {
            ++(removed ? last.beforeCount : last.afterCount);
            return;
        }
    }
    changes.push_back({before, removed ? 1 : 0, after, removed ? 0 : 1});
}

// The shortest edit path from (0, 0) to the ends: rows[d][k] is the furthest x on diagonal k after d
// differences.
static std::vector<LineChange> shortest(const std::vector<QByteArrayView> &a,
                                        const std::vector<QByteArrayView> &b, int offset)
{
    const int n = int(a.size());
    const int m = int(b.size());
    std::vector<std::vector<int>> rows;
    std::vector<int> furthest(2 * mostDifferences + 3, 0);
    const auto at = [](int k) { return size_t(k + mostDifferences + 1); };
    for (int d = 0; d <= mostDifferences; ++d) {
        rows.push_back(furthest);
        for (int k = -d; k <= d; k += 2) {
            const bool down = k == -d || (k != d && furthest[at(k - 1)] < furthest[at(k + 1)]);
            int x = down ? furthest[at(k + 1)] : furthest[at(k - 1)] + 1;
            while (x < n && x - k < m && a[size_t(x)] == b[size_t(x - k)])
                ++x;
            furthest[at(k)] = x;
            if (x < n || x - k < m)
                continue;
            // Walk back from the end and gather the steps.
            std::vector<LineChange> steps;
            for (int back = d, diagonal = k; back > 0; --back) {
                const std::vector<int> &row = rows[size_t(back)];
                const bool wasDown =
                    diagonal == -back || (diagonal != back && row[at(diagonal - 1)] < row[at(diagonal + 1)]);
                diagonal += wasDown ? 1 : -1;
                const int from = row[at(diagonal)];
                steps.push_back({from, wasDown ? 0 : 1, from - diagonal, wasDown ? 1 : 0});
            }
            std::vector<LineChange> changes;
            for (auto step = steps.rbegin(); step != steps.rend(); ++step)
                add(changes, step->beforeLine + offset, step->afterLine + offset, step->beforeCount > 0);
            return changes;
        }
    }
    return {{offset, n, offset, m}};
}

std::vector<LineChange> diffLines(const QByteArray &before, const QByteArray &after)
{
    if (before == after)
        return {};
    // Only what lies between the same whole lines at both ends is taken apart.
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head =
        std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    while (head > 0 && before.at(head - 1) != '\n')
        --head;
    qsizetype tail =
        std::mismatch(before.rbegin(), before.rbegin() + (shorter - head), after.rbegin()).first -
        before.rbegin();
    while (tail > 0 && before.at(before.size() - tail - 1) != '\n')
        --tail;
    const auto middle = [head, tail](const QByteArray &text) {
        return linesOf(QByteArrayView(text).sliced(head, text.size() - head - tail));
    };
    return shortest(middle(before), middle(after),
                    int(std::count(before.begin(), before.begin() + head, '\n')));
}

static QStringList wordsOf(const QString &line)
{
    QStringList words;
    for (const QString &word : line.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.append(word);
    return words;
}

std::vector<DiffWord> diffWords(const QString &before, const QString &after)
{
    const QStringList a = wordsOf(before);
    const QStringList b = wordsOf(after);
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head &&
           a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    std::vector<DiffWord> words;
    const auto take = [&words](DiffWord::Kind kind, const QStringList &from, qsizetype begin, qsizetype end) {
        for (qsizetype index = begin; index < end; ++index)
            words.push_back({kind, from[index]});
    };
    take(DiffWord::Kind::Same, a, 0, head);
    take(DiffWord::Kind::Removed, a, head, a.size() - tail);
    take(DiffWord::Kind::Added, b, head, b.size() - tail);
    take(DiffWord::Kind::Same, a, a.size() - tail, a.size());
    return words;
}

} // namespace Flightdeck::Flags
