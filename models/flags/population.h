#pragma once

#include "core/result.h"

#include <QHash>
#include <QIODevice>

#include <atomic>
#include <vector>

namespace Flightdeck::Flags {

/// People to preview on, in columns. CSV (RFC 4180): first column the entity id, the others context
/// properties by header; an empty cell = property absent.
class Population
{
public:
    /// Streams the rows; stops with ErrorCode::Cancelled when `cancelled` becomes true. Errors name the line.
    static Core::Result<Population> readCsv(QIODevice &device, const std::atomic_bool *cancelled = nullptr);

    qsizetype size() const { return qsizetype(m_entities.size()); }
    const QByteArray &entity(qsizetype row) const { return m_entities[size_t(row)]; }
    QString entityText(qsizetype row) const;
    /// CRC-32 (IEEE) of the entity id, the half of every hash that does not depend on the flag.
    quint32 entityCrc(qsizetype row) const { return m_crcs[size_t(row)]; }
    const QStringList &properties() const { return m_properties; }
    /// Value id of a property in a row, -1 = absent; values(column)[id] is its text.
    int valueId(int column, qsizetype row) const { return m_columns[size_t(column)].ids[size_t(row)]; }
    const std::vector<QString> &values(int column) const { return m_columns[size_t(column)].values; }
    int column(const QString &property) const; ///< -1 when unknown

private:
    struct Column
    {
        std::vector<int> ids;
        std::vector<QString> values;
    };
    std::vector<QByteArray> m_entities;
    std::vector<quint32> m_crcs;
    QStringList m_properties;
    std::vector<Column> m_columns;
};

} // namespace Flightdeck::Flags
