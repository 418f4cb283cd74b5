#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

namespace Flightdeck::Flags {

/// The root file `.flipt.yml` (Flipt 1.35.0, internal/storage/fs/index.go, fliptIndex).
struct IndexFile
{
    QStringList include;
    QStringList exclude;

    /// What Flipt uses when there is no `.flipt.yml`.
    static IndexFile defaults();
    /// Only the first YAML document counts; unknown keys and the version are not looked at.
    static Core::Result<IndexFile> read(const QByteArray &text);
};

} // namespace Flightdeck::Flags
