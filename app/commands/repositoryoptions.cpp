#include "app/commands/repositoryoptions.h"

#include "flags/discovery.h"

namespace Flightdeck::App {

namespace {

/// The checks need every file that Flipt loads; the fixes need those that it does not open yet.
QStringList flagFiles(const QStringList &paths, const std::optional<QByteArray> &fliptYml,
                      const Flags::FliptVersion &version)
{
    QStringList chosen = Flags::discover(paths, fliptYml, version).loaded;
    for (const QString &path : paths) {
        const bool yaml = path.endsWith(QLatin1String(".yaml")) || path.endsWith(QLatin1String(".yml"));
        if (yaml && !chosen.contains(path))
            chosen << path;
    }
    return chosen;
}

} // namespace

Flags::FliptVersion fliptVersionOf(const Environments::Profile &profile)
{
    return Flags::FliptVersion::parse(profile.fliptVersion).value_or(Flags::FliptVersion());
}

Git::RepositoryOptions repositoryOptions(const Environments::Profile &profile)
{
    Git::RepositoryOptions options;
    options.remote.url = profile.flagsUrl;
    options.branch = profile.branch;
    options.path = profile.flagsPath;
    options.choose = [version = fliptVersionOf(profile)](const QStringList &paths,
                                                         const std::optional<QByteArray> &fliptYml) {
        return flagFiles(paths, fliptYml, version);
    };
    if (profile.kind == Environments::Kind::Demo) {
        // The embedded world is nobody's repository: its commits need no name of a person.
        options.author = {QStringLiteral("Flightdeck demo"), QStringLiteral("demo@flightdeck.invalid")};
        options.pollIntervalMs = 2'000;
    }
    return options;
}

} // namespace Flightdeck::App
