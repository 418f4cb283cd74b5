#include "flags/edit.h"
#include "app/commands/command.h"
#include "app/commands/flagfiles.h"
#include "core/plaintext.h"

#include <QFileInfo>
#include <QSaveFile>

namespace Flightdeck::App {

namespace {

class EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(EditCommand)
public:
    explicit EditCommand(CommandIo &io)
        : m_io(io)
    {
    }

    int run(const QStringList &arguments);

private:
    /// The edit that the options ask for; empty with m_fault set when they ask for none or several.
    std::optional<Flags::Edit> requested(const QCommandLineParser &parser, QStringList operands);
    bool readDistribution(const QString &text, Flags::Edit &edit);
    int write(const QString &path, const QByteArray &text);
    int fail(ExitCode code, const QString &reason);

    CommandIo &m_io;
    QString m_fault;
};

const QString usage = QStringLiteral("Usage: flightdeck edit FILE [--namespace NS] (--enable KEY | --disable "
                                     "KEY | --kill KEY | --restore KEY\n"
                                     "         | --rollout KEY RULE VARIANT=PERCENT,... | --threshold KEY "
                                     "INDEX PERCENT | --fix-all) [--write]");

int EditCommand::fail(ExitCode code, const QString &reason)
{
    m_io.err << "flightdeck edit: " << Core::plainText(reason) << '\n';
    if (code == WrongUsage)
        m_io.err << usage << '\n';
    return code;
}

bool EditCommand::readDistribution(const QString &text, Flags::Edit &edit)
{
    for (const QString &part : text.split(QLatin1Char(','))) {
        const qsizetype equals = part.lastIndexOf(QLatin1Char('='));
        bool ok = false;
        const double percent = part.mid(equals + 1).toDouble(&ok);
        if (equals <= 0 || !ok)
            return false;
        edit.percentages.append({part.left(equals), percent});
    }
    return true;
}

std::optional<Flags::Edit> EditCommand::requested(const QCommandLineParser &parser, QStringList operands)
{
    using Kind = Flags::Edit::Kind;
    static const QList<QPair<QString, Kind>> kinds = {
        {QStringLiteral("enable"), Kind::Enable},
        {QStringLiteral("disable"), Kind::Disable},
        {QStringLiteral("kill"), Kind::Kill},
        {QStringLiteral("restore"), Kind::Restore},
        {QStringLiteral("rollout"), Kind::SetDistribution},
        {QStringLiteral("threshold"), Kind::SetThreshold},
        {QStringLiteral("fix-all"), Kind::FixAll},
    };
    std::optional<Flags::Edit> edit;
    for (const auto &[name, kind] : kinds) {
        if (!parser.isSet(name))
            continue;
        if (edit || parser.values(name).size() > 1) {
            m_fault = tr("Ask for one change at a time.");
            return std::nullopt;
        }
        edit.emplace();
        edit->kind = kind;
        if (kind != Kind::FixAll)
            edit->flag = parser.value(name);
    }
    if (!edit) {
        m_fault = tr("Say what to change.");
        return std::nullopt;
    }
    if (parser.isSet(QStringLiteral("namespace")))
        edit->nameSpace = parser.value(QStringLiteral("namespace"));
    const bool hasIndex = edit->kind == Kind::SetDistribution || edit->kind == Kind::SetThreshold;
    if (operands.size() != (hasIndex ? 2 : 0)) {
        m_fault = hasIndex ? tr("Give the flag's key, the number of the rule or rollout, and the new share.")
                           : tr("Name one flag file.");
        return std::nullopt;
    }
    if (!hasIndex)
        return edit;
    bool ok = false;
    edit->index = operands[0].toInt(&ok) - 1;
    if (!ok || edit->index < 0) {
        m_fault = tr("Rules and rollouts are counted from 1.");
        return std::nullopt;
    }
    if (edit->kind == Kind::SetThreshold)
        edit->percentage = operands[1].toDouble(&ok);
    else
        ok = readDistribution(operands[1], *edit);
    if (ok)
        return edit;
    m_fault = edit->kind == Kind::SetThreshold
                  ? tr("The percentage must be a number.")
                  : tr("Give the shares as VARIANT=PERCENT, separated by commas.");
    return std::nullopt;
}

int EditCommand::write(const QString &path, const QByteArray &text)
{
    if (QFileInfo(path).isSymLink())
        return fail(Rejected, tr("%1 is a symbolic link; name the file itself.").arg(path));
    QSaveFile file(path); // written beside the old one, then put in its place; keeps the file's mode
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(SourceUnreadable,
                    tr("%1 cannot be written (%2); it is unchanged.").arg(path, file.errorString()));
    return Done;
}

int EditCommand::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Changes one value of a flag file and keeps every other byte. Prints the new text, or "
           "writes it in place. RULE and INDEX count from 1, in the order of the file."));
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help.")});
    parser.addOption(fliptOption());
    const QString key = QStringLiteral("KEY");
    parser.addOption({QStringLiteral("namespace"), tr("The flag's namespace (default when not given)."),
                      QStringLiteral("NS")});
    parser.addOption({QStringLiteral("enable"), tr("Write enabled: true."), key});
    parser.addOption({QStringLiteral("disable"),
                      tr("Write enabled: false. Of a BOOLEAN flag the rollouts still count."), key});
    parser.addOption(
        {QStringLiteral("kill"),
         tr("Nobody gets the flag: enabled: false, and for a BOOLEAN flag a first rollout of 100 % false."),
         key});
    parser.addOption(
        {QStringLiteral("restore"), tr("Undo --kill: take that rollout away and write enabled: true."), key});
    parser.addOption(
        {QStringLiteral("rollout"), tr("Set the shares of a rule: KEY RULE VARIANT=PERCENT,..."), key});
    parser.addOption(
        {QStringLiteral("threshold"), tr("Set the percentage of a rollout: KEY INDEX PERCENT."), key});
    parser.addOption({QStringLiteral("fix-all"), tr("Apply every fix that validate offers.")});
    parser.addOption(
        {QStringLiteral("write"), tr("Write the file in place instead of printing the new text.")});
    parser.addPositionalArgument(QStringLiteral("FILE"), tr("The flag file."));
    const bool parsed = parser.parse(QStringList(QStringLiteral("flightdeck")) + arguments);
    if (parsed && parser.isSet(QStringLiteral("help"))) {
        m_io.out
            << helpText(parser, usage)
            << tr("\nExit: 0 done, 1 refused, 2 wrong usage, 3 the file could not be read or written.\n");
        return Done;
    }
    if (!parsed)
        return fail(WrongUsage, parser.errorText());
    QStringList operands = parser.positionalArguments();
    if (operands.isEmpty())
        return fail(WrongUsage, tr("Name one flag file."));
    const QString path = operands.takeFirst();
    const std::optional<Flags::Edit> edit = requested(parser, operands);
    if (!edit)
        return fail(WrongUsage, m_fault);
    const auto version = fliptVersion(parser);
    if (!version)
        return fail(WrongUsage,
                    tr("The version must be one of Flipt 1.35 or later, for example 1.35.0 or 2.11.0."));
    const auto bytes = readFlagFile(path);
    if (!bytes)
        return fail(SourceUnreadable, bytes.error().text());

    QByteArray text = *bytes;
    // Fixes that overlap, and faults that hid behind a broken text, take another round.
    const int rounds = edit->kind == Flags::Edit::Kind::FixAll ? 10 : 1;
    for (int round = 0; round < rounds; ++round) {
        const auto result = Flags::applyEdit(Flags::Document::parse(text, path, *version), *edit);
        if (!result)
            return fail(Rejected, result.error().text());
        text = result->text;
        if (result->splices.empty())
            break;
    }
    if (parser.isSet(QStringLiteral("write")))
        return text == *bytes ? Done : write(path, text);
    m_io.out.flush();
    if (QIODevice *device = m_io.out.device())
        device->write(text); // bytes as they are, whatever their encoding
    else
        m_io.out << QString::fromUtf8(text);
    return Done;
}

} // namespace

int runEdit(const QStringList &arguments, CommandIo &io)
{
    return EditCommand(io).run(arguments);
}

} // namespace Flightdeck::App
