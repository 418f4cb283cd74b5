#include "flags/flagoutcomes.h"

#include <zlib.h>

namespace Flightdeck::Flags {

namespace {

enum FixedOutcome { NoOutcome, ErrorOutcome, FirstOutcome };

quint32 crcOf(quint32 start, const QByteArray &bytes)
{
    return quint32(crc32(start, reinterpret_cast<const Bytef *>(bytes.constData()), uInt(bytes.size())));
}

} // namespace

/// One row as the facts of a decision.
struct RowFacts
{
    FlagOutcomes &outcomes;
    qsizetype row;

    Verdict verdict(const ConstraintMatcher &matcher) const
    {
        return outcomes.m_columns[size_t(matcher.serial())]->verdict(outcomes.m_population, row);
    }
    quint32 variantHash() const
    {
        return outcomes.m_fixedHash ? *outcomes.m_fixedHash : outcomes.variantHash(row);
    }
    quint32 thresholdHash() const
    {
        return outcomes.m_fixedHash ? *outcomes.m_fixedHash : outcomes.thresholdHash(row);
    }
    void beginStep(int, bool) {}
    void sawSegment(const CompiledSegment &, bool) {}
    void endStep(bool) {}
    void sawBucket(int) {}
    void sawEdges(const CompiledRule &, int) {}
};

VerdictColumn::VerdictColumn(const ConstraintMatcher &matcher, const Population &population)
    : m_matcher(&matcher)
    , m_column(population.column(matcher.constraint().property))
{
    if (matcher.readsEntity())
        return;
    m_byValue.push_back(matcher.verdict(QString()));
    if (m_column < 0)
        return;
    for (const QString &value : population.values(m_column))
        m_byValue.push_back(matcher.verdict(value));
}

const VerdictColumn *Verdicts::column(const ConstraintMatcher &matcher)
{
    const auto serial = size_t(matcher.serial());
    if (serial >= m_columns.size())
        m_columns.resize(serial + 1);
    if (!m_columns[serial])
        m_columns[serial] = std::make_unique<VerdictColumn>(matcher, m_population);
    return m_columns[serial].get();
}

FlagOutcomes::FlagOutcomes(const Snapshot &snapshot, const QString &nameSpace, const QString &flag,
                           Verdicts &verdicts)
    : m_population(verdicts.population())
    , m_data(snapshot.m_data.get())
    , m_key(flag.toUtf8())
    , m_keyCrc(crcOf(0, m_key))
    , m_verdicts(verdicts)
    , m_names{QStringLiteral("(none)"), QStringLiteral("(error)")}
{
    m_flag = m_data ? m_data->flag(nameSpace, flag) : nullptr;
    if (!m_flag)
        return;
    m_columns.resize(size_t(m_data->constraints));
    if (m_flag->flag->type == FlagType::Boolean) {
        m_names.push_back(QStringLiteral("false"));
        m_names.push_back(QStringLiteral("true"));
        for (const CompiledRollout &rollout : m_flag->rollouts)
            prepare(rollout.test);
    } else {
        for (const Variant &variant : m_flag->flag->variants)
            m_names.push_back(variant.key);
        for (const CompiledRule &rule : m_flag->rules)
            prepare(rule.test);
    }
}

void FlagOutcomes::prepare(const SegmentTest &test)
{
    for (const auto &segment : test.segments) {
        for (const ConstraintMatcher &matcher : segment->constraints) {
            const VerdictColumn *column = m_verdicts.column(matcher);
            m_columns[size_t(matcher.serial())] = column;
            m_used.insert(column);
            m_decidesByEntity = m_decidesByEntity || matcher.readsEntity();
        }
    }
}

/// CRC is linear: crc(key + id) = shift(crc(key), length of id) xor crc(id).
quint32 FlagOutcomes::variantHash(qsizetype row)
{
    const auto length = size_t(m_population.entity(row).size());
    if (length > longestCachedId)
        return crcOf(m_keyCrc, m_population.entity(row));
    std::optional<quint32> &shifted = m_shifted[length];
    if (!shifted)
        shifted = quint32(crc32_combine(m_keyCrc, 0, z_off_t(length)));
    return *shifted ^ m_population.entityCrc(row);
}

quint32 FlagOutcomes::thresholdHash(qsizetype row) const
{
    return crcOf(m_population.entityCrc(row), m_key);
}

quint32 FlagOutcomes::keyFor(size_t idLength) const
{
    return quint32(crc32_combine(m_keyCrc, 0, z_off_t(idLength)));
}

/// What each step's segments say about the row; where it is the same, only the hash makes a difference.
QByteArray FlagOutcomes::signature(qsizetype row)
{
    QByteArray says;
    if (!m_flag)
        return says;
    RowFacts facts{*this, row};
    const auto ask = [&](const SegmentTest &test) {
        Decision decision;
        const bool holds = testSegments(test, facts, decision);
        says.append(decision.failure != Decision::Failure::None ? 'e' : holds ? '1' : '0');
        return says.back();
    };
    if (m_flag->flag->type == FlagType::Boolean) {
        for (const CompiledRollout &rollout : m_flag->rollouts) {
            if (rollout.kind == Rollout::Kind::Segment && ask(rollout.test) != '0')
                break;
        }
    } else if (m_flag->flag->enabled) {
        for (const CompiledRule &rule : m_flag->rules) {
            if (ask(rule.test) != '0')
                break;
        }
    }
    return says;
}

int FlagOutcomes::table(qsizetype row)
{
    const QByteArray says = signature(row);
    const auto known = m_tableOf.constFind(says);
    if (known != m_tableOf.constEnd())
        return *known;
    Table table;
    table.isThreshold = m_flag && m_flag->flag->type == FlagType::Boolean;
    table.outcomes.resize(table.isThreshold ? 100 : 1000);
    for (size_t bucket = 0; bucket < table.outcomes.size(); ++bucket) {
        m_fixedHash = quint32(bucket);
        table.outcomes[bucket] = quint16(outcome(row));
    }
    m_fixedHash.reset();
    table.isConstant = std::all_of(table.outcomes.begin(), table.outcomes.end(),
                                   [&table](quint16 one) { return one == table.outcomes.front(); });
    m_tables.push_back(std::move(table));
    m_tableOf.insert(says, int(m_tables.size()) - 1);
    return int(m_tables.size()) - 1;
}

int FlagOutcomes::outcome(qsizetype row)
{
    if (!m_flag)
        return NoOutcome;
    RowFacts facts{*this, row};
    const bool boolean = m_flag->flag->type == FlagType::Boolean;
    const Decision decision =
        boolean ? decideBoolean(*m_flag, facts) : decideVariant(*m_flag, facts, m_data->dialect);
    if (decision.failure != Decision::Failure::None)
        return ErrorOutcome;
    if (boolean)
        return FirstOutcome + (decision.enabled ? 1 : 0);
    return decision.variant ? FirstOutcome + int(decision.variant - m_flag->flag->variants.data())
                            : NoOutcome;
}

} // namespace Flightdeck::Flags
