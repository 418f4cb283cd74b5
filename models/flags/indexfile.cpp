#include "flags/indexfile.h"

#include "flags/expansion.h"
#include "flags/fields.h"
#include "flags/yamlreader.h"

namespace Flightdeck::Flags {

namespace {

Core::Result<QStringList> patterns(const YamlNode &reference, const QString &key)
{
    const YamlNode &node = reference.resolved();
    const auto wrong = [&] {
        return Core::failure(
            Core::ErrorCode::InvalidInput,
            QCoreApplication::translate("IndexFile", "In .flipt.yml %1 must be a list of patterns.")
                .arg(key));
    };
    if (node.isScalar() && yamlValue(node).type == YamlValue::Type::Null)
        return QStringList();
    if (!node.isSequence())
        return wrong();
    QStringList result;
    for (const auto &item : node.items) {
        const YamlNode &pattern = item->resolved();
        if (!pattern.isScalar())
            return wrong();
        const bool isNull = yamlValue(pattern).type == YamlValue::Type::Null;
        result << (isNull ? QString() : QString::fromUtf8(pattern.text));
    }
    return result;
}

} // namespace

IndexFile IndexFile::defaults()
{
    return {{QStringLiteral("**features.yml"), QStringLiteral("**features.yaml"),
             QStringLiteral("**.features.yml"), QStringLiteral("**.features.yaml")},
            {}};
}

Core::Result<IndexFile> IndexFile::read(const QByteArray &text)
{
    const YamlSource source(text);
    const YamlText yaml = readYaml(source);
    const bool firstIsWhole = !yaml.trees.empty() && (yaml.trees.size() > 1 || !yaml.lastIsIncomplete);
    if (!firstIsWhole) {
        if (yaml.problem) {
            return Core::failure(
                Core::ErrorCode::InvalidInput,
                QCoreApplication::translate("IndexFile", "The file .flipt.yml cannot be read."),
                yaml.problem->message);
        }
        return Core::failure(
            Core::ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "IndexFile", "The file .flipt.yml is empty; Flipt then stops with the error EOF."));
    }
    const YamlNode &root = *yaml.trees.front();
    if (const auto problem = checkExpansion(root)) {
        return Core::failure(Core::ErrorCode::InvalidInput,
                             QCoreApplication::translate("IndexFile", "The file .flipt.yml cannot be read."),
                             problem->message);
    }
    IndexFile result;
    if (root.isScalar() && yamlValue(root).type == YamlValue::Type::Null)
        return result;
    if (!root.isMapping()) {
        return Core::failure(
            Core::ErrorCode::InvalidInput,
            QCoreApplication::translate("IndexFile",
                                        "The top level of .flipt.yml must be a mapping of keys and values."));
    }
    QSet<QByteArray> seen;
    for (const YamlNode::Entry &entry : root.entries) {
        if (seen.contains(entry.key->text)) {
            return Core::failure(
                Core::ErrorCode::InvalidInput,
                QCoreApplication::translate("IndexFile", "In .flipt.yml the key %1 stands twice.")
                    .arg(QString::fromUtf8(entry.key->text)));
        }
        seen.insert(entry.key->text);
    }
    for (const Field &field : effectiveFields(root)) {
        const QByteArray &key = field.key->resolved().text;
        if (key == "version" && !field.value->resolved().isScalar()) {
            return Core::failure(
                Core::ErrorCode::InvalidInput,
                QCoreApplication::translate("IndexFile", "In .flipt.yml the version must be a text."));
        }
        if (key != "include" && key != "exclude")
            continue;
        Core::Result<QStringList> list = patterns(*field.value, QString::fromLatin1(key));
        if (!list)
            return tl::unexpected(list.error());
        (key == "include" ? result.include : result.exclude) = *list;
    }
    return result;
}

} // namespace Flightdeck::Flags
