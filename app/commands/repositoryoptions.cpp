#include "app/commands/repositoryoptions.h"

#include "flags/changesummary.h"
#include "flags/discovery.h"

#include <algorithm>

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

template<typename Item>
void collectChanged(const std::vector<Item> &before, const std::vector<Item> &after, QStringList &names)
{
    const auto find = [](const std::vector<Item> &items, const QString &key) {
        return std::find_if(items.begin(), items.end(), [&](const Item &item) { return item.key == key; });
    };
    for (const Item &item : after) {
        const auto old = find(before, item.key);
        if ((old == before.end() || !Flags::sameMeaning(*old, item)) && !names.contains(item.key))
            names.append(item.key);
    }
    for (const Item &item : before) {
        if (find(after, item.key) == after.end() && !names.contains(item.key))
            names.append(item.key);
    }
}

/// Keys of the flags that mean something else afterwards; of segments when no flag does.
QStringList changedKeys(const QMap<QString, QByteArray> &before, const QMap<QString, QByteArray> &after,
                        const Flags::FliptVersion &version)
{
    QStringList flags;
    QStringList segments;
    QStringList paths = after.keys();
    for (auto path = before.keyBegin(); path != before.keyEnd(); ++path) {
        if (!paths.contains(*path))
            paths.append(*path);
    }
    for (const QString &path : std::as_const(paths)) {
        // Namespaces in the order of the text: a file that gets another one in front names its keys again.
        const auto then = Flags::Document::parse(before.value(path), path, version).documents();
        const auto now = Flags::Document::parse(after.value(path), path, version).documents();
        for (std::size_t i = 0; i < std::max(then.size(), now.size()); ++i) {
            const Flags::FlagDocument old = i < then.size() ? then[i] : Flags::FlagDocument();
            const Flags::FlagDocument fresh = i < now.size() ? now[i] : Flags::FlagDocument();
            collectChanged(old.flags, fresh.flags, flags);
            collectChanged(old.segments, fresh.segments, segments);
        }
    }
    return flags.isEmpty() ? segments : flags;
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
    options.changes = [version = fliptVersionOf(profile)](const QMap<QString, QByteArray> &before,
                                                          const QMap<QString, QByteArray> &after) {
        return changedKeys(before, after, version);
    };
    if (profile.kind == Environments::Kind::Demo) {
        // The embedded world is nobody's repository: its commits need no name of a person.
        options.author = {QStringLiteral("Flightdeck demo"), QStringLiteral("demo@flightdeck.invalid")};
        options.pollIntervalMs = 2'000;
    }
    return options;
}

} // namespace Flightdeck::App
