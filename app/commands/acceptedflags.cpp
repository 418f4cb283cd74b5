#include "app/commands/acceptedflags.h"

#include "app/commands/commandwords.h"
#include "core/plaintext.h"

#include <QFileInfo>

namespace Flightdeck::App {

tl::expected<Flags::FliptVersion, int> parseOptions(QCommandLineParser &parser, const QString &usage,
                                                    const QStringList &needed, const QStringList &arguments,
                                                    CommandIo &io)
{
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, CommandWords::tr("Show this help.")});
    parser.addOption(fliptOption());
    const QString line = CommandWords::tr("Usage: flightdeck %1").arg(usage);
    const bool parsed = parser.parse(QStringList(QStringLiteral("flightdeck")) + arguments);
    if (parsed && parser.isSet(QStringLiteral("help"))) {
        io.out << helpText(parser, line);
        return tl::unexpected<int>(Done);
    }
    const std::optional<Flags::FliptVersion> version = fliptVersion(parser);
    QString fault = parsed ? QString() : parser.errorText();
    if (fault.isEmpty() && !parser.positionalArguments().isEmpty())
        fault = CommandWords::tr("\"%1\" is not expected.").arg(parser.positionalArguments().constFirst());
    for (const QString &option : needed) {
        if (fault.isEmpty() && !parser.isSet(option))
            fault = CommandWords::tr("--%1 is missing.").arg(option);
    }
    if (fault.isEmpty() && !version)
        fault =
            CommandWords::tr("The version must be one of Flipt 1.35 or later, for example 1.35.0 or 2.11.0.");
    if (fault.isEmpty())
        return *version;
    io.err << "flightdeck " << usage.section(u' ', 0, 0) << ": " << Core::plainText(fault) << '\n'
           << line << '\n';
    return tl::unexpected<int>(WrongUsage);
}

tl::expected<Flags::Document, int> readAcceptedFlags(const QString &path, const Flags::FliptVersion &version,
                                                     CommandIo &io)
{
    const Core::Result<QByteArray> text = readFlagFile(path);
    if (!text) {
        io.err << text.error().text() << '\n';
        return tl::unexpected<int>(SourceUnreadable);
    }
    Flags::Document document = Flags::Document::parse(*text, QFileInfo(path).fileName(), version);
    if (document.accepted())
        return document;
    const QString name = Core::plainText(path);
    io.err << CommandWords::tr("Flipt %1 does not accept %2, so nothing was evaluated:")
                  .arg(version.text(), name)
           << '\n';
    for (const Flags::Diagnostic &diagnostic : document.diagnostics()) {
        if (diagnostic.severity == Flags::Severity::Error)
            io.err << name << ':' << diagnostic.line << ':' << diagnostic.column << ": "
                   << Core::plainText(diagnostic.message) << '\n';
    }
    return tl::unexpected<int>(Rejected);
}

} // namespace Flightdeck::App
