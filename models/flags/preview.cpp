#include "flags/preview.h"

#include "flags/flagoutcomes.h"

#include <algorithm>
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

std::optional<FlagPreview> previewFlag(const Snapshot &before, const Snapshot &after,
                                       const QString &nameSpace, const QString &flag,
                                       const Population &population, const std::atomic_bool *cancelled)
{
    FlagOutcomes old(before, nameSpace, flag, population);
    FlagOutcomes changed(after, nameSpace, flag, population);
    struct Cell
    {
        qsizetype count = 0;
        qsizetype firstRow = 0;
    };
    std::vector<Cell> cells(size_t(old.count()) * size_t(changed.count()));
    for (qsizetype row = 0; row < population.size(); ++row) {
        if (cancelled && row % 1024 == 0 && cancelled->load())
            return std::nullopt;
        Cell &cell = cells[size_t(old.outcome(row) * changed.count() + changed.outcome(row))];
        if (cell.count++ == 0)
            cell.firstRow = row;
    }

    FlagPreview preview;
    preview.flag = flag;
    preview.entities = population.size();
    QMap<std::pair<QString, QString>, FlagPreview::Move> moves;
    for (size_t i = 0; i < cells.size(); ++i) {
        const Cell &cell = cells[i];
        if (cell.count == 0)
            continue;
        const QString &from = old.name(int(i) / changed.count());
        const QString &to = changed.name(int(i) % changed.count());
        preview.before[from] += cell.count;
        preview.after[to] += cell.count;
        if (from == to)
            continue;
        preview.changed += cell.count;
        FlagPreview::Move &move = moves[{from, to}];
        if (move.count == 0)
            move = {from, to, 0, population.entity(cell.firstRow)};
        move.count += cell.count;
    }
    preview.moves.assign(moves.cbegin(), moves.cend());
    std::sort(preview.moves.begin(), preview.moves.end(), [](const auto &left, const auto &right) {
        return std::tuple(-left.count, left.from, left.to) < std::tuple(-right.count, right.from, right.to);
    });
    return preview;
}

} // namespace Flightdeck::Flags
