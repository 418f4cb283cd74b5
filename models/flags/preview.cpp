#include "flags/preview.h"

#include "flags/crowd.h"
#include "flags/flagoutcomes.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace Flightdeck::Flags {

SegmentPreview previewSegment(const Segment &segment, const Population &population,
                              const FliptVersion &version)
{
    const Dialect dialect(version);
    std::vector<ConstraintMatcher> matchers;
    std::vector<VerdictColumn> columns;
    matchers.reserve(segment.constraints.size()); // the columns point at them
    for (const Constraint &constraint : segment.constraints) {
        matchers.emplace_back(constraint, dialect);
        columns.emplace_back(matchers.back(), population);
    }

    const size_t count = columns.size();
    const bool all = segment.matchType == MatchType::All;
    SegmentPreview preview;
    preview.entities = population.size();
    preview.funnel.assign(count, 0);
    preview.missing.assign(count, 0);
    for (qsizetype row = 0; row < population.size(); ++row) {
        bool inFunnel = all || count == 0;
        bool readable = true;
        for (size_t i = 0; i < count; ++i) {
            const Verdict verdict = columns[i].verdict(population, row);
            const bool holds = verdict == Verdict::Match;
            readable = readable && (holds || verdict == Verdict::NoMatch);
            inFunnel = all ? inFunnel && holds : inFunnel || holds;
            preview.funnel[i] += inFunnel ? 1 : 0;
            preview.missing[i] += columns[i].isMissing(population, row) ? 1 : 0;
        }
        preview.unreadable += readable ? 0 : 1;
        preview.matched += readable && inFunnel ? 1 : 0;
    }
    return preview;
}

namespace {

/// Asks for cancellation after so many rows.
constexpr size_t batch = 4096;

/// How many people go from one outcome to another, and the first of them.
struct Cell
{
    qsizetype count = 0;
    qsizetype firstRow = -1;
};

/// People for whom both versions decide by the same table each.
struct Tally
{
    std::vector<quint32> counts; ///< by bucket
    std::vector<size_t> groups;
};

class FlipCounter
{
public:
    FlipCounter(FlagOutcomes &before, FlagOutcomes &after, const std::atomic_bool *cancelled)
        : m_before(before)
        , m_after(after)
        , m_cancelled(cancelled)
        , m_cells(size_t(before.count()) * size_t(after.count()))
    {
    }

    /// False when cancelled.
    bool countRows(const Population &population);
    bool countCrowd(const Crowd &crowd, const QByteArray &flag);
    FlagPreview preview(const QString &flag, const Population &population) const;

private:
    bool goesOn() const { return !m_cancelled || !m_cancelled->load(); }
    Cell &cell(int before, int after) { return m_cells[size_t(before * m_after.count() + after)]; }
    bool add(const Crowd &crowd, const Crowd::Group &group, int before, int after, Tally &tally);
    void settle(const Crowd &crowd, int before, int after, const Tally &tally);
    void addMixed(const Crowd &crowd, const Crowd::Group &group, int before, int after);
    void fill(const Crowd &crowd, size_t begin, size_t end, size_t idLength, bool threshold,
              quint16 *buckets) const;

