#include "flags/population.h"

#include "flags/csvreader.h"
#include "flags/flagswords.h"

#include <QStringDecoder>

#include <zlib.h>

namespace Flightdeck::Flags {

namespace {

constexpr size_t maxColumns = 1000;
constexpr size_t maxRows = 10'000'000;

std::optional<QString> decoded(const QByteArray &bytes)
{
    // A byte order mark inside a text is a character like any other; QString::fromUtf8 would drop it.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

Core::Result<QStringList> readHeader(int line, const std::vector<QByteArray> &cells)
{
    if (cells.size() > maxColumns)
        return CsvReader::failureInLine(line,
                                        FlagsWords::tr("there are more than %1 columns.").arg(maxColumns));
    QStringList properties;
    for (size_t i = 1; i < cells.size(); ++i) {
        const std::optional<QString> name = decoded(cells[i]);
        if (!name)
            return CsvReader::failureInLine(
                line, FlagsWords::tr("column %1 has a name that is not UTF-8.").arg(i + 1));
        if (name->isEmpty())
            return CsvReader::failureInLine(line, FlagsWords::tr("column %1 has no name.").arg(i + 1));
        if (properties.contains(*name))
            return CsvReader::failureInLine(line,
                                            FlagsWords::tr("two columns have the name \"%1\".").arg(*name));
        properties.append(*name);
    }
    return properties;
}

} // namespace

Core::Result<Population> Population::readCsv(QIODevice &device, const std::atomic_bool *cancelled)
{
    Population population;
    bool hasHeader = false;
    std::vector<QHash<QByteArray, int>> dictionaries;

    CsvReader reader([&](int line, const std::vector<QByteArray> &cells) -> Core::Result<void> {
        if (!hasHeader) {
            const Core::Result<QStringList> header = readHeader(line, cells);
            if (!header)
                return tl::unexpected(header.error());
            population.m_properties = *header;
            population.m_columns.resize(size_t(header->size()));
            dictionaries.resize(population.m_columns.size());
            hasHeader = true;
            return {};
        }
        if (cells.size() != population.m_columns.size() + 1)
            return CsvReader::failureInLine(line, FlagsWords::tr("%1 cells, but the header has %2.")
                                                      .arg(cells.size())
                                                      .arg(population.m_columns.size() + 1));
        if (population.m_entities.size() >= maxRows)
            return CsvReader::failureInLine(line,
                                            FlagsWords::tr("there are more than %1 rows.").arg(maxRows));
        const QByteArray &entity = cells.front();
        if (!decoded(entity))
            return CsvReader::failureInLine(line, FlagsWords::tr("the entity id is not UTF-8."));
        population.m_entities.push_back(entity);
        population.m_crcs.push_back(
            quint32(crc32(0, reinterpret_cast<const Bytef *>(entity.constData()), uInt(entity.size()))));
        for (size_t i = 0; i < population.m_columns.size(); ++i) {
            const QByteArray &cell = cells[i + 1];
            Column &column = population.m_columns[i];
            int id = -1;
            if (!cell.isEmpty()) {
                id = dictionaries[i].value(cell, -1);
                if (id < 0) {
                    const std::optional<QString> text = decoded(cell);
                    if (!text)
                        return CsvReader::failureInLine(line,
                                                        FlagsWords::tr("cell %1 is not UTF-8.").arg(i + 2));
                    id = int(column.values.size());
                    column.values.push_back(*text);
                    dictionaries[i].insert(cell, id);
                }
            }
            column.ids.push_back(id);
        }
        return {};
    });
    if (const Core::Result<void> read = reader.read(device, cancelled); !read)
        return tl::unexpected(read.error());
    if (!hasHeader)
        return Core::failure(Core::ErrorCode::InvalidInput,
                             FlagsWords::tr("The population is empty; its first line names the columns."));
    return population;
}

QString Population::entityText(qsizetype row) const
{
    return decoded(entity(row)).value_or(QString());
}

int Population::column(const QString &property) const
{
    return int(m_properties.indexOf(property));
}

} // namespace Flightdeck::Flags
