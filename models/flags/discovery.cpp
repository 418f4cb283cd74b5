#include "flags/discovery.h"

#include "flags/dialect.h"
#include "flags/glob.h"
#include "flags/indexfile.h"
#include "flags/yamlreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace Flightdeck::Flags {

namespace {

const QString indexFileName = QStringLiteral(".flipt.yml");

/// Go's folder walk: the names of each folder in byte order.
bool walksBefore(const QString &a, const QString &b)
{
    const QByteArrayList left = a.toUtf8().split('/');
    const QByteArrayList right = b.toUtf8().split('/');
    return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end());
}

Core::Result<std::vector<Glob>> compileAll(const QStringList &patterns)
{
    std::vector<Glob> globs;
    for (const QString &pattern : patterns) {
        Core::Result<Glob> glob = Glob::compile(pattern);
        if (!glob)
            return tl::unexpected(glob.error());
        globs.push_back(std::move(*glob));
    }
    return globs;
}

bool matchesAny(const std::vector<Glob> &globs, const QString &path)
{
    return std::any_of(globs.begin(), globs.end(), [&](const Glob &glob) { return glob.matches(path); });
}

/// Flipt 2 takes features.yaml, .yml and .json of each folder of the root.
bool isFolderFile(const QString &path)
{
    static const QStringList names = {QStringLiteral("features.yaml"), QStringLiteral("features.yml"),
                                      QStringLiteral("features.json")};
    return path.count(QLatin1Char('/')) == 1 && names.contains(path.section(QLatin1Char('/'), 1));
}

std::optional<QString> refusalOf(const QString &path)
{
    if (path == indexFileName)
        return QCoreApplication::translate(
            "Discovery", "A pattern of .flipt.yml also takes .flipt.yml itself, which is no flag "
                         "file; exclude it.");
    const QString name = path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const QString extension = dot < 0 ? QString() : name.mid(dot);
    static const QStringList known = {QString(), QStringLiteral(".yaml"), QStringLiteral(".yml"),
                                      QStringLiteral(".json")};
    if (known.contains(extension))
        return std::nullopt;
    return QCoreApplication::translate("Discovery",
                                       "A pattern takes %1, and Flipt refuses its extension \"%2\".")
        .arg(path, extension);
}

/// The pattern that matches this path alone, as a YAML text.
QByteArray quotedPattern(const QString &path)
{
    QString pattern;
    for (const QChar c : path) {
        if (QStringLiteral("*?[]{}\\").contains(c))
            pattern += QLatin1Char('\\');
        pattern += c;
    }
    pattern.replace(QLatin1Char('\''), QStringLiteral("''"));
    return '\'' + pattern.toUtf8() + '\'';
}

} // namespace

Discovery discover(const QStringList &paths, const std::optional<QByteArray> &fliptYml,
                   const FliptVersion &version)
{
    Discovery result;
    QStringList sorted = paths;
    std::sort(sorted.begin(), sorted.end(), walksBefore);
    if (Dialect(version).folderFiles) {
        std::copy_if(sorted.begin(), sorted.end(), std::back_inserter(result.loaded), isFolderFile);
        return result;
    }
    const Core::Result<IndexFile> index = fliptYml ? IndexFile::read(*fliptYml) : IndexFile::defaults();
    if (!index) {
        result.error = index.error().text();
        return result;
    }
    const auto include = compileAll(index->include);
    const auto exclude = compileAll(index->exclude);
    if (!include || !exclude) {
        result.error = (include ? exclude.error() : include.error()).text();
        return result;
    }
    for (const QString &path : sorted) {
        if (!matchesAny(*include, path) || matchesAny(*exclude, path))
            continue;
        result.error = refusalOf(path);
        if (result.error) {
            result.loaded.clear();
            return result;
        }
        result.loaded << path;
    }
    return result;
}

QByteArray fliptYmlIncluding(const QString &path, const std::optional<QByteArray> &current)
{
    const QByteArray item = quotedPattern(path);
    IndexFile index = IndexFile::defaults();
    if (current) {
        const YamlSource source(*current);
        const YamlText yaml = readYaml(source);
        const YamlNode *root = yaml.trees.empty() ? nullptr : yaml.trees.front().get();
        const YamlNode::Entry *entry = root && root->isMapping() ? root->entry("include") : nullptr;
        if (entry && entry->value->isSequence() && !entry->value->items.empty() && !yaml.problem &&
            !source.wasTranscoded()) {
            const YamlNode &list = *entry->value;
            const qsizetype end = list.items.back()->whole.end;
            if (list.style == YamlNode::Style::Flow)
                return current->left(end) + ", " + item + current->mid(end);
            const qsizetype lineStart = current->lastIndexOf('\n', list.dashes.back()) + 1;
            const QByteArray indent = current->mid(lineStart, list.dashes.back() - lineStart);
            return current->left(end) + '\n' + indent + "- " + item + current->mid(end);
        }
        index = IndexFile::read(*current).value_or(IndexFile());
    }
    QByteArray text = "version: \"1.0\"\ninclude:\n";
    for (const QString &pattern : std::as_const(index.include))
        text += "  - '" + pattern.toUtf8().replace("'", "''") + "'\n";
    text += "  - " + item + '\n';
    if (!index.exclude.isEmpty())
        text += "exclude:\n";
    for (const QString &pattern : std::as_const(index.exclude))
        text += "  - '" + pattern.toUtf8().replace("'", "''") + "'\n";
    return text;
}

bool Repository::accepted() const
{
    return !discovery.error &&
           std::all_of(files.begin(), files.end(), [](const Document &file) { return file.accepted(); });
}

Repository readRepository(const QMap<QString, QByteArray> &files, const FliptVersion &version)
{
    const auto index = files.constFind(indexFileName);
    Repository repository;
    repository.discovery =
        discover(files.keys(), index == files.constEnd() ? std::nullopt : std::optional(*index), version);
    QHash<QString, QSet<QString>> known;
    for (const QString &path : std::as_const(repository.discovery.loaded))
        repository.files.push_back(Document::parse(files.value(path), path, version, known));
    return repository;
}

} // namespace Flightdeck::Flags