    FlagOutcomes &m_before;
    FlagOutcomes &m_after;
    const std::atomic_bool *m_cancelled;
    std::vector<Cell> m_cells;
    std::optional<ThresholdBuckets> m_thresholds;
};

bool FlipCounter::countRows(const Population &population)
{
    for (qsizetype row = 0; row < population.size(); ++row) {
        if (row % qsizetype(batch) == 0 && !goesOn())
            return false;
        Cell &one = cell(m_before.outcome(row), m_after.outcome(row));
        if (one.count++ == 0)
            one.firstRow = row;
    }
    return true;
}

void FlipCounter::fill(const Crowd &crowd, size_t begin, size_t end, size_t idLength, bool threshold,
                       quint16 *buckets) const
{
    if (threshold)
        m_thresholds->fill(crowd.crcs() + begin, end - begin, buckets);
    else
        variantBuckets(crowd.crcs() + begin, end - begin, m_before.keyFor(idLength), buckets);
}

bool FlipCounter::add(const Crowd &crowd, const Crowd::Group &group, int before, int after, Tally &tally)
{
    const FlagOutcomes::Table &old = m_before.tables()[size_t(before)];
    const FlagOutcomes::Table &changed = m_after.tables()[size_t(after)];
    if (old.isConstant && changed.isConstant) {
        tally.counts[0] += quint32(group.end - group.begin);
        return goesOn();
    }
    const bool threshold = old.isConstant ? changed.isThreshold : old.isThreshold;
    quint16 buckets[batch];
    for (size_t begin = group.begin; begin < group.end; begin += batch) {
        if (!goesOn())
            return false;
        const size_t end = qMin(group.end, begin + batch);
        fill(crowd, begin, end, group.idLength, threshold, buckets);
        for (size_t i = 0; i < end - begin; ++i)
            ++tally.counts[buckets[i]];
    }
    return true;
}

/// A flag that changes its type: two hashes a row.
void FlipCounter::addMixed(const Crowd &crowd, const Crowd::Group &group, int before, int after)
{
    const FlagOutcomes::Table &old = m_before.tables()[size_t(before)];
    const FlagOutcomes::Table &changed = m_after.tables()[size_t(after)];
    for (size_t place = group.begin; place < group.end; ++place) {
        quint16 oldBucket = 0;
        quint16 newBucket = 0;
        fill(crowd, place, place + 1, group.idLength, old.isThreshold, &oldBucket);
        fill(crowd, place, place + 1, group.idLength, changed.isThreshold, &newBucket);
        Cell &one = cell(old.outcomes[oldBucket], changed.outcomes[newBucket]);
        const qsizetype row = crowd.row(place);
        if (one.count++ == 0 || row < one.firstRow)
            one.firstRow = row;
    }
}

void FlipCounter::settle(const Crowd &crowd, int before, int after, const Tally &tally)
{
    const FlagOutcomes::Table &old = m_before.tables()[size_t(before)];
    const FlagOutcomes::Table &changed = m_after.tables()[size_t(after)];
    const bool threshold = old.isConstant ? changed.isThreshold : old.isThreshold;
    const auto outcome = [](const FlagOutcomes::Table &table, size_t bucket) {
        return int(table.isConstant ? table.outcomes.front() : table.outcomes[bucket]);
    };
    QSet<int> moves;
    for (size_t bucket = 0; bucket < tally.counts.size(); ++bucket) {
        if (tally.counts[bucket] == 0)
            continue;
        const int from = outcome(old, bucket);
        const int to = outcome(changed, bucket);
        cell(from, to).count += tally.counts[bucket];
        moves.insert(from * m_after.count() + to);
    }
    // The first one of each kind, group by group; rows ascend within a group.
    for (const int move : moves) {
        Cell &one = m_cells[size_t(move)];
        for (const size_t index : tally.groups) {
            const Crowd::Group &group = crowd.groups()[index];
            quint16 buckets[64];
            bool found = false;
            for (size_t begin = group.begin; begin < group.end && !found; begin += std::size(buckets)) {
                if (one.firstRow >= 0 && crowd.row(begin) > one.firstRow)
                    break;
                const size_t end = qMin(group.end, begin + std::size(buckets));
                fill(crowd, begin, end, group.idLength, threshold, buckets);
                for (size_t i = 0; i < end - begin && !found; ++i) {
                    const int at = outcome(old, buckets[i]) * m_after.count() + outcome(changed, buckets[i]);
                    found = at == move;
                    if (found && (one.firstRow < 0 || crowd.row(begin + i) < one.firstRow))
                        one.firstRow = crowd.row(begin + i);
                }
            }
        }
    }
}

bool FlipCounter::countCrowd(const Crowd &crowd, const QByteArray &flag)
{
    m_thresholds.emplace(flag);
    std::map<std::pair<int, int>, Tally> tallies;
    for (size_t index = 0; index < crowd.groups().size(); ++index) {
        const Crowd::Group &group = crowd.groups()[index];
        const int before = m_before.table(crowd.row(group.begin));
        const int after = m_after.table(crowd.row(group.begin));
        const FlagOutcomes::Table &old = m_before.tables()[size_t(before)];
        const FlagOutcomes::Table &changed = m_after.tables()[size_t(after)];
        if (!old.isConstant && !changed.isConstant && old.isThreshold != changed.isThreshold) {
            addMixed(crowd, group, before, after);
            continue;
        }
        Tally &tally = tallies[{before, after}];
        if (tally.counts.empty())
            tally.counts.resize(1000);
        tally.groups.push_back(index);
        if (!add(crowd, group, before, after, tally))
            return false;
    }
    for (const auto &[tables, tally] : tallies)
        settle(crowd, tables.first, tables.second, tally);
    return true;
}

FlagPreview FlipCounter::preview(const QString &flag, const Population &population) const
{
    FlagPreview preview;
    preview.flag = flag;
    preview.entities = population.size();
    QMap<std::pair<QString, QString>, FlagPreview::Move> moves;
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const Cell &one = m_cells[i];
        if (one.count == 0)
            continue;
        const QString &from = m_before.name(int(i) / m_after.count());
        const QString &to = m_after.name(int(i) % m_after.count());
        preview.before[from] += one.count;
        preview.after[to] += one.count;
        if (from == to)
            continue;
        preview.changed += one.count;
        FlagPreview::Move &move = moves[{from, to}];
        if (move.count == 0)
            move = {from, to, 0, population.entity(one.firstRow)};
        move.count += one.count;
    }
    preview.moves.assign(moves.cbegin(), moves.cend());
    std::sort(preview.moves.begin(), preview.moves.end(), [](const auto &left, const auto &right) {
        return std::tuple(-left.count, left.from, left.to) < std::tuple(-right.count, right.from, right.to);
    });
    return preview;
}

