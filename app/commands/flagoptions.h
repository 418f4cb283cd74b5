#pragma once

#include "app/commands/command.h"
#include "app/commands/flagfiles.h"
#include "flags/document.h"

#include <QCommandLineParser>

namespace Flightdeck::App {

/// Reads the arguments of a command and answers `--help`. Nothing when the command shall go on; else the exit
/// code to leave with, after help or a complaint was written. (QCommandLineParser::process() would end the
/// program, and tests with it.) @param usage the words after "flightdeck": "evaluate --flags FILE".
std::optional<int> parseOptions(QCommandLineParser &parser, const QString &usage,
                                const QStringList &arguments, CommandIo &io);

/// The value of fliptOption(); nothing, after a complaint, when it is no version.
std::optional<Flags::FliptVersion> fliptVersion(const QCommandLineParser &parser, CommandIo &io);

/// A flag file that Flipt loads, or the exit code to leave with after a complaint: SourceUnreadable,
/// Rejected.
tl::expected<Flags::Document, int> readFlagFile(const QString &path, const Flags::FliptVersion &version,
                                                CommandIo &io);

} // namespace Flightdeck::App
