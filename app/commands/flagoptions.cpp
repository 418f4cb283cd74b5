#include "app/commands/flagoptions.h"

#include "app/commands/commandwords.h"
#include "core/plaintext.h"

#include <QFile>
#include <QFileInfo>

namespace Flightdeck::App {

namespace {

constexpr qint64 maxFlagFileBytes = 64 << 20;

} // namespace

std::optional<int> parseOptions(QCommandLineParser &parser, const QString &usage,
                                const QStringList &arguments, CommandIo &io)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  CommandWords::tr("Show this text."));
    parser.addOption(help);
    const bool understood = parser.parse(QStringList(QStringLiteral("flightdeck")) + arguments);
    const QString line = CommandWords::tr("Usage: flightdeck %1").arg(usage);
    if (understood && parser.isSet(help)) {
        const QString text = parser.helpText(); // its first line knows the program, but not the command
        io.out << line << text.mid(text.indexOf(u'\n'));
        return Done;
    }
    QString complaint = understood ? QString() : parser.errorText();
    if (understood && !parser.positionalArguments().isEmpty())
        complaint = CommandWords::tr("\"%1\" is not expected.")
                        .arg(Core::plainText(parser.positionalArguments().constFirst()));
    if (complaint.isEmpty())
        return std::nullopt;
    io.err << complaint << '\n' << line << '\n';
    return WrongUsage;
}

std::optional<Flags::FliptVersion> fliptVersion(const QCommandLineParser &parser, CommandIo &io)
{
    const std::optional<Flags::FliptVersion> version = fliptVersion(parser);
    if (!version)
        io.err << CommandWords::tr("\"%1\" is no version of Flipt from 1.35 on.")
                      .arg(Core::plainText(parser.value(QStringLiteral("flipt"))))
               << '\n';
    return version;
}

tl::expected<Flags::Document, int> readFlagFile(const QString &path, const Flags::FliptVersion &version,
                                                CommandIo &io)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        io.err << CommandWords::tr("%1 cannot be read: %2.").arg(Core::plainText(path), file.errorString())
               << '\n';
        return tl::unexpected<int>(SourceUnreadable);
    }
    const QByteArray text = file.read(maxFlagFileBytes + 1);
    if (text.size() > maxFlagFileBytes || file.error() != QFileDevice::NoError) {
        const QString why = text.size() > maxFlagFileBytes ? CommandWords::tr("it is larger than 64 MiB")
                                                           : file.errorString();
        io.err << CommandWords::tr("%1 cannot be read: %2.").arg(Core::plainText(path), why) << '\n';
        return tl::unexpected<int>(SourceUnreadable);
    }
    Flags::Document document = Flags::Document::parse(text, QFileInfo(path).fileName(), version);
    if (document.accepted())
        return document;
    io.err << CommandWords::tr("Flipt %1 does not accept %2, so nothing was evaluated:")
                  .arg(version.text(), Core::plainText(path))
           << '\n';
    for (const Flags::Diagnostic &diagnostic : document.diagnostics()) {
        if (diagnostic.severity == Flags::Severity::Error)
            io.err << Core::plainText(path) << ':' << diagnostic.line << ':' << diagnostic.column << ": "
                   << Core::plainText(diagnostic.message) << '\n';
    }
    return tl::unexpected<int>(Rejected);
}

} // namespace Flightdeck::App
