#pragma once

#include "flags/flagoutcomes.h"

namespace Flightdeck::Flags {

/// A population put in order for questions about everybody: people whom no constraint tells apart, and whose
/// ids are of one length, stand together. What is decided for one of them holds for all but for the hash, and
/// that is a few instructions each.
class Crowd
{
public:
    struct Group
    {
        size_t begin = 0; ///< places in the crowd
        size_t end = 0;
        size_t idLength = 0; ///< bytes
    };

    /// @param population outlives this.
    /// @param columns of the constraints that are asked about, none of which reads the entity id.
    Crowd(const Population &population, const QSet<const VerdictColumn *> &columns);

    const Population &population() const { return m_population; }
    const std::vector<Group> &groups() const { return m_groups; }
    /// CRC-32 of the entity ids, by place.
    const quint32 *crcs() const { return m_crcs.data(); }
    /// Row of the population; ascending within a group.
    qsizetype row(size_t place) const { return qsizetype(m_rows[place]); }

private:
    const Population &m_population;
    std::vector<Group> m_groups;
    std::vector<quint32> m_crcs;
    std::vector<quint32> m_rows;
};

/// (crc xor key) mod 1000 for each: the buckets of a variant flag, `key` being the CRC of the flag's key
/// shifted past the ids.
void variantBuckets(const quint32 *crcs, size_t count, quint32 key, quint16 *buckets);

/// CRC-32 of id + flag key from that of the id, mod 100: the buckets of a threshold. CRC is linear, so
/// appending bytes is a fixed map of 32 bits and a constant.
class ThresholdBuckets
{
public:
    explicit ThresholdBuckets(const QByteArray &flagKey);
    void fill(const quint32 *crcs, size_t count, quint16 *buckets) const;

private:
    quint32 m_key;
    quint32 m_shift[4][256];
};

} // namespace Flightdeck::Flags
