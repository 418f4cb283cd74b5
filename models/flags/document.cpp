#include "flags/documentdata.h"

namespace Flightdeck::Flags {

namespace {

/// What the file's name alone decides (Flipt 1.35.0, internal/storage/fs/snapshot.go).
QString extensionOf(const QString &fileName)
{
    const QString name = fileName.mid(fileName.lastIndexOf(QLatin1Char('/')) + 1);
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    return dot < 0 ? QString() : name.mid(dot);
}

} // namespace

std::shared_ptr<Document::Data> Document::prepare(const QByteArray &text, const QString &fileName,
                                                  const FliptVersion &version)
{
    auto data = std::make_shared<Data>(text, fileName, version);
    const QString extension = extensionOf(fileName);
    if (extension == QStringLiteral(".yaml") || extension == QStringLiteral(".yml"))
        data->kind = Data::FileKind::Yaml;
    else
        data->kind = extension.isEmpty() || extension == QStringLiteral(".json") ? Data::FileKind::Json
                                                                                 : Data::FileKind::Other;
    return data;
}

Document Document::parse(const QByteArray &text, const QString &fileName, const FliptVersion &version)
{
    KnownSegments known;
    return parse(text, fileName, version, known);
}

Document Document::parseWhole(const QByteArray &text, const QString &fileName, const FliptVersion &version)
{
    Document document;
    const auto data = prepare(text, fileName, version);
    DocumentBuilder(data).readWhole();
    document.m_data = data;
    return document;
}

Document Document::parse(const QByteArray &text, const QString &fileName, const FliptVersion &version,
                         QHash<QString, QSet<QString>> &knownSegments)
{
    Document document;
    const auto data = prepare(text, fileName, version);
    data->known = knownSegments;
    DocumentBuilder(data).readInBlocks();
    for (const DocumentPart &part : data->parts) {
        for (const PlacedItem &segment : part.segments)
            knownSegments[part.nameSpace].insert(segment.reading->segment.key);
    }
    document.m_data = data;
    return document;
}

Document Document::edited(const QByteArray &text, Span replaced, qsizetype inserted) const
{
    Document document;
    const auto data = prepare(text, fileName(), version());
    if (m_data) {
        data->known = m_data->known;
        if (!DocumentBuilder(data).readChange(m_data, replaced, inserted))
            DocumentBuilder(data).readInBlocks();
    } else {
        DocumentBuilder(data).readInBlocks();
    }
    document.m_data = data;
    return document;
}

std::optional<Document> Document::editedInBlocks(const QByteArray &text, Span replaced,
                                                 qsizetype inserted) const
{
    if (!m_data)
        return std::nullopt;
    const auto data = prepare(text, fileName(), version());
    data->known = m_data->known;
    if (!DocumentBuilder(data).readChange(m_data, replaced, inserted))
        return std::nullopt;
    Document document;
    document.m_data = data;
    return document;
}

bool Document::isInBlocks() const
{
    return m_data && m_data->inBlocks;
}

const QByteArray &Document::text() const
{
    static const QByteArray none;
    return m_data ? m_data->text : none;
}

const QString &Document::fileName() const
{
    static const QString none;
    return m_data ? m_data->fileName : none;
}

const FliptVersion &Document::version() const
{
    static const FliptVersion none;
    return m_data ? m_data->version : none;
}

bool Document::accepted() const
{
    return !m_data || m_data->accepted;
}

bool Document::isReadable() const
{
    return !m_data || m_data->readable;
}

bool Document::isTranscoded() const
{
    return m_data && m_data->transcoded;
}

const std::vector<Diagnostic> &Document::diagnostics() const
{
    static const std::vector<Diagnostic> none;
    return m_data ? m_data->diagnostics : none;
}

const std::vector<FlagDocument> &Document::documents() const
{
    static const std::vector<FlagDocument> none;
    if (!m_data)
        return none;
    m_data->makeDocuments();
    return m_data->documents;
}

const std::vector<std::shared_ptr<const YamlNode>> &Document::trees() const
{
    static const std::vector<std::shared_ptr<const YamlNode>> none;
    if (!m_data)
        return none;
    m_data->makeTrees();
    return m_data->trees;
}

const Flag *Document::flag(const QString &nameSpace, const QString &key) const
{
    if (!m_data)
        return nullptr;
    m_data->makeDocuments();
    const auto found = m_data->flags.constFind(nameSpace + QLatin1Char('\n') + key);
    return found == m_data->flags.constEnd() ? nullptr
                                             : &m_data->documents[found->first].flags[found->second];
}

QStringList Document::segmentKeys() const
{
    QStringList keys;
    if (!m_data)
        return keys;
    for (const DocumentPart &part : m_data->parts) {
        for (const PlacedItem &item : part.segments)
            keys.append(item.reading->segment.key);
    }
    keys.removeDuplicates();
    return keys;
}

QStringList Document::variantKeysAt(qsizetype byte) const
{
    QStringList keys;
    if (!m_data)
        return keys;
    for (const DocumentPart &part : m_data->parts) {
        for (const PlacedItem &item : part.flags) {
            const Flag &flag = item.reading->flag;
            if (item.offset + flag.span.begin > byte || byte > item.offset + flag.span.end + 1)
                continue;
            for (const Variant &variant : flag.variants)
                keys.append(variant.key);
        }
    }
    return keys;
}

Document::Position Document::position(qsizetype byte) const
{
    return m_data ? m_data->position(byte) : Position();
}

} // namespace Flightdeck::Flags
