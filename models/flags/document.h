#pragma once

#include "flags/diagnostic.h"
#include "flags/types.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace Flightdeck::Flags {

class YamlNode;

/// A flag file: its bytes, what they mean and what Flipt would say. The bytes are the truth; everything else
/// is derived from them. A value: copies are cheap and share what was parsed.
class Document
{
public:
    Document() = default;

    /// Reads `text` as Flipt of `version` would read the file `fileName` (its extension decides YAML or
    /// JSON). Never fails: a file that cannot be read has diagnostics and no documents.
    static Document parse(const QByteArray &text, const QString &fileName, const FliptVersion &version = {});
    /// The same, without taking the text apart first; for proofs that this makes no difference.
    static Document parseWhole(const QByteArray &text, const QString &fileName,
                               const FliptVersion &version = {});
    /// The same for a file that is loaded after others of a repository.
    /// @param knownSegments the segments that those define, by namespace; this file's are added.
    static Document parse(const QByteArray &text, const QString &fileName, const FliptVersion &version,
                          QHash<QString, QSet<QString>> &knownSegments);

    /// The document after `inserted` bytes of `text` took the place of this text's bytes `replaced`, with the
    /// same outcome as parse(text): reads only the flags and segments that the change touches, so it takes
    /// a few milliseconds for ten thousand of them. Where isInBlocks() is false it reads everything.
    Document edited(const QByteArray &text, Span replaced, qsizetype inserted) const;
    /// edited(), or nothing where the whole text would have to be read.
    std::optional<Document> editedInBlocks(const QByteArray &text, Span replaced, qsizetype inserted) const;
    /// True when the text was read flag by flag: block style, no alias, UTF-8, LF or CRLF.
    bool isInBlocks() const;

    const QByteArray &text() const;
    const QString &fileName() const;
    const FliptVersion &version() const;

    /// True when Flipt loads the file alone: no diagnostic is an error.
    bool accepted() const;
    /// False when the text is no YAML up to its end: documents() then hold what stands before the fault.
    bool isReadable() const;
    /// True for UTF-16: spans then count bytes of the text's UTF-8 form, and no edit is made.
    bool isTranscoded() const;
    /// In the order of the text.
    const std::vector<Diagnostic> &diagnostics() const;
    /// What the file means, one entry a YAML document. Filled as far as the text can be understood, also when
    /// the file is not accepted (so that a list of its flags can be shown); evaluate only when accepted().
    const std::vector<FlagDocument> &documents() const;
    /// The trees of the YAML documents, with spans; for edits and completions.
    const std::vector<std::shared_ptr<const YamlNode>> &trees() const;

    /// Flag of a namespace by key, the last one where several have the key, as Flipt keeps it; null when
    /// absent.
    const Flag *flag(const QString &nameSpace, const QString &key) const;

    /// Keys of all segments, each once.
    QStringList segmentKeys() const;
    /// Keys of the variants of the flag that stands at a byte of the text, or right before it.
    QStringList variantKeysAt(qsizetype byte) const;

    /// Position of a byte for people, from 1; columns count UTF-16 units.
    struct Position
    {
        int line = 1;
        int column = 1;
    };
    Position position(qsizetype byte) const;

private:
    friend class DocumentBuilder;
    struct Data;
    static std::shared_ptr<Data> prepare(const QByteArray &text, const QString &fileName,
                                         const FliptVersion &version);
    std::shared_ptr<const Data> m_data;
};

} // namespace Flightdeck::Flags
