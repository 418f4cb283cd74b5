#pragma once

#include "core/result.h"
#include "flags/document.h"

#include <QMap>

namespace Flightdeck::Flags {

/// Which files of a repository Flipt loads.
struct Discovery
{
    QStringList loaded; ///< in load order: of two flags with one key in a namespace the later file's counts
    std::optional<QString> error; ///< Flipt refuses the repository: nothing is loaded
};

/// @param paths every file of the tree, relative, with `/`.
/// @param fliptYml text of the root file `.flipt.yml`; nothing when there is none.
/// Source: Flipt 1.35.0, internal/storage/fs/index.go; globs are those of gobwas/glob without a separator.
Discovery discover(const QStringList &paths, const std::optional<QByteArray> &fliptYml,
                   const FliptVersion &version = {});

/// The text of a `.flipt.yml` that makes Flipt load `path` (and keeps what `current` includes).
QByteArray fliptYmlIncluding(const QString &path, const std::optional<QByteArray> &current);

/// A whole repository as Flipt sees it.
struct Repository
{
    Discovery discovery;
    std::vector<Document> files; ///< the loaded ones, in load order
    bool accepted() const;
};
Repository readRepository(const QMap<QString, QByteArray> &files, const FliptVersion &version = {});

} // namespace Flightdeck::Flags
