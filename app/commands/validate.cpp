#include "app/commands/command.h"
#include "app/commands/flagfiles.h"
#include "core/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Flightdeck::App {

namespace {

class Validate
{
    Q_DECLARE_TR_FUNCTIONS(Validate)
public:
    explicit Validate(CommandIo &io)
        : m_io(io)
    {
    }

    int run(const QStringList &arguments);

private:
    int files(const QStringList &paths);
    int repository(const QString &folder);
    void print(const Flags::Document &document, const QString &shownName);
    void printJson(const QJsonObject &object);

    CommandIo &m_io;
    Flags::FliptVersion m_version;
    bool m_json = false;
};

QJsonObject toJson(const Flags::Document &document, const QString &name)
{
    QJsonArray diagnostics;
    for (const Flags::Diagnostic &diagnostic : document.diagnostics()) {
        diagnostics << QJsonObject{
            {QStringLiteral("severity"), Flags::severityName(diagnostic.severity)},
            {QStringLiteral("rule"), diagnostic.rule},
            {QStringLiteral("line"), diagnostic.line},
            {QStringLiteral("column"), diagnostic.column},
            {QStringLiteral("endLine"), diagnostic.endLine},
            {QStringLiteral("endColumn"), diagnostic.endColumn},
            {QStringLiteral("message"), diagnostic.message},
            {QStringLiteral("fix"),
             diagnostic.fix ? QJsonValue(QString::fromUtf8(diagnostic.fix->replacement)) : QJsonValue()},
        };
    }
    return {{QStringLiteral("file"), name},
            {QStringLiteral("accepted"), document.accepted()},
            {QStringLiteral("diagnostics"), diagnostics}};
}

int Validate::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Says whether Flipt would load flag files, what it would reject, and what it accepts "
           "although it likely does not do what its writer wants."));
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help.")});
    parser.addOption(fliptOption());
    parser.addOption({QStringLiteral("json"), tr("Print one JSON object a line for each file.")});
    parser.addOption({QStringLiteral("repository"),
                      tr("Check the files of this folder that Flipt would find in it."), tr("folder")});
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 tr("A flag file; each is judged alone, under its own name."),
                                 QStringLiteral("FILE..."));
    const QString usage = tr("Usage: flightdeck validate [--flipt VERSION] [--json] FILE...\n"
                             "       flightdeck validate --repository DIR [--flipt VERSION] [--json]");
    const bool parsed = parser.parse(QStringList(QStringLiteral("flightdeck")) + arguments);
    if (parsed && parser.isSet(QStringLiteral("help"))) {
        m_io.out << helpText(parser, usage)
                 << tr("\nExit: 0 accepted, 1 rejected, 2 wrong usage, 3 a file could not be read.\n");
        return Done;
    }
    const auto version = fliptVersion(parser);
    const bool hasFolder = parser.isSet(QStringLiteral("repository"));
    QString fault = parsed ? QString() : parser.errorText();
    if (fault.isEmpty() && !version)
        fault = tr("The version must be one of Flipt 1.35 or later, for example 1.35.0 or 2.11.0.");
    if (fault.isEmpty() && hasFolder == !parser.positionalArguments().isEmpty())
        fault = tr("Name flag files, or a folder with --repository.");
    if (!fault.isEmpty()) {
        m_io.err << "flightdeck validate: " << Core::plainText(fault) << '\n' << usage << '\n';
        return WrongUsage;
    }
    m_version = *version;
    m_json = parser.isSet(QStringLiteral("json"));
    return hasFolder ? repository(parser.value(QStringLiteral("repository")))
                     : files(parser.positionalArguments());
}

void Validate::printJson(const QJsonObject &object)
{
    m_io.out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
}

void Validate::print(const Flags::Document &document, const QString &shownName)
{
    const QString name = Core::plainText(shownName);
    for (const Flags::Diagnostic &diagnostic : document.diagnostics()) {
        m_io.out << name << ':' << diagnostic.line << ':' << diagnostic.column << ": "
                 << Flags::severityName(diagnostic.severity) << ": " << Core::plainText(diagnostic.message)
                 << " [" << diagnostic.rule << "]\n";
    }
    m_io.out << (document.accepted() ? tr("%1: Flipt %2 accepts the file.").arg(name, m_version.text())
                                     : tr("%1: Flipt %2 rejects the file.").arg(name, m_version.text()))
             << '\n';
}

int Validate::files(const QStringList &paths)
{
    int exit = Done;
    for (const QString &path : paths) {
        const auto bytes = readFlagFile(path);
        if (!bytes) {
            m_io.err << "flightdeck validate: " << bytes.error().text() << '\n';
            exit = SourceUnreadable;
            continue;
        }
        const Flags::Document document = Flags::Document::parse(*bytes, path, m_version);
        if (m_json)
            printJson(toJson(document, path));
        else
            print(document, path);
        if (!document.accepted() && exit == Done)
            exit = Rejected;
    }
    return exit;
}

int Validate::repository(const QString &folder)
{
    const auto repository = readRepositoryFolder(folder, m_version);
    if (!repository) {
        m_io.err << "flightdeck validate: " << repository.error().text() << '\n';
        return SourceUnreadable;
    }
    QString fault = repository->discovery.error.value_or(QString());
    QJsonArray files;
    for (const Flags::Document &file : repository->files) {
        files << toJson(file, file.fileName());
        if (!file.accepted() && fault.isEmpty())
            fault = tr("Flipt rejects %1, and with it the whole repository: it loads nothing.")
                        .arg(file.fileName());
    }
    const bool accepted = repository->accepted();
    const QStringList loaded = accepted ? repository->discovery.loaded : QStringList();
    if (m_json) {
        printJson({{QStringLiteral("loaded"), QJsonArray::fromStringList(loaded)},
                   {QStringLiteral("error"), fault.isEmpty() ? QJsonValue() : QJsonValue(fault)},
                   {QStringLiteral("files"), files}});
        return accepted ? Done : Rejected;
    }
    for (const Flags::Document &file : repository->files)
        print(file, file.fileName());
    if (!accepted)
        m_io.out << Core::plainText(fault) << '\n';
    else if (loaded.isEmpty())
        m_io.out << tr("Flipt finds no flag file here; it would serve no flag at all. Name the files in "
                       ".flipt.yml.")
                 << '\n';
    else
        m_io.out << tr("Flipt %1 loads %n file(s).", nullptr, int(loaded.size())).arg(m_version.text())
                 << '\n';
    return accepted ? Done : Rejected;
}

} // namespace

int runValidate(const QStringList &arguments, CommandIo &io)
{
    return Validate(io).run(arguments);
}

} // namespace Flightdeck::App
