#pragma once

#include "core/result.h"
#include "flags/discovery.h"

#include <QCommandLineParser>

namespace Flightdeck::App {

/// Bytes of a file, at most what the console reads of a flag file; errors name the path.
Core::Result<QByteArray> readFlagFile(const QString &path);

/// A folder as Flipt would load it from git: a symbolic link is its target's name, `.git` is left out.
Core::Result<Flags::Repository> readRepositoryFolder(const QString &folder,
                                                     const Flags::FliptVersion &version);

/// Help of a command: `usage` (one line a form) in place of Qt's own first line.
QString helpText(const QCommandLineParser &parser, const QString &usage);

/// Value of `--flipt`, or the version that is assumed without it; nothing when it cannot be read.
std::optional<Flags::FliptVersion> fliptVersion(const QCommandLineParser &parser);
QCommandLineOption fliptOption();

} // namespace Flightdeck::App
