#include "flags/preview.h"
#include "app/commands/acceptedflags.h"
#include "app/commands/commandwords.h"
#include "core/plaintext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace Flightdeck::App {

namespace {

struct FlagName
{
    QString nameSpace;
    QString key;
    bool operator<(const FlagName &other) const
    {
        return std::tie(nameSpace, key) < std::tie(other.nameSpace, other.key);
    }
    bool isInDefault() const { return nameSpace == QLatin1String("default"); }
};

/// The flags of both sides, by namespace and key; only `key` when it is given.
std::set<FlagName> flagNames(const Flags::Snapshot &before, const Flags::Snapshot &after,
                             const std::optional<QString> &key)
{
    std::set<FlagName> names;
    for (const Flags::Snapshot &side : {before, after}) {
        const QStringList nameSpaces = side.nameSpaces();
        for (const QString &nameSpace : nameSpaces) {
            for (const Flags::Flag *flag : side.flags(nameSpace)) {
                if (!key || flag->key == *key)
                    names.insert({nameSpace, flag->key});
            }
        }
    }
    return names;
}

QJsonObject countsToJson(const QMap<QString, qsizetype> &counts)
{
    QJsonObject json;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        json.insert(count.key(), qint64(count.value()));
    return json;
}

QByteArray toJsonLine(const FlagName &name, const Flags::FlagPreview &preview)
{
    QJsonArray moves;
    for (const Flags::FlagPreview::Move &move : preview.moves)
        moves.append(QJsonObject{{QStringLiteral("from"), move.from},
                                 {QStringLiteral("to"), move.to},
                                 {QStringLiteral("count"), qint64(move.count)}});
    QJsonObject json = {{QStringLiteral("flag"), preview.flag},
                        {QStringLiteral("entities"), qint64(preview.entities)},
                        {QStringLiteral("before"), countsToJson(preview.before)},
                        {QStringLiteral("after"), countsToJson(preview.after)},
                        {QStringLiteral("changed"), qint64(preview.changed)},
                        {QStringLiteral("moves"), moves}};
    if (!name.isInDefault())
        json.insert(QStringLiteral("namespace"), name.nameSpace);
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

QString share(qsizetype count, qsizetype of)
{
    const double percent = of > 0 ? 100.0 * double(count) / double(of) : 0.0;
    return QStringLiteral("%1 (%2 %)").arg(count).arg(percent, 0, 'f', 2);
}

void printTable(const FlagName &name, const Flags::FlagPreview &preview, QTextStream &out)
{
    const QString title = name.isInDefault() ? name.key : name.nameSpace + u'/' + name.key;
    out << title << ": "
        << CommandWords::tr("%1 of %2 people change")
               .arg(share(preview.changed, preview.entities))
               .arg(preview.entities)
        << '\n';
    QStringList outcomes = preview.before.keys() + preview.after.keys();
    outcomes.sort();
    outcomes.removeDuplicates();
    qsizetype width = 0;
    for (QString &outcome : outcomes)
        width = qMax(width, Core::plainText(outcome).size());
    constexpr int countWidth = 20;
    out << "  " << QString(width, u' ') << "  " << CommandWords::tr("before").rightJustified(countWidth)
        << "  " << CommandWords::tr("after").rightJustified(countWidth) << '\n';
    for (const QString &outcome : std::as_const(outcomes)) {
        out << "  " << Core::plainText(outcome).leftJustified(width) << "  "
            << share(preview.before.value(outcome), preview.entities).rightJustified(countWidth) << "  "
            << share(preview.after.value(outcome), preview.entities).rightJustified(countWidth) << '\n';
    }
    for (const Flags::FlagPreview::Move &move : preview.moves)
        out << "  "
            << CommandWords::tr("%1 to %2: %3, among them %4")
                   .arg(Core::plainText(move.from), Core::plainText(move.to),
                        share(move.count, preview.entities), Core::plainText(QString::fromUtf8(move.example)))
            << '\n';
    out << '\n';
}

tl::expected<Flags::Population, int> readPopulation(const QString &path, CommandIo &io)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        io.err << CommandWords::tr("%1 cannot be read: %2.").arg(Core::plainText(path), file.errorString())
               << '\n';
        return tl::unexpected<int>(SourceUnreadable);
    }
    Core::Result<Flags::Population> population = Flags::Population::readCsv(file);
    if (population)
        return std::move(*population);
    io.err << CommandWords::tr("%1 is no usable population. %2")
                  .arg(Core::plainText(path), Core::plainText(population.error().text()))
           << '\n';
    return tl::unexpected<int>(SourceUnreadable);
}

} // namespace

int runPreview(const QStringList &arguments, CommandIo &io)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandWords::tr(
        "Evaluates every flag for everybody of a population, by two flag files, and shows who would "
        "change sides.\n"
        "The population is CSV with a header: the first column is the entity id, the others are context\n"
        "properties; an empty cell means that the property is absent.\n"
        "An outcome is a variant key, \"true\" or \"false\", \"(none)\" or \"(error)\".\n\n"
        "Exit code: 0 done, 1 Flipt does not accept a file or no file has the flag, 2 wrong usage, 3 a "
        "file cannot\n"
        "be read."));
    parser.addOption(
        {QStringLiteral("before"), CommandWords::tr("The flag file as it is."), CommandWords::tr("FILE")});
    parser.addOption({QStringLiteral("after"), CommandWords::tr("The flag file as it would be."),
                      CommandWords::tr("FILE")});
    parser.addOption(
        {QStringLiteral("population"), CommandWords::tr("Whom to evaluate for."), CommandWords::tr("CSV")});
    parser.addOption(
        {QStringLiteral("flag"), CommandWords::tr("Only the flag with this key."), CommandWords::tr("KEY")});
    parser.addOption({QStringLiteral("json"), CommandWords::tr("Write one JSON object a flag.")});
    const auto version = parseOptions(
        parser,
        QStringLiteral(
            "preview --before FILE --after FILE --population CSV [--flag KEY] [--json] [--flipt VERSION]"),
        {QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("population")}, arguments, io);
    if (!version)
        return version.error();

    const auto before = readAcceptedFlags(parser.value(QStringLiteral("before")), *version, io);
    const auto after = readAcceptedFlags(parser.value(QStringLiteral("after")), *version, io);
    if (!before || !after)
        return qMax(before ? Done : before.error(), after ? Done : after.error());
    const auto population = readPopulation(parser.value(QStringLiteral("population")), io);
    if (!population)
        return population.error();

    const Flags::Snapshot old = Flags::Snapshot::build({*before});
    const Flags::Snapshot changed = Flags::Snapshot::build({*after});
    std::optional<QString> key;
    if (parser.isSet(QStringLiteral("flag")))
        key = parser.value(QStringLiteral("flag"));
    const std::set<FlagName> names = flagNames(old, changed, key);
    if (key && names.empty()) {
        io.err << CommandWords::tr("Neither file has a flag \"%1\".").arg(Core::plainText(*key)) << '\n';
        return Rejected;
    }
    for (const FlagName &name : names) {
        const auto preview = Flags::previewFlag(old, changed, name.nameSpace, name.key, *population);
        if (parser.isSet(QStringLiteral("json")))
            io.out << QString::fromUtf8(toJsonLine(name, *preview));
        else
            printTable(name, *preview, io.out);
    }
    io.out.flush();
    return Done;
}

} // namespace Flightdeck::App
