#include "flags/crowd.h"

#include <zlib.h>

#include <map>
#include <unordered_map>

namespace Flightdeck::Flags {

namespace {

/// Splits groups of rows by one more quality, a number below `kinds` for each row.
class Splitter
{
public:
    explicit Splitter(size_t rows)
        : m_group(rows, 0)
    {
    }

    template<typename Kind> void split(size_t kinds, Kind kindOf)
    {
        const quint64 most = quint64(m_count) * kinds;
        quint32 count = 0;
        if (most <= 4 * m_group.size() + 4096) {
            std::vector<quint32> numbers(most, none);
            for (size_t row = 0; row < m_group.size(); ++row) {
                quint32 &number = numbers[m_group[row] * kinds + kindOf(row)];
                if (number == none)
                    number = count++;
                m_group[row] = number;
            }
        } else {
            std::unordered_map<quint64, quint32> numbers;
            for (size_t row = 0; row < m_group.size(); ++row) {
                const auto [found, isNew] =
                    numbers.try_emplace(quint64(m_group[row]) * kinds + kindOf(row), count);
                count += isNew;
                m_group[row] = found->second;
            }
        }
        m_count = count;
    }

    quint32 count() const { return m_count; }
    quint32 group(size_t row) const { return m_group[row]; }

private:
    static constexpr quint32 none = ~quint32(0);
    std::vector<quint32> m_group;
    quint32 m_count = 1;
};

/// Values of a property that no constraint tells apart are one class.
class Classes
{
public:
    explicit Classes(size_t values)
        : m_class(values, 0)
    {
    }

    void add(const VerdictColumn &column)
    {
        std::vector<quint32> numbers(size_t(m_count) * 4, ~quint32(0));
        m_count = 0;
        for (size_t value = 0; value < m_class.size(); ++value) {
            quint32 &number = numbers[m_class[value] * 4 + size_t(column.verdictOf(int(value) - 1))];
            if (number == ~quint32(0))
                number = m_count++;
            m_class[value] = number;
        }
    }

    size_t count() const { return m_count; }
    size_t of(int valueId) const { return m_class[size_t(valueId + 1)]; }

private:
    std::vector<quint32> m_class; ///< [0] for a missing value, then by value id + 1
    quint32 m_count = 1;
};

} // namespace

Crowd::Crowd(const Population &population, const QSet<const VerdictColumn *> &columns)
    : m_population(population)
{
    const auto rows = size_t(population.size());
    if (rows == 0)
        return;
    Splitter splitter(rows);
    size_t longest = 0;
    for (size_t row = 0; row < rows; ++row)
        longest = qMax(longest, size_t(population.entity(qsizetype(row)).size()));
    splitter.split(longest + 1, [&](size_t row) { return size_t(population.entity(qsizetype(row)).size()); });
    std::map<int, Classes> classes;
    const auto classOf = [&](int column) -> Classes & {
        return classes.try_emplace(column, population.values(column).size() + 1).first->second;
    };
    for (const VerdictColumn *column : columns) {
        if (column->column() >= 0)
            classOf(column->column()).add(*column);
    }
    for (const auto &[column, kinds] : classes) {
        splitter.split(kinds.count(), [&population, index = column, &kinds = kinds](size_t row) {
            return kinds.of(population.valueId(index, qsizetype(row)));
        });
    }
    m_groups.resize(splitter.count());
    for (size_t row = 0; row < rows; ++row)
        ++m_groups[splitter.group(row)].end;
    size_t begin = 0;
    for (Group &group : m_groups) {
        group.begin = begin;
        begin += group.end;
        group.end = group.begin;
    }
    m_crcs.resize(rows);
    m_rows.resize(rows);
    for (size_t row = 0; row < rows; ++row) {
        Group &group = m_groups[splitter.group(row)];
        m_crcs[group.end] = population.entityCrc(qsizetype(row));
        m_rows[group.end++] = quint32(row);
    }
    for (Group &group : m_groups)
        group.idLength = size_t(population.entity(row(group.begin)).size());
}

void variantBuckets(const quint32 *crcs, size_t count, quint32 key, quint16 *buckets)
{
    constexpr size_t stride = 16; // a fixed number is what the compiler makes vectors of
    size_t i = 0;
    for (; i + stride <= count; i += stride) {
        for (size_t j = 0; j < stride; ++j)
            buckets[i + j] = quint16((crcs[i + j] ^ key) % 1000);
    }
    for (; i < count; ++i)
        buckets[i] = quint16((crcs[i] ^ key) % 1000);
}

ThresholdBuckets::ThresholdBuckets(const QByteArray &flagKey)
    : m_key(quint32(crc32(0, reinterpret_cast<const Bytef *>(flagKey.constData()), uInt(flagKey.size()))))
{
    for (int byte = 0; byte < 4; ++byte) {
        m_shift[byte][0] = 0;
        for (int bit = 0; bit < 8; ++bit) {
            const auto moved =
                quint32(crc32_combine(uLong(1) << (8 * byte + bit), 0, z_off_t(flagKey.size())));
            for (int low = 0; low < 1 << bit; ++low)
                m_shift[byte][(1 << bit) | low] = moved ^ m_shift[byte][low];
        }
    }
}

void ThresholdBuckets::fill(const quint32 *crcs, size_t count, quint16 *buckets) const
{
    for (size_t i = 0; i < count; ++i) {
        const quint32 crc = crcs[i];
        const quint32 hash = m_shift[0][crc & 0xFF] ^ m_shift[1][(crc >> 8) & 0xFF] ^
                             m_shift[2][(crc >> 16) & 0xFF] ^ m_shift[3][crc >> 24] ^ m_key;
        buckets[i] = quint16(hash % 100);
    }
}

} // namespace Flightdeck::Flags
