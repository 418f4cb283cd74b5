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
    bool isMissing(const Population &population, qsizetype row) const
    {
        return !m_matcher->readsEntity() && (m_column < 0 || population.valueId(m_column, row) < 0);
    }

private:
    const ConstraintMatcher *m_matcher = nullptr;
    int m_column = -1;
    std::vector<Verdict> m_byValue; ///< [0] for a missing property, then by value id + 1
};

/// The outcome of one flag of one snapshot for every row of a population. Outcomes are small numbers, see
/// name().
class FlagOutcomes
{
public:
    /// Both must outlive this.
    FlagOutcomes(const Snapshot &snapshot, const QString &nameSpace, const QString &flag,
                 const Population &population);

    int count() const { return int(m_names.size()); }
    /// Variant key, "true", "false", "(none)" or "(error)"; variants with one key have one name.
    const QString &name(int outcome) const { return m_names[size_t(outcome)]; }
    int outcome(qsizetype row);

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
    std::vector<VerdictColumn> m_columns; ///< by the serial of the matcher
    std::vector<bool> m_prepared;
    std::vector<QString> m_names;
    /// For entity ids up to this length: the CRC of the flag key, shifted past that many bytes.
    static constexpr size_t longestCachedId = 128;
    std::array<std::optional<quint32>, longestCachedId + 1> m_shifted;
};

} // namespace Flightdeck::Flags
