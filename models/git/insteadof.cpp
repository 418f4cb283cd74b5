#include "git/insteadof.h"

#include "git/library.h"

namespace Flightdeck::Git {

namespace {

struct Search
{
    QByteArray url;
    QByteArray prefix; ///< the longest so far
    QByteArray base;
};

int look(const git_config_entry *entry, void *payload)
{
    auto *search = static_cast<Search *>(payload);
    // "url.ssh://git@example.org/.insteadof" = "https://example.org/"
    const QByteArray name(entry->name);
    const QByteArray prefix(entry->value ? entry->value : "");
    if (search->url.startsWith(prefix) && prefix.size() > search->prefix.size()) {
        search->prefix = prefix;
        search->base = name.mid(4, name.lastIndexOf('.') - 4);
    }
    return 0;
}

} // namespace

QString withInsteadOf(const QString &url)
{
    startLibrary();
    ConfigHandle config;
    if (take(config, [](git_config **out) { return git_config_open_default(out); }) != 0)
        return url;
    for (const char *pattern : {"^url\\..*\\.pushinsteadof$", "^url\\..*\\.insteadof$"}) {
        Search search{url.trimmed().toUtf8(), {}, {}};
        git_config_foreach_match(config.get(), pattern, look, &search);
        if (!search.prefix.isEmpty())
            return QString::fromUtf8(search.base + search.url.mid(search.prefix.size()));
    }
    return url;
}

} // namespace Flightdeck::Git
