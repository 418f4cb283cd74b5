#include "flags/document.h"

#include "flags/advice.h"
#include "flags/documentreader.h"
#include "flags/expansion.h"
#include "flags/yamlreader.h"

#include <QJsonDocument>

#include <algorithm>

namespace Flightdeck::Flags {

struct Document::Data
{
    QByteArray text;
    QByteArray readText; ///< what spans count in: the text, or its UTF-8 form
    QString fileName;
    FliptVersion version;
    bool accepted = true;
    bool transcoded = false;
    bool readable = true;
    LineIndex lines;
    std::vector<Diagnostic> diagnostics;
    std::vector<FlagDocument> documents;
    std::vector<std::shared_ptr<const YamlNode>> trees;
    QHash<QString, QPair<size_t, size_t>> flags; ///< namespace and key to document and place
};

namespace {

QString flagId(const QString &nameSpace, const QString &key)
{
    return nameSpace + QLatin1Char('\n') + key;
}

/// What the file's name alone decides (Flipt 1.35.0, internal/storage/fs/snapshot.go).
enum class FileKind { Yaml, Json, Other };
FileKind kindOf(const QString &fileName)
{
    const QString name = fileName.mid(fileName.lastIndexOf(QLatin1Char('/')) + 1);
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const QString extension = dot < 0 ? QString() : name.mid(dot);
    if (extension == QStringLiteral(".yaml") || extension == QStringLiteral(".yml"))
        return FileKind::Yaml;
    return extension.isEmpty() || extension == QStringLiteral(".json") ? FileKind::Json : FileKind::Other;
}

void checkJson(ReadContext &context)
{
    QJsonParseError error;
    QJsonDocument::fromJson(context.text(), &error);
    if (error.error == QJsonParseError::NoError || context.text().trimmed().isEmpty())
        return;
    const qsizetype at = qBound(qsizetype(0), qsizetype(error.offset) - 1, context.text().size());
    context.error(QStringLiteral("json-syntax"),
                  QCoreApplication::translate(
                      "Document", "Flipt rejects the file: a file of this name must be JSON (%1).")
                      .arg(error.errorString()),
                  {at, qMin(at + 1, context.text().size())});
}

} // namespace

Document Document::parse(const QByteArray &text, const QString &fileName, const FliptVersion &version)
{
    KnownSegments known;
    return parse(text, fileName, version, known);
}

Document Document::parse(const QByteArray &text, const QString &fileName, const FliptVersion &version,
                         QHash<QString, QSet<QString>> &knownSegments)
{
    auto data = std::make_shared<Data>();
    data->text = text;
    data->fileName = fileName;
    data->version = version;
    const FileKind kind = kindOf(fileName);
    const YamlSource source(text);
    data->transcoded = source.wasTranscoded();
    data->readText = source.text();
    data->lines = LineIndex(data->readText);
    YamlText yaml = readYaml(source);
    data->trees = yaml.trees;
    data->readable = !yaml.problem;

    ReadContext context(data->readText, version, kind == FileKind::Json);
    if (kind == FileKind::Other) {
        context.error(
            QStringLiteral("unexpected-extension"),
            QCoreApplication::translate(
                "Document", "Flipt reads only .yaml, .yml and .json files and files without an extension."),
            {0, 0});
    }
    DocumentReader reader(context);
    for (size_t i = 0; i < data->trees.size(); ++i) {
        const YamlNode &tree = *data->trees[i];
        if (auto problem = checkExpansion(tree)) {
            context.error(problem->rule, problem->message, problem->span);
            data->documents.emplace_back(); // keeps documents and trees in step
            continue;
        }
        const size_t found = context.diagnosticCount();
        data->documents.push_back(reader.read(tree, knownSegments));
        if (yaml.lastIsIncomplete && i + 1 == data->trees.size())
            context.dropDiagnosticsAfter(found);
    }
    if (yaml.problem)
        context.error(yaml.problem->rule, yaml.problem->message, yaml.problem->span, yaml.problem->fix);
    else if (kind == FileKind::Json)
        checkJson(context);
    if (!yaml.problem)
        advise(context, data->documents);

    for (size_t i = 0; i < data->documents.size(); ++i) {
        const FlagDocument &document = data->documents[i];
        for (size_t j = 0; j < document.flags.size(); ++j)
            data->flags.insert(flagId(document.nameSpace, document.flags[j].key), {i, j});
    }
    data->diagnostics = context.takeDiagnostics();
    data->accepted = std::none_of(data->diagnostics.begin(), data->diagnostics.end(),
                                  [](const Diagnostic &d) { return d.severity == Severity::Error; });
    std::stable_sort(data->diagnostics.begin(), data->diagnostics.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return a.span.begin < b.span.begin; });
    Document document;
    document.m_data = data;
    for (Diagnostic &diagnostic : data->diagnostics) {
        const Position begin = document.position(diagnostic.span.begin);
        const Position end = document.position(diagnostic.span.end);
        diagnostic.line = begin.line;
        diagnostic.column = begin.column;
        diagnostic.endLine = end.line;
        diagnostic.endColumn = end.column;
        if (data->transcoded)
            diagnostic.fix.reset();
    }
    return document;
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
    return m_data ? m_data->documents : none;
}

const std::vector<std::shared_ptr<const YamlNode>> &Document::trees() const
{
    static const std::vector<std::shared_ptr<const YamlNode>> none;
    return m_data ? m_data->trees : none;
}

const Flag *Document::flag(const QString &nameSpace, const QString &key) const
{
    if (!m_data)
        return nullptr;
    const auto found = m_data->flags.constFind(flagId(nameSpace, key));
    return found == m_data->flags.constEnd() ? nullptr
                                             : &m_data->documents[found->first].flags[found->second];
}

Document::Position Document::position(qsizetype byte) const
{
    Position position;
    if (!m_data)
        return position;
    const QByteArray &text = m_data->readText;
    byte = qBound<qsizetype>(0, byte, text.size());
    position.line = m_data->lines.line(byte);
    qsizetype begin = m_data->lines.begin(position.line);
    if (begin == 0 && text.startsWith("\xEF\xBB\xBF"))
        begin = qMin<qsizetype>(3, byte);
    position.column = int(QString::fromUtf8(text.constData() + begin, byte - begin).size()) + 1;
    return position;
}

} // namespace Flightdeck::Flags
