#include "app/commands/flagfiles.h"

#include "core/plaintext.h"
#include "flags/yamlsource.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

#include <filesystem>

namespace Flightdeck::App {

Core::Result<QByteArray> readFlagFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return Core::failure(Core::ErrorCode::NotFound,
                             QCoreApplication::translate("FlagFiles", "The file %1 cannot be read.")
                                 .arg(Core::plainText(path)),
                             Core::plainText(file.errorString()));
    }
    // One byte more than the limit: the reader then says that the file is too large.
    const QByteArray bytes = file.read(Flags::YamlSource::maximumBytes + 1);
    if (file.error() != QFile::NoError) {
        return Core::failure(Core::ErrorCode::Unreachable,
                             QCoreApplication::translate("FlagFiles", "The file %1 cannot be read.")
                                 .arg(Core::plainText(path)),
                             Core::plainText(file.errorString()));
    }
    return bytes;
}

Core::Result<Flags::Repository> readRepositoryFolder(const QString &folder,
                                                     const Flags::FliptVersion &version)
{
    const QDir root(folder);
    if (!root.exists()) {
        return Core::failure(Core::ErrorCode::NotFound,
                             QCoreApplication::translate("FlagFiles", "The folder %1 does not exist.")
                                 .arg(Core::plainText(folder)));
    }
    QStringList paths;
    QDirIterator iterator(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = root.relativeFilePath(iterator.next());
        if (path != QStringLiteral(".git") && !path.startsWith(QStringLiteral(".git/")))
            paths << path;
    }
    const auto contents = [&](const QString &path) -> Core::Result<QByteArray> {
        const QString whole = root.filePath(path);
        std::error_code error;
        const std::filesystem::path link(whole.toStdU16String());
        if (std::filesystem::is_symlink(link, error))
            return QByteArray::fromStdString(std::filesystem::read_symlink(link, error).string());
        return readFlagFile(whole);
    };
    const QString indexName = QStringLiteral(".flipt.yml");
    QMap<QString, QByteArray> files;
    std::optional<QByteArray> index;
    if (paths.contains(indexName)) {
        const auto bytes = contents(indexName);
        if (!bytes)
            return tl::unexpected(bytes.error());
        index = *bytes;
        files[indexName] = *bytes;
    }
    const Flags::Discovery discovery = Flags::discover(paths, index, version);
    if (discovery.error) {
        Flags::Repository refused;
        refused.discovery = discovery;
        return refused;
    }
    for (const QString &path : discovery.loaded) {
        const auto bytes = contents(path);
        if (!bytes)
            return tl::unexpected(bytes.error());
        files[path] = *bytes;
    }
    return Flags::readRepository(files, version);
}

QString helpText(const QCommandLineParser &parser, const QString &usage)
{
    const QString help = parser.helpText();
    return usage + QLatin1Char('\n') + help.mid(help.indexOf(QLatin1Char('\n')) + 1);
}

QCommandLineOption fliptOption()
{
    return {QStringLiteral("flipt"),
            QCoreApplication::translate("FlagFiles",
                                        "The version of Flipt to answer for (1.35.0 when not given)."),
            QStringLiteral("version")};
}

std::optional<Flags::FliptVersion> fliptVersion(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("flipt")))
        return Flags::FliptVersion();
    return Flags::FliptVersion::parse(parser.value(QStringLiteral("flipt")));
}

} // namespace Flightdeck::App