std::optional<FlagPreview> countFlips(FlagOutcomes &before, FlagOutcomes &after, const QString &flag,
                                      const Population &population, const Crowd *crowd,
                                      const std::atomic_bool *cancelled)
{
    FlipCounter counter(before, after, cancelled);
    const bool byRow = !crowd || before.decidesByEntity() || after.decidesByEntity();
    const bool done = byRow ? counter.countRows(population) : counter.countCrowd(*crowd, flag.toUtf8());
    return done ? std::optional(counter.preview(flag, population)) : std::nullopt;
}

} // namespace

std::optional<FlagPreview> previewFlag(const Snapshot &before, const Snapshot &after,
                                       const QString &nameSpace, const QString &flag,
                                       const Population &population, const std::atomic_bool *cancelled)
{
    Verdicts oldVerdicts(population);
    Verdicts newVerdicts(population);
    FlagOutcomes old(before, nameSpace, flag, oldVerdicts);
    FlagOutcomes changed(after, nameSpace, flag, newVerdicts);
    if (old.decidesByEntity() || changed.decidesByEntity())
        return countFlips(old, changed, flag, population, nullptr, cancelled);
    const Crowd crowd(population, old.columns() | changed.columns());
    return countFlips(old, changed, flag, population, &crowd, cancelled);
}

std::optional<std::vector<FlagPreview>> previewFlags(const Snapshot &before, const Snapshot &after,
                                                     const QString &nameSpace, const QStringList &flags,
                                                     const Population &population,
                                                     const std::atomic_bool *cancelled,
                                                     std::atomic<int> *progress)
{
    Verdicts oldVerdicts(population);
    Verdicts newVerdicts(population);
    struct Pair
    {
        FlagOutcomes before;
        FlagOutcomes after;
    };
    std::vector<Pair> pairs;
    pairs.reserve(size_t(flags.size()));
    QSet<const VerdictColumn *> columns;
    for (const QString &flag : flags) {
        Pair &pair = pairs.emplace_back(Pair{FlagOutcomes(before, nameSpace, flag, oldVerdicts),
                                             FlagOutcomes(after, nameSpace, flag, newVerdicts)});
        columns |= pair.before.columns() | pair.after.columns();
    }
    columns.removeIf([](const VerdictColumn *column) { return column->readsEntity(); });
    const Crowd crowd(population, columns);
    std::vector<FlagPreview> previews;
    for (size_t i = 0; i < pairs.size(); ++i) {
        auto preview =
            countFlips(pairs[i].before, pairs[i].after, flags[qsizetype(i)], population, &crowd, cancelled);
        if (!preview)
            return std::nullopt;
        previews.push_back(std::move(*preview));
        if (progress)
            ++*progress;
    }
    return previews;
}

} // namespace Flightdeck::Flags
