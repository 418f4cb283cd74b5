#pragma once

#include "flags/document.h"
#include "flags/documentreader.h"
#include "flags/keyindex.h"
#include "flags/reducedtext.h"

#include <mutex>

// The inside of Document. Only for the sources of this folder.
namespace Flightdeck::Flags {

/// An item of a list with its place.
struct PlacedItem
{
    std::shared_ptr<const ItemReading> reading;
    qsizetype offset = 0; ///< of the text that the reading's spans count in
};

/// One YAML document of a file.
struct DocumentPart
{
    QString nameSpace = QStringLiteral("default");
    bool listsAreSound = true;
    bool isCut = false; ///< a problem of the text ends it: what is wrong with what stands there is not said
    std::vector<PlacedItem> segments;
    std::vector<PlacedItem> flags;
};

/// The keys of some parts, with these parts: what the next version of a document starts from.
struct IndexedParts
{
    KeyIndex index;
    std::vector<DocumentPart> parts;
};

struct Document::Data
{
    enum class FileKind { Yaml, Json, Other };

    Data(const QByteArray &bytes, const QString &name, const FliptVersion &flipt)
        : text(bytes)
        , fileName(name)
        , version(flipt)
        , dialect(flipt)
    {
    }

    QByteArray text;
    QByteArray readText; ///< what spans count in: the text, or its UTF-8 form
    QString fileName;
    FliptVersion version;
    Dialect dialect;
    FileKind kind = FileKind::Yaml;
    KnownSegments known; ///< of earlier files
    bool accepted = true;
    bool transcoded = false;
    bool readable = true;
    bool inBlocks = false; ///< `blocks` were read and not the text as a whole
    std::vector<PlacedBlock> blocks;
    std::vector<DocumentPart> parts;
    std::vector<Diagnostic> ownDiagnostics; ///< of the text itself and of the heads of its documents
    std::vector<Diagnostic> diagnostics;
    /// Taken by the document that an edit makes of this one.
    mutable std::shared_ptr<IndexedParts> index;

    // Made when asked for.
    mutable std::once_flag lineIndexOnce;
    mutable LineIndex lines; ///< without blocks
    mutable std::once_flag documentsOnce;
    mutable std::vector<FlagDocument> documents;
    mutable QHash<QString, QPair<size_t, size_t>> flags; ///< namespace and key to document and place
    mutable std::once_flag treesOnce;
    mutable std::vector<std::shared_ptr<const YamlNode>> trees;

    Position position(qsizetype byte) const;
    void makeDocuments() const;
    void makeTrees() const;
};

/// Reads a document, whole or what changed of it.
class DocumentBuilder
{
    Q_DECLARE_TR_FUNCTIONS(Document)
public:
    explicit DocumentBuilder(std::shared_ptr<Document::Data> data)
        : m_data(std::move(data))
    {
    }

    void readWhole();
    void readInBlocks();
    /// @param before the document that the text was made from by writing `inserted` bytes in place of `span`.
    /// @return false where the whole text must be read.
    bool readChange(const std::shared_ptr<const Document::Data> &before, Span span, qsizetype inserted);

private:
    bool isForBlocks() const;
    void scanBlocks();
    bool takeReduced();
    void takeYaml(YamlText yaml, const QHash<const YamlNode *, ReducedText::Run> &runs);
    void addItems(const std::vector<const YamlNode *> &nodes, bool areFlags, const DocumentHead &head,
                  const QHash<const YamlNode *, ReducedText::Run> &runs, std::vector<PlacedItem> &items);
    void checkJson(ReadContext &context) const;
    void updateIndex(const Document::Data *before);
    void collectDiagnostics();
    void collect(size_t part);
    void collectAdvice(size_t part, QSet<QString> &seenFlags, QSet<QString> &seenSegments);
    void add(const std::vector<Diagnostic> &diagnostics, qsizetype offset);
    void add(Severity severity, const char *rule, const QString &message, Span span, qsizetype offset);
    void finish();

    std::shared_ptr<Document::Data> m_data;
    bool m_kindsMatch = true; ///< runs stand in the lists that their items were read for
};

} // namespace Flightdeck::Flags
