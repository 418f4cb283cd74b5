#pragma once

#include "flags/decision.h"
#include "flags/population.h"

#include <array>

namespace Flightdeck::Flags {

/// What a constraint says about every row of a population: it is asked once for each distinct value.
class VerdictColumn
{
public:
    VerdictColumn() = default;
    VerdictColumn(const ConstraintMatcher &matcher, const Population &population);

    Verdict verdict(const Population &population, qsizetype row) const
    {
        if (m_matcher->readsEntity())
            return m_matcher->verdict(population.entityText(row));
        return m_byValue[m_column < 0 ? 0 : size_t(population.valueId(m_column, row) + 1)];
    }
    /// Column of the population, -1 when it has none of that name.
    int column() const { return m_column; }
    bool readsEntity() const { return m_matcher->readsEntity(); }
    Verdict verdictOf(int valueId) const { return m_byValue[size_t(valueId + 1)]; }
    bool isMissing(const Population &population, qsizetype row) const
    {
        return !m_matcher->readsEntity() && (m_column < 0 || population.valueId(m_column, row) < 0);
    }

private:
    const ConstraintMatcher *m_matcher = nullptr;
    int m_column = -1;
    std::vector<Verdict> m_byValue; ///< [0] for a missing property, then by value id + 1
};

/// The verdicts of a snapshot's constraints on a population, each column made when it is first asked for.
class Verdicts
{
public:
    /// `population` outlives this.
    explicit Verdicts(const Population &population)
        : m_population(population)
    {
    }

    const Population &population() const { return m_population; }
    /// Stays where it is.
    const VerdictColumn *column(const ConstraintMatcher &matcher);

private:
    const Population &m_population;
    std::vector<std::unique_ptr<VerdictColumn>> m_columns; ///< by the serial of the matcher
};

/// The outcome of one flag of one snapshot for every row of a population. Outcomes are small numbers, see
/// name().
class FlagOutcomes
{
public:
    /// Both must outlive this; `verdicts` are the snapshot's.
    FlagOutcomes(const Snapshot &snapshot, const QString &nameSpace, const QString &flag, Verdicts &verdicts);

    int count() const { return int(m_names.size()); }
    /// Variant key, "true", "false", "(none)" or "(error)"; variants with one key have one name.
    const QString &name(int outcome) const { return m_names[size_t(outcome)]; }
    int outcome(qsizetype row);

    /// The outcomes of everybody in a group of a Crowd, by bucket; rows told apart by nothing have the same
    /// table. Not for flags that decidesByEntity().
    struct Table
    {
        bool isThreshold = false; ///< 100 buckets of ThresholdBuckets, else 1000 of variantBuckets()
        bool isConstant = false;  ///< the bucket does not matter
        std::vector<quint16> outcomes;
    };
    /// Index into tables() for people like `row`.
    int table(qsizetype row);
    const std::vector<Table> &tables() const { return m_tables; }
    /// A constraint reads the entity id.
    bool decidesByEntity() const { return m_decidesByEntity; }
    /// Of the flag's constraints.
    const QSet<const VerdictColumn *> &columns() const { return m_used; }
    /// What the CRC of an id of this length is xored with for its bucket.
    quint32 keyFor(size_t idLength) const;

private:
    friend struct RowFacts;
    void prepare(const SegmentTest &test);
    quint32 variantHash(qsizetype row);
    quint32 thresholdHash(qsizetype row) const;

    const Population &m_population;
    const Snapshot::Data *m_data;
    const CompiledFlag *m_flag = nullptr;
    QByteArray m_key;
    quint32 m_keyCrc = 0;
    std::vector<const VerdictColumn *> m_columns; ///< by the serial of the matcher
    Verdicts &m_verdicts;
    std::vector<QString> m_names;
    bool m_decidesByEntity = false;
    QSet<const VerdictColumn *> m_used;
    std::vector<Table> m_tables;
    QHash<QByteArray, int> m_tableOf; ///< by what the steps' segments say
    std::optional<quint32> m_fixedHash;
    QByteArray signature(qsizetype row);
    /// For entity ids up to this length: the CRC of the flag key, shifted past that many bytes.
    static constexpr size_t longestCachedId = 128;
    std::array<std::optional<quint32>, longestCachedId + 1> m_shifted;
};

} // namespace Flightdeck::Flags
