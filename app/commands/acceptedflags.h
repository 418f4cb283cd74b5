#pragma once

#include "app/commands/command.h"
#include "app/commands/flagfiles.h"

namespace Flightdeck::App {

/// Reads the arguments of a command that evaluates flag files, adding `--help` and `--flipt`. The version to
/// answer for, or the exit code to leave with after help or a complaint was written.
/// (QCommandLineParser::process() would end the program, and tests with it.) @param usage the words after
/// "flightdeck": "evaluate --flags FILE".
tl::expected<Flags::FliptVersion, int> parseOptions(QCommandLineParser &parser, const QString &usage,
                                                    const QStringList &needed, const QStringList &arguments,
                                                    CommandIo &io);

/// A flag file that Flipt loads, or the exit code to leave with after a complaint: SourceUnreadable,
/// Rejected.
tl::expected<Flags::Document, int> readAcceptedFlags(const QString &path, const Flags::FliptVersion &version,
                                                     CommandIo &io);

} // namespace Flightdeck::App
